"""Alarms: a reading of a figure watched against a line, raised and cleared with hysteresis, told to people and groups.

Owns alarms and their history. Hears nobody: it looks every minute. Calls figures, notices, mail and robots.
"""
