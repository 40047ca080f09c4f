"""Benchmarks: ours and a peer by turns, on an installation of their own with a real, durable PostgreSQL.

`shouwen bench` runs all, `shouwen bench NAME --json` one. A ratio of one run says more than any single figure.
"""
