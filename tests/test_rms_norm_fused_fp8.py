"""The public operation, byte for byte against the reference, and what it refuses."""

from __future__ import annotations

import gc
import math
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import irnorm
from irnorm import reference
from tests import cases
from tests.checks import (
    assert_rms_norm_fp8_near_float64,
    assert_same_bytes,
    bits,
)

Array = npt.NDArray[Any]

FN, FNUZ = cases.FLOAT8_DTYPES
#: The width and dtypes that tests use which are about neither: one specialization, compiled once.
WIDTH = 576
ORDINARY = ("normal", "negative", "single", "small", "huge", "wide range", "near ties")


def check(x: Array, gamma: Array, *, rows: list[str] | None = None, **parameters: Any) -> None:
    """The operation and the reference give the same bytes, and the inputs stay as they were."""
    parameters.setdefault("out_dtype", FN)
    before = bits(x), bits(gamma)
    before = before[0].copy(), before[1].copy()
    codes, scale = irnorm.rms_norm_fused_fp8(x, gamma, **parameters)
    expected = reference.rms_norm_fused_fp8(x, gamma, **parameters)
    assert_same_bytes(scale, expected[1], f"scales {parameters}", rows)
    assert_same_bytes(codes, expected[0], f"codes {parameters}", rows)
    assert np.array_equal(bits(x), before[0])
    assert np.array_equal(bits(gamma), before[1])


# ---------------------------------------------------------------- dtypes, widths, rows, scalars


