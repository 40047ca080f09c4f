"""Slow work with the outside world: a job of ids, deferred in the transaction of the change, run later by a worker.

Owns Procrastinate's tables, hears and calls nothing. A room's `events` declares the job, its actions say
`later(SendReply(...))`, its `jobs` registers `@does(SendReply)`. Jobs re-read what they need, bear its absence and bear
being run twice.
"""

from shouwen.ground.base.jobs.defer import Job, awaited, later
from shouwen.ground.base.jobs.register import does, every
from shouwen.ground.base.jobs.worker import OUTSIDE, run, work

__all__ = ["OUTSIDE", "Job", "awaited", "does", "every", "later", "run", "work"]
