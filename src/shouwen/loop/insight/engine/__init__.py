"""A process of its own for analytics: bound in memory and time, started on demand, dead when its parent is.

Owns no tables and knows nobody above; whoever counts a lot asks it (`process.ask`). The web process never loads what
the extra `analytics` brings.
"""
