"""Writing into the work tables of a log in the making."""
