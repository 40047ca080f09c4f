"""Jobs of the simulator."""

from dataclasses import dataclass

from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class RunQuestion(Job):
    """Simulate both sides of a question."""

    question_id: int
