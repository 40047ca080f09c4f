"""What a report is: its periods, its document, what it says. Pure."""
