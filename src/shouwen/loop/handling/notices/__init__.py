"""The bell 通知: what a person should know of now, told once.

Owns notices and what each person wants to be told. Hears DutyRaised (the standard asks that somebody be told),
DutyPassedOn and DutyClosed (to whom a duty went, how it was answered) and TicketAssigned. Calls guide, tickets,
standards and staff (reads). Upper rooms tell people by `actions.tell_many`.
"""
