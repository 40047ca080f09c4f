"""What the company sets once: name, colours, mail, limits."""
