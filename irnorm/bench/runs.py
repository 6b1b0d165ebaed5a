"""One run of the benchmark: what is asked for, its cells, and the report of all of them."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from irnorm.bench import mla
from irnorm.bench.machine import machine, startup
from irnorm.bench.measuring import Contender, Result, measure
from irnorm.bench.operations import OPERATIONS
from irnorm.bench.sweeps import bandwidth_contender
from irnorm.bench.workloads import WORKING_SET, Peers, Workload, rotation, sets_for

_LOG = logging.getLogger(__name__)


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


def workload(options: Options, op: str, m: int, n: int, threads: int) -> Workload:
    """The arrays of one cell, as many sets of them as `options.working_set` asks for."""
    operation = OPERATIONS[op]
    cache = (options.cache or options.dtype) if operation.cached else ""
    dtypes = (options.dtype, cache) if operation.cached else (options.dtype,)
    traffic = operation.traffic(m, n, *dtypes)
    sets = rotation(operation.arrays(m, n, *dtypes), sets_for(m, traffic, options.working_set))
    return Workload(op, m, n, options.dtype, cache, threads, traffic, operation.reads, sets)


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
        for name, call in mla.cache_sizes(op).items()
    ]
    m, n, dtype = 16, 128 * mla.ROPE, "bfloat16"
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
