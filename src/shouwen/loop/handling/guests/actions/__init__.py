"""Verbs of guests: `asking` is the company's, `answering` the guest's, `listing` keeps the lists."""
