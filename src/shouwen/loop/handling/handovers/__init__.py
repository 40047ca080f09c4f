"""Tickets between the lines 一线/二线/三线: handed up, down or across, with a reason and what was tried.

Owns which line each team is and where it hands up to, and the hand-overs that wait to be read by whoever holds the
ticket next. Hears nothing. Calls desk (assign), staff (who works where).
"""
