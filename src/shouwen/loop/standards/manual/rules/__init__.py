"""What the manual, the templates and the promise say, in one language; pure."""
