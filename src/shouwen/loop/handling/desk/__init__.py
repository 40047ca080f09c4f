"""What people do with a ticket: read its card, take it, answer, plan, wait, solve, assign, reclassify, close.

Owns no table: every verb is a happening that `tickets` plays. Hears nothing; tells open pages what moved. Calls
`tickets` (happen_many), `conversations` (say), `staff` (who may hold).
"""
