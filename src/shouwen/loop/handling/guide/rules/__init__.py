"""Decisions of the guide: what a step asks, who answers, what may be filled in, scripts with their variables."""
