"""QK-RMSNorm over real tensor-parallel ranks: processes that share the columns of q and k."""

from __future__ import annotations

import multiprocessing
import re
import socket
import sys
import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from tests import cases
from tests.checks import bits

torch = pytest.importorskip("torch", reason="torch is not installed: no ranks to test with")
dist = torch.distributed
pytestmark = pytest.mark.skipif(
    not dist.is_available() or not dist.is_gloo_available(), reason="this torch has no gloo"
)

Array = npt.NDArray[Any]

M, NQ, NK = 33, 1536, 256
#: How far results may be from those of one process, whose sums have another order.
ULPS = {"bfloat16": 1, "float16": 1, "float32": 4}

TIMEOUT_S = 10.0  # of what a rank waits for the others
SHORT_TIMEOUT_S = 2.0
DEADLINE_S = 60.0  # after which ranks count as stuck; the start of their processes included


def qk_norm(q: Any, k: Any, gamma_q: Any, gamma_k: Any) -> tuple[Any, Any]:
    """What each rank does with its columns."""
    qk_var = irnorm.row_mean_of_squares_qk(q, k)
    dist.all_reduce(qk_var)
    qk_var /= dist.get_world_size()
    return irnorm.apply_qk_rms_norm(q, k, qk_var, gamma_q, gamma_k)


def tensors(dtype: str) -> list[Array]:
    """q, k, gamma_q, gamma_k: all columns."""
    q, k = cases.normal(M, NQ, dtype=dtype), cases.normal(M, NK, dtype=dtype, seed=1)
    return [q, k, cases.make_gamma(NQ, "float32"), cases.make_gamma(NK, "float32", seed=1)]


def tensor(array: Array) -> Any:
    return torch.from_numpy(array.astype(np.float32)).to(getattr(torch, array.dtype.name))


# -- a rank ---------------------------------------------------------------------------------------

Rank = Callable[[int, int, Path], None]


def normalize(rank: int, world: int, folder: Path) -> None:
    """Save this rank's columns of the results."""
    for dtype in ULPS:
        shards = [tensor(np.split(x, world, axis=-1)[rank]) for x in tensors(dtype)]
        for name, result in zip("qk", qk_norm(*shards), strict=True):
            np.save(folder / f"{name}-{dtype}-{rank}.npy", result.float().numpy())


def fail_on_last(rank: int, world: int, folder: Path) -> None:
    if rank == world - 1:
        raise RuntimeError("out of luck")
    normalize(rank, world, folder)


def fail_on_first(rank: int, world: int, folder: Path) -> None:
    if rank == 0:  # which holds the store where ranks meet
        raise RuntimeError("out of luck")
    normalize(rank, world, folder)


def stall_on_last(rank: int, world: int, folder: Path) -> None:
    if rank == world - 1:
        time.sleep(2 * SHORT_TIMEOUT_S)
    normalize(rank, world, folder)


def run_rank(work: Rank, rank: int, world: int, port: int, folder: Path, timeout: float) -> None:
    """A process: 0, or 1 with what went wrong in a file."""
    try:
        torch.set_num_threads(1)
        irnorm.set_num_threads(1)
        dist.init_process_group(
            "gloo",
            init_method=f"tcp://127.0.0.1:{port}",
            rank=rank,
            world_size=world,
            timeout=timedelta(seconds=timeout),
        )
        dist.barrier()  # who fails does so later: until all have met, gloo waits 5 × as long
        work(rank, world, folder)
        dist.destroy_process_group()
    except Exception as error:
        (folder / f"{rank}.error").write_text(f"{type(error).__name__}: {error}")
        sys.exit(1)


# -- all ranks ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def server() -> Any:
    """Processes fork from one that has imported torch, and has used nothing of it yet."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def run(server: Any, work: Rank, world: int, folder: Path, timeout: float = TIMEOUT_S) -> list[str]:
    """Start all ranks and wait for them; what went wrong on each."""
    port, deadline = free_port(), time.monotonic() + DEADLINE_S
    ranks: Sequence[Any] = [
        server.Process(target=run_rank, args=(work, rank, world, port, folder, timeout))
        for rank in range(world)
    ]
    try:
        for process in ranks:
            process.start()
        for process in ranks:
            process.join(max(0.0, deadline - time.monotonic()))
    finally:
        stuck = [process.is_alive() for process in ranks]
        for process in ranks:
            process.kill()
            process.join()
    return [
        "stuck" if alive else _error(folder / f"{rank}.error", process.exitcode)
        for rank, (alive, process) in enumerate(zip(stuck, ranks, strict=True))
    ]


def _error(file: Path, exit_code: int) -> str:
    text = file.read_text() if file.exists() else ""
    return text if exit_code == bool(text) else f"exit code {exit_code}, {text!r}"


@pytest.fixture(scope="module")
def whole() -> dict[str, list[Array]]:
    """The results of one process; and the modules that ranks find in the cache."""
    results = {}
    for dtype in ULPS:
        q, k, *gammas = (tensor(x) for x in tensors(dtype))
        qk_var = irnorm.row_mean_of_squares_qk(q, k)
        outputs = irnorm.apply_qk_rms_norm(q, k, qk_var, *gammas)
        results[dtype] = [x.float().numpy().astype(np.dtype(dtype)) for x in outputs]
    return results


def ordinals(x: Array) -> Array:
    """Floats as integers that count ulps: neighbours differ by 1, and both zeros are 0."""
    raw = bits(x).astype(np.int64)
    sign = 1 << (8 * x.itemsize - 1)
    return np.where(raw & sign, sign - raw, raw)


@pytest.mark.parametrize("world", [2, 4])
def test_ranks_compute_what_one_process_computes(
    server: Any, whole: dict[str, list[Array]], tmp_path: Path, world: int
) -> None:
    assert run(server, normalize, world, tmp_path) == [""] * world
    for dtype, ulps in ULPS.items():
        for name, expected in zip("qk", whole[dtype], strict=True):
            shards = [np.load(tmp_path / f"{name}-{dtype}-{rank}.npy") for rank in range(world)]
            gathered = np.concatenate(shards, axis=-1).astype(np.dtype(dtype))
            assert gathered.shape == expected.shape
            assert abs(ordinals(gathered) - ordinals(expected)).max() <= ulps


@pytest.mark.parametrize("work", [fail_on_first, fail_on_last])
def test_a_rank_that_fails_ends_the_others(
    server: Any, whole: dict[str, list[Array]], tmp_path: Path, work: Rank
) -> None:
    errors = run(server, work, 4, tmp_path)
    (failed,) = (i for i, error in enumerate(errors) if error == "RuntimeError: out of luck")
    assert failed == (0 if work is fail_on_first else 3)
    del errors[failed]
    assert all(re.search("connect|peer|socket|broken pipe", e, re.I) for e in errors), errors
    assert not list(tmp_path.glob("*.npy"))


def test_a_rank_that_stalls_ends_the_others(
    server: Any, whole: dict[str, list[Array]], tmp_path: Path
) -> None:
    errors = run(server, stall_on_last, 2, tmp_path, timeout=SHORT_TIMEOUT_S)
    assert "imed out" in errors[0], errors
    assert errors[1] not in ("", "stuck")  # it finds nobody there any more
    assert not list(tmp_path.glob("*.npy"))
