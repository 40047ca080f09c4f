"""Reads of routing: `seating` the people, `waiting` what waits for one, `setting` how the company wants it done."""
