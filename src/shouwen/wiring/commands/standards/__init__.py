"""What `shouwen standard` does: one module for each group of subcommands that need the same things."""
