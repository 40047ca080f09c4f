"""From a row of another system's file to a ticket's past. Pure."""
