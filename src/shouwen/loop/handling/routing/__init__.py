"""Which person serves: a pure choice by skill, presence and load, made in batches under a lock on the seats.

Owns no table: the seat is staff's presence row, the load is counted from tickets. Hears TicketOpened, TicketReopened,
TicketAssigned, TicketHandedOver, TicketReclassified, what frees a person, PresenceChanged. Calls `desk.assign_many`.
"""
