"""The process as it really is: what follows what in an event log, how long it takes, and why.

Owns no tables; counts in the process of engine over the folders of eventlogs.
"""
