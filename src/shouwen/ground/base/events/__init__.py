"""The log of facts and its readers."""
