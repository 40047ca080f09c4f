"""What would be: the same stepper and router under a simulated clock, fed with what the log tells of the past.

Owns the questions that were asked. Hears nobody. Calls forecast (what will come), standards, routing's rule, staff.
"""
