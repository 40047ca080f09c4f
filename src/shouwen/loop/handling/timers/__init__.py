"""Due moments of subjects."""
