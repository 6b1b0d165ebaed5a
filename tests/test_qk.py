"""``row_mean_of_squares_qk`` and ``apply_qk_rms_norm``, byte for byte against the reference."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm import compiler, reference
from tests import cases, simulated
from tests.checks import assert_same_bytes, bits
from tests.test_rms_norm_fused_fp8_arrays import assert_tensor_holds, to_torch

Array = npt.NDArray[Any]

#: (M, Nq, Nk) of Modular MAX's tests, the last with fewer rows, and those that vectors leave.
SHAPES = (
    (16, 1536, 257),
    (4, 8192, 8192),
    (256, 4096, 512),
    (3, 1, 1),
    (5, 7, 2),
    (2, 97, 1025),
    (1, 63, 4097),
    (2, 1, 16385),
    (0, 64, 32),
)
#: A row's statistics that no mean of squares of ordinary rows is.
UNUSUAL = (0.0, -0.0, 2.0**-149, 2.0**-126, 1e-38, 3e38, math.inf, -1.0, -1e-6, math.nan)


def tensors(leading: tuple[int, ...], nq: int, nk: int, dtype: str) -> tuple[Array, ...]:
    """q, k, gamma_q, gamma_k."""
    q, k = cases.normal(*leading, nq, dtype=dtype), cases.normal(*leading, nk, dtype=dtype, seed=1)
    return q, k, cases.make_gamma(nq, "float32"), cases.make_gamma(nk, "float32", seed=1)


def every_kind(nq: int, nk: int, dtype: str) -> tuple[Array, Array, list[str]]:
    """q and k with every kind of row, each beside a row of another kind; and the kinds of q's."""
    q, kinds = cases.mixed_rows(nq, dtype)
    k, _ = cases.mixed_rows(nk, dtype)
    return q, np.roll(k, 5, axis=0), kinds


def flat(x: Array) -> Array:
    """Rows as the reference takes them."""
    return x.reshape(math.prod(x.shape[:-1]), x.shape[-1])


def check(
    q: Array,
    k: Array,
    gamma_q: Array,
    gamma_k: Array,
    qk_var: Array | None = None,
    rows: list[str] | None = None,
    target: str | None = None,
    **options: Any,
) -> None:
    """Both operations give the reference's bytes, and leave their inputs as they were."""
    inputs = (q, k, gamma_q, gamma_k)
    before = [np.copy(bits(x)) for x in inputs]
    means = irnorm.row_mean_of_squares_qk(q, k, target=target)
    expected = reference.row_mean_of_squares_qk(flat(q), flat(k)).reshape(*q.shape[:-1], 2)
    assert_same_bytes(means, expected, "qk_var", rows)
    if qk_var is None:
        qk_var = expected
    results = irnorm.apply_qk_rms_norm(q, k, qk_var, gamma_q, gamma_k, target=target, **options)
    wanted = reference.apply_qk_rms_norm(
        flat(q), flat(k), qk_var.reshape(-1, 2), gamma_q, gamma_k, **options
    )
    for name, x, result, right in zip(("q_out", "k_out"), (q, k), results, wanted, strict=True):
        assert_same_bytes(result, right.reshape(x.shape), f"{name} {options}", rows)
    assert all((bits(x) == was).all() for x, was in zip(inputs, before, strict=True))


# -- values ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("out_dtype", [None, *cases.FLOAT_DTYPES])
@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_every_shape_in_every_combination_of_dtypes(dtype: str, out_dtype: str | None) -> None:
    for m, nq, nk in SHAPES:
        check(*tensors((m,), nq, nk, dtype), out_dtype=out_dtype)


