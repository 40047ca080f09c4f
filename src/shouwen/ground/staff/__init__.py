"""People, teams and what the company sells.

Owns people, departments, teams, skills, presence, shifts, regions, products, the problem tree, holidays; the table of
roles and rights. Hears nothing. Calls `base` (log, principals, push of forgotten principals).
"""
