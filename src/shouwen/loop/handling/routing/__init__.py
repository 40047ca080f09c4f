"""Which person serves: a pure choice by lane, skill, presence and room, made in batches under a lock on the seats.

Owns how work is given out and offers let pass; the seat is staff's presence row, loads are counted from tickets and
contacts. Hears what brings work or frees a person, of tickets, contacts and staff. Calls `desk.assign_many`,
`contacts.offer_many`, `lapse`, `overflow_many`, `staff.set_presence`; steers the lanes and waits of contacts.
"""
