"""What is wrong with an installation, and how to mend it: a table of checks, each a function that looks and tells.

Owns no table, changes nothing; reads what the rooms' queries tell.
"""
