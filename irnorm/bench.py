"""Measures the operations against their peers, in one process and one run.

Contenders of a cell (one operation, shape, dtype and thread count) take turns: each round runs
every one of them for a short batch, so that a change of clock or load meets all alike. Minimum
and median of the calls are reported, beside the time of a bare memory sweep of the same traffic.

All contenders of a cell work on the same arrays. Inputs and outputs of 512 rows and more come
from a rotation of sets that together exceed `working_set` bytes (64 MiB unless told), so that no
call finds its rows in a cache, whoever ran before; smaller shapes reuse one set, which stays in
cache, as in a decoder whose previous layer has just written it. Outputs are supplied wherever the
peer can take them; the note of a contender says where not.

Where an operation takes Q and K, `n` is the width of Q, and `bench_arrays.k_width(n)` that of K.
`irnorm.bench_mla` tells of the operations of MLA.

Nothing here imports torch; `irnorm.bench_torch` holds the peers that need it.
"""

from __future__ import annotations

import gc
import json
import logging
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import ml_dtypes
import numpy as np
from rich.console import Console
from rich.table import Table

from irnorm import bench_arrays, bench_mla
from irnorm.bench_arrays import EPSILON, Arrays, aligned
from irnorm.bench_machine import machine, startup

_LOG = logging.getLogger(__name__)

WORKING_SET = 64 << 20
ROTATE_FROM_ROWS = 512
BANDWIDTH = "memory sweep"

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


@dataclass(frozen=True)
class Workload:
    """The arrays that the contenders of a cell share: `sets[i]` maps names to arrays.

    A memory sweep reads `reads` bytes for each that it writes, 1 or 2, as the operation does, or
    nearly.
    """

    op: str
    m: int
    n: int
    dtype: str
    cache: str
    threads: int
    traffic: int
    reads: int
    sets: tuple[Arrays, ...]


@dataclass(frozen=True)
class Cell:
    """The results at one operation, shape, dtype and thread count; the first one is ours.

    `traffic` counts the bytes that a call must read and write; `sets` the rotated sets of arrays;
    `cache` is the dtype of the cache, for operations that have one.
    """

    op: str
    m: int
    n: int
    dtype: str
    cache: str
    threads: int
    traffic: int
    sets: int
    results: tuple[Result, ...]

    def fastest(self) -> tuple[Result, ...]:
        """The fastest result of each group, in the order in which the groups first appear."""
        best: dict[str, Result] = {}
        for result in self.results:
            held = best.get(result.group)
            if held is None or result.minimum_us < held.minimum_us:
                best[result.group] = result
        return tuple(best.values())


Peers = Callable[[Workload], Iterable[Contender]]


@dataclass(frozen=True)
class Operation:
    """How to measure one operation.

    Attributes
    ----------
    arrays : makes one set of arrays, inputs and outputs, for (m, n, dtype), or with `cached` for
        (m, n, dtype, dtype of the cache).
    traffic : bytes that a call must read and write, for the same.
    inputs : arrays that a call takes, in order; or what makes its arguments of a set of arrays.
    outputs : arrays that it writes, by keyword.
    options : its other arguments.
    first_call : source of a call, as `irnorm.bench_machine.startup` takes it.
    beside : makes another contender of ours, to compare with; optional.
    cached : whether it writes to a paged cache, in place.
    reads : bytes that it reads for each that it writes, 1 or 2, whatever is nearer.
    """

    arrays: Callable[..., Arrays]
    traffic: Callable[..., int]
    inputs: tuple[str, ...] | Callable[[Mapping[str, Any]], tuple[Any, ...]]
    outputs: tuple[str, ...]
    options: dict[str, float]
    first_call: str
    beside: Callable[[Workload], Contender] | None = None
    cached: bool = False
    reads: int = 2

    def arguments(self, arrays: Mapping[str, Any]) -> tuple[Any, ...]:
        """What a call takes, from a set of arrays or tensors."""
        if callable(self.inputs):
            return self.inputs(arrays)
        return tuple(arrays[name] for name in self.inputs)

    def contenders(self, work: Workload) -> list[Contender]:
        """irnorm on the arrays of `work`, which come first in every cell: called, and bound."""
        import irnorm

        irnorm.set_num_threads(work.threads)
        function = getattr(irnorm, work.op)
        inputs = [self.arguments(s) for s in work.sets]
        keywords = [{name: s[name] for name in self.outputs} | self.options for s in work.sets]
        bound = [irnorm.bind(function, *inputs[i], **keywords[i]) for i in range(len(work.sets))]

        def call(i: int) -> object:
            return function(*inputs[i], **keywords[i])

        return [
            Contender("irnorm", call, work.threads, "numpy, outputs supplied"),
            Contender("irnorm, bound", lambda i: bound[i](), work.threads, "by irnorm.bind"),
        ]


