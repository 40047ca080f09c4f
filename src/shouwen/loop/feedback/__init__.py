"""What the customer says of the result: ratings, follow-up calls 回访, and recovery of bad ones 差评回访.

Owns surveys, follow-ups and recovery tasks. Hears TicketSolved (invite), DutyRaised (call, recover) and what ends them.
Calls tickets: a rating and a call's result are happenings of the ticket, and the standard says what follows.
"""
