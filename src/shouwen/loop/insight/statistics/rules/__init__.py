"""Pure rules of statistics, each held against published examples in its tests."""
