"""Which chart fits which reading, and what is a defect. Pure."""

from typing import Final

from shouwen.loop.insight.figures.rules.figures import FIGURES
from shouwen.loop.insight.figures.rules.taking import Figure, Reading, Tally
from shouwen.loop.insight.statistics.rules.control import Kind

# Happenings that are counted per opportunity: of which figure's rows there could have been one.
PER: Final = {"passed": "flow", "talk_transfers": "talks", "talk_refused": "talks"}
COUNTS: Final = ("count", "in", "out")


def kind_of(figure: Figure, reading: Reading) -> Kind:
    """Shares are drawn by p, counts with opportunities by u, all else as individuals."""
    if reading.take == "share":
        return "p"
    return "u" if reading.take in COUNTS and figure.code in PER else "xmr"


def charted() -> tuple[Figure, ...]:
    """The figures that can be drawn over time: what happened, not what is there at one moment."""
    return tuple(figure for figure in FIGURES if not figure.stock)


def measured() -> tuple[Figure, ...]:
    """The figures whose rows are judged as good or bad."""
    return tuple(figure for figure in FIGURES if figure.shared is not None and figure.shared.better != "none")


def defects(figure: Figure, tally: Tally) -> int:
    """The bad ones of a figure's rows; where none is bad, all of them."""
    shared = figure.shared
    if shared is None or shared.better == "none":
        return tally.rows
    return tally.good if shared.better == "down" else tally.judged - tally.good
