"""Major incidents 重大故障: one parent ticket for many, one notice to all their customers, one closing for all.

Owns incidents, and what became of each ticket in a notice or a closing. Hears its own raising, to tell those on duty.
Calls `links` (children), `desk` (reply, solve), `notices`.
"""
