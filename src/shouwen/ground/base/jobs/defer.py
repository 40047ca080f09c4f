"""Declaring and deferring a job."""

import dataclasses
import datetime as dt

import msgspec
from django.db import connection
from django.db.transaction import TransactionManagementError
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Base of all jobs: a frozen dataclass of ids, named by its class."""


def later(job: Job, at: dt.datetime | None = None, lock: str | None = None) -> None:
    """Do `job` after the present transaction has committed, at a moment if given; jobs of one lock go one by one."""
    if not connection.in_atomic_block:
        raise TransactionManagementError("a job is deferred in the transaction of its change: use @action")
    app.configure_task(type(job).__name__, schedule_at=at, lock=lock).defer(**msgspec.to_builtins(job))


def awaited(lock: str) -> bool:
    """Whether a job of this lock is still to be begun, so that another one would find nothing to do."""
    return ProcrastinateJob.objects.filter(lock=lock, status="todo").exists()
