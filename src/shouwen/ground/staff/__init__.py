"""People, teams and what the company sells."""
