"""The log of facts as Parquet: closed months in a folder, the open ones read from the database when asked.

Owns no tables: all of it can be made again from the log. What is computed runs in the counting process of `engine`.
"""
