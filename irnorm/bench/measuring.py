"""Timing: contenders take turns, and give their fastest and their median call."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# A peer's OpenMP workers spin for some milliseconds after a call: let them go to sleep.
_SETTLE_S = 0.005
# Below this, several calls share one reading of the clock (which costs some 50 ns).
_SAMPLE_S = 20e-6


@dataclass(frozen=True)
class Contender:
    """Something to time.

    Attributes
    ----------
    name : what it is called in tables.
    call : runs it once on the set of arrays with the given number.
    threads : threads that it uses.
    note : how its work differs, e.g. "allocates".
    group : contenders of one group are formulations of one peer: tables show the fastest.
    """

    name: str
    call: Callable[[int], object]
    threads: int
    note: str = ""
    group: str = ""


def as_written(
    function: Callable[..., object],
    inputs: Sequence[tuple[Any, ...]],
    keywords: Sequence[Mapping[str, Any]],
) -> Callable[[int], object]:
    """Calls of `function` with the inputs and keywords of a set, as code has them.

    Keywords that a call unpacks from a dict take 0.1 us, which nobody pays who writes them down.
    """
    names = [f"input_{i}" for i in range(len(inputs[0]))]
    passed = ", ".join((*names, *(f"{name}={name}" for name in keywords[0])))
    taken = ", ".join(("function", *names, *keywords[0]))
    make = eval(f"lambda {taken}: lambda: function({passed})")
    calls = [make(function, *args, **named) for args, named in zip(inputs, keywords, strict=True)]
    return lambda i: calls[i]()


@dataclass(frozen=True)
class Result:
    """Times of one contender in µs a call; GB/s is the operation's traffic over the minimum."""

    name: str
    group: str
    threads: int
    note: str
    minimum_us: float
    median_us: float
    gigabytes_per_s: float
    calls: int


def measure(
    contenders: Sequence[Contender],
    *,
    sets: int = 1,
    traffic: int = 0,
    min_time: float = 1.0,
    rounds: int = 20,
) -> tuple[Result, ...]:
    """Times the contenders in turns.

    Parameters
    ----------
    contenders : what to time; each is called with set numbers 0, 1, …, sets - 1, 0, …
    sets : sets of arrays to rotate over.
    traffic : bytes a call must move, for GB/s.
    min_time : seconds for each contender, over all rounds.
    rounds : turns that each contender takes.

    Returns
    -------
    One result a contender, in the same order.
    """
    if not contenders:
        raise ValueError("measure: no contenders given; pass at least one")
    if rounds < 1 or sets < 1:
        raise ValueError(f"measure: rounds is {rounds} and sets is {sets}, expected at least 1")
    samples: list[list[float]] = [[] for _ in contenders]
    calls = [0] * len(contenders)
    repeats = [_repeat(contender) for contender in contenders]
    enabled = gc.isenabled()
    gc.disable()
    try:
        for _ in range(rounds):
            for k, contender in enumerate(contenders):
                times, calls[k] = _batch(contender, repeats[k], calls[k], sets, min_time / rounds)
                samples[k] += times
            gc.collect()
    finally:
        if enabled:
            gc.enable()
    return tuple(_result(*row, traffic) for row in zip(contenders, samples, calls, strict=True))


def _repeat(contender: Contender) -> int:
    """Calls that share one reading of the clock; also the first calls, which may compile."""
    best = float("inf")
    for _ in range(5):
        begin = time.perf_counter()
        contender.call(0)
        best = min(best, time.perf_counter() - begin)
    return max(1, int(_SAMPLE_S / best))


def _batch(
    contender: Contender, repeat: int, done: int, sets: int, seconds: float
) -> tuple[list[float], int]:
    """One turn: settle, an untimed call, then calls for `seconds`. Seconds a call, calls so far."""
    call, clock = contender.call, time.perf_counter
    time.sleep(_SETTLE_S)
    call(done % sets)
    done += 1
    times: list[float] = []
    stop = clock() + seconds
    while not times or clock() < stop:
        begin = clock()
        for i in range(done, done + repeat):
            call(i % sets)
        times.append((clock() - begin) / repeat)
        done += repeat
    return times, done


def _result(contender: Contender, times: Sequence[float], calls: int, traffic: int) -> Result:
    minimum = min(times)
    return Result(
        name=contender.name,
        group=contender.group or contender.name,
        threads=contender.threads,
        note=contender.note,
        minimum_us=round(minimum * 1e6, 3),
        median_us=round(statistics.median(times) * 1e6, 3),
        gigabytes_per_s=round(traffic / minimum / 1e9, 2),
        calls=calls,
    )
