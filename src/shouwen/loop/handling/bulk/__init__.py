"""Bulk actions 批量操作: one verb on many tickets, each in a transaction of its own; a refused one holds none back.

Owns no tables. Calls `desk`, `links` and `incidents`.
"""
