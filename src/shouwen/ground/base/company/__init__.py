"""What the company sets once: name, looks, working hours, limits, and the one way its mail goes out.

Owns the settings row and the table of outgoing mail. Hears nothing; records CompanyChanged and MailGone.
"""
