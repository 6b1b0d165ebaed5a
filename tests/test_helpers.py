"""Parts of a call on several threads: each done once, and none is left when the call returns."""

from __future__ import annotations

import os
import threading
import time
from functools import partial

import numpy as np
import pytest

import irnorm
from irnorm import reference, runtime
from irnorm.helpers import Helpers
from tests.compiled import run_python


@pytest.mark.parametrize("threads", [1, 2, 3, 8])
@pytest.mark.parametrize("count", [1, 2, 3, 50])
def test_each_part_is_done_once(threads: int, count: int) -> None:
    helpers, done = Helpers(), []
    for _ in range(20):
        helpers.run([partial(done.append, i) for i in range(count)], threads)
        assert sorted(done) == list(range(count))
        done.clear()


def test_slow_parts_are_waited_for() -> None:
    helpers, done = Helpers(), []

    def part(seconds: float) -> None:
        time.sleep(seconds)
        done.append(threading.current_thread())

    helpers.run([partial(part, 0.2), partial(part, 0.01)], 2)
    assert len(set(done)) == 2


def test_several_callers() -> None:
    helpers, found = Helpers(), []

    def call() -> None:
        for _ in range(50):
            done: list[int] = []
            helpers.run([partial(done.append, i) for i in range(20)], 3)
            found.append(sorted(done) == list(range(20)))

    callers = [threading.Thread(target=call) for _ in range(4)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert len(found) == 200
    assert all(found)


def test_an_interrupt_leaves_nothing_running() -> None:
    helpers, running = Helpers(), threading.Event()
    done = []

    def slow() -> None:
        running.set()
        time.sleep(0.2)
        done.append(1)

    def interrupted() -> None:
        running.wait()
        raise KeyboardInterrupt

    main = threading.current_thread()
    parts = [lambda: interrupted() if threading.current_thread() is main else slow()] * 2
    with pytest.raises(KeyboardInterrupt):
        helpers.run(parts, 2)
    assert done == [1]


@pytest.mark.parametrize("threads", [2, 3, runtime.FEW_THREADS + 1])
def test_bytes_on_several_threads(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "PARALLEL_ELEMENTS", 1)
    monkeypatch.setattr(runtime._state, "threads", threads)
    rng = np.random.default_rng(threads)
    for m in (1, 5, 8, 63):
        x, gamma = rng.standard_normal((m, 128), np.float32), np.ones(128, np.float32)
        found = irnorm.rms_norm_fused_fp8(x, gamma)
        expected = reference.rms_norm_fused_fp8(x, gamma)
        assert [a.tobytes() for a in found] == [a.tobytes() for a in expected]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_after_fork() -> None:
    """A child has helpers of its own."""
    script = """
    import os
    import numpy as np
    import irnorm
    from irnorm import runtime
    runtime.PARALLEL_ELEMENTS = 1
    irnorm.set_num_threads(2)
    x, gamma = np.ones((64, 128), np.float32), np.ones(128, np.float32)
    first = irnorm.rms_norm_fused_fp8(x, gamma)[0].tobytes()
    child = os.fork()
    assert irnorm.rms_norm_fused_fp8(x, gamma)[0].tobytes() == first
    if child:
        assert os.waitpid(child, 0)[1] == 0
    else:
        os._exit(0)
    """
    run_python(script)
