"""Reads of lists: a page, counts, what a query string asks for, what typed words mean, how a line is shown."""
