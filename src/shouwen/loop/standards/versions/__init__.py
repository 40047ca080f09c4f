"""The life of a version: drafted, reviewed by a second person, published, retired, rolled back; and what differs.

Writes the tables of `standards` and owns no others. Hears nobody. Other rooms call its verbs and ask `access` who may
read a version; improvement publishes. Calls staff and base's log.
"""
