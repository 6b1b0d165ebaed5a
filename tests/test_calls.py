"""A call that is like one before is looked up: what has changed in between is seen."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm import arguments, arrays, call, direct, reference, runtime
from irnorm.errors import ArgumentError, ArgumentTypeError
from irnorm.teams import Teams
from tests import cases, mla_batches
from tests.test_bound import CALLS, flat

Array = npt.NDArray[Any]
RNG = np.random.default_rng(17)

fp8 = irnorm.rms_norm_fused_fp8


def values(*shape: int) -> Array:
    return RNG.standard_normal(shape).astype(np.float32)


def outputs(m: int, n: int) -> dict[str, Array]:
    """Outputs to supply."""
    codes = np.zeros((m, n), np.uint8).view("float8_e4m3fn")
    return {"output": codes, "scale_output": np.zeros((m, 1), np.float32)}


@pytest.fixture
def torch() -> ModuleType:
    return pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")


def check(x: Any, gamma: Any, given: Any, **options: Any) -> None:
    """The bytes of the reference, in the caller's outputs."""
    results = fp8(x, gamma, **given, **options)
    assert [r is g for r, g in zip(results, given.values(), strict=True)] == [True, True]
    expected = reference.rms_norm_fused_fp8(np.asarray(x), np.asarray(gamma), **options)
    found = [r if isinstance(r, np.ndarray) else r.view(r.dtype).numpy() for r in results]
    assert flat(tuple(found)) == flat(expected)


def test_numpy_arrays_changed_in_place() -> None:
    x, gamma, given = values(64, 64), values(64), outputs(64, 64)
    for _ in range(2):
        check(x, gamma, given)
    x[...] = values(64, 64)
    check(x, gamma, given)
    given["output"].flags.writeable = False
    with pytest.raises(ArgumentError, match="output is read-only"):
        fp8(x, gamma, **given)
    given["output"].flags.writeable = True
    x.shape = (32, 128)
    with pytest.raises(ArgumentError, match="gamma has shape"):
        fp8(x, gamma, **given)
    x.shape = (64, 64)
    x.dtype = np.dtype(np.int32)
    with pytest.raises(ArgumentError, match="x has dtype int32"):
        fp8(x, gamma, **given)
    x.dtype = np.dtype(np.float32)
    check(x, gamma, given)


@pytest.mark.parametrize("stride", [7, -256, 0, 1 << 40])
@pytest.mark.parametrize("first", ["odd", "plain"])
def test_strides_that_nobody_walks_along(stride: int, first: str) -> None:
    call.forget()
    plain, gamma = values(1, 64), values(64)
    odd = np.lib.stride_tricks.as_strided(plain, strides=(stride, 4))
    assert odd.flags.c_contiguous
    for x in [odd, plain] if first == "odd" else [plain, odd]:
        check(x, gamma, outputs(1, 64))


def test_output_with_a_stride_that_nobody_walks_along() -> None:
    x, gamma, given = values(1, 64), values(64), outputs(1, 64)
    odd = np.lib.stride_tricks.as_strided(given["output"], strides=(7, 1), writeable=True)
    for _ in range(2):
        check(x, gamma, given | {"output": odd})


def test_an_input_fn_is_called_once_for_a_layout() -> None:
    """Whether an array owns its memory, or is a view, is no part of that."""
    traced = []

    def twice(x: Any) -> Any:
        traced.append(1)
        return x + x

    own, gamma = values(4, 64), values(64)
    view = np.concatenate([own, own])[:4]
    results = [fp8(x, gamma, input_fn=twice) for x in (own, view)]
    assert (flat(results[0]), len(traced)) == (flat(results[1]), 1)


@pytest.mark.parametrize("stride", [7, -256, 0, 1 << 40])
def test_strides_of_one_head(stride: int) -> None:
    plain = np.zeros((4, 1, 64), np.float32)
    odd = np.lib.stride_tricks.as_strided(plain, strides=(256, stride, 4))
    assert odd.flags.c_contiguous
    found = [arguments.Arguments("op").heads("q", arrays.layout(x)) for x in (odd, plain)]
    assert found[0] == found[1]


