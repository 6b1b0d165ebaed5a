"""What the schedules emit: the same bytes from both, and code that is as it should be."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from iree import runtime as iree

from irnorm import arrays, compiler, reference, targets
from irnorm.ops import Specialization
from irnorm.targets import TARGETS

Numpy = npt.NDArray[Any]


def specialization(x: str, gamma: str, out: str, scales: str, width: int | None) -> Specialization:
    dtypes = (("x", x), ("gamma", gamma), ("output", out), ("scale_output", scales))
    return Specialization("rms_norm_fused_fp8", dtypes, width)


# -- linalg ---------------------------------------------------------------------------------------

COMBINATIONS = [
    ("bfloat16", "bfloat16", "float8_e4m3fn", "float32", 576),
    ("float32", "float32", "float8_e4m3fnuz", "float16", 97),
    ("float16", "float32", "float8_e4m3fn", "bfloat16", 1000),
    ("bfloat16", "float32", "float8_e4m3fnuz", "float32", 1),
    ("bfloat16", "bfloat16", "float8_e4m3fn", "float32", 40000),
]


def run_linalg(entry: Specialization, given: list[Numpy], uniforms: list[float]) -> None:
    """Run an entry of the linalg schedule, compiled for this CPU, on arrays in place."""
    target = replace(targets.runnable()[0], schedule="linalg")
    data = compiler.compile_module(compiler.emit([entry], target), target)
    instance = iree.VmInstance()
    device = iree.get_driver("local-sync").create_default_device()
    module = iree.VmModule.copy_buffer(instance, data)
    context = iree.VmContext(instance, [iree.create_hal_module(instance, device), module])
    types = iree.HalElementType
    element = {"float32": types.FLOAT_32, "float16": types.FLOAT_16, "bfloat16": types.BFLOAT_16}
    arguments = iree.VmVariantList(8)
    memory = int(iree.MemoryType.HOST_LOCAL) | int(iree.MemoryType.DEVICE_VISIBLE)
    for (_, dtype), array in zip(entry.dtypes, given, strict=True):
        words = array.reshape(-1).view(f"u{array.itemsize}")
        usage = int(iree.BufferUsage.DEFAULT)
        buffer = device.allocator.import_host_allocation(words, memory, usage)
        kind = int(element.get(dtype, types.SINT_8))
        arguments.push_ref(iree.HalBufferView(buffer, list(array.shape), kind))
    for uniform in uniforms:
        arguments.push_float(uniform)
    context.invoke(module.lookup_function(entry.name), arguments, iree.VmVariantList(2))


@pytest.mark.parametrize("combination", COMBINATIONS, ids=lambda c: "-".join(map(str, c)))
def test_linalg_gives_the_same_bytes(combination):
    """All but subnormals, which IREE flushes in code of its own."""
    x_dtype, gamma_dtype, out, scales, n = combination
    entry = specialization(*combination)
    rng = np.random.default_rng(n)
    x = rng.standard_normal((9, n)).astype(arrays.numpy_dtype(x_dtype))
    x[1] = 0
    x[2, n // 2] = np.nan
    x[3, 0] = -np.inf
    x[4] *= arrays.numpy_dtype(x_dtype).type(1e-3)
    gamma = rng.standard_normal(n).astype(arrays.numpy_dtype(gamma_dtype))
    parameter = gamma_dtype if gamma_dtype != "float32" else x_dtype
    rounded = [float(arrays.numpy_dtype(parameter).type(v)) for v in (0.5, 1e-5)]
    codes, scale = np.zeros((9, n), np.uint8), np.zeros(9, arrays.numpy_dtype(scales))
    run_linalg(entry, [x, gamma, codes, scale], [*rounded, np.inf])
    expected = reference.rms_norm_fused_fp8(
        x, gamma, epsilon=1e-5, weight_offset=0.5, out_dtype=out, scales_dtype=scales
    )
    np.testing.assert_array_equal(codes, expected[0].view(np.uint8))
    bits = f"u{scale.itemsize}"
    np.testing.assert_array_equal(scale.view(bits), expected[1].ravel().view(bits))


@pytest.mark.parametrize("target", ["vulkan", "metal"])
@pytest.mark.parametrize("out", ["float8_e4m3fn", "float8_e4m3fnuz"])
def test_linalg_compiles_for_other_targets(target, out):
    entry = specialization("bfloat16", "bfloat16", out, "float32", 576)
    data = compiler.compile_module(compiler.emit([entry], TARGETS[target]), TARGETS[target])
    assert entry.name.encode() in data


# -- cpu ------------------------------------------------------------------------------------------


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
    mode, fused, call = CODE[target]
    assert len(re.findall(mode, code)) >= 2, "sets the IEEE mode and restores it"
    assert len(re.findall(fused, code)) >= 8
    assert not re.findall(call, code)
