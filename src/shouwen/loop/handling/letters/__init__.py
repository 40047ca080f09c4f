"""The letters that customers get by e-mail: their request arrived, and what a person wrote to them.

Owns no table: a letter is a job, what was sent is kept by the company's mail. Hears TicketOpened, TicketReplied and
PlanGiven. Calls tickets, conversations and customers (reads) and the company's mail.
"""
