"""``rmsnorm_fp4quant``, byte for byte against the reference, in every format and layout."""

from __future__ import annotations

import inspect
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm import bundle, call, compiler, modules, reference, targets, verify, verify_cases
from irnorm.ops import Specialization
from irnorm.ops.rmsnorm_fp4quant import variants
from tests import cases, simulated
from tests.checks import assert_same_bytes, bits
from tests.test_rms_norm_fused_fp8_arrays import to_torch

Array = npt.NDArray[Any]

#: The width with code of its own for every combination of dtypes, formats and layouts.
WIDTH = 128
#: Of groups of sixteen blocks, and a rest: what is usual has ways of its own there.
GROUPS = 576
FORMATS = ((16, "e4m3"), (32, "e4m3"), (32, "ue8m0"))
every_format = pytest.mark.parametrize(("block_size", "form"), FORMATS)
every_layout = pytest.mark.parametrize("swizzled", [False, True], ids=["rows", "swizzled"])

GLOBAL_SCALES = (None, 1, 100.0, 448 * 6 / 4.5, 1e37, 1e-30, 0, -0.0, np.float32(3.3), np.int64(7))
#: What is refused as a number, and passes in an array.
UNUSUAL_SCALES = (-1.0, -1e30, math.nan, math.inf, -math.inf, 1e-45, 3e38)


def needed(target: targets.Target) -> list[Specialization]:
    """What the tests call: every combination with WIDTH, and bfloat16 with any width."""
    if target is not targets.runnable()[0]:
        some = [*variants(WIDTH), *(s for s in variants(GROUPS) if len(s.options) == 1)]
        return [s for s in some if of_dtype(s, "bfloat16")]
    usual = {GROUPS: ("block16",), 4096: ("block32",)}
    nvfp4 = [s for s in variants(None) if s.options == ("block16",)]
    return [
        *variants(WIDTH),
        *(s for s in variants(None) if of_dtype(s, "bfloat16")),
        *(s for s in nvfp4 if of_dtype(s, "float16") or of_dtype(s, "float32")),
        *(
            s
            for w in usual
            for s in variants(w)
            if s.options == usual[w] and of_dtype(s, "bfloat16")
        ),
    ]


def of_dtype(specialization: Specialization, dtype: str) -> bool:
    return all(d == dtype for _, d in specialization.dtypes[:2])


