"""How much will come, how many people that takes, and shifts that give them.

Owns no tables. Hears nobody. Calls tickets and contacts (what came), staff (who there is, shifts that are adopted).
"""
