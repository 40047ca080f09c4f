"""Jobs about jobs."""

import logging

from procrastinate.contrib.django import app
from procrastinate.job_context import JobContext
from procrastinate.jobs import Status
from procrastinate.manager import JobManager

from shouwen.ground.base.jobs.worker import KEPT_HOURS, STALLED

log = logging.getLogger(__name__)


FATAL = 10  # a job that was left by so many dead workers may be what kills them


async def rescue_stalled(manager: JobManager) -> int:
    """Do again what workers were doing when they died; jobs bear that. How many were found."""
    stalled = list(await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED))
    for job in stalled:
        if job.attempts >= FATAL:
            log.error("job %s %s was left by %s dead workers and is given up", job.id, job.task_name, job.attempts)
            await manager.finish_job(job, Status.FAILED, delete_job=False)
        else:
            log.warning("job %s %s was left by a dead worker and is done again", job.id, job.task_name)
            await manager.retry_job(job)
    return len(stalled)


@app.periodic(cron="* * * * *")
@app.task(name="jobs.rescue", queueing_lock="jobs.rescue", pass_context=True)
async def rescue(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  Procrastinate gives it by name
    """Look for stalled jobs every minute."""
    await rescue_stalled(context.app.job_manager)


@app.periodic(cron="17 3 * * *")
@app.task(name="jobs.clear", queueing_lock="jobs.clear", pass_context=True)
async def clear(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  Procrastinate gives it by name
    """Drop old jobs that failed for good."""
    await context.app.job_manager.delete_old_jobs(
        KEPT_HOURS, include_failed=True, include_cancelled=True, include_aborted=True
    )
