"""Event logs made ready for mining: folders of Parquet of codes, rows by case, the next event in the row.

Owns those folders under the lake; reads logs of other systems (CSV, XES, OCEL) into them. Calls engine.
"""