@pytest.mark.parametrize("scales_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("out_dtype", cases.FLOAT8_DTYPES)
@pytest.mark.parametrize(("x_dtype", "gamma_dtype"), cases.INPUT_DTYPES)
def test_every_combination_of_dtypes(
    x_dtype: str, gamma_dtype: str, out_dtype: str, scales_dtype: str
) -> None:
    x, kinds = cases.mixed_rows(WIDTH, x_dtype)
    gamma = cases.make_gamma(WIDTH, gamma_dtype)
    dtypes = {"out_dtype": out_dtype, "scales_dtype": scales_dtype}
    check(x, gamma, rows=kinds, **dtypes)
    check(x, gamma, rows=kinds, epsilon=0.0, **dtypes)
    check(x, gamma, rows=kinds, epsilon=0.0, scale_ub=0.3, **dtypes)
    check(x, gamma, rows=kinds, epsilon=1e-5, weight_offset=0.1, scale_ub=0.1, **dtypes)
    check(x, gamma, rows=kinds, epsilon=1e-5, scale_ub=0.0, **dtypes)
    check(x, gamma, rows=kinds, epsilon=3.7e4, weight_offset=-1.0, scale_ub=1e-30, **dtypes)
    huge = np.clip(gamma.astype(np.float32) * 6e4, -6e4, 6e4).astype(gamma.dtype)
    check(x, huge, rows=kinds, epsilon=1e-5, **dtypes)

    x = np.concatenate([cases.make_rows(kind, (2, WIDTH), x_dtype) for kind in ORDINARY])
    for scale_ub in (math.inf, 0.5):
        scalars = {"epsilon": 0.25, "weight_offset": 0.5, "scale_ub": scale_ub}
        codes, scale = irnorm.rms_norm_fused_fp8(x, gamma, **scalars, **dtypes)
        assert_rms_norm_fp8_near_float64(x, gamma, codes, scale, **scalars)


@pytest.mark.parametrize("scales_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("out_dtype", cases.FLOAT8_DTYPES)
@pytest.mark.parametrize(("x_dtype", "gamma_dtype"), cases.INPUT_DTYPES)
def test_odd_widths_in_every_combination_of_dtypes(
    x_dtype: str, gamma_dtype: str, out_dtype: str, scales_dtype: str
) -> None:
    for width in (1, 97, 4097):
        x, kinds = cases.mixed_rows(width, x_dtype)
        gamma = cases.make_gamma(width, gamma_dtype)
        dtypes = {"out_dtype": out_dtype, "scales_dtype": scales_dtype}
        check(x, gamma, rows=kinds, epsilon=1e-5, weight_offset=0.5, scale_ub=0.7, **dtypes)
        check(x, gamma, rows=kinds, epsilon=0.0, **dtypes)


@pytest.mark.parametrize("width", cases.WIDTHS)
def test_every_width_and_kind_of_row(width: int) -> None:
    for dtype, out_dtype in (("bfloat16", FN), ("float32", FNUZ)):
        x, kinds = cases.mixed_rows(width, dtype, per_kind=1 if width > 10000 else 3)
        gamma = cases.make_gamma(width, dtype)
        check(x, gamma, rows=kinds, out_dtype=out_dtype)
        check(x, gamma, rows=kinds, epsilon=0.0, weight_offset=0.5, out_dtype=out_dtype)
        check(x[:1], gamma, out_dtype=out_dtype)
        check(x[:0], gamma, out_dtype=out_dtype)


@pytest.mark.parametrize("odd", [1.0, 0.0, -0.0, 1e-40, math.inf, -math.inf, math.nan])
@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
def test_weights_that_make_products_nan(dtype: str, odd: float) -> None:
    """The maximum may pass over NaN where no weight is zero, infinite or NaN, and nowhere else."""
    x, kinds = cases.mixed_rows(WIDTH, dtype)
    gamma = cases.make_gamma(WIDTH, dtype)
    gamma[gamma == 0] = 1
    gamma[100] = odd
    check(x, gamma, rows=kinds)
    for value in (0.0, math.inf, -math.inf, math.nan, 3e38):
        x[:, 100] = value
        check(x, gamma, rows=kinds, epsilon=0.0)


@pytest.mark.parametrize("shape", cases.ORIGINAL_SHAPES, ids=str)
def test_the_shapes_of_the_original(shape: tuple[int, ...]) -> None:
    x, gamma = cases.normal(*shape), cases.make_gamma(shape[-1], "bfloat16")
    check(x, gamma, epsilon=1e-5)
    for weight_offset, scale_ub in ((0.5, 0.5), (0.1, 0.1), (0.0, 0.25)):
        check(x, gamma, epsilon=1e-5, weight_offset=weight_offset, scale_ub=scale_ub)


@pytest.mark.parametrize("rows", [1, 2, 3, 5, 17, 64, 1000])
def test_any_number_of_rows(rows: int) -> None:
    for width in (65, WIDTH):
        check(cases.normal(rows, width), cases.make_gamma(width, "bfloat16"))


def test_more_rows_than_a_grid_axis_holds() -> None:
    check(cases.normal(70_000, 7), cases.make_gamma(7, "bfloat16"))


@pytest.mark.parametrize("out_dtype", cases.FLOAT8_DTYPES)
@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_exact_ties_round_to_even(dtype: str, out_dtype: str) -> None:
    x, gamma = cases.exact_ties(WIDTH, dtype, out_dtype)
    codes, scale = irnorm.rms_norm_fused_fp8(x, gamma, epsilon=0.0, out_dtype=out_dtype)
    assert (scale == 1).all()
    assert_same_bytes(codes, reference.encode_float8((x * gamma).astype("f4"), out_dtype))
    below = np.abs(codes.astype("f4")) < np.abs(gamma.astype("f4"))
    assert 0 < np.count_nonzero(below) < below.size  # ties went both ways: to even
    even = bits(codes)[:, np.abs(gamma) < cases.float8_values(out_dtype)[-1]] % 2 == 0
    assert even.all()


def test_defaults() -> None:
    x, gamma = cases.normal(3, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    codes, scale = irnorm.rms_norm_fused_fp8(x, gamma)
    expected = reference.rms_norm_fused_fp8(
        x, gamma, epsilon=1e-6, weight_offset=0.0, scale_ub=math.inf, out_dtype=FN
    )
    assert_same_bytes(codes, expected[0])
    assert_same_bytes(scale, expected[1])


@pytest.mark.parametrize("spelling", ["name", "ml_dtypes", "numpy"])
def test_spellings_of_a_dtype(spelling: str) -> None:
    def spell(name: str) -> object:
        kind = getattr(ml_dtypes, name, None) or getattr(np, name)
        return {"name": name, "ml_dtypes": kind, "numpy": np.dtype(kind)}[spelling]

    x, gamma = cases.normal(3, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    for out_dtype, scales_dtype in ((FNUZ, "bfloat16"), (FN, "float16"), (FN, "float32")):
        expected = reference.rms_norm_fused_fp8(
            x, gamma, out_dtype=out_dtype, scales_dtype=scales_dtype
        )
        codes, scale = irnorm.rms_norm_fused_fp8(
            x, gamma, out_dtype=spell(out_dtype), scales_dtype=spell(scales_dtype)
        )
        assert_same_bytes(codes, expected[0])
        assert_same_bytes(scale, expected[1])


def test_scalars_of_any_numeric_type_without_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    x, kinds = cases.mixed_rows(WIDTH, "bfloat16")
    gamma = cases.make_gamma(WIDTH, "bfloat16")
    check(x, gamma)
    monkeypatch.setenv("IRNORM_JIT", "0")
    values: list[Any] = [1, 0, 2.5, np.float32(1e-5), np.float64(0.1), np.float16(0.5), np.int64(3)]
    for value in values:
        check(x, gamma, rows=kinds, epsilon=value)
        check(x, gamma, rows=kinds, weight_offset=value)
        check(x, gamma, rows=kinds, scale_ub=value)
    for value in (-1, np.float32(-0.1), -1e-20):
        check(x, gamma, rows=kinds, weight_offset=value)
    for value in (np.inf, np.float32(np.inf), 1e300, 1e-45, 65520.0, 3.3e38):
        check(x, gamma, rows=kinds, scale_ub=value)


def test_transposed_scales() -> None:
    gamma = cases.make_gamma(WIDTH, "bfloat16")
    for shape in ((WIDTH,), (1, WIDTH), (5, WIDTH), (2, 3, WIDTH), (0, WIDTH), (2, 3, 4, WIDTH)):
        x = cases.normal(*shape)
        for scales_dtype in ("float32", "bfloat16"):
            expected = reference.rms_norm_fused_fp8(x, gamma, scales_dtype=scales_dtype)
            codes, scale = irnorm.rms_norm_fused_fp8(
                x, gamma, out_dtype=FN, scales_dtype=scales_dtype, transposed_scales=True
            )
            assert_same_bytes(codes, expected[0])
            assert_same_bytes(scale, expected[1].reshape(1, -1))
    supplied = np.zeros((1, 5), np.float32)
    x = cases.normal(5, WIDTH)
    _, scale = irnorm.rms_norm_fused_fp8(
        x, gamma, out_dtype=FN, scale_output=supplied, transposed_scales=True
    )
    assert scale is supplied
    assert_same_bytes(scale, reference.rms_norm_fused_fp8(x, gamma)[1].reshape(1, 5))


def test_large_outputs_wherever_they_lie() -> None:
    """Whole cache lines of those go past the caches."""
    x, gamma = cases.normal(2000, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    expected = reference.rms_norm_fused_fp8(x, gamma)
    for offset in (0, 1, 32):
        output = cases.place(expected[0], offset)
        output[...] = 0
        assert_same_bytes(irnorm.rms_norm_fused_fp8(x, gamma, output=output)[0], expected[0])


@pytest.mark.parametrize("width", [7, 33, 2050, 4097, 8191, 8195])
@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
def test_large_outputs_with_rows_that_begin_anywhere(dtype: str, width: int) -> None:
    """Each row is brought to its first cache line; what lies between rows stays as it is."""
    count = (1 << 21) // width + 1
    x, gamma = cases.normal(count, width, dtype=dtype), cases.make_gamma(width, dtype)
    expected = reference.rms_norm_fused_fp8(x, gamma)[0]
    for offset, gap in ((0, 0), (5, 0), (63, 3)):
        around = cases.place(np.full((count, width + gap), 0xA5, np.uint8), offset)
        output = around[:, :width].view(FN)
        irnorm.rms_norm_fused_fp8(x, gamma, out_dtype=FN, output=output)
        assert_same_bytes(output, expected, f"codes at {offset}")
        assert (around[:, width:] == 0xA5).all()


def test_every_rank() -> None:
    gamma = cases.make_gamma(WIDTH, "bfloat16")
    for shape in ((), (1,), (4,), (2, 3), (3, 1), (2, 3, 2), (2, 1, 2, 3), (1, 1, 1, 1)):
        check(cases.normal(*shape, WIDTH), gamma, epsilon=1e-5)
    for shape in ((0,), (0, 3), (3, 0), (2, 0, 4)):
        check(cases.normal(*shape, WIDTH), gamma)


# ---------------------------------------------------------------- properties


def test_a_row_does_not_depend_on_its_batch() -> None:
    gamma = cases.make_gamma(WIDTH, "bfloat16")
    x, _ = cases.mixed_rows(WIDTH, "bfloat16", per_kind=60)
    x = x[:1000]
    assert len(x) == 1000
    codes, scale = irnorm.rms_norm_fused_fp8(x, gamma, out_dtype=FN)
    for row in [*range(40), 499, 500, 511, 512, 998, 999]:
        alone = irnorm.rms_norm_fused_fp8(x[row : row + 1], gamma, out_dtype=FN)
        assert_same_bytes(alone[0], codes[row : row + 1], f"row {row}")
        assert_same_bytes(alone[1], scale[row : row + 1], f"scale of row {row}")


def test_fifty_repetitions() -> None:
    x, gamma = cases.normal(33, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    results = [irnorm.rms_norm_fused_fp8(x, gamma, out_dtype=FN) for _ in range(50)]
    expected = reference.rms_norm_fused_fp8(x, gamma)
    del x, gamma
    gc.collect()
    for codes, scale in results:  # all alive at once: none shares its memory
        assert_same_bytes(codes, expected[0])
        assert_same_bytes(scale, expected[1])


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_powers_of_two_change_nothing_but_the_scale(dtype: str) -> None:
    x, gamma = cases.normal(5, WIDTH, dtype=dtype), cases.make_gamma(WIDTH, dtype)
    plain = irnorm.rms_norm_fused_fp8(x, gamma, epsilon=0.0, out_dtype=FN)
    safe = np.where(np.abs(x) < 2.0**-8, 2.0**-8, x).astype(x.dtype)  # scales exactly in float16
    start = irnorm.rms_norm_fused_fp8(safe, gamma, epsilon=0.0, out_dtype=FN)
    assert (bits(start[0]) != 0).any()
    for power in (-6, -1, 1, 9):
        factor = np.asarray(2.0**power, x.dtype)
        codes, scale = irnorm.rms_norm_fused_fp8(safe * factor, gamma, epsilon=0.0, out_dtype=FN)
        assert_same_bytes(codes, start[0], f"x * 2^{power}")
        assert_same_bytes(scale, start[1], f"x * 2^{power}")
    codes, scale = irnorm.rms_norm_fused_fp8(
        x, gamma * np.asarray(4, x.dtype), epsilon=0.0, out_dtype=FN
    )
    assert_same_bytes(codes, plain[0], "gamma * 4")
    assert_same_bytes(scale, plain[1] * np.float32(4), "gamma * 4")


def bit_patterns(dtype: str) -> st.SearchStrategy[int]:
    """Bit patterns of `dtype`: any at all, or magnitudes within 2^±6 of 1."""
    one = int(bits(np.ones((), dtype=np.dtype(dtype)).reshape(1))[0])
    binade = {"float32": 1 << 23, "float16": 1 << 10, "bfloat16": 1 << 7}[dtype]
    width = 8 * np.dtype(dtype).itemsize
    sign = 1 << (width - 1)
    near = st.integers(one - 6 * binade, one + 6 * binade)
    return st.one_of(near, near.map(lambda b: b | sign), st.integers(0, (1 << width) - 1))


def arrays(dtype: str, shape: tuple[int, ...], ordinary: bool) -> st.SearchStrategy[Array]:
    unsigned = np.dtype(f"u{np.dtype(dtype).itemsize}")
    found = hnp.arrays(unsigned, shape, elements=bit_patterns(dtype)).map(
        lambda a: a.view(np.dtype(dtype))
    )
    if ordinary:
        return found.map(lambda a: np.where(np.abs(a.astype("f4")) < 100, a, 1).astype(a.dtype))
    return found


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.data())
def test_hypothesis_finds_no_difference(data: st.DataObject) -> None:
    x_dtype, out_dtype, scales_dtype = data.draw(
        st.sampled_from(
            [
                ("float32", FNUZ, "float32"),
                ("float16", FNUZ, "float16"),
                ("bfloat16", FN, "float32"),
            ]
        )
    )
    width = data.draw(st.sampled_from((1, 7, 65)))
    leading = data.draw(st.lists(st.integers(0, 3), max_size=3).map(tuple))
    ordinary = data.draw(st.booleans())
    x = data.draw(arrays(x_dtype, (*leading, width), ordinary))
    gamma = data.draw(arrays(x_dtype, (width,), ordinary=True))
    check(
        x,
        gamma,
        epsilon=data.draw(st.sampled_from((0.0, 1e-8, 1e-6, 1e-5, 1.0, 100.0))),
        weight_offset=data.draw(st.sampled_from((0.0, 0.1, 0.5, 1.0, -1.0))),
        scale_ub=data.draw(st.sampled_from((math.inf, 0.0, 1e-6, 0.25, 1.0, 1e5))),
        out_dtype=out_dtype,
        scales_dtype=scales_dtype,
    )


# ---------------------------------------------------------------- memory


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_alignment_does_not_matter(dtype: str) -> None:
    x, kinds = cases.mixed_rows(WIDTH, dtype, per_kind=1)
    gamma = cases.make_gamma(WIDTH, dtype)
    expected = reference.rms_norm_fused_fp8(x, gamma, epsilon=1e-5, out_dtype=FNUZ)
    itemsize = x.dtype.itemsize
    for offset in range(0, 65, itemsize):
        codes, scale = irnorm.rms_norm_fused_fp8(
            cases.place(x, offset),
            cases.place(gamma, 64 - offset),
            epsilon=1e-5,
            out_dtype=FNUZ,
            output=cases.place(np.zeros_like(expected[0]), offset // itemsize),
            scale_output=cases.place(np.zeros_like(expected[1]), offset // itemsize * 4),
        )
        assert_same_bytes(codes, expected[0], f"codes at {offset}", kinds)
        assert_same_bytes(scale, expected[1], f"scales at {offset}", kinds)


@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
def test_row_strides_do_not_matter(dtype: str) -> None:
    for width in (WIDTH, 65):
        x, gamma = cases.normal(6, width, dtype=dtype), cases.make_gamma(width, dtype)
        out_dtype = FN if dtype == "bfloat16" else FNUZ
        for before, after in ((0, 1), (1, 0), (3, 4), (64, 64), (1000, 24)):
            check(cases.widen(x, before, after), gamma, out_dtype=out_dtype)
        check(np.repeat(x, 3, axis=0)[::3], gamma, out_dtype=out_dtype)
        check(cases.widen(x.reshape(2, 3, width), 5, 6), gamma, out_dtype=out_dtype)
        check(cases.widen(x.reshape(2, 1, 3, width), 5, 6), gamma, out_dtype=out_dtype)


def test_strides_of_single_and_missing_elements_do_not_matter() -> None:
    gamma = cases.make_gamma(WIDTH, "bfloat16")
    x = cases.normal(6, WIDTH)
    check(x[:, None, :], gamma)
    check(x[None, :, None, :], gamma)
    check(x[4:5][::-1], gamma)
    check(np.broadcast_to(x[4], (1, 1, WIDTH)), gamma)
    check(cases.normal(6, 3)[:, ::5], cases.make_gamma(1, "bfloat16"))  # one column: [6, 1]
    check(cases.normal(6, 3)[:1, 2::-5], cases.make_gamma(1, "bfloat16"))
    for empty in (
        x[:0],
        x[6:][::-1],
        x[:0, :].reshape(0, 1, WIDTH)[:, ::-1],
        np.empty((4, 0, WIDTH), x.dtype).transpose(1, 0, 2),
        np.empty((0, 2 * WIDTH), x.dtype)[:, ::2],
        np.lib.stride_tricks.as_strided(x, (0, 3, WIDTH), (7, -13, 0)),
    ):
        check(empty, gamma)


def test_read_only_inputs() -> None:
    x, gamma = cases.normal(3, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    x.flags.writeable = gamma.flags.writeable = False
    check(x, gamma)


@pytest.mark.parametrize("scales_dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("shape", [(7, WIDTH), (2, 3, WIDTH), (WIDTH,), (0, WIDTH)], ids=str)
def test_supplied_outputs(shape: tuple[int, ...], scales_dtype: str) -> None:
    x, gamma = cases.normal(*shape), cases.make_gamma(WIDTH, "bfloat16")
    expected = reference.rms_norm_fused_fp8(x, gamma, scales_dtype=scales_dtype)
    output, scale_output = np.zeros_like(expected[0]), np.zeros_like(expected[1])
    codes, scale = irnorm.rms_norm_fused_fp8(
        x,
        gamma,
        out_dtype=FN,
        scales_dtype=scales_dtype,
        output=output,
        scale_output=scale_output,
    )
    assert codes is output
    assert scale is scale_output
    assert_same_bytes(output, expected[0])
    assert_same_bytes(scale_output, expected[1])
    # … and one of the two.
    codes, scale = irnorm.rms_norm_fused_fp8(
        x, gamma, out_dtype=FN, scales_dtype=scales_dtype, output=output
    )
    assert codes is output
    assert_same_bytes(scale, expected[1])
    codes, scale = irnorm.rms_norm_fused_fp8(
        x, gamma, out_dtype=FN, scales_dtype=scales_dtype, scale_output=scale_output
    )
    assert scale is scale_output
    assert_same_bytes(codes, expected[0])


@pytest.mark.parametrize("width", [1, 7, 65, WIDTH, 4097])
def test_strided_outputs_leave_the_gaps_alone(width: int) -> None:
    x, gamma = cases.normal(9, width), cases.make_gamma(width, "bfloat16")
    expected = reference.rms_norm_fused_fp8(x, gamma)
    for before, after in ((0, 1), (3, 2), (64, 60)):
        around = np.full((9, before + width + after), 0xA5, np.uint8)
        scales_around = np.full((9, 16), 0xA5, np.uint8)
        output = around.view(FN)[:, before : before + width]
        scale_output = scales_around.view(np.float32)[:, 1:2]
        irnorm.rms_norm_fused_fp8(x, gamma, out_dtype=FN, output=output, scale_output=scale_output)
        assert_same_bytes(output, expected[0])
        assert_same_bytes(scale_output, expected[1])
        around[:, before : before + width] = 0xA5
        scales_around[:, 4:8] = 0xA5
        assert (around == 0xA5).all()
        assert (scales_around == 0xA5).all()


def test_contiguous_outputs_have_no_overrun() -> None:
    for width in (1, 7, 63, 64, 65, WIDTH, 4095):
        x, gamma = cases.normal(5, width), cases.make_gamma(width, "bfloat16")
        expected = reference.rms_norm_fused_fp8(x, gamma)
        store, scale_store = np.full(5 * width + 128, 0xA5, np.uint8), np.full(69, 7.5, np.float32)
        irnorm.rms_norm_fused_fp8(
            x,
            gamma,
            out_dtype=FN,
            output=store[64:-64].reshape(5, width).view(FN),
            scale_output=scale_store[32:37].reshape(5, 1),
        )
        assert_same_bytes(store[64:-64].reshape(5, width).view(FN), expected[0])
        assert_same_bytes(scale_store[32:37].reshape(5, 1), expected[1])
        assert (store[:64] == 0xA5).all()
        assert (store[-64:] == 0xA5).all()
        assert (np.delete(scale_store, slice(32, 37)) == 7.5).all()


def test_the_floating_point_environment_is_left_alone() -> None:
    x, gamma = cases.normal(64, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    irnorm.rms_norm_fused_fp8(x, gamma)
    tiny = np.full(16, 1e-40, np.float32)
    assert (tiny * np.float32(0.5) > 0).all()
    assert (tiny != 0).all()
    with np.errstate(divide="raise"), pytest.raises(FloatingPointError):
        np.float32(1) / np.float32(0)


# ---------------------------------------------------------------- threads and processes


@pytest.fixture
def threads() -> Iterator[Callable[[int], None]]:
    before = irnorm.get_num_threads()
    yield irnorm.set_num_threads
    irnorm.set_num_threads(before)


def test_the_number_of_threads_does_not_matter(threads: Callable[[int], None]) -> None:
    batches = [
        cases.normal(rows, width)
        for rows, width in ((1, WIDTH), (3, 65), (301, WIDTH), (200, 4096))
    ]
    for count in (1, 2, 1):
        threads(count)
        for x in batches:
            check(x, cases.make_gamma(x.shape[-1], "bfloat16"))


def test_eight_python_threads_at_once() -> None:
    jobs = []
    for seed in range(8):
        dtype, width = ("bfloat16", "float32")[seed % 2], (WIDTH, 65)[seed // 2 % 2]
        x, gamma = (
            cases.normal(40 + seed, width, dtype=dtype, seed=seed),
            cases.make_gamma(width, dtype),
        )
        out_dtype = FN if dtype == "bfloat16" else FNUZ
        jobs.append((x, gamma, out_dtype))

    def work(job: tuple[Array, Array, str]) -> list[tuple[Array, Array]]:
        x, gamma, out_dtype = job
        return [irnorm.rms_norm_fused_fp8(x, gamma, out_dtype=out_dtype) for _ in range(25)]

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(work, jobs))
    for (x, gamma, out_dtype), found in zip(jobs, results, strict=True):
        expected = reference.rms_norm_fused_fp8(x, gamma, out_dtype=out_dtype)
        for codes, scale in found:
            assert_same_bytes(codes, expected[0])
            assert_same_bytes(scale, expected[1])


FORK = """
    import os, sys
    import numpy as np
    import irnorm
    from irnorm import reference

    x = np.random.default_rng(0).standard_normal((64, 576)).astype(np.float32)
    gamma = np.ones(576, np.float32)
    expected = [a.tobytes() for a in reference.rms_norm_fused_fp8(x, gamma)]

    def right():
        found = irnorm.rms_norm_fused_fp8(x, gamma, out_dtype="float8_e4m3fn")
        return [a.tobytes() for a in found] == expected

    if not right():
        sys.exit("wrong before the fork")
    child = os.fork()
    if child == 0:
        os._exit(0 if right() and right() else 3)
    in_parent = right()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    sys.exit(0 if in_parent and status == 0 else f"parent {in_parent}, child exited with {status}")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_after_a_fork() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", textwrap.dedent(FORK)],
        cwd=Path(irnorm.__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_compile_only_returns_nothing_and_writes_nothing() -> None:
    x, gamma = cases.normal(3, 96), cases.make_gamma(96, "bfloat16")
    output = np.full((3, 96), 0xA5, np.uint8).view(FN)
    scale_output = np.full((3, 1), 7.5, np.float32)
    nothing = irnorm.rms_norm_fused_fp8(
        x, gamma, out_dtype=FN, output=output, scale_output=scale_output, compile_only=True
    )
    assert nothing is None
    assert (bits(output) == 0xA5).all()
    assert (scale_output == 7.5).all()
    check(x, gamma)
