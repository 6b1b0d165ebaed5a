"""Threads that share a call: each part is done once, and none is left when the call returns.

Kernels here are functions of Python, which tell what they were called for, and by which thread.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import irnorm
from irnorm import reference, runtime
from irnorm.direct import Dispatch
from irnorm.runtime import Module
from irnorm.teams import NAME, Job, Teams
from tests.compiled import WIDTH, module, run_python

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux")

Kernel = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
ASLEEP_S = 0.005  # after this long, helpers sleep


def member() -> Any:
    """The kernel that the threads of a team run."""
    return Module(module(WIDTH)).library.kernel(NAME)


def job(visit: Callable[[int], None], parts: int) -> Job:
    """What calls `visit` with the number of each part."""

    def part(environment: int, dispatch: int, workgroup: int) -> int:
        visit(ctypes.c_uint32.from_address(workgroup).value)
        return 0

    kernel = Kernel(part)
    made = Job(member(), kernel, Dispatch(), parts)
    made.__dict__["kernel"] = kernel  # as long as the job
    return made


@pytest.fixture
def teams() -> Teams:
    return Teams()


@pytest.mark.parametrize("pause", [0.0, ASLEEP_S])
@pytest.mark.parametrize("threads", [1, 2, 3, 8])
@pytest.mark.parametrize("parts", [1, 2, 50])
def test_each_part_is_done_once(teams: Teams, threads: int, parts: int, pause: float) -> None:
    done: list[int] = []
    work = job(done.append, parts)
    for _ in range(10):
        teams.run(work, threads, threads)
        assert sorted(done) == list(range(parts))
        done.clear()
        time.sleep(pause)


@pytest.mark.parametrize("pause", [0.0, ASLEEP_S])
def test_helpers_come(teams: Teams, pause: float) -> None:
    """All of them, awake or asleep: each part waits for the others."""
    threads = 4
    barrier = threading.Barrier(threads, timeout=20)
    found: set[int] = set()

    def meet(_: int) -> None:
        found.add(threading.get_ident())
        barrier.wait()

    work = job(meet, threads)
    for _ in range(3):
        teams.run(work, threads, threads)
        time.sleep(pause)
    assert len(found) == threads
    assert not barrier.broken


def test_no_more_threads_than_asked_for(teams: Teams) -> None:
    """A team of four, of which two are called."""
    found: set[int] = set()

    def slow(_: int) -> None:
        found.add(threading.get_ident())
        time.sleep(0.002)

    for _ in range(5):
        teams.run(job(slow, 8), 2, 4)
    assert len(found) == 2


def test_slow_parts_are_waited_for(teams: Teams) -> None:
    """Longer than a leader looks for the end without giving way."""
    ended = []
    here = threading.current_thread()

    def part(_: int) -> None:
        time.sleep(0.05 if threading.current_thread() is here else 0.3)
        ended.append(threading.current_thread())

    teams.run(job(part, 2), 2, 2)
    assert len(set(ended)) == 2


def test_several_callers(teams: Teams) -> None:
    """Each has a team to itself, and those are used again."""
    found: list[bool] = []

    def call() -> None:
        done: list[int] = []
        work = job(done.append, 20)
        for _ in range(50):
            teams.run(work, 3, 3)
            found.append(sorted(done) == list(range(20)))
            done.clear()

    callers = [threading.Thread(target=call) for _ in range(4)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert len(found) == 200
    assert all(found)
    assert 1 <= len(teams._free) <= 4


def test_a_larger_team_is_made_when_asked_for(teams: Teams) -> None:
    done: list[int] = []
    for size in (2, 5, 3):
        teams.run(job(done.append, 7), size, size)
        assert len(teams._free) == 1
    assert teams._free[0].size == 5
    assert sorted(done) == sorted([*range(7)] * 3)


def test_more_threads_than_there_are_to_be(teams: Teams) -> None:
    """As of a call that was bound before `set_num_threads`: nobody looks for mail behind a team."""
    done: list[int] = []
    for most in (1, 2):
        teams.run(job(done.append, 9), 4, most)
        assert teams._free[0].size == 4
    assert sorted(done) == sorted([*range(9)] * 2)


def test_helpers_start_when_they_are_called_for(teams: Teams) -> None:
    before = threading.active_count()
    for threads, expected in ((2, 1), (2, 1), (4, 3), (1, 3)):
        teams.run(job(lambda _: None, 4), threads, 8)
        assert threading.active_count() - before == expected


def test_without_more_threads(teams: Teams, monkeypatch: pytest.MonkeyPatch) -> None:
    """The caller does all of it."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    found = []
    teams.run(job(lambda part: found.append((part, threading.get_ident())), 5), 3, 3)
    assert sorted(found) == [(part, threading.get_ident()) for part in range(5)]


