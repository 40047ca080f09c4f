"""Service standards 服务标准: typed documents in versions, and the pure `step` that runs a case on one of them.

Owns standards and their versions. Hears nobody. Handling calls choose, process_of and step; feedback and insight use
the rules; improvement publishes. Calls staff for the codes that a standard may name, and base's log.
"""
