"""The `linalg` schedule: the reference's bytes where IREE runs it on CPUs, and other targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from iree import runtime as iree

from irnorm import arrays, compiler, fp4, reference, targets
from irnorm.lang.program import Program
from irnorm.ops import Specialization, operation
from irnorm.schedules.module import Entry, emit_module
from irnorm.targets import TARGETS
from tests import cases
from tests.checks import assert_same_bytes

Array = npt.NDArray[Any]

CPU = replace(targets.runnable()[0], schedule="linalg")

#: Kinds of rows without subnormals, which IREE flushes in code of its own.
KINDS = (
    *("normal", "negative", "zero", "negative zero", "single", "small", "nan", "negative nan"),
    *("infinity", "negative infinity", "infinities and nan", "huge", "near ties"),
)


def with_widths(entry: Specialization, *widths: int) -> Program:
    """The program of an entry for any widths, its parts of given ones."""
    program = entry.program()
    parts = tuple(replace(p, width=n) for p, n in zip(program.parts, widths, strict=True))
    return replace(program, parts=parts)


@cache
def compiled(program: Program) -> iree.VmModule:
    mlir = emit_module([Entry("program", program)], CPU)
    return iree.VmModule.copy_buffer(iree.VmInstance(), compiler.compile_module(mlir, CPU))


def run(program: Program, given: Sequence[Array], uniforms: Sequence[float]) -> None:
    """Run a program on arrays in place, outputs last."""
    module = compiled(program)
    device = iree.get_driver("local-sync").create_default_device()
    instance = iree.VmInstance()
    context = iree.VmContext(instance, [iree.create_hal_module(instance, device), module])
    types = iree.HalElementType
    element = {"float32": types.FLOAT_32, "float16": types.FLOAT_16, "bfloat16": types.BFLOAT_16}
    arguments = iree.VmVariantList(8)
    memory = int(iree.MemoryType.HOST_LOCAL) | int(iree.MemoryType.DEVICE_VISIBLE)
    for argument, array in zip(program.arrays, given, strict=True):
        words = array.reshape(-1).view(f"u{array.itemsize}")
        usage = int(iree.BufferUsage.DEFAULT)
        buffer = device.allocator.import_host_allocation(words, memory, usage)
        kind = int(element.get(argument.dtype, types.SINT_8))
        arguments.push_ref(iree.HalBufferView(buffer, list(array.shape), kind))
    for uniform in uniforms:
        arguments.push_float(uniform)
    context.invoke(module.lookup_function("program"), arguments, iree.VmVariantList(2))


def rows(m: int, width: int, dtype: str) -> tuple[Array, list[str]]:
    """m rows of all kinds in turn, and their kinds."""
    kinds = [KINDS[i % len(KINDS)] for i in range(m)]
    filled = [cases.make_rows(kind, (1, width), dtype, seed) for seed, kind in enumerate(kinds)]
    return np.concatenate(filled), kinds


# -- rms_norm_fused_fp8 ---------------------------------------------------------------------------


def fp8(x: str, gamma: str, out: str, scales: str, width: int) -> Specialization:
    dtypes = (("x", x), ("gamma", gamma), ("output", out), ("scale_output", scales))
    return Specialization("rms_norm_fused_fp8", dtypes, width)


@pytest.mark.parametrize(
    "combination",
    [
        ("bfloat16", "bfloat16", "float8_e4m3fn", "float32", 576),
        ("float32", "float32", "float8_e4m3fnuz", "float16", 97),
        ("float16", "float32", "float8_e4m3fn", "bfloat16", 1000),
        ("bfloat16", "float32", "float8_e4m3fnuz", "float32", 1),
        ("bfloat16", "bfloat16", "float8_e4m3fn", "float32", 40000),
    ],
    ids=lambda c: "-".join(map(str, c)),
)
def test_fp8(combination: tuple[str, str, str, str, int]) -> None:
    x_dtype, gamma_dtype, out, scales, n = combination
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
    run(fp8(*combination).program(), [x, gamma, codes, scale], [*rounded, np.inf])
    expected = reference.rms_norm_fused_fp8(
        x, gamma, epsilon=1e-5, weight_offset=0.5, out_dtype=out, scales_dtype=scales
    )
    assert_same_bytes(codes, expected[0].view(np.uint8))
    assert_same_bytes(scale, expected[1].ravel(), "scales")


# -- row_mean_of_squares_qk, apply_qk_rms_norm ----------------------------------------------------

WIDTHS = ((1536, 257), (96, 96), (1, 4097))


def any_width(op: str, **dtypes: str) -> Specialization:
    """The entry with arrays of these dtypes."""
    found = operation(op).variants(None)
    return next(s for s in found if dtypes.items() <= dict(s.dtypes).items())


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("widths", WIDTHS)
def test_row_mean_of_squares_qk(widths: tuple[int, int], dtype: str) -> None:
    program = with_widths(any_width("row_mean_of_squares_qk", q=dtype), *widths)
    for m in (1, 13):
        (q, kinds), (k, _) = (rows(m, n, dtype) for n in widths)
        k = np.roll(k, 5, axis=0)
        means = np.full((m, 2), -1, np.float32)
        run(program, [q, k, means], [])
        assert_same_bytes(means, reference.row_mean_of_squares_qk(q, k), rows=kinds)


@pytest.mark.parametrize("out", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_apply_qk_rms_norm(dtype: str, out: str) -> None:
    program = with_widths(any_width("apply_qk_rms_norm", q=dtype, q_out=out), *WIDTHS[0])
    gammas = [cases.make_gamma(n, "float32") for n in WIDTHS[0]]
    for m in (1, 13):
        (q, kinds), (k, _) = (rows(m, n, dtype) for n in WIDTHS[0])
        k = np.roll(k, 5, axis=0)
        means = reference.row_mean_of_squares_qk(q, k)
        results = [np.zeros(x.shape, arrays.numpy_dtype(out)) for x in (q, k)]
        run(program, [q, k, means, *gammas, *results], [1e-6])
        expected = reference.apply_qk_rms_norm(q, k, means, *gammas, out_dtype=out)
        for name, result, right in zip("qk", results, expected, strict=True):
            assert_same_bytes(result, right, f"{name}_out", kinds)


# -- rmsnorm_fp4quant -----------------------------------------------------------------------------

FORMATS = ((16, "e4m3"), (32, "e4m3"), (32, "ue8m0"))

#: Global scales with which scales are ordinary E4M3 numbers, or saturate, or are NaN.
FACTORS = (41.0, -3000.0, np.inf)


def quantized(
    x: str, weight: str, block: int, form: str, swizzled: bool, width: int
) -> Specialization:
    """The entry with these dtypes and this format."""
    wanted = {"input": x, "weight": weight}
    options = (f"block{block}", *["swizzled"] * swizzled)
    return next(
        s
        for s in operation("rmsnorm_fp4quant").variants(width)
        if s.options == options
        and wanted.items() <= dict(s.dtypes).items()
        and ("global_scale" in dict(s.dtypes)) == (form == "e4m3")
    )


@pytest.mark.parametrize("swizzled", [False, True])
@pytest.mark.parametrize(("block", "form"), FORMATS)
@pytest.mark.parametrize(
    ("dtype", "weight_dtype", "width"),
    [
        ("bfloat16", "bfloat16", 64),
        ("float16", "float32", 96),
        ("float32", "float32", 128),
        ("bfloat16", "float32", 576),
    ],
)
def test_fp4(
    dtype: str, weight_dtype: str, width: int, block: int, form: str, swizzled: bool
) -> None:
    program = quantized(dtype, weight_dtype, block, form, swizzled, width).program()
    weight = cases.make_gamma(width, weight_dtype)
    for m in (1, 5, 130):
        x, kinds = rows(m, width, dtype)
        entries = width // block
        shape = (fp4.swizzled_size(m, entries),) if swizzled else (m, entries)
        for factor in FACTORS if form == "e4m3" else (1.0,):
            codes, scales = np.full((m, width // 2), 7, np.uint8), np.full(shape, 7, np.uint8)
            scaled = [np.array(factor, np.float32)] * (form == "e4m3")
            run(program, [x, weight, *scaled, scales, codes], [1e-6])
            expected = reference.rmsnorm_fp4quant(
                x,
                weight,
                global_scale=factor,
                block_size=block,
                scale_format=form,
                is_sf_swizzled_layout=swizzled,
            )
            what = f"of {m} rows by {factor}"
            assert_same_bytes(
                scales,
                expected[1].view(np.uint8),
                f"scales {what}",
                None if swizzled else kinds,
            )
            assert_same_bytes(codes, expected[0], f"codes {what}", kinds)


# -- other targets --------------------------------------------------------------------------------


def programs() -> dict[str, Program]:
    """Some of every operation, by the names of their functions."""
    entries = [fp8("bfloat16", "bfloat16", f, "float32", 576) for f in cases.FLOAT8_DTYPES]
    for block, form in FORMATS:
        for swizzled in (False, True):
            entries.append(quantized("bfloat16", "bfloat16", block, form, swizzled, 96))
    found = {entry.name: entry.program() for entry in entries}
    for op in ("row_mean_of_squares_qk", "apply_qk_rms_norm"):
        found[op] = with_widths(any_width(op, q="bfloat16"), 576, 96)
    return found


@pytest.mark.parametrize("name", ["vulkan", "metal"])
def test_other_targets_compile(name: str) -> None:
    entries = [Entry(*pair) for pair in programs().items()]
    data = compiler.compile_module(emit_module(entries, TARGETS[name]), TARGETS[name])
    assert all(entry.name.encode() in data for entry in entries)
