"""The visitors' door 访客: chat on the company's own sites, without a sign-in, followed over one live line.

Owns chat site, visitor and talk (which visitor began which contact). Hears nothing. Calls contacts (the verbs of a
talk), desk and tickets (a ticket out of a talk), customers (identities), base (files, mail, throttle, the live line).
"""
