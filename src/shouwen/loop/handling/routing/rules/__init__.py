"""Who takes the next piece of work, in which lane it waits, how long that takes. Pure; docs/algorithms/routing.md."""