def test_tensors_changed_in_place(torch: ModuleType) -> None:
    x, gamma = torch.from_numpy(values(64, 64)), torch.from_numpy(values(64))
    codes, scale = torch.zeros(64, 64, dtype=torch.uint8), torch.zeros(64, 1)
    given = {"output": codes.view(torch.float8_e4m3fn), "scale_output": scale}

    def agrees() -> None:
        fp8(x, gamma, **given)
        expected = reference.rms_norm_fused_fp8(x.numpy(), gamma.numpy())
        assert flat((codes.numpy(), scale.numpy())) == flat(expected)

    for _ in range(2):
        agrees()
    x.t_()  # of the same shape, at the same address
    with pytest.raises(ArgumentError, match="x has stride 64 along its last axis"):
        fp8(x, gamma, **given)
    x.t_()
    before = x.clone()
    x.data = torch.from_numpy(values(64, 64))
    agrees()
    x.set_(before)
    agrees()
    x.data = before.view(torch.int32)
    with pytest.raises(ArgumentError, match="x has dtype int32"):
        fp8(x, gamma, **given)
    x.data = before
    x.resize_(32, 64)
    with pytest.raises(ArgumentError, match="output has shape"):
        fp8(x, gamma, **given)
    x.resize_(64, 64).copy_(before)
    agrees()
    with pytest.raises(ArgumentTypeError, match="negated"):
        fp8(torch._neg_view(x), gamma, **given)


def test_tensors_that_lose_their_memory(torch: ModuleType) -> None:
    x, gamma = torch.ones(4, 64), torch.ones(64)
    given = dict(zip(("output", "scale_output"), fp8(x, gamma), strict=True))
    for _ in range(2):
        fp8(x, gamma, **given)
    x.untyped_storage().resize_(0)
    with pytest.raises(ArgumentError, match="x has no memory"):
        fp8(x, gamma, **given)


@pytest.mark.filterwarnings("ignore:Accessing the data pointer of FakeTensor")
def test_nothing_is_kept_of_tensors_without_memory(torch: ModuleType) -> None:
    """As tracing makes them: calls that follow are of real ones."""
    fake = pytest.importorskip(
        "torch._subclasses.fake_tensor", reason="this torch keeps fake tensors elsewhere"
    )
    x, gamma = torch.from_numpy(values(3, 64)), torch.from_numpy(values(64))
    calls: tuple[Callable[..., Any], ...] = (
        fp8,
        partial(irnorm.rmsnorm_fp4quant, global_scale=7.5),
    )
    for call_it in calls:
        with fake.FakeTensorMode() as mode, pytest.raises(ArgumentError, match="has no memory"):
            call_it(mode.from_tensor(x), mode.from_tensor(gamma))
        with fake.FakeTensorMode(allow_non_fake_inputs=True), pytest.raises(ArgumentError):
            call_it(x, gamma)
        found = [r.view(torch.uint8).numpy() for r in call_it(x, gamma)]
        expected = [r.view(np.uint8) for r in call_it(x.numpy(), gamma.numpy())]
        assert [f.tobytes() for f in found] == [e.tobytes() for e in expected]
    number = arrays.number(7.5, x)  # which FP4 has asked for, first when all were fake
    assert (type(number), arrays.number(7.5, x) is number) == (torch.Tensor, True)


@pytest.mark.filterwarnings("ignore:Sparse CSR")
def test_tensors_without_strides_are_told_of(torch: ModuleType) -> None:
    x, gamma = torch.ones(4, 64), torch.ones(64)
    fp8(x, gamma)
    for other in (x.to_sparse(), x.to_sparse_csr()):
        with pytest.raises(ArgumentTypeError, match=r"is a tensor of layout torch\.sparse"):
            fp8(other, gamma)


def test_other_objects_in_the_same_memory() -> None:
    """Outputs are the caller's of this call; arrays are not kept from the calls before."""
    x, gamma, given = values(4, 64), values(64), outputs(4, 64)
    for _ in range(3):
        check(x[:], gamma[:], {name: array[:] for name, array in given.items()})


