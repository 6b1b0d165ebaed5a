"""Small compiled entries for tests of bundles and of the way to a module."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

import irnorm
from irnorm import compiler, reference, targets
from irnorm.compiler import compile_module  # tests replace the attribute of the module
from irnorm.ops import Specialization
from irnorm.ops.rms_norm_fused_fp8 import variants
from irnorm.targets import Target

WIDTH = 128
OTHER_WIDTH = 100  # no entry of its own
BEST = targets.runnable()[0]

ROOT = Path(irnorm.__file__).parents[1]


def specialization(width: int | None) -> Specialization:
    """The entry that `call` needs."""
    wanted = {"x": "float32", "output": "float8_e4m3fn", "scale_output": "float32"}
    return next(s for s in variants(width) if wanted.items() <= dict(s.dtypes).items())


@cache
def module(width: int | None, target: Target = BEST) -> bytes:
    """A module with that entry alone."""
    return compile_module(compiler.emit([specialization(width)], target), target)


def inputs(width: int = WIDTH, m: int = 5) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """x and gamma."""
    rng = np.random.default_rng(width)
    return rng.standard_normal((m, width)).astype(np.float32), np.ones(width, np.float32)


def assert_call_is_right(width: int = WIDTH, m: int = 5, **options: Any) -> None:
    """Call the operation, and compare with the reference."""
    x, gamma = inputs(width, m)
    found = irnorm.rms_norm_fused_fp8(x, gamma, out_dtype="float8_e4m3fn", **options)
    expected = reference.rms_norm_fused_fp8(x, gamma, out_dtype="float8_e4m3fn")
    assert [a.tobytes() for a in found] == [a.tobytes() for a in expected]


def run_python(script: str, timeout: float = 60, **environment: str) -> str:
    """Run a script in a fresh interpreter in the checkout; returns its output."""
    return finish(start_python(script, **environment), timeout)


def start_python(script: str, wait: bool = False, **environment: str) -> subprocess.Popen[str]:
    """Start a script in a fresh interpreter; with `wait`, it may read lines from us."""
    return subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", textwrap.dedent(script)],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.PIPE if wait else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def finish(process: subprocess.Popen[str], timeout: float = 60) -> str:
    """The output of a script that ends well in time."""
    try:
        output, errors = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # its children too, which hold the pipes
        process.communicate()
        raise
    assert process.returncode == 0, f"exit status {process.returncode}\n{output}\n{errors}"
    return output
