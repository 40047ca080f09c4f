"""Pure rules of people and rights: `rights` holds the table, `trees` the arithmetic of departments and problem trees."""
