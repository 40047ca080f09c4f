"""The ready sheets, and how a standard and the company fill them; pure."""
