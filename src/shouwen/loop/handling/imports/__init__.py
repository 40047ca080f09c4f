"""History of another system 历史数据导入: a file is checked row by row, then its tickets come in by batches.

Owns the imports and which ticket came from which row, so that one can go on where it broke off and be undone.
Hears nothing. Calls tickets (recall, write down, forget), customers (unmeet), staff (unknown codes become its data).
Search finds its tickets by the number they had there: `tickets.queries.finding.known_elsewhere`.
"""
