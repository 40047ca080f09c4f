"""The letters that customers get by e-mail: their request arrived, what a person wrote, what the standard tells them.

Owns no table: a letter is a job, what was sent is kept by the company's mail. Hears TicketOpened, TicketReplied,
PlanGiven and DutyRaised. Calls tickets, standards, conversations and customers (reads), notices where a customer cannot
be told, and the company's mail.
"""
