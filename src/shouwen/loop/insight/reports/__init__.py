"""Reports: daily, weekly and the monthly pack 服务质量分析会, one document read as page, workbook, print and picture.

Owns schedules, issues (what was made for whom, kept as it was sent) and their deliveries. Hears nobody. Calls figures
and conformance (all numbers), robots and mail (all sending).
"""
