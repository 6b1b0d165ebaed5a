"""Calls that are bound do what calls do, on what arrays hold by then."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import irnorm
from irnorm import arrays, bound, direct, runtime
from irnorm.errors import ArgumentError, ArgumentTypeError
from tests import cases
from tests.checks import assert_same_bytes
from tests.compiled import run_python
from tests.mla_batches import OPS, call, frequencies, paged, sized

RNG = np.random.default_rng(5)


def values(*shape: int, dtype: Any = np.float32) -> Any:
    return RNG.standard_normal(shape).astype(dtype)


CALLS: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "rms_norm_fused_fp8": ((values(6, 96), values(96)), {"scale_ub": 1.5}),
    "row_mean_of_squares_qk": ((values(6, 96), values(6, 32)), {}),
    "apply_qk_rms_norm": (
        (values(6, 96), values(6, 32), np.abs(values(6, 2)), values(96), values(32)),
        {"epsilon": 1e-3},
    ),
    "rmsnorm_fp4quant": ((values(6, 96), values(96)), {"is_sf_swizzled_layout": True}),
}


def flat(results: Any) -> list[bytes]:
    parts = results if isinstance(results, tuple) else (results,)
    return [part.tobytes() for part in parts]


@pytest.mark.parametrize("op", CALLS)
def test_same_bytes(op: str) -> None:
    """Again and again, on other values, into the same arrays."""
    function, ((x, *rest), options) = getattr(irnorm, op), CALLS[op]
    x = x.copy()
    bound_call = irnorm.bind(function, x, *rest, **options)
    for _ in range(3):
        results = bound_call()
        assert results is bound_call.outputs
        assert flat(results) == flat(function(x, *rest, **options))
        x[...] = values(*x.shape)


def test_binding_runs_nothing() -> None:
    x, gamma = values(4, 64), values(64)
    output, scale = np.full((4, 64), 7, np.uint8).view("float8_e4m3fn"), np.full((4, 1), 7.0, "f4")
    bound_call = irnorm.bind(irnorm.rms_norm_fused_fp8, x, gamma, output=output, scale_output=scale)
    assert (output.view(np.uint8) == 7).all()
    assert (scale == 7).all()
    found = bound_call()
    assert found[0] is output
    assert found[1] is scale
    assert flat((output, scale)) == flat(irnorm.rms_norm_fused_fp8(x, gamma))


@pytest.mark.parametrize("op", OPS)
def test_paged_caches(op: str) -> None:
    """In place; and tables may change between calls, to anything."""
    batch = replace(sized((5, 3), (2, 9)), freqs=frequencies(64, 64, "float32"))
    other = replace(batch, lengths=batch.lengths.copy())
    made, expected = paged(batch), paged(other)
    bound_call = irnorm.bind(
        getattr(irnorm, op),
        *((batch.q,) if op == OPS[0] else (batch.q, batch.kv)),
        *(batch.offsets, batch.freqs, batch.gamma),
        *((made.layer(0),) if op == OPS[0] else (made, 0)),
    )
    assert_same_bytes(made.blocks, expected.blocks)  # binding runs nothing
    for step in range(3):
        assert_same_bytes(bound_call(), call(op, other, expected))
        assert_same_bytes(made.blocks, expected.blocks)
        batch.lengths[...] += np.uint32(step + 1)
        other.lengths[...] = batch.lengths
    batch.offsets[...] = 2**31  # no token is in a sequence
    bound_call()
    assert_same_bytes(made.blocks, expected.blocks)


def test_rows_without_a_token_are_zero(
    monkeypatch: pytest.MonkeyPatch, forget: Callable[[], None]
) -> None:
    """Whenever they lose it; as of an output that a call makes."""
    batch = sized((5, 3), (2, 9), padding=(0, 0))
    cache = paged(batch)
    monkeypatch.setattr(arrays, "allocator", lambda _, *made: lambda: np.ones(*made))
    bound_call = irnorm.bind(
        irnorm.fused_rope_rmsnorm,
        *(batch.q, batch.offsets, batch.freqs, batch.gamma, cache.layer(0)),
    )
    batch.offsets[...] = [0, 2, 4]
    assert not bound_call()[4:].any()


def test_padding_is_zero() -> None:
    """After every call, as a call has it; binding writes nothing."""
    x, weight = values(5, 96), values(96)
    codes, scales = irnorm.rmsnorm_fp4quant(x, weight, is_sf_swizzled_layout=True)
    supplied = np.full_like(scales.view(np.uint8), 7).view(scales.dtype)
    bound_call = irnorm.bind(
        irnorm.rmsnorm_fp4quant, x, weight, block_scale=supplied, is_sf_swizzled_layout=True
    )
    assert (supplied.view(np.uint8) == 7).all()
    for _ in range(2):
        assert flat(bound_call()) == flat((codes, scales))
        supplied.view(np.uint8)[...] = 7


def test_no_rows() -> None:
    assert irnorm.bind(irnorm.rms_norm_fused_fp8, values(0, 64), values(64))()[0].shape == (0, 64)


def test_arrays_are_kept() -> None:
    """Those of other libraries too, of which a call sees views."""
    torch = pytest.importorskip("torch", reason="torch is not installed")
    for like in (lambda a: a, torch.from_numpy, cases.Foreign):
        x, gamma = values(512, 64), values(64)
        expected = flat(irnorm.rms_norm_fused_fp8(x, gamma))
        bound_call = irnorm.bind(irnorm.rms_norm_fused_fp8, like(x), like(gamma))
        del x, gamma
        gc.collect()
        junk = [values(512, 64) for _ in range(8)]
        codes, scale = (np.asarray(as_bytes(a)) for a in bound_call())
        assert [codes.tobytes(), scale.tobytes()] == expected
        del junk


def as_bytes(array: Any) -> Any:
    if arrays.is_torch(array):
        import torch

        return array.view(torch.uint8).numpy() if array.element_size() == 1 else array.numpy()
    return array


@pytest.mark.parametrize("short", [True, False])
def test_other_threads(
    short: bool, monkeypatch: pytest.MonkeyPatch, forget: Callable[[], None]
) -> None:
    """Bound in one, called in others; by kernels, and by IREE's virtual machine."""
    if not short:
        monkeypatch.setattr(direct, "_load", _refuse)
    monkeypatch.setattr(runtime, "THREAD_ELEMENTS", 64)
    x, gamma = values(64, 128), values(128)
    bound_call = irnorm.bind(irnorm.rms_norm_fused_fp8, x, gamma)
    expected = flat(irnorm.rms_norm_fused_fp8(x, gamma))
    found = []
    for _ in range(3):
        bound_call.outputs[0].view(np.uint8)[...] = 0
        thread = threading.Thread(target=lambda: found.append(flat(bound_call())))
        thread.start()
        thread.join()
    assert found == [expected] * 3


