"""Jobs in a process of their own, where a kernel may crash, hang, or ruin its context."""

from __future__ import annotations

import multiprocessing
import time
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

MAX_LOST = 8  # jobs; then something is wrong with more than jobs
_ENDED = ("ended", "")


class Worker(Protocol):
    """What does jobs."""

    def __call__(self, job: Any) -> Any:
        """Do one; what it raises is the worker's end."""

    def is_alive(self) -> bool:
        """Whether it can do another."""


@dataclass(frozen=True)
class Lost:
    """In place of a job's answer.

    Attributes
    ----------
    reason : why there is none.
    begun : whether the job was at work.
    """

    reason: str
    begun: bool = True


def run(
    start: Callable[[], Worker], jobs: Iterable[Any], limit: float, until: float
) -> Iterator[tuple[Any, Any]]:
    """Each job and its answer, in order; a worker that is lost with a job is replaced.

    Parameters
    ----------
    start : makes a worker, in its process; must be picklable, as jobs and answers.
    limit : seconds that a job may take; the first also starts the worker.
    until : when to stop, by `time.monotonic`.
    """
    rest, lost = deque(jobs), 0
    reason = "out of time"
    while rest and lost < MAX_LOST and time.monotonic() < until:
        kind, text = yield from _one_process(start, rest, limit, until)
        if kind == "refused":
            reason = text
            break
        if kind == "lost":
            lost += 1
            yield rest.popleft(), Lost(text)
    if lost >= MAX_LOST:
        reason = "too many workers were lost before it"
    for job in rest:
        yield job, Lost(reason, begun=False)


def _one_process(
    start: Callable[[], Worker], rest: deque[Any], limit: float, until: float
) -> Generator[tuple[Any, Any], None, tuple[str, str]]:
    """Have jobs done until a worker's end; returns how it ended, and why if not well.

    `ended`; `refused`: it could not start; `lost`: with the first job of the rest.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(sender, start, list(rest)))
    process.start()
    sender.close()
    try:
        while rest:
            wait = min(limit, until - time.monotonic())
            if not receiver.poll(max(0.0, wait)):
                return ("lost", f"it took longer than {limit:.0f} s") if wait == limit else _ENDED
            try:
                kind, answer = receiver.recv()
            except EOFError:
                process.join(10)
                return "lost", f"its process died (exit code {process.exitcode})"
            if kind != "answer":
                return kind, answer
            yield rest.popleft(), answer
        return _ENDED
    finally:
        if not rest:  # else it may be stuck
            process.join(2)
        process.kill()
        process.join()
        receiver.close()


def _serve(sender: Any, start: Callable[[], Worker], jobs: list[Any]) -> None:
    state = "refused"
    try:
        worker = start()
        state = "lost"
        for job in jobs:
            sender.send(("answer", worker(job)))
            if not worker.is_alive():
                sender.send(_ENDED)
                return
    except Exception as error:
        if state == "lost":
            traceback.print_exc()
        sender.send((state, f"{type(error).__name__}: {error}"))
