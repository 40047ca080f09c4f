"""Keeps the processes of one installation alive: PostgreSQL, web, worker. Knows no Django, owns no table."""
