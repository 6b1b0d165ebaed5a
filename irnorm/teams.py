"""Threads that share a call, by the kernel that `irnorm.schedules.team` tells of.

Python starts them, and gets none back: they wait, work and wake each other without the
interpreter's lock.
"""

from __future__ import annotations

import ctypes
from ctypes import addressof, byref, c_uint64
from functools import partial
from threading import Thread
from typing import Any

from irnorm.direct import ENVIRONMENT, Dispatch, Job, Workgroup, lines
from irnorm.schedules.team import HELPERS, JOB, LINE, MAIL


class Teams:
    """The teams of a process; a call has one to itself, whichever Python thread it is from."""

    def __init__(self) -> None:
        self._free: list[_Team] = []

    def run(self, job: Job, threads: int, most: int) -> None:
        """Run a job on so many threads, this one among them, of a team of at least `most`."""
        team = self._free.pop() if self._free else None
        if team is None or team.size < most:
            team = _Team(job.member, most)
        try:
            team.run(job, threads - 1)
        finally:
            self._free.append(team)


class _Team:
    """A thread that calls, and helpers: `size` in all."""

    def __init__(self, member: Any, size: int) -> None:
        self.size = size
        self._memory = lines(MAIL // LINE + size)
        # Helpers look at it as long as the process lives, past the end of the interpreter.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._memory))
        dispatch = Dispatch((1, 1), 1, 0, (size, 1), 1, 1, 1)
        dispatch.bindings = (c_uint64 * 1)(addressof(self._memory))
        self._lead, *helpers = (
            partial(member, ENVIRONMENT, byref(dispatch), Workgroup(i)) for i in range(size)
        )
        for helper in helpers:
            try:
                Thread(target=helper, name="irnorm", daemon=True).start()
            except RuntimeError:  # no more threads: the leader does what nobody comes for
                break

    def run(self, job: Job, helpers: int) -> None:
        """Run a job, with so many helpers."""
        self._memory[JOB // 8] = job.address
        self._memory[HELPERS // 8] = helpers
        self._lead()
