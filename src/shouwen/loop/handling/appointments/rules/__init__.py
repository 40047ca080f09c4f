"""Free slots, who serves, what may be done when, the letters and the calendar file. Pure."""
