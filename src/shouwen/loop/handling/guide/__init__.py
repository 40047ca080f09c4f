"""What the present step of a ticket asks for: its texts, scripts, form, approvals, tasks, and the ways on.

Owns the words of text fields, one row per ticket and field; the case knows only whether they are given. Hears nothing.
Calls `tickets` (happen_many), `desk` (notes, taking), `standards` (the stepper itself says what may not be done yet).
"""
