"""The customers' own door 门户: ask, follow by a signed key, add words and files, urge, reopen.

Owns no tables: a follow key is a signature. Calls `tickets` (open, verbs), `conversations` (public messages),
`customers` (identities), `base` (files, company, throttle, the live line). Hears nothing. Whoever can ask for a rating
offers its link by `queries.offer_rating`. Nothing of staff leaves here but the name under a public message.
"""
