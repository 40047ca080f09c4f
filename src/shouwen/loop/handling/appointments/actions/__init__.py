"""Verbs of appointments, the closet's only writes."""