@dataclass(frozen=True)
class Options:
    """What to measure; `min_time` is in seconds for each contender of a cell.

    `cache` is the dtype of caches, `dtype` if it is empty; `cache_sizes` asks for a cell that
    compares a small cache with a large one (1 GiB of memory).
    """

    ops: tuple[str, ...] = ("rms_norm_fused_fp8",)
    m: tuple[int, ...] = (1, 32, 512, 4096)
    n: tuple[int, ...] = (4096, 7168)
    dtype: str = "bfloat16"
    cache: str = ""
    threads: tuple[int, ...] = (1, 2)
    min_time: float = 1.0
    rounds: int = 20
    working_set: int = WORKING_SET
    startup: bool = True
    cache_sizes: bool = False


@dataclass(frozen=True)
class Report:
    """Everything one run measured; `startup` holds milliseconds by name."""

    machine: Mapping[str, str]
    options: Options
    cells: tuple[Cell, ...]
    startup: Mapping[str, float]

    def to_json(self) -> str:
        """The report as indented JSON."""
        return json.dumps(asdict(self), indent=2)


def _fp8_beside(work: Workload) -> Contender:
    """`rms_norm_fused_fp8` on the inputs of `rmsnorm_fp4quant`."""
    import irnorm

    inputs = [(s["input"], s["weight"]) for s in work.sets]
    outputs: list[dict[str, Any]] = [
        {
            "output": aligned((work.m, work.n), ml_dtypes.float8_e4m3fn),
            "scale_output": aligned((work.m, 1), np.float32),
        }
        for _ in work.sets
    ]

    def call(i: int) -> object:
        return irnorm.rms_norm_fused_fp8(*inputs[i], epsilon=EPSILON, **outputs[i])

    return Contender("irnorm, FP8", call, work.threads, "rms_norm_fused_fp8 on the same input")


def _mla(op: str, inputs: Callable[[Arrays], tuple[Any, ...]], read: bool) -> Operation:
    """An operation of MLA, which reads the cache, or (not `read`) only writes to it."""
    return Operation(
        bench_mla.arrays,
        partial(bench_mla.traffic, read=read),
        inputs,
        ("q_rope_output",),
        {"epsilon": EPSILON},
        bench_mla.first_call(op),
        cached=True,
        reads=1,
    )


