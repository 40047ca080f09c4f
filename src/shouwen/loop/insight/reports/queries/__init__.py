"""Reads of reports: the document of a period, and what is kept of schedules."""
