"""Who may say yes to a version, what differs between two, and how one is shown; pure."""
