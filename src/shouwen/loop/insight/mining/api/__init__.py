"""Process analysis over HTTP: logs, maps, variants, cases, what stands out, what differs, what goes with lateness."""

from shouwen.loop.insight.mining.api import analysing, reading
from shouwen.loop.insight.mining.api.router import api

__all__ = ["analysing", "api", "reading"]
