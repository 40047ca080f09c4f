"""From a request to its solution: conversations and timers, tickets on top of them, routing above tickets.

Hears intake and staff; calls standards (step), customers (resolve), language (tokens), staff (reference).
"""
