"""Statistics for service: control charts, Pareto, sigma level, funnels, fair comparison. docs/algorithms/statistics.md.

Owns benchmarks 标杆 and named shifts. Hears nobody. Calls figures: every number is taken from their rows.
"""
