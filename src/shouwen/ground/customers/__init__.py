"""Customers 客户: who asked, by which phone, e-mail or account we know them, and which of them are one person.

Owns customers, their identities and the record of merges. Hears nothing. Calls `base` (log) and `staff` (regions).
A merge moves nothing: it writes the root on the merged customer, so undoing it restores both exactly.
Other rooms ask `queries.family` when they want everything of one customer.
"""
