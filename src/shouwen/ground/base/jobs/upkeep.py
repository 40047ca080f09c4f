"""Jobs about jobs."""

import logging

from procrastinate.contrib.django import app
from procrastinate.job_context import JobContext
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager

from shouwen.ground.base.jobs.worker import KEPT_HOURS, STALLED

log = logging.getLogger(__name__)


FATAL = 10  # a job that was left by so many dead workers may be what kills them


# A worker that lives on may have lost its connection while it wrote a job's end; no job takes so long.
LOST = """
SELECT job.id, job.status, job.task_name, job.priority, job.lock, job.queueing_lock, job.args, job.scheduled_at,
    job.queue_name, job.attempts, job.worker_id
FROM procrastinate_jobs AS job
WHERE job.status = 'doing' AND (
    SELECT max(at) FROM procrastinate_events WHERE job_id = job.id AND type = 'started'
) < now() - interval '1 hour'
"""


async def rescue_stalled(manager: JobManager) -> int:
    """Do again what workers were doing when they died; jobs bear that. How many were found."""
    dead = await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED)
    lost = [Job.from_row(row) for row in await manager.connector.execute_query_all_async(LOST)]
    stalled = {job.id: job for job in (*dead, *lost)}.values()
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
