"""What figures mean. Pure."""
