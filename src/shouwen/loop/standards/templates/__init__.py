"""The templates 模板: forms to fill in, as page, workbook (`excel`) and print (`pdf`), filled from a service standard.

Owns nothing. The ready sheets are in `rules`; words, names and print are the manual's.
"""
