"""Which person serves."""
