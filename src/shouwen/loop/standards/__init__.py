"""Service standards 服务标准: typed documents, the pure `step` that runs a case on one of them, which is in force.

Owns standards and their versions; what is done with them has closets of its own: `versions`, `rehearsal`, `bpmn`,
`manual`, `templates`. Hears nobody. Handling calls choose, process_of and step; feedback and insight use the rules.
Calls staff for the codes that a standard may name.
"""
