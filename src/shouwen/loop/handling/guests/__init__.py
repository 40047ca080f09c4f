"""Departments without an account: a guest 外部协作人 answers a task 协办任务 on a light page, by the link in a mail.

Owns the guests of each team, their invitations (one duty each), the keys to them, and which messages each may see.
Hears what duties open, pass on and close. Calls guide (finish), desk (words), notices.
"""
