"""Links: what tickets have to do with one another: related, duplicate, parent and child, merged, split.

Owns links and merges. Hears nothing; tells open pages. Calls `tickets` (voided and restored by the stepper, opened by
`open_many`), `conversations`; tells the desk which talks are shown together.
"""
