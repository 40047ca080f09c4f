"""Talk with customers."""
