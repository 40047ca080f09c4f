"""Random, valid things that happen, and how a standard takes them; pure."""