def _refuse(_: object) -> None:
    raise OSError


def test_threads_bind_at_the_same_time() -> None:
    barrier, found = threading.Barrier(4), []

    def bind(number: int) -> None:
        x, gamma = np.full((3, 64), number, np.float32), np.ones(64, np.float32)
        barrier.wait()
        for _ in range(50):
            one = irnorm.bind(irnorm.rms_norm_fused_fp8, x * 2.0**number, gamma)
            found.append(flat(one()) == flat(irnorm.rms_norm_fused_fp8(x * 2.0**number, gamma)))

    threads = [threading.Thread(target=bind, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 200
    assert all(found)


def test_an_input_fn_may_call() -> None:
    """What it calls runs while it is traced, and is not what is bound."""
    x, gamma = values(4, 128), values(128)
    found: list[float] = []

    def scaled(row: Any) -> Any:
        found.append(float(irnorm.row_mean_of_squares_qk(x, x)[0, 0]))
        return row * found[-1]

    bound_call = irnorm.bind(irnorm.rms_norm_fused_fp8, x, gamma, input_fn=scaled)
    assert found == [irnorm.row_mean_of_squares_qk(x, x)[0, 0]]
    assert flat(bound_call()) == flat(irnorm.rms_norm_fused_fp8(x, gamma, input_fn=scaled))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_fork_while_a_thread_binds() -> None:
    """A child's threads may have the number of the one that was binding: their calls run."""
    script = """
    import os, threading
    import numpy as np
    import irnorm
    from irnorm import bound
    inside, end = threading.Event(), threading.Event()

    def call():
        inside.set()
        end.wait(20)
        return irnorm.rms_norm_fused_fp8(np.ones((4, 128), np.float32), np.ones(128, np.float32))

    binding = threading.Thread(target=irnorm.bind, args=(call,))
    binding.start()
    inside.wait()
    child = os.fork()
    if not child:
        os._exit(len(bound.wanted))
    status = os.waitpid(child, 0)[1]
    end.set()
    binding.join()
    print(status)
    """
    assert run_python(script) == "0\n"


def test_wrong_arguments() -> None:
    x, gamma = values(4, 64), values(64)
    fp8 = irnorm.rms_norm_fused_fp8
    with pytest.raises(ArgumentTypeError, match="bind: function is a int, not an operation"):
        irnorm.bind(3)  # type: ignore[arg-type]
    fp4 = irnorm.rmsnorm_fp4quant(x, gamma)
    with pytest.raises(ArgumentTypeError, match="bind: dequantize_fp4 made 0 calls, expected an"):
        irnorm.bind(irnorm.dequantize_fp4, *fp4)
    with pytest.raises(ArgumentTypeError, match="rms_norm_fused_fp8 made 0 calls"):
        irnorm.bind(fp8, x, gamma, compile_only=True)
    with pytest.raises(ArgumentTypeError, match="made 2 calls, expected an operation"):
        irnorm.bind(lambda: (fp8(x, gamma), fp8(x, gamma)))
    with pytest.raises(ArgumentTypeError, match="<lambda> does more than a call, expected an"):
        irnorm.bind(lambda: fp8(x, gamma)[1] * 2)
    with pytest.raises(ArgumentTypeError, match="bind: BoundCall made 0 calls, expected an"):
        irnorm.bind(irnorm.bind(fp8, x, gamma))
    with pytest.raises(ArgumentError, match="bind: called while another call is being bound"):
        irnorm.bind(lambda: irnorm.bind(fp8, x, gamma))
    with pytest.raises(ArgumentError, match=r"gamma has shape \[64\], expected \[32\]"):
        irnorm.bind(fp8, x[:, :32], gamma)
    codes = x.view(np.uint8)[:, :64].view(ml_dtypes.float8_e4m3fn)
    with pytest.raises(ArgumentError, match="output shares memory with x"):
        irnorm.bind(fp8, x, gamma, output=codes)
    assert not bound.wanted
    assert flat(irnorm.bind(fp8, x, gamma)()) == flat(fp8(x, gamma))