@pytest.mark.parametrize("op", CALLS)
@pytest.mark.parametrize("made", [False, True])
def test_no_array_is_kept(op: str, made: bool) -> None:
    (positional, options), function = CALLS[op], getattr(irnorm, op)
    names = {
        "rms_norm_fused_fp8": ("output", "scale_output"),
        "row_mean_of_squares_qk": ("qk_var",),
        "apply_qk_rms_norm": ("q_out", "k_out"),
        "rmsnorm_fp4quant": ("y_fp4", "block_scale"),
    }[op]
    inputs = [a.copy() for a in positional]
    first = function(*inputs, **options)
    results = first if isinstance(first, tuple) else (first,)
    given = {} if made else dict(zip(names, results, strict=True))
    again = function(*inputs, **given, **options)
    watched = [weakref.ref(a) for a in (*inputs, *results)]
    del inputs, first, results, given, again
    gc.collect()
    assert [w() for w in watched] == [None] * len(watched)


def test_padding_is_cleared_by_every_call() -> None:
    x, weight = values(5, 96), values(96)
    codes, scales = irnorm.rmsnorm_fp4quant(x, weight, is_sf_swizzled_layout=True)
    expected = flat((codes, scales))
    given = {"y_fp4": codes, "block_scale": scales}
    for _ in range(3):
        scales.view(np.uint8)[...] = 7
        assert flat(irnorm.rmsnorm_fp4quant(x, weight, is_sf_swizzled_layout=True, **given)) == (
            expected
        )
    scales.view(np.uint8)[...] = 7
    shared = x.view(np.uint8)[:, :48]
    with pytest.raises(ArgumentError, match="y_fp4 shares memory with input"):
        irnorm.rmsnorm_fp4quant(
            x, weight, y_fp4=shared, block_scale=scales, is_sf_swizzled_layout=True
        )
    assert (scales.view(np.uint8) == 7).all()  # a refused call writes nothing


def test_numbers_that_are_equal() -> None:
    """To numbers that were taken: of another type, or of another sign."""
    x, gamma, given = values(3, 64), np.full(64, -0.0, np.float32), outputs(3, 64)
    gamma[0] = 1
    for offset in (0.0, -0.0, 0, True, 1.0, np.float32(1), 0.0):
        for _ in range(2):
            check(x, gamma, given, weight_offset=offset)
    for epsilon in (1.0, True, np.float16(1)):
        check(x, gamma, given, epsilon=epsilon)
    for wrong in (1 + 0j, "1", None, np.str_("1.0")):
        with pytest.raises(ArgumentTypeError, match=r"epsilon is a .*, expected a number"):
            fp8(x, gamma, epsilon=wrong, **given)
        with pytest.raises(ArgumentTypeError, match=r"epsilon is a .*, expected a number"):
            irnorm.apply_qk_rms_norm(x, x, values(3, 2), gamma, gamma, epsilon=wrong)
    irnorm.rmsnorm_fp4quant(x, gamma, block_size=16)
    with pytest.raises(ArgumentTypeError, match="block_size is a float"):
        irnorm.rmsnorm_fp4quant(x, gamma, block_size=16.0)  # type: ignore[arg-type]


def test_global_scales_that_are_equal() -> None:
    """A number and an array of it are plans of their own; a number is not looked at by address."""
    x, weight = values(3, 64), values(64)
    for value in (2.0, 3.0, None, 1, 2.0):
        number = irnorm.rmsnorm_fp4quant(x, weight, global_scale=value)
        array = np.full(1, 1.0 if value is None else value, np.float32)
        assert flat(number) == flat(irnorm.rmsnorm_fp4quant(x, weight, global_scale=array))
    for shape in ((2,), (1, 1)):
        with pytest.raises(ArgumentError, match="global_scale has shape"):
            irnorm.rmsnorm_fp4quant(x, weight, global_scale=np.ones(shape, np.float32))


def test_a_known_call_is_compiled_or_bound_only() -> None:
    x, gamma, given = values(4, 64), values(64), outputs(4, 64)
    for _ in range(2):
        check(x, gamma, given)
    given["scale_output"][...] = -1
    assert fp8(x, gamma, compile_only=True, **given) is None
    bound_call = irnorm.bind(fp8, x, gamma, **given)
    assert (given["scale_output"] == -1).all()
    bound_call()
    assert (given["scale_output"] != -1).all()


def test_threads_may_change_between_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(Teams, "run", lambda self, job, threads, most: asked.append(threads))
    monkeypatch.setattr(runtime, "THREAD_ELEMENTS", 64)
    before = runtime.get_num_threads()
    x, gamma, given = values(64, 64), values(64), outputs(64, 64)
    try:
        for threads in (1, 3, 2, 1, 3):
            irnorm.set_num_threads(threads)
            fp8(x, gamma, **given)
    finally:
        irnorm.set_num_threads(before)
    assert asked == [3, 2, 3]


