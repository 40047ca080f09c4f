"""Histories from the log, and the deviations kept of them."""