def test_an_interrupt_leaves_nothing_running(monkeypatch: pytest.MonkeyPatch) -> None:
    """A signal's exception comes when all parts are done, whenever the signal does."""
    monkeypatch.setattr(runtime._state, "threads", 2)
    x, gamma = np.ones((1024, 1024), np.float32), np.ones(1024, np.float32)
    codes, scale = irnorm.rms_norm_fused_fp8(x, gamma)
    call = irnorm.bind(irnorm.rms_norm_fused_fp8, x, gamma, output=codes, scale_output=scale)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        for microseconds in range(100, 1000, 50):
            with pytest.raises(KeyboardInterrupt):  # noqa: PT012
                signal.setitimer(signal.ITIMER_REAL, microseconds * 1e-6)
                while True:
                    call()
            scale[...] = -1
            time.sleep(0.002)
            assert (scale == -1).all()
    finally:
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("threads", [2, 3, 5])
def test_bytes_on_several_threads(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "THREAD_ELEMENTS", 1)
    monkeypatch.setattr(runtime._state, "threads", threads)
    rng = np.random.default_rng(threads)
    for m in (1, 5, 8, 63):
        x, gamma = rng.standard_normal((m, 128), np.float32), np.ones(128, np.float32)
        found = irnorm.rms_norm_fused_fp8(x, gamma)
        expected = reference.rms_norm_fused_fp8(x, gamma)
        assert [a.tobytes() for a in found] == [a.tobytes() for a in expected]


def test_large_calls_alone_are_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(Teams, "run", lambda self, job, threads, most: asked.append(threads))
    monkeypatch.setattr(runtime._state, "threads", 3)
    gamma = np.ones(1024, np.float32)
    per_thread = runtime.THREAD_ELEMENTS // 1024
    for rows in (per_thread, 2 * per_thread - 1, 2 * per_thread, 9 * per_thread):
        irnorm.rms_norm_fused_fp8(np.ones((rows, 1024), np.float32), gamma)
    assert asked == [2, 3]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_helpers_have_a_stack_for_any_kernel() -> None:
    """Whatever the program's own threads have; too small a one ends the process."""
    script = """
    import threading
    import numpy as np
    import irnorm
    x = np.ones((128, 8191), np.float32)
    threading.stack_size(1 << 16)
    irnorm.set_num_threads(4)
    add = lambda a, b: a + b
    for _ in range(20):
        irnorm.rms_norm_fused_fp8((x, x), x[0], input_fn=add, weight_offset=1.0)
    assert threading.stack_size() == 1 << 16
    """
    run_python(script)


def test_after_fork() -> None:
    """A child has teams of its own; a call that was bound before uses them too."""
    script = """
    import os
    import numpy as np
    import irnorm
    from irnorm import runtime
    runtime.THREAD_ELEMENTS = 1
    irnorm.set_num_threads(2)
    x, gamma = np.ones((64, 128), np.float32), np.ones(128, np.float32)
    first = irnorm.rms_norm_fused_fp8(x, gamma)[0].tobytes()
    bound = irnorm.bind(irnorm.rms_norm_fused_fp8, x, gamma)
    child = os.fork()
    assert irnorm.rms_norm_fused_fp8(x, gamma)[0].tobytes() == first
    assert bound()[0].tobytes() == first
    assert len(runtime._state.teams._free) == 1
    if child:
        assert os.waitpid(child, 0)[1] == 0
    else:
        os._exit(0)
    """
    run_python(script)


@pytest.mark.parametrize("wait", [0, 1])
def test_the_interpreter_ends(wait: int) -> None:
    """With helpers that look for work, and with helpers asleep."""
    script = f"""
    import time
    import numpy as np
    import irnorm
    irnorm.set_num_threads(4)
    irnorm.rms_norm_fused_fp8(np.ones((4096, 256), np.float32), np.ones(256, np.float32))
    time.sleep({wait} * {ASLEEP_S})
    print("done")
    """
    assert run_python(script) == "done\n"