@pytest.mark.parametrize("short", [True, False])
def test_a_known_call_from_other_python_threads(
    short: bool, monkeypatch: pytest.MonkeyPatch, forget: Callable[[], None]
) -> None:
    """By kernels, and by IREE's virtual machine, of which each thread has its own."""
    if not short:
        monkeypatch.setattr(direct, "_load", lambda _: _refuse())
    x, gamma, given = values(16, 128), values(128), outputs(16, 128)
    check(x, gamma, given)
    failed: list[BaseException] = []

    def again() -> None:
        try:
            for _ in range(20):
                check(x, gamma, given)
        except BaseException as error:
            failed.append(error)

    for _ in range(2):
        given["scale_output"][...] = -1
        thread = threading.Thread(target=again)
        thread.start()
        thread.join()
        again()
    assert not failed


def _refuse() -> None:
    raise OSError


def test_calls_are_forgotten_when_there_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call, "_MOST", 3)
    call.forget()
    gamma, kept = values(64), [(values(2, 64), outputs(2, 64)) for _ in range(8)]
    for _ in range(2):
        for x, given in kept:
            check(x, gamma, given)
            assert flat(fp8(x, gamma)) == flat(tuple(given.values()))
            for table in (call._plans, call._known, call._runs):
                assert 1 <= len(table) <= 3 or table is call._runs


def test_an_input_fn_without_a_hash(forget: Callable[[], None]) -> None:
    """It is traced anew for every call; what it calls runs, even while the call is bound."""

    class Twice:
        __hash__ = None  # type: ignore[assignment]

        def __call__(self, x: Any) -> Any:
            irnorm.row_mean_of_squares_qk(ones, ones)
            return x + x

    ones, x, gamma = np.ones((2, 64), np.float32), values(2, 64), values(64)
    expected = flat(reference.rms_norm_fused_fp8(x + x, gamma))
    forget()
    for _ in range(2):
        assert flat(fp8(x, gamma, input_fn=Twice())) == expected
    assert {ready.plan.names for ready, _ in call._runs} <= {("q", "k", "qk_var")}
    assert flat(irnorm.bind(fp8, x, gamma, input_fn=Twice())()) == expected


def test_an_input_fn_with_a_hash_that_fails() -> None:
    """Its error is not taken for one of an array of another kind."""

    class Incomplete:
        def __hash__(self) -> int:
            return hash(self.missing)  # type: ignore[attr-defined]

        def __call__(self, x: Any) -> Any:
            return x

    with pytest.raises(AttributeError, match="missing"):
        fp8(values(2, 64), values(64), input_fn=Incomplete())


def test_arrays_of_other_kinds_are_refused_for_one_reason() -> None:
    with pytest.raises(ArgumentError, match="gamma has shape") as caught:
        fp8(values(2, 64).view(np.recarray), values(63))
    assert caught.value.__context__ is None


def test_arrays_of_other_kinds_are_known_too() -> None:
    """Once they are viewed: nothing is prepared again."""
    x, k, variance = values(3, 64), values(3, 64), np.zeros((3, 2), np.float32)
    expected = flat(irnorm.row_mean_of_squares_qk(x, k))
    known = []
    for _ in range(3):
        variance[...] = -1
        found = irnorm.row_mean_of_squares_qk(cases.Foreign(x), cases.Foreign(k), qk_var=variance)
        assert found is variance
        assert flat(found) == expected
        known.append(list(call._known.values()))
    assert known[0] == known[1] == known[2]


@pytest.mark.parametrize("op", mla_batches.OPS)
def test_paged_tables_changed_in_place(op: str) -> None:
    batch = mla_batches.sized((5, 3), (2, 9), padding=(0, 0))
    cache = mla_batches.paged(batch)
    output = np.zeros_like(batch.q)
    for made in (None, output):
        for _ in range(2):
            mla_batches.call(op, batch, cache, q_rope_output=made)
        batch.offsets[1] += 100
        slots = cache.blocks.copy()
        with pytest.raises(ArgumentError, match="input_row_offsets"):
            mla_batches.call(op, batch, cache, q_rope_output=made)
        assert cache.blocks.tobytes() == slots.tobytes()
        batch.offsets[1] -= 100
