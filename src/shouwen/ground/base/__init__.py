"""The closets every room stands on: clock, working time, log and readers, jobs, push, principals, files, errors.

Knows no upper room; the log's columns customer_id, ticket_id and node are its only words of them.
"""
