"""Pure: what a step is, and what may stand in one."""
