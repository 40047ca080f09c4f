"""Who asks, and what they may do.

Owns API tokens, sign-in attempts and one-use links (invitation, password reset); sessions are Django's.
Hears nothing. `staff` fills in people through a resolver that wiring registers.
"""