@pytest.fixture(scope="module", autouse=True)
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A bundle with all that is called: together, entries take a quarter of the time."""
    folder = tmp_path_factory.mktemp("fp4") / "bundle"
    made = []
    for target in targets.runnable():
        entries = needed(target)
        data = compiler.compile_module(compiler.emit(entries, target), target)
        made.append((target, data, entries))
    bundle.write(folder, made)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IRNORM_PATH", str(folder))
        patch.setenv("IRNORM_JIT", "0")
        yield folder
    modules._functions.clear()
    call.forget()


def check(
    x: Array,
    weight: Array,
    rows: list[str] | None = None,
    target: str | None = None,
    **options: Any,
) -> tuple[Array, Array]:
    """The results, after a comparison with the reference; the inputs stay as they were."""
    before = [np.copy(bits(a)) for a in (x, weight)]
    y_fp4, block_scale = irnorm.rmsnorm_fp4quant(x, weight, target=target, **options)
    inputs = {k: v for k, v in options.items() if k not in ("y_fp4", "block_scale", "enable_pdl")}
    if isinstance(inputs.get("global_scale"), float):
        inputs["global_scale"] += 0.0  # of numbers, -0 is 0
    codes, scales = reference.rmsnorm_fp4quant(x, weight, **inputs)
    by_row = None if options.get("is_sf_swizzled_layout") else rows
    what = {k: v for k, v in inputs.items() if not isinstance(v, np.ndarray)}
    assert_same_bytes(bits(block_scale), bits(scales), f"scales {what}", by_row)
    assert_same_bytes(y_fp4, codes, f"codes {what}", rows)
    assert block_scale.dtype == options.get("block_scale", scales).dtype
    assert all((bits(a) == was).all() for a, was in zip((x, weight), before, strict=True))
    return y_fp4, block_scale


def formats(block_size: int, form: str, swizzled: bool = False) -> dict[str, Any]:
    return {
        "block_size": block_size,
        "scale_format": form,
        "is_sf_swizzled_layout": swizzled,
    }


# -- values ---------------------------------------------------------------------------------------


@every_layout
@every_format
@pytest.mark.parametrize(("x_dtype", "w_dtype"), cases.INPUT_DTYPES)
def test_every_combination(
    x_dtype: str, w_dtype: str, block_size: int, form: str, swizzled: bool
) -> None:
    x, kinds = cases.mixed_rows(WIDTH, x_dtype)
    weight = cases.make_gamma(WIDTH, w_dtype)
    options = formats(block_size, form, swizzled)
    for global_scale in (1.0, 600.0):
        for eps in (1e-6, 0.0, 1e-30, 3.7e4):
            check(x, weight, kinds, eps=eps, global_scale=global_scale, **options)
    assert not irnorm.rmsnorm_fp4quant(x[:0], weight, **options)[1].size


@every_format
@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_global_scales(dtype: str, block_size: int, form: str) -> None:
    x, kinds = cases.mixed_rows(WIDTH, dtype)
    weight, options = cases.make_gamma(WIDTH, dtype), formats(block_size, form)
    for value in GLOBAL_SCALES:
        check(x, weight, kinds, global_scale=value, **options)
    for value in (*GLOBAL_SCALES[1:], *UNUSUAL_SCALES):
        for array in (np.full(1, value, np.float32), np.array(value, np.float32)):
            check(x, weight, kinds, global_scale=array, eps=0.0, **options)


@every_format
@pytest.mark.parametrize("width", [WIDTH, GROUPS])
@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_blocks_out_of_the_ordinary(dtype: str, width: int, block_size: int, form: str) -> None:
    """Each beside ordinary ones: of x, and of weights."""
    if width == GROUPS and dtype != "bfloat16" and (block_size, form) != FORMATS[0]:
        return  # that width is not compiled
    limits = cases.Range(dtype)
    special = (
        *(0.0, -0.0, limits.smallest_subnormal, limits.smallest_normal, 1e-7),
        *(limits.max, -limits.max, math.nan, -math.nan, math.inf, -math.inf),
    )
    blocks, column = width // block_size, np.arange(width)
    ordinary = cases.make_rows("normal", (blocks, width), dtype)
    weight = cases.make_gamma(width, dtype)
    for value in special:
        all_of, one_of = ordinary.copy(), ordinary.copy()
        for row in range(blocks):
            all_of[row, column // block_size == row] = value
            one_of[row, row * block_size + row % block_size] = value
        for x in (all_of, one_of):
            for eps in (1e-6, 0.0):
                check(x, weight, eps=eps, global_scale=100.0, **formats(block_size, form))
            w = x[3]
            lucky = ordinary[:2].copy()
            lucky[:, ~np.isfinite(w)] = 0  # times Inf that is NaN
            check(lucky, w, **formats(block_size, form))
            for tiny in (1.0, limits.smallest_subnormal, 0.0):
                rows = (ordinary[:2].astype("f8") * tiny).astype(x.dtype)
                for eps in (1e-6, 0.0):  # r is infinite where all squares underflow
                    check(rows, w, eps=eps, **formats(block_size, form))


@every_format
def test_hand_made_blocks(block_size: int, form: str) -> None:
    """Ones, whose r is 1, so that the weights are what is quantized: all codes, and ties."""
    weight = np.zeros(WIDTH, np.float32)
    ties = [0.25, 0.75, 1.25, 1.75, 2.5, 3.5, 5.0, 6.0]
    weight[:16] = [*ties, *(-t for t in ties)]
    x = np.ones((1, WIDTH), np.float32)
    y_fp4, scale = check(x, weight, eps=0.0, **formats(block_size, form))
    codes = np.stack([y_fp4 & 15, y_fp4 >> 4], -1).reshape(-1)[:16]
    assert codes.tolist() == [0, 2, 2, 4, 4, 6, 6, 7, 8, 10, 10, 12, 12, 14, 14, 15]
    assert bits(scale)[0, 0] == (0x38 if form == "e4m3" else 127)
    assert not bits(scale)[0, 1:].any()


@every_layout
@every_format
@pytest.mark.parametrize(
    "width", [16, 32, 48, 64, 96, 112, 256, 576, 1008, 1024, 4096, 5088, 7168, 131072]
)
def test_every_width(width: int, block_size: int, form: str, swizzled: bool) -> None:
    if width % block_size:
        return
    x, kinds = cases.mixed_rows(width, "bfloat16", per_kind=1)
    if width > 10_000:
        x, kinds = x[[0, 11, 14]], [kinds[i] for i in (0, 11, 14)]
    weight = cases.make_gamma(width, "bfloat16")
    for eps in (1e-6, 0.0):
        check(x, weight, kinds, eps=eps, global_scale=77.0, **formats(block_size, form, swizzled))


@pytest.mark.parametrize("dtype", ["float16", "float32"])
def test_any_width_of_other_dtypes(dtype: str) -> None:
    for width in (16, 48, 80, 240, 272, 1008, 4080):
        x, kinds = cases.mixed_rows(width, dtype)
        check(x, cases.make_gamma(width, dtype), kinds, global_scale=77.0)


@every_layout
@every_format
@pytest.mark.parametrize("target", targets.runnable()[1:], ids=lambda t: t.name)
def test_other_levels(target: targets.Target, block_size: int, form: str, swizzled: bool) -> None:
    for width in (WIDTH,) if swizzled else (WIDTH, GROUPS):
        x, kinds = cases.mixed_rows(width, "bfloat16")
        weight = cases.make_gamma(width, "bfloat16")
        for eps, factor in ((1e-6, 600.0), (0.0, 1e37)):
            options = formats(block_size, form, swizzled)
            check(x, weight, kinds, target.name, eps=eps, global_scale=factor, **options)


# -- FlashInfer's interface and bar ---------------------------------------------------------------


def test_arguments_are_flashinfers() -> None:
    names = ["input", "weight", "y_fp4", "block_scale", "global_scale", "eps", "block_size"]
    names += ["scale_format", "is_sf_swizzled_layout", "enable_pdl"]
    parameters = inspect.signature(irnorm.rmsnorm_fp4quant).parameters.values()
    assert [p.name for p in parameters if p.kind is not p.KEYWORD_ONLY] == names
    x, weight = cases.normal(3, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    y_fp4, scale = np.empty((3, WIDTH // 2), np.uint8), np.empty(512, np.uint8)
    factor = np.full(1, 9.0, np.float32)
    for pdl in (True, False, None):
        found = irnorm.rmsnorm_fp4quant(
            x, weight, y_fp4, scale, factor, 0.5, 32, "ue8m0", True, pdl
        )
        assert found[0] is y_fp4
        assert found[1] is scale
        expected = reference.rmsnorm_fp4quant(
            x, weight, eps=0.5, block_size=32, is_sf_swizzled_layout=True
        )
        assert_same_bytes(y_fp4, expected[0])
        assert_same_bytes(scale, expected[1])


def test_defaults() -> None:
    x, weight = cases.normal(3, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    nvfp4 = irnorm.rmsnorm_fp4quant(x, weight)
    assert_same_bytes(
        bits(nvfp4[1]), bits(check(x, weight, eps=1e-6, global_scale=1.0, **formats(16, "e4m3"))[1])
    )
    assert nvfp4[1].dtype == "float8_e4m3fn"
    mxfp4 = check(x, weight, block_size=32)
    assert mxfp4[1].dtype == "uint8"
    assert_same_bytes(mxfp4[0], check(x, weight, **formats(32, "ue8m0"))[0])


def test_ue8m0_looks_at_no_global_scale() -> None:
    x, weight = cases.normal(3, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    expected = check(x, weight, block_size=32)
    for ignored in (-1.0, math.nan, np.zeros((2, 2)), "1"):
        found = irnorm.rmsnorm_fp4quant(x, weight, global_scale=ignored, block_size=32)
        for a, b in zip(found, expected, strict=True):
            assert_same_bytes(a, b)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
@pytest.mark.parametrize("width", [256, 512, 1024, 1536, 2048, 4096, 8192])
def test_flashinfers_bar(width: int, dtype: str) -> None:
    """As its tests: 99 % within rtol 0.3 or atol 0.5, all within rtol 0.5 or atol 2."""
    shapes: tuple[tuple[int, ...], ...] = ((1,), (16,), (33,), (64,), (128,), (256,), (4, 37))
    for leading in shapes if width <= 2048 else shapes[:4]:
        x = cases.normal(*leading, width, dtype=dtype)
        weight = cases.normal(width, dtype=dtype, seed=1)
        wide = x.astype(np.float32)
        r = 1 / np.sqrt(np.mean(wide * wide, -1, keepdims=True) + np.float32(1e-6))
        expected = wide * r * weight.astype(np.float32)
        factor = 448 * 6 / float(np.abs(expected).max())
        y_fp4, scale = irnorm.rmsnorm_fp4quant(x, weight, global_scale=factor)
        back = irnorm.dequantize_fp4(y_fp4, scale, global_scale=factor)
        error, size = np.abs(back - expected), np.abs(expected)
        assert ((error <= 0.3 * size) | (error <= 0.5)).mean() >= 0.99
        assert ((error <= 0.5 * size) | (error <= 2.0)).all()
        if dtype == "bfloat16":
            back = irnorm.dequantize_fp4(
                *irnorm.rmsnorm_fp4quant(x, weight, block_size=32), block_size=32
            )
            error = np.abs(back - expected)
            assert (error <= 0.3 * size + 0.7).all()


# -- rows and layouts -----------------------------------------------------------------------------


def test_large_outputs_wherever_they_lie() -> None:
    """Whole cache lines of those go past the caches."""
    x, weight = cases.normal(4100, GROUPS), cases.make_gamma(GROUPS, "bfloat16")
    room = np.empty((4100, 320), np.uint8)
    for offset in (0, 1, 32):
        check(x, weight, y_fp4=cases.place(room, offset)[:, : GROUPS // 2])


@every_layout
@every_format
def test_any_number_of_rows(block_size: int, form: str, swizzled: bool) -> None:
    weight = cases.make_gamma(WIDTH, "bfloat16")
    for m in (0, 1, 2, 31, 32, 33, 127, 128, 129, 300):
        check(cases.normal(m, WIDTH), weight, **formats(block_size, form, swizzled))


@every_layout
def test_every_rank(swizzled: bool) -> None:
    weight = cases.make_gamma(WIDTH, "bfloat16")
    for leading in ((), (1,), (3,), (2, 67), (2, 1, 3), (0,), (3, 0), (0, 2)):
        for block_size, form in FORMATS:
            check(cases.normal(*leading, WIDTH), weight, **formats(block_size, form, swizzled))


@pytest.mark.parametrize("width", [48, WIDTH, 576])
@every_layout
def test_row_strides(swizzled: bool, width: int) -> None:
    x, weight = cases.normal(6, width), cases.make_gamma(width, "bfloat16")
    options = formats(16, "e4m3", swizzled)
    for before, after in ((0, 1), (1, 0), (3, 4), (1000, 24)):
        check(cases.widen(x, before, after), weight, **options)
        check(cases.widen(x.reshape(2, 3, width), before, after), weight, **options)
    check(np.repeat(x, 3, axis=0)[::3], weight, **options)
    check(np.broadcast_to(x[0], (3, width)), weight, **options)
    check(x[:, None, :], weight, **options)
    for offset in (2, 6, 18, 62):
        check(cases.place(x, offset), cases.place(weight, 64 - offset), **options)


@pytest.mark.parametrize("width", [48, WIDTH, 576])
@every_layout
@every_format
def test_supplied_outputs(block_size: int, form: str, swizzled: bool, width: int) -> None:
    """Strided ones too: the gaps are left alone. Padding is zero whatever was there."""
    if width % block_size:
        return
    shape = (2, 65, width)
    x, weight = cases.normal(*shape), cases.make_gamma(width, "bfloat16")
    options = formats(block_size, form, swizzled)
    like = reference.rmsnorm_fp4quant(x, weight, **options)
    names = ("float8_e4m3fn", "uint8") if form == "e4m3" else ("uint8", "float8_e8m0fnu")
    for dtype in (np.dtype(getattr(ml_dtypes, name, name)) for name in names):
        for before in (0, 1, 16):
            around = [np.full((*a.shape[:-1], a.shape[-1] + 66), 0xA5, np.uint8) for a in like]
            parts = [
                wide[..., before : before + a.shape[-1]]
                for wide, a in zip(around, like, strict=True)
            ]
            y_fp4, scale = parts[0], parts[1].view(dtype)
            found = check(x, weight, y_fp4=y_fp4, block_scale=scale, **options)
            assert found[0] is y_fp4
            assert found[1] is scale
            for wide, part in zip(around, parts, strict=True):
                part[...] = 0xA5
                assert (wide == 0xA5).all()
    y_fp4, scale = np.empty_like(like[0]), np.empty_like(like[1])
    assert check(x, weight, y_fp4=y_fp4, **options)[0] is y_fp4
    assert check(x, weight, block_scale=scale, **options)[1] is scale


@every_format
def test_swizzled_scales_are_those_of_rows_with_zeros_around(block_size: int, form: str) -> None:
    for m, width in ((1, 32), (127, 576), (128, WIDTH), (129, 160), (300, 96)):
        x, weight = cases.normal(m, width), cases.make_gamma(width, "bfloat16")
        plain, tiled = formats(block_size, form), formats(block_size, form, swizzled=True)
        columns = width // block_size
        y_fp4, scale = check(x, weight, **plain)
        garbage = np.full(-(-m // 128) * -(-columns // 4) * 512, 0x7F, np.uint8)
        again, swizzled = check(x, weight, block_scale=garbage, **tiled)
        assert_same_bytes(again, y_fp4)
        assert_same_bytes(irnorm.unswizzle_scales(swizzled, m, columns), bits(scale))
        assert_same_bytes(irnorm.swizzle_scales(bits(scale)), swizzled)


def test_other_dlpack_arrays() -> None:
    x, weight = cases.normal(5, WIDTH, dtype="float32"), cases.make_gamma(WIDTH, "float32")
    expected = check(x, weight, global_scale=5.0)
    factor = cases.Foreign(np.full(1, 5.0, np.float32))
    found = irnorm.rmsnorm_fp4quant(cases.Foreign(x), cases.Foreign(weight), global_scale=factor)
    for a, b in zip(found, expected, strict=True):
        assert_same_bytes(a, b)


def test_compile_only() -> None:
    x, weight = cases.normal(3, WIDTH), cases.make_gamma(WIDTH, "bfloat16")
    scale = np.full(1024, 0xA5, np.uint8)
    nothing = irnorm.rmsnorm_fp4quant(
        x, weight, block_scale=scale, is_sf_swizzled_layout=True, compile_only=True
    )
    assert nothing is None
    assert (scale == 0xA5).all()


# -- batches and threads --------------------------------------------------------------------------


@every_layout
@every_format
def test_rows_do_not_depend_on_their_batch_or_on_threads(
    block_size: int, form: str, swizzled: bool
) -> None:
    x, _ = cases.mixed_rows(WIDTH, "bfloat16", per_kind=440)
    assert x.size > 1 << 20  # so that threads share it
    weight, options = cases.make_gamma(WIDTH, "bfloat16"), formats(block_size, form, swizzled)
    threads = irnorm.get_num_threads()
    try:
        for count in (1, 2, 3):
            irnorm.set_num_threads(count)
            y_fp4, scale = check(x, weight, **options)
    finally:
        irnorm.set_num_threads(threads)
    columns = WIDTH // block_size
    if swizzled:
        scale = irnorm.unswizzle_scales(scale, len(x), columns)
    for row in (*range(19), 500, 1023, 1024, len(x) - 1):
        one = slice(row, row + 1)
        alone = irnorm.rmsnorm_fp4quant(x[one], weight, **formats(block_size, form))
        assert_same_bytes(alone[0], y_fp4[one], f"row {row}")
        assert_same_bytes(bits(alone[1]), bits(scale[one]), f"scales of row {row}")


# -- torch ----------------------------------------------------------------------------------------


def as_bytes(torch: Any, tensor: Any) -> Array:
    found: Array = tensor.view(torch.uint8).numpy()
    return found


@every_layout
@every_format
def test_torch_tensors(block_size: int, form: str, swizzled: bool) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    options = formats(block_size, form, swizzled)
    small = torch.float8_e4m3fn if form == "e4m3" else torch.float8_e8m0fnu
    made = torch.float8_e4m3fn if form == "e4m3" else torch.uint8
    for x_dtype, w_dtype in cases.INPUT_DTYPES:
        x = cases.normal(2, 65, WIDTH, dtype=x_dtype)
        weight = cases.make_gamma(WIDTH, w_dtype)
        expected = [bits(a) for a in check(x, weight, global_scale=41.0, **options)]
        tensors = to_torch(torch, x), to_torch(torch, weight)
        for factor in (41.0, torch.tensor([41.0]), torch.tensor(41.0)):
            y_fp4, scale = irnorm.rmsnorm_fp4quant(*tensors, global_scale=factor, **options)
            assert y_fp4.dtype == torch.float4_e2m1fn_x2
            assert scale.dtype == made
            assert_same_bytes(as_bytes(torch, y_fp4), expected[0])
            assert_same_bytes(as_bytes(torch, scale), expected[1])
        for codes in (torch.uint8, torch.float4_e2m1fn_x2):
            for dtype in (torch.uint8, small):
                y_fp4 = torch.full(expected[0].shape, 0xA5, dtype=torch.uint8).view(codes)
                scale = torch.full(expected[1].shape, 0xA5, dtype=torch.uint8).view(dtype)
                found = irnorm.rmsnorm_fp4quant(*tensors, y_fp4, scale, 41.0, **options)
                assert found[0] is y_fp4
                assert found[1] is scale
                assert_same_bytes(as_bytes(torch, y_fp4), expected[0])
                assert_same_bytes(as_bytes(torch, scale), expected[1])


@pytest.mark.parametrize("form", ["nvfp4", "mxfp4"])
def test_torchao_gives_the_same_codes(form: str) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    x = cases.normal(64, 4096, dtype="float32")
    y, factor = torch.from_numpy(x).to(torch.bfloat16), 600.0
    if form == "nvfp4":
        theirs = pytest.importorskip("torchao.prototype.mx_formats.nvfp4_tensor")
        scale, codes = theirs.nvfp4_quantize(normalized(torch, y), 16, torch.tensor([1 / factor]))
    else:
        theirs = pytest.importorskip("torchao.prototype.mx_formats.mx_tensor")
        mode = theirs.ScaleCalculationMode.RCEIL
        scale, codes = theirs.to_mx(normalized(torch, y), torch.float4_e2m1fn_x2, 32, mode)
    ours = irnorm.rmsnorm_fp4quant(
        y,
        torch.ones(4096, dtype=torch.bfloat16),
        global_scale=factor,
        block_size=16 if form == "nvfp4" else 32,
    )
    assert (as_bytes(torch, ours[1]) == as_bytes(torch, scale)).mean() > 0.999
    assert (as_bytes(torch, ours[0]) == as_bytes(torch, codes)).mean() > 0.999


def normalized(torch: Any, x: Any) -> Any:
    """``x * r`` in float32, with the sums in the order that is ours."""
    wide = x.float().numpy()
    mean = reference.row_sum_of_squares(wide) / np.float32(wide.shape[1])
    r = np.float32(1) / np.sqrt(mean + np.float32(1e-6))
    return torch.from_numpy(wide * r[:, None])


# -- irnorm verify --------------------------------------------------------------------------------


def test_verify_checks_bundles(compiled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = bundle.open_bundle(compiled)
    kept = [e for e in opened.entries if e.dtypes["input"] == "bfloat16"]
    module = {e.file: verify.Module(opened.read(e.file)) for e in kept}
    assert len(kept) > 20
    for entry in kept:
        assert verify._entry(opened, entry, module[entry.file]) == ("ok", ""), entry.function
    good = verify_cases.CASES["rmsnorm_fp4quant"]

    def wrong(specialization: Specialization, width: int) -> Iterator[verify_cases.Case]:
        for case in good(specialization, width):
            bits(case.arrays["block_scale"])[1, 2] ^= 1
            yield case

    monkeypatch.setitem(verify_cases.CASES, "rmsnorm_fp4quant", wrong)
    verify_cases.cases.cache_clear()
    for entry in kept[:4]:
        outcome, detail = verify._entry(opened, entry, module[entry.file])
        assert outcome == "wrong"
        assert "block_scale: 1 of" in detail
        assert "a row of kind 'outlier', column 2" in detail
    verify_cases.cases.cache_clear()


def test_verify_on_a_gpu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "THREAD_ELEMENTS", 1 << 12)
    monkeypatch.setattr(verify, "ANY_WIDTHS", (1, 97))
    chip, wanted = targets.TARGETS["cuda-sm_90"], [("block16",), ("block32", "swizzled")]
    found = [s for s in variants(None) if of_dtype(s, "bfloat16") and s.options in wanted]
    data = compiler.compile_module(compiler.emit(found, chip), chip)
    written = bundle.write(tmp_path / "bundle", [(chip, data, found)])
    with simulated.device():
        results = [r for r in verify.verify(written) if r.kind == "entry"]
    assert len(results) == 3
    assert all(r.outcome == "ok" for r in results), results
