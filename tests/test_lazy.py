"""Attributes that are computed when they are first asked for, by threads that do not wait."""

from __future__ import annotations

import threading

from irnorm.lazy import Lazy


class Number:
    """Computes its double: when told to, if it waits."""

    def __init__(self, value: int, wait: threading.Event | None = None) -> None:
        self.value, self.wait = value, wait
        self.asked = threading.Event()
        self.count = 0

    @Lazy
    def double(self) -> int:
        """Twice the value."""
        self.count += 1
        self.asked.set()
        assert self.wait is None or self.wait.wait(60)
        return 2 * self.value


def test_it_is_computed_once() -> None:
    number = Number(21)
    assert [number.double, number.double, number.count] == [42, 42, 1]


def test_other_objects_do_not_wait() -> None:
    """Nor does a child, then, that is forked meanwhile."""
    go = threading.Event()
    slow, found = Number(1, go), []
    first = threading.Thread(target=lambda: found.append(slow.double))
    second = threading.Thread(target=lambda: found.append(Number(2).double), daemon=True)
    first.start()
    assert slow.asked.wait(60)
    second.start()
    second.join(10)
    assert found == [4]
    go.set()
    first.join()
    assert found == [4, 2]