OPERATIONS: Mapping[str, Operation] = {
    "rms_norm_fused_fp8": Operation(
        bench_arrays.rms_norm_fused_fp8_arrays,
        bench_arrays.rms_norm_fused_fp8_traffic,
        ("x", "gamma"),
        ("output", "scale_output"),
        {"epsilon": EPSILON},
        "irnorm.rms_norm_fused_fp8(x, gamma, output=output, scale_output=scale_output)",
    ),
    "row_mean_of_squares_qk": Operation(
        bench_arrays.row_mean_of_squares_qk_arrays,
        bench_arrays.row_mean_of_squares_qk_traffic,
        ("q", "k"),
        ("qk_var",),
        {},
        "irnorm.row_mean_of_squares_qk(x, x)",
    ),
    "apply_qk_rms_norm": Operation(
        bench_arrays.apply_qk_rms_norm_arrays,
        bench_arrays.apply_qk_rms_norm_traffic,
        ("q", "k", "qk_var", "gamma_q", "gamma_k"),
        ("q_out", "k_out"),
        {"epsilon": EPSILON},
        "weight = gamma.astype(numpy.float32)\n"
        "irnorm.apply_qk_rms_norm(x, x, numpy.ones((1, 2), numpy.float32), weight, weight)",
        reads=1,
    ),
    "rmsnorm_fp4quant": Operation(
        bench_arrays.rmsnorm_fp4quant_arrays,
        bench_arrays.rmsnorm_fp4quant_traffic,
        ("input", "weight"),
        ("y_fp4", "block_scale"),
        {"eps": EPSILON},
        "irnorm.rmsnorm_fp4quant(x, gamma)",
        _fp8_beside,
    ),
    "fused_rope_rmsnorm": _mla("fused_rope_rmsnorm", bench_mla.in_cache, read=True),
    "mla_fused_rope_rmsnorm_quantization": _mla(
        "mla_fused_rope_rmsnorm_quantization", bench_mla.into_cache, read=False
    ),
}


def workload(options: Options, op: str, m: int, n: int, threads: int) -> Workload:
    """The arrays of one cell, as many sets of them as `options.working_set` asks for."""
    operation = OPERATIONS[op]
    cache = (options.cache or options.dtype) if operation.cached else ""
    dtypes = (options.dtype, cache) if operation.cached else (options.dtype,)
    traffic = operation.traffic(m, n, *dtypes)
    sets = 1 + options.working_set // traffic if m >= ROTATE_FROM_ROWS else 1
    if not options.working_set:
        sets = 1
    first = operation.arrays(m, n, *dtypes)
    copies = (_copy(first) for _ in range(sets - 1))
    facts = op, m, n, options.dtype, cache, threads, traffic, operation.reads
    return Workload(*facts, (first, *copies))


def _copy(arrays: Arrays) -> Arrays:
    copies = {name: aligned(array.shape, array.dtype) for name, array in arrays.items()}
    for name, array in arrays.items():
        copies[name][...] = array
    return copies


