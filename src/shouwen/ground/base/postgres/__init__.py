"""Django's PostgreSQL backend, with moments read quickly: lists and readers spent up to half their time on them."""
