"""tools/gpu_check from end to end on the stand-in driver, and that it can say no."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from irnorm import bundle, compiler
from irnorm.ops import Specialization, operation
from irnorm.ops.rms_norm_fused_fp8 import variants
from irnorm.targets import TARGETS, Target
from tests import simulated
from tests.compiled import BEST
from tests.mla_batches import OPS
from tools.simulator.driver import Driver as Simulator

ROOT = Path(__file__).parent.parent
TOOL = ROOT / "tools" / "gpu_check"
CHIP = TARGETS["cuda-sm_90"]
WIDTH = 128

needs_compiler = pytest.mark.skipif(
    not any(map(shutil.which, ("cc", "gcc", "clang"))),
    reason="the stand-in for libcuda needs a C compiler: none of cc, gcc, clang",
)


@pytest.fixture(autouse=True)
def _tools(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(TOOL.parent))


def entry(width: int | None) -> Specialization:
    dtypes = ("bfloat16", "bfloat16", "float8_e4m3fn", "float32")
    return next(s for s in variants(width) if tuple(d for _, d in s.dtypes) == dtypes)


@cache
def module(target: Target, *widths: int | None) -> bytes:
    return compiler.compile_module(compiler.emit([entry(w) for w in widths], target), target)


def write(folder: Path, resident: bytes, streaming: bool = True) -> Path:
    """A bundle for a GPU and this CPU, with that module for rows of WIDTH."""
    modules = [(CHIP, resident, [entry(WIDTH)])]
    if streaming:
        modules.append((CHIP, module(CHIP, None), [entry(None)]))
    modules.append((BEST, module(BEST, WIDTH, None), [entry(WIDTH), entry(None)]))
    bundle.write(folder / "kernels", modules)
    return folder / "kernels"


def corrupted(data: bytes, good: bytes, bad: bytes) -> bytes:
    """A module with an instruction replaced by another; the archive that it is stays whole."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        (code,) = (i for i in archive.infolist() if good in archive.read(i))
        content = archive.read(code)
    changed = content.replace(good, bad)
    old, new = (struct.pack("<I", zlib.crc32(c)) for c in (content, changed))
    assert data.count(old) == 2
    return data.replace(content, changed).replace(old, new)


#: Makes packages that the tool must do without impossible to import.
BARE = """
import sys
for name in ("click", "rich", "platformdirs", "filelock", "iree.compiler", "torch"):
    sys.modules[name] = None
"""


def run(folder: Path, *options: str) -> tuple[int, str, str, dict[str, Any]]:
    """Exit code, stdout, stderr and the file of a run, with no more packages than it needs."""
    output = folder / "found.json"
    (folder / "sitecustomize.py").write_text(BARE)
    command = [TOOL, folder / "kernels", "--output", output, "--simulate", *options]
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    report = json.loads(output.read_text("utf-8")) if output.exists() else {}
    return done.returncode, done.stdout, done.stderr, report


@needs_compiler
def test_a_good_bundle_is_checked_and_timed(tmp_path: Path) -> None:
    write(tmp_path, module(CHIP, WIDTH))
    code, table, log, report = run(tmp_path, "--m", "1", "--n", str(WIDTH))
    assert code == 0, log
    assert report["complete"]
    assert report["facts"]["device"] == "Simulated GPU"
    found = {c["name"]: c for c in report["checks"] if c["outcome"] == "ok"}
    assert set(found) == {entry(WIDTH).name, entry(None).name, "numpy arrays"}
    for width, least in ((WIDTH, 4), (None, 8)):
        calls = found[entry(width).name]["calls"]
        assert calls["iree"] >= least
        assert calls["driver"] >= least
    (cell,) = report["cells"]
    assert (cell["m"], cell["n"], cell["traffic"]) == (1, WIDTH, 5 * WIDTH + 4)
    assert not cell["wrong"]
    names = [times["name"] for times in cell["times"] if len(times["samples"]) == 2]
    assert names == ["irnorm", "copy"]
    assert "SIMULATED" in table
    assert max(map(len, table.splitlines())) <= 80


@needs_compiler
def test_a_corrupted_kernel_is_found(tmp_path: Path) -> None:
    data = corrupted(module(CHIP, WIDTH), b"add.rn.f32", b"sub.rn.f32")
    write(tmp_path, data, streaming=False)
    code, table, log, report = run(tmp_path, "--check-only")
    assert code == 1, log
    (wrong,) = (c for c in report["checks"] if c["name"] == entry(WIDTH).name)
    assert wrong["outcome"] == "wrong"
    assert {"iree", "driver"} <= set(wrong["details"])
    assert "bytes differ" in wrong["details"]["driver"]
    assert f"WRONG {entry(WIDTH).name}" in table


@needs_compiler
def test_a_bundle_for_nothing_here_is_refused(tmp_path: Path) -> None:
    bundle.write(tmp_path / "kernels", [(BEST, module(BEST, WIDTH, None), [entry(WIDTH)])])
    code, table, log, report = run(tmp_path)
    assert (code, table, report) == (2, "", {})
    assert "the bundle has no entry that cuda:0 (sm_90) runs" in log


# -- paged caches ---------------------------------------------------------------------------------


def paged_entries(op: str) -> list[Specialization]:
    """Of a static width and of any, with q and cache of different dtypes."""
    return [
        next(
            s
            for s in operation(op).variants(width)
            if (d := dict(s.dtypes))["cache"] == "float8_e4m3fn"
            and {d[name] for name in ("q_rope", "gamma", "q_rope_output")} == {"bfloat16"}
        )
        for width in (512, None)
    ]


