"""Verbs of links: link and unlink, merge and take back, split."""
