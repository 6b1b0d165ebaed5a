"""`mlir/` is up to date, and works with IREE's own tools and nothing of irnorm."""

from __future__ import annotations

import shlex
import subprocess
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import numpy as np
import pytest

from irnorm import reference

ROOT = Path(__file__).parent.parent


def _tool():
    loader = SourceFileLoader("tools_mlir", str(ROOT / "tools" / "mlir"))
    module = module_from_spec(spec_from_loader("tools_mlir", loader))
    loader.exec_module(module)
    return module


TOOL = _tool()


@pytest.mark.parametrize("name", TOOL.CANONICAL)
def test_up_to_date(name):
    assert (ROOT / "mlir" / name).read_text() == TOOL.text(name), "run tools/mlir"


def test_no_other_files():
    assert {p.name for p in (ROOT / "mlir").iterdir()} == set(TOOL.CANONICAL)


@pytest.mark.parametrize("name", TOOL.CANONICAL)
def test_stock_compiler(name, tmp_path):
    """The line at the top of a file compiles it."""
    assert _compile(name, tmp_path).stat().st_size > 0


def _compile(name, folder):
    source = ROOT / "mlir" / name
    line = shlex.split(source.read_text().splitlines()[0].removeprefix("// "))
    line = [str(source) if word == name else word for word in line]
    subprocess.run(line, cwd=folder, check=True, capture_output=True, timeout=120)
    return folder / name.replace(".mlir", ".vmfb")


def test_stock_tools_give_the_same_bytes(tmp_path):
    name = "rms_norm_fused_fp8.cpu_any_width.mlir"
    module = _compile(name, tmp_path)

    m, n = 5, 97
    rng = np.random.default_rng(7)
    x = rng.standard_normal((m, n)).astype(np.float32)
    gamma = rng.standard_normal(n).astype(np.float32)
    codes, scales = np.full(m * n, 0x55, np.int8), np.full(m, 7, np.float32)
    for label, array in (("x", x.ravel()), ("gamma", gamma), ("q", codes), ("s", scales)):
        np.save(tmp_path / f"{label}.npy", array)
    scalars = [m, n, n, n, 1, 0.5, 1e-5, "inf"]  # m, n, strides of x, output, scale_output; floats
    run = [
        "iree-run-module",
        "--device=local-sync",
        f"--module={module.name}",
        "--function=rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany",
        *(f"--input=@{label}.npy" for label in ("x", "gamma", "q", "s")),
        *(f"--input={value}" for value in scalars),
        "--output=@q.npy",
        "--output=@s.npy",
    ]
    subprocess.run(run, cwd=tmp_path, check=True, capture_output=True, timeout=120)

    expected, scale = reference.rms_norm_fused_fp8(x, gamma, epsilon=1e-5, weight_offset=0.5)
    got = np.load(tmp_path / "q.npy").view(np.uint8).reshape(m, n)
    np.testing.assert_array_equal(got, expected.view(np.uint8))
    np.testing.assert_array_equal(np.load(tmp_path / "s.npy"), scale.ravel())
