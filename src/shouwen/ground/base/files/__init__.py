"""Files people send: kept once per content under SHOUWEN_DATA/files, never changed, served only with right.

Owns the table of kept files and the folder of contents; what nobody attaches is thrown away after two days. Hears
nothing and calls nothing: a room keeps a file, attaches it to what it owns, and registers in `access` who may read
that. Type and name are judged here, never believed.
"""
