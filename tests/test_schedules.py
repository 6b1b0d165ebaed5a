"""What the `cpu` schedule emits: code that is as it should be."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from irnorm import compiler, targets
from irnorm.ops import Specialization
from irnorm.targets import TARGETS


def specialization(x: str, gamma: str, out: str, scales: str, width: int | None) -> Specialization:
    dtypes = (("x", x), ("gamma", gamma), ("output", out), ("scale_output", scales))
    return Specialization("rms_norm_fused_fp8", dtypes, width)


def assembly(entry: Specialization, target: targets.Target, folder: Path) -> str:
    """The assembly of an entry's kernel."""
    source = folder / "module.mlir"
    source.write_text(compiler.emit([entry], target))
    line = compiler.command(target, source.name, "module.vmfb")
    line += [f"--iree-hal-dump-executable-intermediates-to={folder}"]
    subprocess.run(line, cwd=folder, check=True, capture_output=True, timeout=120)
    (path,) = folder.glob("*.s")
    text = path.read_text()
    start = text.index(f"\n{entry.name}:")
    return text[start : text.index("\niree_hal_executable_library_query:", start)]


CODE = {
    # target: (IEEE mode set, fused multiply-add of full vectors, calls)
    "cpu-x86-64-v4": (r"ldmxcsr", r"vfmadd\w+\s.*zmm", r"\bcallq?\b"),
    "cpu-x86-64-v3": (r"ldmxcsr", r"vfmadd\w+\s.*ymm", r"\bcallq?\b"),
    "cpu-aarch64": (r"(?i)msr\s+fpcr", r"fmla\s+v\d+\.4s", r"\bblr?\b"),
}


@pytest.mark.parametrize("width", [4096, None])
@pytest.mark.parametrize("target", CODE)
def test_code_is_vectors_without_calls(target, width, tmp_path):
    entry = specialization("bfloat16", "bfloat16", "float8_e4m3fn", "float32", width)
    code = assembly(entry, TARGETS[target], tmp_path)
    code = code.split(f"\n{entry.name}:")[1].split("\n.Lfunc_end")[0]
    mode, fused, call = CODE[target]
    assert len(re.findall(mode, code)) >= 2, "sets the IEEE mode and restores it"
    assert len(re.findall(fused, code)) >= 8
    assert not re.findall(call, code)
