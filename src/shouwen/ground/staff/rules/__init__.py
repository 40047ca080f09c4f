"""Pure rules: `rights` holds the table of roles and rights, `trees` the arithmetic of departments and problem trees."""
