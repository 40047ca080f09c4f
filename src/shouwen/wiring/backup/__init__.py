"""A whole installation in one file or folder, and back: database, attached files, secret key.

Owns no table. The manifest counts and hashes every table's rows and every file, so that a restore can prove itself.
"""
