"""Pure rules of tickets: number, status and verbs, scope of rights, lists, cleaning of a request, its standing."""
