"""Ratings, follow-ups, recovery."""
