"""Due moments of tickets' clocks, and the alarm that tells them.

Owns the waiting timers: a row is set, moved, stopped, or deleted as it fires; what fired is in the log as TimerDue.
Hears nothing; calls nothing. `tickets` above it sets and stops timers and reacts to TimerDue.
"""
