"""Lists of tickets 工单列表: pages, searches and counts, within what their reader may see.

Owns no table: it reads what `tickets` keeps. Hears nothing. Calls nobody; what another room knows tickets by (a number
of another system) it tells this one (`queries.finding.known_elsewhere`).
"""
