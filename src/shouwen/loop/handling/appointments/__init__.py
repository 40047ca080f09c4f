"""Appointments 预约: call-back 回电, visit 到店, onsite 上门; whose time is free, who comes, and when.

Owns kinds, resources (a person or a counter), times when one of them is not to be booked, and appointments. Hears its
own AppointmentDue, and staff (PersonDismissed). Calls customers, tickets and staff (reads), portal (follow keys,
forms), letters (addresses), notices, and the company's mail.
"""
