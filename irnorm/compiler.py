"""Programs to modules: emit MLIR, run iree-compile in a process of its own."""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from irnorm.errors import CompileError
from irnorm.targets import Target

if TYPE_CHECKING:
    import subprocess

    from irnorm.ops import Specialization

FLAGS = ("--iree-opt-level=O2",)

# What decides the code of a module besides its specialization, target and IREE.
_SOURCES = (
    "lang",
    "schedules",
    "ops",
    "formats.py",
    "geometry.py",
    "targets.py",
    "teams.py",
    "compiler.py",
)

_running: set[subprocess.Popen[bytes]] = set()


def available() -> bool:
    """Whether iree-base-compiler is installed."""
    return importlib.util.find_spec("iree.compiler") is not None


@cache
def code_digest() -> str:
    """A hash of the sources that generate code, so that a cache never serves stale code."""
    here = Path(__file__).parent
    files = [f for name in _SOURCES for f in sorted(here.glob(f"{name}/**/*.py"))]
    files += [here / name for name in _SOURCES if name.endswith(".py")]
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def emit(specializations: Sequence[Specialization], target: Target) -> str:
    """The MLIR of a module with an entry for each specialization.

    Raises
    ------
    CompileError : iree-base-compiler is not installed.
    """
    if not available():
        raise CompileError(
            "iree-base-compiler is not installed; install irnorm[compile], or put a bundle that "
            "has this entry on IRNORM_PATH"
        )
    from irnorm.schedules.module import Entry, emit_module

    entries = [Entry(s.name, s.program()) for s in specializations]
    return emit_module(entries, target)


def command(target: Target, source: str, output: str) -> list[str]:
    """The stock iree-compile line for a module."""
    return ["iree-compile", *FLAGS, *target.flags, source, "-o", output]


def compile_module(mlir: str, target: Target) -> bytes:
    """Compile MLIR text to the bytes of a module.

    The compiler runs in a process of its own: it may crash.

    Raises
    ------
    CompileError : it failed; the message has the first of its diagnostics, and where all are kept.
    """
    import subprocess  # these are not paid for where everything is compiled
    import tempfile

    with tempfile.TemporaryDirectory(prefix="irnorm-") as directory:
        # The source's path gets into the module: a relative one keeps compiling reproducible.
        source, output = f"{target.name}.mlir", Path(directory, f"{target.name}.vmfb")
        Path(directory, source).write_text(mlir)
        line = command(target, source, output.name)
        from iree.compiler.tools.binaries import find_tool

        process = subprocess.Popen(
            [find_tool("iree-compile"), *line[1:]],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=directory,
            env={**os.environ, "TMPDIR": directory},
        )
        _running.add(process)
        try:
            diagnostics = process.communicate()[1].decode(errors="replace")
        except BaseException:
            process.kill()
            process.wait()
            raise
        finally:
            cancelled = process not in _running
            _running.discard(process)
        if process.returncode == 0 and output.exists():
            return output.read_bytes()
        raise CompileError(
            "cancelled" if cancelled else _report(process.returncode, diagnostics, mlir)
        )


def cancel() -> None:
    """Kill the compilers that other threads wait for: iree-compile does not heed Ctrl-C."""
    while _running:
        _running.pop().kill()


def _report(code: int, diagnostics: str, mlir: str) -> str:
    import tempfile

    directory = Path(tempfile.mkdtemp(prefix="irnorm-failed-"))
    (directory / "module.mlir").write_text(mlir)
    (directory / "diagnostics.txt").write_text(diagnostics)
    lines = [s for s in diagnostics.splitlines() if s.strip()] or ["no diagnostics"]
    first = next((s for s in lines if "error" in s), lines[0])
    return (
        f"iree-compile failed (exit code {code}): {first[:300]}\n  all of it: {directory}{os.sep}"
    )
