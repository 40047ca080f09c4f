"""Contacts 会话 and 通话: one chat or call each, from the queue over a person to its summary 服务小结.

Owns contact and summary. Hears nothing. Calls conversations (what is said), customers and staff (reads, seats). Who
takes what is routing's, which hears the facts from here; docs/algorithms/chat.md tells the life of a contact.
"""
