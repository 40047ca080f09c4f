"""Customers and their identities."""
