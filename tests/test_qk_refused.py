"""What the operations on Q and K refuse: the error names the argument, and nothing is written."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import irnorm
from irnorm.errors import ArgumentError, ArgumentTypeError, TargetError
from tests import cases, simulated

Array = npt.NDArray[Any]
Arguments = dict[str, Any]
Change = Callable[[Arguments], Arguments]

BF16 = np.dtype("bfloat16")
MEANS, APPLY = "row_mean_of_squares_qk", "apply_qk_rms_norm"
#: What each takes by position.
POSITIONAL = {MEANS: ("q", "k"), APPLY: ("q", "k", "qk_var", "gamma_q", "gamma_k")}


def arguments(op: str) -> Arguments:
    """A good call, with supplied outputs."""
    q, k = cases.normal(3, 64), cases.normal(3, 40, seed=1)
    if op == MEANS:
        return {"q": q, "k": k, "qk_var": np.full((3, 2), 7.5, np.float32)}
    return {
        "q": q,
        "k": k,
        "qk_var": np.ones((3, 2), np.float32),
        "gamma_q": cases.make_gamma(64, "float32"),
        "gamma_k": cases.make_gamma(40, "float32"),
        "q_out": np.full((3, 64), 7.5, BF16),
        "k_out": np.full((3, 40), 7.5, BF16),
    }


def case(op: str, change: Change, words: str, error: Any = ArgumentError) -> Any:
    return pytest.param(op, change, words, error, id=f"{op.split('_')[0]}: {words}"[:60])


def both(change: Change, words: str, error: Any = ArgumentError) -> list[Any]:
    return [case(op, change, words, error) for op in POSITIONAL]


def apply(change: Change, words: str, error: Any = ArgumentError) -> Any:
    return case(APPLY, change, words, error)


def means(change: Change, words: str, error: Any = ArgumentError) -> Any:
    return case(MEANS, change, words, error)


def strided(array: Array, *strides: int) -> Array:
    return np.lib.stride_tricks.as_strided(array, strides=strides, writeable=True)


def read_only(array: Array) -> Array:
    array.flags.writeable = False
    return array


def f32(*shape: int) -> Array:
    return np.zeros(shape, np.float32)


def shared(first: str, second: str, shift: int, columns: int) -> Change:
    """`first` begins `shift` elements behind `second`, which has rows of 64 columns, in its memory.

    Rows of both are `columns` apart.
    """

    def change(a: Arguments) -> Arguments:
        store = np.full((4, columns), 1.5, BF16).reshape(-1)
        made = {}
        for name, begin in ((first, shift), (second, 0)):
            m, width = a[name].shape
            rows = store[begin : begin + m * columns].reshape(m, columns)
            made[name] = rows[:, :width]
        return made

    return change


def in_bytes_of(name: str, dtype: Any, shape: tuple[int, ...]) -> Callable[[Arguments], Array]:
    size = math.prod(shape) * np.dtype(dtype).itemsize
    return lambda a: a[name].reshape(-1).view(np.uint8)[:size].view(dtype).reshape(shape)


REFUSED = [
    # q and k
    *both(lambda a: {"q": None}, "q is None, expected an array", ArgumentTypeError),
    *both(lambda a: {"k": None}, "k is None, expected an array", ArgumentTypeError),
    *both(lambda a: {"q": a["q"].tolist()}, "q is a list, expected", ArgumentTypeError),
    *both(lambda a: {"k": 1.0}, "k is a float, expected", ArgumentTypeError),
    *both(lambda a: {"q": a["q"].astype("f8")}, "q has dtype float64, expected float32 or float16"),
    *both(lambda a: {"q": a["q"].astype(bool)}, "q has dtype bool, expected"),
    *both(lambda a: {"q": a["q"].astype(">f4")}, "q has dtype non-native float32, expected"),
    *both(lambda a: {"k": a["k"].astype("f4")}, "k has dtype float32, expected bfloat16"),
    *both(lambda a: {"q": a["q"].astype("f2")}, "k has dtype bfloat16, expected float16"),
    *both(lambda a: {"q": a["q"][0, 0]}, "q is a bfloat16, expected", ArgumentTypeError),
    *both(lambda a: {"q": a["q"][0, :1].reshape(())}, "q has shape [], expected [..., N]"),
    *both(lambda a: {"q": a["q"][:, :0]}, "q has 0 columns, expected 1 to 131072"),
    *both(lambda a: {"k": a["k"][:, :0]}, "k has 0 columns, expected 1 to 131072"),
    *both(lambda a: {"k": np.zeros((3, 131073), BF16)}, "k has 131073 columns, expected 1 to"),
    *both(lambda a: {"k": a["k"][:2]}, "k has shape [2, 40], expected [3, 40] (the leading axes"),
    *both(lambda a: {"k": a["k"][0]}, "k has shape [40], expected [3, 40] (the leading axes of q)"),
    *both(lambda a: {"k": a["k"][:, None]}, "k has shape [3, 1, 40], expected [3, 40]"),
    *both(lambda a: {"q": np.repeat(a["q"], 2, 1)[:, ::2]}, "q has stride 2 along its last axis"),
    *both(lambda a: {"k": a["k"][:, ::-1]}, "k has stride -1 along its last axis, expected 1"),
    *both(lambda a: {"q": a["q"][::-1]}, "its rows do not lie at one non-negative distance"),
    # outputs of the means
    means(lambda a: {"qk_var": [0.0]}, "qk_var is a list, expected", ArgumentTypeError),
    means(lambda a: {"qk_var": f32(3)}, "qk_var has shape [3], expected [3, 2]"),
    means(lambda a: {"qk_var": f32(2, 2)}, "qk_var has shape [2, 2], expected [3, 2]"),
    means(lambda a: {"qk_var": f32(2, 3)}, "qk_var has shape [2, 3], expected [3, 2]"),
    means(lambda a: {"qk_var": f32(3, 2).astype("f8")}, "qk_var has dtype float64, expected"),
    means(lambda a: {"qk_var": read_only(f32(3, 2))}, "qk_var is read-only"),
    means(lambda a: {"qk_var": f32(3, 4)[:, ::2]}, "qk_var has stride 2 along its last axis"),
    means(lambda a: {"qk_var": strided(f32(3, 2), 4, 4)}, "qk_var has rows that overlap"),
    means(
        lambda a: {"qk_var": in_bytes_of("q", "f4", (3, 2))(a)}, "qk_var shares memory with q"
    ),
    means(
        lambda a: {"qk_var": in_bytes_of("k", "f4", (3, 2))(a)}, "qk_var shares memory with k"
    ),
    # statistics and weights
    apply(lambda a: {"qk_var": None}, "qk_var is None, expected an array", ArgumentTypeError),
    apply(lambda a: {"qk_var": f32(3)}, "qk_var has shape [3], expected [3, 2] (the leading axes"),
    apply(lambda a: {"qk_var": f32(2, 2)}, "qk_var has shape [2, 2], expected [3, 2]"),
    apply(lambda a: {"qk_var": f32(3, 2).astype(BF16)}, "qk_var has dtype bfloat16, expected"),
    apply(lambda a: {"qk_var": f32(2, 3).T}, "qk_var has stride 3 along its last axis"),
    apply(lambda a: {"gamma_q": None}, "gamma_q is None, expected an array", ArgumentTypeError),
    apply(lambda a: {"gamma_q": f32(63)}, "gamma_q has shape [63], expected [64] (last axis of q)"),
    apply(lambda a: {"gamma_k": f32(64)}, "gamma_k has shape [64], expected [40] (last axis of k)"),
    apply(lambda a: {"gamma_k": f32(1, 40)}, "gamma_k has shape [1, 40], expected [40]"),
    apply(lambda a: {"gamma_q": np.ones(64, BF16)}, "gamma_q has dtype bfloat16, expected float32"),
    apply(lambda a: {"gamma_k": np.ones(40, "f8")}, "gamma_k has dtype float64, expected float32"),
    apply(lambda a: {"gamma_k": f32(80)[::2]}, "gamma_k has stride 2 along its last axis"),
    # scalars
    *[
        apply(lambda a, v=v: {"epsilon": v}, f"epsilon is {float(v)}, expected a finite number")
        for v in (math.nan, -1e-6, -1, math.inf, np.float32(-np.inf))
    ],
    *[
        apply(
            lambda a, v=v: {"epsilon": v},
            f"epsilon is a {type(v).__name__}, expected a number",
            ArgumentTypeError,
        )
        for v in (None, "1e-6", 1j, [1e-6], 10**400)
    ],
    apply(lambda a: {"out_dtype": "float64"}, "out_dtype is float64, expected float32 or float16"),
    apply(lambda a: {"out_dtype": "float8_e4m3fn"}, "out_dtype is float8_e4m3fn, expected"),
    apply(lambda a: {"out_dtype": 3.5}, "out_dtype is 3.5, expected the name", ArgumentTypeError),
    *both(lambda a: {"target": "abacus"}, "target is 'abacus', expected one of: cpu, cuda"),
    *both(lambda a: {"target": 7}, "target is a int, expected its name", ArgumentTypeError),
    # outputs
    apply(lambda a: {"q_out": [0.0]}, "q_out is a list, expected", ArgumentTypeError),
    apply(lambda a: {"q_out": f32(3, 64)}, "q_out has dtype float32, expected bfloat16"),
    apply(lambda a: {"out_dtype": "float32"}, "q_out has dtype bfloat16, expected float32"),
    apply(lambda a: {"q_out": a["q_out"][:2]}, "q_out has shape [2, 64], expected [3, 64]"),
    apply(lambda a: {"k_out": a["q_out"]}, "k_out has shape [3, 64], expected [3, 40]"),
    apply(lambda a: {"k_out": read_only(a["k_out"])}, "k_out is read-only"),
    apply(lambda a: {"k_out": strided(a["k_out"], 0, 2)}, "k_out has rows that overlap"),
    apply(lambda a: {"k_out": strided(a["k_out"], 78, 2)}, "k_out has rows that overlap"),
    apply(lambda a: {"q_out": a["q_out"][:, ::-1]}, "q_out has stride -1 along its last axis"),
    # memory that is not the output's own
    apply(lambda a: {"q": a["q"][:, :40], "gamma_q": f32(40), "q_out": a["k"]},
          "q_out shares memory with k"),
    apply(lambda a: {"k_out": a["q"].reshape(-1)[:120].reshape(3, 40)},
          "k_out shares memory with q"),
    apply(shared("q_out", "q", 1, 64), "q_out shares memory with q"),
    apply(shared("q_out", "q", 64, 64), "q_out shares memory with q"),
    apply(shared("q_out", "q", 63, 128), "q_out shares memory with q"),
    apply(shared("k_out", "q", 24, 64), "k_out shares memory with q"),
    apply(shared("q_out", "k", 39, 128), "q_out shares memory with k"),
    apply(shared("k_out", "k", 1, 64), "k_out shares memory with k"),
    apply(shared("k_out", "q_out", 63, 128), "k_out shares memory with q_out"),
    apply(
        lambda a: {"qk_var": in_bytes_of("q_out", "f4", (3, 2))(a)},
        "q_out shares memory with qk_var",
    ),
    apply(
        lambda a: {"gamma_q": in_bytes_of("k_out", "f4", (40,))(a), "q": a["q"][:, :40],
                   "q_out": None},
        "k_out shares memory with gamma_q",
    ),
    apply(
        lambda a: {"out_dtype": "float16", "q_out": a["q"].view("f2"), "k_out": None},
        "q_out shares memory with q",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("op", "change", "words", "error"), REFUSED)
def test_refused(op: str, change: Change, words: str, error: Any) -> None:
    """The message says which argument, what it is and what is accepted; no array has changed."""
    given = arguments(op)
    given |= change(given)
    arrays = [v for v in given.values() if isinstance(v, np.ndarray)]
    before = [array.tobytes() for array in arrays]
    positional = [given.pop(name) for name in POSITIONAL[op]]
    with pytest.raises(error, match=rf"^{op}: .*{re.escape(words)}") as caught:
        getattr(irnorm, op)(*positional, **given)
    assert isinstance(caught.value, ValueError | TypeError)
    assert [array.tobytes() for array in arrays] == before


@pytest.mark.parametrize("op", POSITIONAL)
def test_what_is_right_is_accepted(op: str) -> None:
    given = arguments(op)
    positional = [given.pop(name) for name in POSITIONAL[op]]
    getattr(irnorm, op)(*positional, **given)


def test_rows_between_rows_are_no_overlap() -> None:
    """q and its output interleaved: their ranges overlap, their bytes do not."""
    given = arguments(APPLY) | shared("q_out", "q", 64, 128)(arguments(APPLY))
    q, before = given["q"], given["q"].copy()
    positional = [given.pop(name) for name in POSITIONAL[APPLY]]
    q_out, _ = irnorm.apply_qk_rms_norm(*positional, **given)
    expected, _ = irnorm.apply_qk_rms_norm(*positional)
    assert (q_out == expected).all()
    assert (q == before).all()


@pytest.mark.parametrize("op", POSITIONAL)
def test_a_machine_without_a_gpu(op: str) -> None:
    given = arguments(op)
    positional = [given.pop(name) for name in POSITIONAL[op]]
    with simulated.device(devices=0), pytest.raises(TargetError, match=rf"^{op}: "):
        getattr(irnorm, op)(*positional, target="cuda", **given)


def test_tensors_on_several_devices() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed: no tensors to test with")
    q, k = torch.ones(3, 64), torch.ones(3, 40)
    rest = [torch.ones(3, 2), torch.ones(64), torch.ones(40)]
    with pytest.raises(ArgumentError, match=r"^row_mean_of_squares_qk: q is on meta, expected cpu"):
        irnorm.row_mean_of_squares_qk(q.to("meta"), k)
    for op, others in (("row_mean_of_squares_qk", []), ("apply_qk_rms_norm", rest)):
        with pytest.raises(ArgumentError, match=rf"^{op}: k is on meta, expected cpu"):
            getattr(irnorm, op)(q, k.to("meta"), *others)
    for place, name in ((0, "qk_var"), (1, "gamma_q"), (2, "gamma_k")):
        moved = [x.to("meta") if i == place else x for i, x in enumerate(rest)]
        with pytest.raises(ArgumentError, match=rf"^apply_qk_rms_norm: {name} is on meta"):
            irnorm.apply_qk_rms_norm(q, k, *moved)
    with pytest.raises(ArgumentError, match=r"^apply_qk_rms_norm: q_out is on meta"):
        irnorm.apply_qk_rms_norm(q, k, *rest, q_out=q.to("meta"))
