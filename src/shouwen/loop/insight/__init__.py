"""Figures over the log."""
