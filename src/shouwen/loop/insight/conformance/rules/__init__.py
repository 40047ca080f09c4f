"""Where a ticket's history leaves its standard. Pure."""
