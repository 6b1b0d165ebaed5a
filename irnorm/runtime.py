"""Running modules: threads, and the call path.

Small calls run on the calling thread, large ones on several; see `irnorm.direct` and
`irnorm.teams`. Where there is no short way to kernels, `irnorm.sessions` runs them in IREE's
virtual machine. After `fork` a child starts afresh.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from irnorm import teams
from irnorm.direct import Library
from irnorm.errors import ArgumentError
from irnorm.lazy import Lazy
from irnorm.teams import Job, Teams

if TYPE_CHECKING:
    from irnorm.sessions import Session

# Each of several threads has at least this many elements, 20 us of work (as much as waking one on a
# virtual machine takes from the caller and is late; with threads that are awake 2^15 would do).
THREAD_ELEMENTS = 1 << 18
PARTS = 4  # for each of several threads: who wakes late does less

_PREPARED = 256  # calls that are remembered for each module in a thread


def _default_threads() -> int:
    for name in ("IRNORM_NUM_THREADS", "OMP_NUM_THREADS"):
        given = os.environ.get(name, "").split(",")[0]
        if given.isdigit() and int(given) > 0:
            return int(given)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass
class _State:
    """What a process has; made anew after fork."""

    threads: int = field(default_factory=_default_threads)
    teams: Teams = field(default_factory=Teams)


_state = _State()


def _after_fork() -> None:
    global _state
    _state = _State(threads=_state.threads)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def set_num_threads(count: int) -> None:
    """Let calls use at most `count` threads; 1 keeps all work on the calling thread.

    The default is `IRNORM_NUM_THREADS`, else `OMP_NUM_THREADS`, else the cores that the process may
    use.

    Raises
    ------
    ArgumentError : `count` is not a positive integer.
    """
    if isinstance(count, bool) or not hasattr(count, "__index__") or count.__index__() < 1:
        raise ArgumentError(f"set_num_threads: count is {count!r}, expected a positive integer")
    _state.threads = count.__index__()


def get_num_threads() -> int:
    """The most threads a call uses."""
    return _state.threads


class Module:
    """The bytes of a compiled module; loaded once for each Python thread that calls it."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __reduce__(self) -> tuple[type[Module], tuple[bytes]]:
        return Module, (self.data,)  # another process loads it anew

    @Lazy
    def library(self) -> Library:
        """What calls on the calling thread run in, if it has their kernel."""
        return Library(self.data)


@dataclass(frozen=True, eq=False)
class Launch:
    """A call with everything fixed but addresses and uniforms.

    Attributes
    ----------
    module, function : what is called.
    memory : (dtype, itemsize, size in bytes) of each array.
    integers : see `irnorm.schedules.module.parameters`.
    uniforms : how many there are.
    elements : how much work it is.
    """

    module: Module
    function: str
    memory: tuple[tuple[str, int, int], ...]
    integers: tuple[int, ...]
    uniforms: int
    elements: int

    def __call__(self, addresses: tuple[int, ...], uniforms: tuple[float, ...]) -> None:
        """Run it, and wait for the end."""
        self.bound(addresses, uniforms, get_num_threads())()

    def bound(
        self, addresses: tuple[int, ...], uniforms: tuple[float, ...], most: int
    ) -> Callable[[], object]:
        """What runs it on up to `most` threads, from any Python thread, and waits for the end."""
        threads = self._threads(most)
        arguments = self.function, addresses, self.memory, self.integers, uniforms
        if not self._is_short:
            return self._in_session(threads, arguments)
        library = self.module.library
        if threads == 1:
            return library.bind(*arguments)
        parts = PARTS * threads
        job = Job(library.kernel(teams.NAME), *library.call(*arguments, parts), parts)
        return partial(_share, job, threads)

    def _in_session(self, threads: int, arguments: tuple[Any, ...]) -> Callable[[], object]:
        """What runs it in the session of the Python thread that it is called from."""

        def run() -> None:
            session = self._session(threads)
            prepared = session.prepared.get(run)
            if prepared is None:
                if len(session.prepared) >= _PREPARED:
                    session.prepared.clear()
                prepared = session.prepared[run] = session.bind(*arguments)
            prepared()

        return run

    def load(self) -> None:
        """Have the code in this Python thread."""
        if not self._is_short:
            self._session(self._threads(get_num_threads()))

    def _threads(self, most: int) -> int:
        return min(most, self.elements // THREAD_ELEMENTS) or 1

    def _session(self, threads: int) -> Session:
        from irnorm import sessions  # loads IREE's runtime

        return sessions.session(self.module, sessions.cpu_device(threads))

    @Lazy
    def _is_short(self) -> bool:
        numbers = len(self.integers), self.uniforms
        return self.module.library.has(self.function, len(self.memory), *numbers)


def _share(job: Job, threads: int) -> None:
    _state.teams.run(job, threads, _state.threads)