@needs_compiler
def test_paged_caches_are_checked(tmp_path: Path) -> None:
    from gpu import check

    entries = [e for op in OPS for e in paged_entries(op)]
    modules = [
        (target, compiler.compile_module(compiler.emit(entries, target), target), entries)
        for target in (CHIP, BEST)
    ]
    bundle.write(tmp_path / "kernels", modules)
    code, _, log, report = run(tmp_path, "--check-only")
    assert code == 0, log
    found = {c["name"]: c for c in report["checks"]}
    for e in entries:
        assert found[e.name]["outcome"] == "ok"
        least = 4 if e.width else 8
        assert found[e.name]["calls"] == {"iree": least, "driver": least}
    calls = {f"{call}, {op}" for call in check.PAGED_CALLS for op in OPS}
    assert {c for c in found if ", " in c} == calls
    assert {found[name]["outcome"] for name in calls} == {"not run"}  # there is no torch


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    """Torch tensors are on a simulated GPU, as far as tensors of the CPU can be."""
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    from gpu import paged_calls

    stream = SimpleNamespace(cuda_stream=0)
    monkeypatch.setattr(torch.cuda, "current_stream", lambda index: stream)
    monkeypatch.setattr(torch.cuda, "set_device", lambda device: None)
    with simulated.device("sm_90") as simulator:
        memory = simulated.Memory()
        monkeypatch.setattr(
            paged_calls.Work,
            "on_device",
            lambda _, data: simulated.tensor(memory.put(data), index=0),
        )
        yield simulator
        memory.free()


def test_calls_are_listed() -> None:
    pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    from gpu import calls, check

    assert (check.NUMPY, *calls.CALLS) == check.CALLS


@pytest.mark.parametrize("op", OPS)
@pytest.mark.parametrize("call", ["in place", "wild tables"])
def test_paged_calls(device: Simulator, op: str, call: str) -> None:
    import torch
    from gpu import check, paged_calls

    assert (tuple(paged_calls.CALLS), OPS) == (check.PAGED_CALLS, check.PAGED_OPS)
    (wanted, _) = paged_entries(op)
    made = bundle.Entry(op, dict(wanted.dtypes), wanted.width, CHIP.name, "", wanted.name)
    done = paged_calls.run(call, made, "cuda:0")
    assert done == {"in place": 2, "wild tables": 12}[call]
    assert len(device.launches) == done
    work = paged_calls.Work(made, "cuda:0")
    work(work.output)
    if call == "in place":
        work.case.arrays["cache"].view(np.uint8)[0, 0, 0] ^= 1
        expected = work.expected(work.case.arrays, "q_rope_output")
        with pytest.raises(AssertionError, match="once more: cache: 1 bytes of"):
            work.compare(expected, "once more")
    else:
        work.cache.blocks.view(torch.uint8)[0, 0, 0, 0, 0, 0] ^= 1  # in another layer
        with pytest.raises(AssertionError, match="once more: cache: bytes outside"):
            paged_calls.compare_outside(work, "once more")


# -- workers --------------------------------------------------------------------------------------


@dataclass
class Fragile:
    """A worker that does what its jobs say."""

    alive: bool = True

    def __call__(self, job: str) -> str:
        if job == "die":
            os._exit(3)
        if job == "hang":
            time.sleep(60)
        if job == "raise":
            raise ValueError("no good")
        self.alive = job != "spoil"
        return f"{job} done"

    def is_alive(self) -> bool:
        return self.alive


def refuse(reason: str) -> Fragile:
    raise ValueError(reason)


def test_a_job_is_lost_alone() -> None:
    from gpu import workers

    jobs = ["a", "die", "b", "raise", "spoil", "c", "hang", "d"]
    until = time.monotonic() + 60
    found = [
        (job, answer.reason if isinstance(answer, workers.Lost) else answer)
        for job, answer in workers.run(Fragile, jobs, 10.0, until)
    ]
    assert found == [
        ("a", "a done"),
        ("die", "its process died (exit code 3)"),
        ("b", "b done"),
        ("raise", "ValueError: no good"),
        ("spoil", "spoil done"),
        ("c", "c done"),
        ("hang", "it took longer than 10 s"),
        ("d", "d done"),
    ]


def test_no_time_and_no_worker() -> None:
    from gpu import workers

    now = time.monotonic()
    late = list(workers.run(Fragile, ["a"], 3.0, now - 1))
    assert late == [("a", workers.Lost("out of time", begun=False))]
    refused = list(workers.run(partial(refuse, "no device"), ["a", "b"], 9.0, now + 60))
    assert [a for _, a in refused] == [workers.Lost("ValueError: no device", begun=False)] * 2


# -- the report -----------------------------------------------------------------------------------


def cell(m: int, ours: float, copy: float, peer: float) -> dict[str, Any]:
    from gpu import times

    measured = times.Measured(m, 4096, times.Cell(m, 4096).traffic)
    for name, group, us in (("irnorm", "irnorm", ours), ("copy", "copy", copy)):
        measured.times.append(times.Times(name, group, [us] * 3))
    measured.times.append(times.Times("triton, 1 row", "triton", [peer] * 3))
    return measured.as_json()


def test_the_table_marks_what_misses_its_goal() -> None:
    from gpu import report

    cells = [cell(16384, 100, 95, 110), cell(16384, 100, 80, 90), cell(1, 3, 1, 3.1)]
    facts = {"device": "GPU", "chip": "sm_90", "date": "today", "simulated": False}
    lines = list(
        report.lines({"facts": facts, "checks": [], "large_copy": [3000.0], "cells": cells})
    )
    rows = [line for line in lines if " 4096 " in line]
    assert [row.split()[-2:] for row in rows] == [["-", "1.03"], ["-", "1.10"], ["LOW", "SLOW"]]
    assert max(map(len, lines)) <= 80
