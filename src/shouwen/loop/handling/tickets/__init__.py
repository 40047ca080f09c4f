"""Tickets: one ticket is one run of one version of the service standard, opened in batches, moved by happenings.

Owns tickets and the answers kept for idempotency keys. Hears timers (TimerDue) and what routing and feedback report.
Calls standards (step), customers (resolve), conversations, timers, language (tokens), staff (reference).
"""
