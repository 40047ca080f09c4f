"""Calls to other systems: addresses that the company registered, called when a standard says so.

Owns addresses and their deliveries. Hears DutyRaised (a node calls an address). Calls tickets and standards (reads) and
notices, when an address did not answer for a day. The network is met in `posting` alone.
"""
