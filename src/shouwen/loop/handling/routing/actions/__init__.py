"""Verbs of routing: `draining` tickets, `offering` talks, `setting` how it is done, `watching` first
owners; `turns` one router at a time."""
