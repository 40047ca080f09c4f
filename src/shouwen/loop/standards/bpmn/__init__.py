"""Standards as BPMN 2.0 files, in and out, drawn here or in other tools; and the layout of what nobody drew.

Owns no table: a version keeps its document and the file it was drawn in. Hears nobody. Calls the core of standards.
"""
