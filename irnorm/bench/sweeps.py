"""The bare memory sweep that contenders are measured beside."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from irnorm.bench.arrays import aligned
from irnorm.bench.measuring import Contender
from irnorm.bench.workloads import Workload

BANDWIDTH = "memory sweep"


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
