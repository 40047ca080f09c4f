"""What figures mean, and where a ticket's history leaves its standard. Pure."""
