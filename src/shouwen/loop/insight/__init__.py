"""What the log of facts tells: figures with their rows, and where tickets left their standards.

Closets: `asked` (what all are asked with), `conformance`, `figures`. Hears tickets; decides nothing of them.
"""