def bandwidth_contender(work: Workload) -> Contender:
    """Reads and writes as many bytes as the operation, and computes an OR where it reads more."""
    words = work.traffic // (8 * (1 + work.reads))
    source = aligned((len(work.sets), 2, words), np.uint64)
    target = aligned((len(work.sets), words), np.uint64)
    parts = work.threads if work.traffic >= 1 << 20 else 1
    edges = [words * part // parts for part in range(parts + 1)]
    pool = ThreadPoolExecutor(parts)

    def part_of(i: int, part: int) -> object:
        chosen = slice(edges[part], edges[part + 1])
        if work.reads == 1:
            return np.positive(source[i, 0, chosen], out=target[i, chosen])
        return np.bitwise_or(source[i, 0, chosen], source[i, 1, chosen], out=target[i, chosen])

    def call(i: int) -> object:
        if parts == 1:
            return part_of(i, 0)
        return list(pool.map(part_of, [i] * parts, range(parts)))

    return Contender(BANDWIDTH, call, parts, "numpy: same traffic, no arithmetic", BANDWIDTH)


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


def measure_cell(options: Options, work: Workload, peers: Sequence[Peers] = ()) -> Cell:
    """Measures ours, the peers and the memory sweep on one workload."""
    operation = OPERATIONS[work.op]
    contenders = operation.contenders(work)
    if operation.beside is not None:
        contenders.append(operation.beside(work))
    for peer in peers:
        contenders += peer(work)
    contenders.append(bandwidth_contender(work))
    results = measure(
        contenders,
        sets=len(work.sets),
        traffic=work.traffic,
        min_time=options.min_time,
        rounds=options.rounds,
    )
    facts = (work.op, work.m, work.n, work.dtype, work.cache, work.threads, work.traffic)
    return Cell(*facts, len(work.sets), results)


def measure_cache_sizes(options: Options, op: str) -> Cell:
    """Measures an operation of MLA in a small cache and a large one, on one thread."""
    import irnorm

    irnorm.set_num_threads(1)
    contenders = [
        Contender(name, call, 1, "16 tokens, 128 heads, random pages")
        for name, call in bench_mla.cache_sizes(op).items()
    ]
    m, n, dtype = 16, 128 * bench_mla.ROPE, "bfloat16"
    traffic = OPERATIONS[op].traffic(m, n, dtype, dtype)
    results = measure(contenders, traffic=traffic, min_time=options.min_time, rounds=options.rounds)
    return Cell(op, m, n, dtype, dtype, 1, traffic, 1, results)


def run(options: Options, peers: Sequence[Peers] = ()) -> Report:
    """Measures every cell of the options; says on the log (level INFO) where it is.

    Raises
    ------
    ValueError : an operation is unknown.
    """
    unknown = sorted(set(options.ops) - set(OPERATIONS))
    if unknown:
        raise ValueError(f"bench: unknown op {unknown[0]!r}, expected one of {sorted(OPERATIONS)}")
    cells: list[Cell] = []
    for op in options.ops:
        for threads in options.threads:
            for m in options.m:
                for n in options.n:
                    _LOG.info("%s: %d × %d, threads %d", op, m, n, threads)
                    work = workload(options, op, m, n, threads)
                    cells.append(measure_cell(options, work, peers))
        if options.cache_sizes and OPERATIONS[op].cached:
            _LOG.info("%s: sizes of the cache", op)
            cells.append(measure_cache_sizes(options, op))
    times: dict[str, float] = {}
    if options.startup:
        for op in options.ops:
            _LOG.info("%s: fresh processes", op)
            for name, milliseconds in startup(OPERATIONS[op].first_call).items():
                times[f"{op}: {name}"] = milliseconds
    return Report(machine(), options, tuple(cells), times)


def _figure(value: float) -> str:
    return f"{value:.2f}" if value < 100 else f"{value:.1f}" if value < 1000 else f"{value:.0f}"


def main_table(report: Report, console: Console | None = None) -> None:
    """Prints the report in at most 80 columns; `vs` is a peer's minimum over ours."""
    console = console or Console(width=80, highlight=False)
    for op in dict.fromkeys(cell.op for cell in report.cells):
        kinds = [report.options.dtype]
        if OPERATIONS[op].cached and report.options.cache:
            kinds.append(f"cache {report.options.cache}")
        title = f"{op}, {', '.join(kinds)}, µs a call"
        table = Table(title=title, title_justify="left")
        table.add_column("M × N, threads", no_wrap=True)
        table.add_column("contender", no_wrap=True, max_width=28)
        for heading in ("min", "median", "GB/s", "vs"):
            table.add_column(heading, justify="right", no_wrap=True)
        for cell in (cell for cell in report.cells if cell.op == op):
            _add_rows(table, cell)
        console.print(table)
    for name, milliseconds in report.startup.items():
        console.print(f"{name}: {milliseconds:.1f} ms")
    notes = {f"{r.name}: {r.note}" for c in report.cells for r in c.fastest() if r.note}
    for note in sorted(notes):
        console.print(note, style="dim")


def _add_rows(table: Table, cell: Cell) -> None:
    results = cell.fastest()
    for k, result in enumerate(results):
        table.add_row(
            f"{cell.m} × {cell.n}, {cell.threads}" if k == 0 else "",
            result.name,
            _figure(result.minimum_us),
            _figure(result.median_us),
            _figure(result.gigabytes_per_s),
            f"{result.minimum_us / results[0].minimum_us:.2f}",
            end_section=k == len(results) - 1,
        )