@pytest.mark.parametrize("out_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_every_kind_of_row(dtype: str, out_dtype: str) -> None:
    for nq, nk in ((576, 97), (1, 64), (33, 1025)):
        q, k, rows = every_kind(nq, nk, dtype)
        gammas = cases.make_gamma(nq, "float32"), cases.make_gamma(nk, "float32", seed=1)
        for epsilon in (1e-6, 0.0, 1e-30, 7.5):
            check(q, k, *gammas, rows=rows, epsilon=epsilon, out_dtype=out_dtype)


@pytest.mark.parametrize("out_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_statistics_of_every_kind(dtype: str, out_dtype: str) -> None:
    """They are taken as they are, whatever the rows hold."""
    for nq, nk in ((576, 97), (31, 1)):
        q, k, kinds = every_kind(nq, nk, dtype)
        gammas = cases.make_gamma(nq, "float32"), cases.make_gamma(nk, "float32", seed=1)
        for shift in range(len(UNUSUAL)):
            column = np.resize(np.roll(UNUSUAL, shift), len(q)).astype(np.float32)
            qk_var = np.stack([column, column[::-1]], axis=1)
            rows = [f"{kind} by {v}" for kind, v in zip(kinds, column, strict=True)]
            for epsilon in (0.0, 1e-6):
                check(q, k, *gammas, qk_var, rows, epsilon=epsilon, out_dtype=out_dtype)


def test_weights_of_every_kind() -> None:
    q, k, _, gamma_k = tensors((4,), 576, 97, "float32")
    weights, kinds = cases.mixed_rows(576, "float32", per_kind=1)
    for weight, kind in zip(weights, kinds, strict=True):
        for out_dtype in cases.FLOAT_DTYPES:
            check(q, k, weight, gamma_k, rows=[f"weights: {kind}"] * 4, out_dtype=out_dtype)


@pytest.mark.parametrize("out_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_every_bit_pattern(dtype: str, out_dtype: str) -> None:
    every = np.arange(1 << 16, dtype=np.uint16).view(dtype)
    q, k = every.reshape(256, 256), every[::-1].copy().reshape(256, 256)
    gammas = cases.make_gamma(256, "float32"), cases.make_gamma(256, "float32", seed=1)
    check(q, k, *gammas, np.full((256, 2), 1.7, np.float32), out_dtype=out_dtype)


def chain_of_means(x: Array) -> Array:
    """Means of squares in float32 numpy; the squares of `x` must be exact in float32."""
    n = x.shape[1]
    lanes = 8 * min(1024, 2 ** math.ceil(math.log2(math.ceil(n / 32))))
    steps = math.ceil(n / lanes)
    padded = np.zeros((len(x), steps * lanes), np.float32)
    padded[:, :n] = x
    squares = (padded * padded).reshape(len(x), steps, lanes)
    sums = squares[:, 0]
    for i in range(1, steps):
        sums = sums + squares[:, i]
    while sums.shape[1] > 1:
        sums = sums[:, ::2] + sums[:, 1::2]
    return np.asarray(sums[:, 0] / np.float32(n))


@pytest.mark.parametrize("out_dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_the_unfused_chain(dtype: str, out_dtype: str) -> None:
    """One numpy operation on whole float32 arrays after the other."""
    for m, nq, nk in SHAPES:
        q, k, *gammas = tensors((m,), nq, nk, dtype)
        q, k = (x.astype(np.float16).astype(x.dtype) for x in (q, k))  # squares of 22 bits
        qk_var = irnorm.row_mean_of_squares_qk(q, k)
        results = irnorm.apply_qk_rms_norm(q, k, qk_var, *gammas, epsilon=1e-5, out_dtype=out_dtype)
        for column, (x, gamma) in enumerate(zip((q, k), gammas, strict=True)):
            x = x.astype(np.float32)
            variance = chain_of_means(x)
            assert_same_bytes(qk_var[:, column], variance)
            root = np.sqrt(variance + np.float32(1e-5))
            y = x * (np.float32(1) / root)[:, None]
            assert_same_bytes(results[column], (y * gamma).astype(np.dtype(out_dtype)))


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_float16_overflows_to_infinity(dtype: str) -> None:
    """The cast is plain, not a saturating one."""
    x = np.array([[60000.0, -60000.0, 32768.0, -1.0, 2.0**-14]], np.float32).astype(np.dtype(dtype))
    ones = np.ones((1, 2), np.float32)
    gamma = np.full(5, 4.0, np.float32)
    options = {"epsilon": 0.0, "out_dtype": "float16"}
    q_out, k_out = irnorm.apply_qk_rms_norm(x, x[:, 2:], ones, gamma, gamma[2:], **options)
    assert q_out[0].tolist() == [math.inf, -math.inf, math.inf, -4.0, 2.0**-12]
    assert k_out[0].tolist() == [math.inf, -4.0, 2.0**-12]


def test_zero_rows_and_epsilon_zero() -> None:
    zeros, gamma = np.zeros((2, 64), np.float32), np.ones(64, np.float32)
    qk_var = irnorm.row_mean_of_squares_qk(zeros, zeros)
    assert_same_bytes(qk_var, np.zeros((2, 2), np.float32))
    with_epsilon = irnorm.apply_qk_rms_norm(zeros, zeros, qk_var, gamma, gamma)
    without = irnorm.apply_qk_rms_norm(zeros, zeros, qk_var, gamma, gamma, epsilon=0.0)
    for out, nan in zip(with_epsilon, without, strict=True):
        assert_same_bytes(out, zeros)
        assert (bits(nan) == 0x7FC00000).all()  # 0 * Inf, as the formula says


# -- rows -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("leading", [(), (1,), (7,), (2, 3), (2, 1, 3), (0,), (0, 3)], ids=str)
def test_every_rank(leading: tuple[int, ...]) -> None:
    for nq, nk in ((576, 97), (1, 8)):
        check(*tensors(leading, nq, nk, "bfloat16"))


def test_a_row_does_not_depend_on_its_batch() -> None:
    q, k, kinds = every_kind(576, 97, "bfloat16")
    gammas = cases.make_gamma(576, "float32"), cases.make_gamma(97, "float32", seed=1)
    qk_var = irnorm.row_mean_of_squares_qk(q, k)
    outputs = irnorm.apply_qk_rms_norm(q, k, qk_var, *gammas)
    for m in range(len(kinds)):
        row = slice(m, m + 1)
        alone = irnorm.row_mean_of_squares_qk(q[row], k[row])
        assert_same_bytes(alone, qk_var[row], rows=[kinds[m]])
        for one, all_ in zip(
            irnorm.apply_qk_rms_norm(q[row], k[row], alone, *gammas), outputs, strict=True
        ):
            assert_same_bytes(one, all_[row], rows=[kinds[m]])


@pytest.fixture
def threads() -> Iterator[Callable[[int], None]]:
    before = irnorm.get_num_threads()
    yield irnorm.set_num_threads
    irnorm.set_num_threads(before)


@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
def test_the_number_of_threads_does_not_matter(threads: Callable[[int], None], dtype: str) -> None:
    large = tensors((301,), 6144, 1025, dtype)  # more than two million elements
    for count in (1, 2, 3, 1):
        threads(count)
        check(*large)
        check(*tensors((3,), 65, 7, dtype))


# -- memory ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_large_outputs_with_rows_that_begin_anywhere(dtype: str) -> None:
    """Each row of an output of 2 MiB and more is brought to its first cache line."""
    check(*tensors((1200,), 2049, 901, dtype))


def projection(q: Array, k: Array, before: int, between: int, after: int) -> tuple[Array, ...]:
    """A fused projection with q and k in it and guard bytes around them; and the two slices."""
    m, nq = q.shape
    width = before + nq + between + k.shape[1] + after
    fused = np.full((m, width * q.itemsize), 0xA5, np.uint8).view(q.dtype)
    inside = fused[:, before : before + nq], fused[:, before + nq + between : width - after]
    for view, values in zip(inside, (q, k), strict=True):
        view[...] = values
    return fused, *inside


GAPS = ((0, 0, 0), (0, 0, 257), (3, 1, 5), (64, 64, 64))


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_slices_of_one_projection(dtype: str) -> None:
    for nq, nk in ((576, 97), (7, 1)):
        q, k, *gammas = tensors((9,), nq, nk, dtype)
        for gaps in GAPS:
            check(*projection(q, k, *gaps)[1:], *gammas)


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
@pytest.mark.parametrize("in_place", [True, False], ids=["in place", "elsewhere"])
def test_outputs_in_a_projection(dtype: str, in_place: bool) -> None:
    """In place too; and the columns of neither are left alone."""
    for nq, nk in ((576, 97), (7, 1), (4096, 513)):
        q, k, *gammas = tensors((9,), nq, nk, dtype)
        qk_var = reference.row_mean_of_squares_qk(q, k)
        expected = reference.apply_qk_rms_norm(q, k, qk_var, *gammas)
        for gaps in GAPS:
            fused, *inside = projection(q, k, *gaps)
            wanted = projection(*expected, *gaps)[0]
            inputs = inside if in_place else (q, k)
            results = irnorm.apply_qk_rms_norm(
                *inputs, qk_var, *gammas, q_out=inside[0], k_out=inside[1]
            )
            assert results[0] is inside[0]
            assert results[1] is inside[1]
            assert_same_bytes(fused, wanted)


def test_in_place_of_one_only() -> None:
    q, k, *gammas = tensors((5,), 576, 97, "float16")
    qk_var = reference.row_mean_of_squares_qk(q, k)
    expected = reference.apply_qk_rms_norm(q, k, qk_var, *gammas)
    here = k.copy()
    q_out, k_out = irnorm.apply_qk_rms_norm(q, here, qk_var, *gammas, k_out=here)
    assert k_out is here
    assert_same_bytes(q_out, expected[0])
    assert_same_bytes(k_out, expected[1])


def test_q_and_k_may_be_one_array() -> None:
    q, _, gamma, other = tensors((5,), 96, 96, "bfloat16")
    check(q, q, gamma, gamma)
    check(q, q, gamma, other)


@pytest.mark.parametrize("leading", [(), (7,), (2, 3), (0,)], ids=str)
def test_supplied_outputs(leading: tuple[int, ...]) -> None:
    q, k, *gammas = tensors(leading, 576, 97, "bfloat16")
    expected = reference.row_mean_of_squares_qk(flat(q), flat(k)).reshape(*leading, 2)
    store = np.full((*leading, 5), 7.5, np.float32)
    qk_var = store[..., 2:4]
    assert irnorm.row_mean_of_squares_qk(q, k, qk_var=qk_var) is qk_var
    assert_same_bytes(np.ascontiguousarray(qk_var), expected)
    assert (np.delete(store, (2, 3), axis=-1) == 7.5).all()

    wanted = reference.apply_qk_rms_norm(
        flat(q), flat(k), expected.reshape(-1, 2), *gammas, out_dtype="float32"
    )
    q_out, k_out = np.empty(q.shape, np.float32), np.empty(k.shape, np.float32)
    for given in ({"q_out": q_out}, {"k_out": k_out}, {"q_out": q_out, "k_out": k_out}):
        results = irnorm.apply_qk_rms_norm(q, k, qk_var, *gammas, out_dtype="float32", **given)
        for name, result, right in zip(("q_out", "k_out"), results, wanted, strict=True):
            assert given.get(name, result) is result
            assert_same_bytes(result, right.reshape(result.shape))
            result[...] = np.nan


def test_alignment_does_not_matter() -> None:
    q, k, *gammas = tensors((3,), 576, 97, "bfloat16")
    qk_var = reference.row_mean_of_squares_qk(q, k)
    expected = reference.apply_qk_rms_norm(q, k, qk_var, *gammas)
    for offset in range(0, 65, 6):
        even = offset // 4 * 4
        arrays = [
            *(cases.place(x, o) for x, o in ((q, offset), (k, 64 - offset), (qk_var, even))),
            *(cases.place(gamma, 64 - even) for gamma in gammas),
        ]
        outputs = [cases.place(np.zeros_like(x), offset) for x in expected]
        irnorm.apply_qk_rms_norm(*arrays, q_out=outputs[0], k_out=outputs[1])
        assert_same_bytes(irnorm.row_mean_of_squares_qk(*arrays[:2]), qk_var)
        assert_same_bytes(outputs[0], expected[0])
        assert_same_bytes(outputs[1], expected[1])


# -- kinds of arrays ------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", cases.FLOAT_DTYPES)
def test_torch_tensors(dtype: str) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    q, k, _ = every_kind(576, 97, dtype)
    gammas = cases.make_gamma(576, "float32"), cases.make_gamma(97, "float32", seed=1)
    _, *inside = projection(q, k, 3, 1, 5)
    expected = irnorm.row_mean_of_squares_qk(q, k)
    for pair in ((q, k), inside):
        tensors = [to_torch(torch, x) for x in pair]
        qk_var = irnorm.row_mean_of_squares_qk(*tensors)
        assert_tensor_holds(torch, qk_var, expected)
        weights = [torch.nn.Parameter(to_torch(torch, gamma)) for gamma in gammas]
        for out_dtype in (None, *cases.FLOAT_DTYPES):
            wanted = irnorm.apply_qk_rms_norm(q, k, expected, *gammas, out_dtype=out_dtype)
            kind = out_dtype and getattr(torch, out_dtype)
            with torch.no_grad():
                results = irnorm.apply_qk_rms_norm(*tensors, qk_var, *weights, out_dtype=kind)
            assert_tensor_holds(torch, results[0], wanted[0])
            assert_tensor_holds(torch, results[1], wanted[1])


def test_torch_in_place() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    q, k, *gammas = tensors((2, 3), 576, 97, "bfloat16")
    fused = torch.cat([to_torch(torch, q), to_torch(torch, k)], dim=-1)
    q_in, k_in = fused.split([576, 97], dim=-1)
    weights = [to_torch(torch, gamma) for gamma in gammas]
    qk_var = irnorm.row_mean_of_squares_qk(q_in, k_in)
    expected = irnorm.apply_qk_rms_norm(q, k, qk_var.numpy(), *gammas)
    results = irnorm.apply_qk_rms_norm(q_in, k_in, qk_var, *weights, q_out=q_in, k_out=k_in)
    assert results[0] is q_in
    assert results[1] is k_in
    assert_tensor_holds(torch, fused, np.concatenate(expected, axis=-1))


def test_other_dlpack_arrays() -> None:
    q, k, *gammas = tensors((4,), 576, 97, "float32")
    expected = reference.row_mean_of_squares_qk(q, k)
    assert_same_bytes(irnorm.row_mean_of_squares_qk(cases.Foreign(q), cases.Foreign(k)), expected)
    wanted = reference.apply_qk_rms_norm(q, k, expected, *gammas)
    arrays = (cases.Foreign(x) for x in (q, k, expected, *gammas))
    for result, right in zip(irnorm.apply_qk_rms_norm(*arrays), wanted, strict=True):
        assert_same_bytes(result, right)


# -- compiling ------------------------------------------------------------------------------------


def test_compile_only_returns_nothing_and_writes_nothing() -> None:
    q, k, *gammas = tensors((3,), 96, 32, "bfloat16")
    qk_var, q_out, k_out = np.full((3, 2), 7.5, np.float32), q.copy(), k.copy()
    assert irnorm.row_mean_of_squares_qk(q, k, qk_var=qk_var, compile_only=True) is None
    assert (
        irnorm.apply_qk_rms_norm(q, k, qk_var, *gammas, q_out=q_out, k_out=k_out, compile_only=True)
        is None
    )
    assert (qk_var == 7.5).all()
    assert_same_bytes(q_out, q)
    assert_same_bytes(k_out, k)


def test_widths_and_epsilon_compile_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    check(*tensors((3,), 96, 32, "bfloat16"))
    monkeypatch.setattr(compiler, "emit", pytest.fail)
    for nq, nk in ((97, 32), (3, 11), (2000, 333)):
        for epsilon in (0.0, 1e-30, 1e-5, 3.0):
            check(*tensors((3,), nq, nk, "bfloat16"), epsilon=epsilon)


# -- a GPU, simulated -----------------------------------------------------------------------------


@pytest.mark.parametrize("chip", simulated.CHIPS)
def test_the_same_bytes_on_a_gpu(chip: str) -> None:
    number = simulated.CHIPS.index(chip)
    dtype, out_dtype = cases.FLOAT_DTYPES[number], cases.FLOAT_DTYPES[number - 1]
    with simulated.device(chip):
        for nq, nk in ((576, 97), (1536, 257), (5, 1)):
            q, k, rows = every_kind(nq, nk, dtype)
            gammas = cases.make_gamma(nq, "float32"), cases.make_gamma(nk, "float32", seed=1)
            check(q, k, *gammas, rows=rows, target="cuda")
            check(q, k, *gammas, rows=rows, target="cuda", epsilon=0.0, out_dtype=out_dtype)
        check(*tensors((0,), 64, 32, dtype), target="cuda")
        q, k, *gammas = tensors((2, 3), 1025, 64, dtype)
        check(q, k, *gammas, target="cuda")
        _, *inside = projection(flat(q), flat(k), 3, 1, 5)
        check(*inside, *gammas, target="cuda")
