"""A list of tickets as a workbook 导出, with who took it and when written into it.

Owns no table: the log keeps who took what. Hears nothing. Calls tickets and contacts (the same lists, within the
same reach).
"""
