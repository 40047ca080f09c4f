"""Appointments 预约: call-back 回电, visit 到店, onsite 上门; whose time is free, who comes, and when.

Owns kinds, resources (a person or a counter), times when one of them is not to be booked, and appointments. Hears its
own AppointmentDue, contacts (ContactSummarised), and staff (PersonDismissed). Calls customers, tickets and staff
(reads), contacts (the call, once it is time), portal (follow keys, forms), letters (addresses), notices, and the mail.
"""
