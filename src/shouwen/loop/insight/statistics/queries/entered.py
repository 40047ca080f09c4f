"""What people entered."""

from shouwen.loop.insight.statistics.models import Benchmark, Shift


def benchmarks(figure: str = "") -> list[Benchmark]:
    """All benchmarks, or those of a figure."""
    rows = Benchmark.objects.select_related("by").order_by("figure", "id")
    return list(rows.filter(figure=figure) if figure else rows)


def benchmark(benchmark_id: int) -> Benchmark | None:
    """One of them."""
    return Benchmark.objects.filter(pk=benchmark_id).first()


def shifts(figure: str) -> list[Shift]:
    """When the work changed, in order."""
    return list(Shift.objects.filter(figure=figure).order_by("on"))
