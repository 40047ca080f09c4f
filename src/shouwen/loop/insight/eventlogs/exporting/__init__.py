"""Logs given away: XES, OCEL 2.0 and CSV, in slices of cases, so that memory holds one slice."""
