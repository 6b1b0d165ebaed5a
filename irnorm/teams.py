"""Threads that share a call, by a kernel of our own: `irnorm.schedules.cpu.team` tells how.

Python starts them, and gets none back: they wait, work and wake each other without the
interpreter's lock.
"""

from __future__ import annotations

import ctypes
import threading
from ctypes import Structure, addressof, byref, c_char, c_uint64, c_void_p
from functools import partial
from typing import Any

from irnorm.direct import ENVIRONMENT, Workgroup, piece

NAME = "irnorm_team"  # of the kernel, in every module for a CPU
LINE = 64  # bytes of a cache line
STACK = 1 << 18  # bytes that helpers have for a stack, at least: kernels take up to 70 KiB

# The memory of a team: 64-bit words, and from `LEFT` on 32-bit words in cache lines of their own.
JOB = 0  # the job's address
HELPERS = 8  # how many of the helpers are to come
LEFT = 64  # how many parts nobody has taken
UNDONE = 128  # how many parts are not done
MAIL = 128  # helper i looks here, i lines further, for a job; the first is 1

# The memory of a job: a kernel and the first two of its arguments, three words; then the number of
# parts; from the first line on, a line for each part, the third argument.
COUNT = 24


class Job:
    """A kernel with its arguments, to be run on several workgroups.

    Attributes
    ----------
    member : the kernel that the threads of a team run.
    address : of what that takes for a job.
    """

    def __init__(self, member: Any, kernel: Any, told: Structure, parts: int) -> None:
        self.member = member
        self._told = told  # which the memory has the address of
        self._memory = _lines(1 + parts)
        self.address = addressof(self._memory)
        start = ctypes.cast(kernel, c_void_p).value
        for i, word in enumerate((start, addressof(ENVIRONMENT), addressof(told), parts)):
            self._memory[i] = word
        for part in range(parts):
            self._memory[(1 + part) * LINE // 8] = part  # the index of a workgroup


class Teams:
    """The teams of a process; a call has one to itself, whichever Python thread it is from."""

    def __init__(self) -> None:
        self._free: list[_Team] = []

    def run(self, job: Job, threads: int, most: int) -> None:
        """Run a job on so many threads, this one among them; other calls take up to `most`."""
        try:
            team = self._free.pop()
        except IndexError:
            team = None
        # A call that was bound before may want more threads than calls do now.
        if team is None or team.size < max(threads, most):
            team = _Team(job.member, max(threads, most))
        try:
            team.run(job, threads - 1)
        finally:
            self._free.append(team)


class _Team:
    """A thread that calls, and helpers, started when first called for: `size` in all."""

    def __init__(self, member: Any, size: int) -> None:
        self.size = size
        self._memory = _lines(MAIL // LINE + size)
        # Helpers look at it as long as the process lives, past the end of the interpreter.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._memory))
        told = byref(piece(size, [addressof(self._memory)]))
        self._lead, *self._helpers = (
            partial(member, ENVIRONMENT, told, Workgroup(i)) for i in range(size)
        )
        self._started = 0

    def run(self, job: Job, helpers: int) -> None:
        """Run a job, with so many helpers."""
        if self._started < helpers:
            self._start(helpers)
        self._memory[JOB // 8] = job.address
        self._memory[HELPERS // 8] = helpers
        self._lead()

    def _start(self, helpers: int) -> None:
        given = threading.stack_size()  # 0 if nobody has said
        too_small = 0 < given < STACK
        if too_small:
            threading.stack_size(STACK)
        try:
            for helper in self._helpers[self._started : helpers]:
                self._started += 1  # before: none may be started twice, whatever interrupts
                threading.Thread(target=helper, name="irnorm", daemon=True).start()
        except RuntimeError:  # no more threads: the leader does what nobody comes for
            self._started -= 1
        finally:
            if too_small:
                threading.stack_size(given)


def _lines(count: int) -> Any:
    """So many cache lines of 64-bit words, all 0."""
    memory = (c_char * ((count + 1) * LINE))()
    words = c_uint64 * (count * LINE // 8)
    return words.from_buffer(memory, -addressof(memory) % LINE)
