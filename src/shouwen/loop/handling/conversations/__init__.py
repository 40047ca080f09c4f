"""All talk with one customer about one matter, over channels: conversations and their messages, notes included.

Owns conversation and message (partitioned by month of `noted`). Hears nothing, knows no ticket.
"""
