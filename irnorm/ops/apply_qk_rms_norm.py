"""RMSNorm of Q and K from statistics that are given, as tensor parallelism has them reduced.

Semantics: `apply_qk_rms_norm` of Modular MAX (`nn`), from its public source.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from irnorm import arrays
from irnorm.arguments import MAX_WIDTH, Arguments
from irnorm.call import Plan, carry_out, uniform
from irnorm.formats import FLOATS, canonical_nan
from irnorm.lang import Array, Row, sqrt
from irnorm.lang.program import Program, join
from irnorm.ops import Operation, Specialization
from irnorm.places import launch
from irnorm.rows import Size

NAME = "apply_qk_rms_norm"

_args = Arguments(NAME)
_NAMES = ("q", "k", "qk_var", "gamma_q", "gamma_k", "q_out", "k_out")


# -- what is computed -----------------------------------------------------------------------------


def rows(row: Row, x: str, statistic: int) -> None:
    """The row program of one of the two tensors."""
    variance = row.entry("qk_var", statistic)
    rs = 1.0 / sqrt(variance + row.uniform("epsilon"))
    y = row.load(x) * rs * row.load(f"gamma_{x}")
    out = next(a for a in row.arrays if a.name == f"{x}_out")
    # A store rounds; to bfloat16 it makes every NaN the canonical one by itself.
    row.store(out.name, y if out.dtype == "bfloat16" else canonical_nan(y))


def trace(specialization: Specialization) -> Program:
    """The program of a specialization: a part for q, a part for k."""
    arguments = _arguments(specialization)
    parts = []
    for statistic, x in enumerate("qk"):
        row = Row(arguments, ("epsilon",), None, x)
        rows(row, x, statistic)
        parts.append(row)
    return join(*parts)


def _arguments(specialization: Specialization) -> tuple[Array, ...]:
    return tuple(
        Array(
            name,
            dtype,
            rows=not name.startswith("gamma"),
            cols=name != "qk_var",
            output=name.endswith("_out"),
            entries=2 if name == "qk_var" else 1,
        )
        for name, dtype in specialization.dtypes
    )


def variants(width: int | None) -> Iterator[Specialization]:
    """Every combination of dtypes; one entry takes any two widths, nothing gains by fixing them."""
    if width is None:
        for x in FLOATS:
            for out in FLOATS:
                yield _specialization(x, out)


def _specialization(x: str, out: str) -> Specialization:
    dtypes = (x, x, "float32", "float32", "float32", out, out)
    return Specialization(NAME, tuple(zip(_NAMES, dtypes, strict=True)), None)


OPERATION = Operation(NAME, trace, variants)


# -- the call -------------------------------------------------------------------------------------


def apply_qk_rms_norm(
    q: Any,
    k: Any,
    qk_var: Any,
    gamma_q: Any,
    gamma_k: Any,
    *,
    epsilon: float = 1e-6,
    out_dtype: Any = None,
    q_out: Any = None,
    k_out: Any = None,
    target: str | None = None,
    compile_only: bool = False,
) -> Any:
    """RMSNorm of Q and K, across heads and tensor-parallel ranks, from their mean squares.

    For each row m and column c, in float32, rounded once to the dtype of the output::

        q_out[m, c] = (q[m, c] * rs) * gamma_q[c]        rs = 1 / sqrt(qk_var[m, 0] + epsilon)
        k_out[m, c] = (k[m, c] * rs) * gamma_k[c]        rs = 1 / sqrt(qk_var[m, 1] + epsilon)

    One launch for both tensors. The statistics are used as they are: where rows are spread over
    ranks, `row_mean_of_squares_qk` gives each rank's, to be reduced first.

    Parameters
    ----------
    q : array `[..., Nq]`, float32, float16 or bfloat16; 1 <= Nq <= 131072
        Last axis contiguous, rows at one distance of any length, as slices of a fused projection.
    k : array `[..., Nk]` of the dtype and leading axes of q
    qk_var : array `[..., 2]`, float32
        Mean squares of the rows of q, and of k.
    gamma_q, gamma_k : arrays `[Nq]`, `[Nk]`, float32
    epsilon : float >= 0, rounded to float32
    out_dtype : float32, float16 or bfloat16; default: the dtype of q
    q_out, k_out : arrays `[..., Nq]`, `[..., Nk]` of out_dtype, optional
        Written in place where given; q_out may be q, k_out may be k.
    target, compile_only : as of `rms_norm_fused_fp8`

    Returns
    -------
    (q_out, k_out) : arrays of the kind of q.

    Raises
    ------
    ArgumentError, ArgumentTypeError : a wrong argument; nothing was written.
    TargetError : this machine cannot run the target.
    CompileError : nothing compiled fits, and compiling is impossible or forbidden (IRNORM_JIT=0).

    Source: Modular MAX `nn` (`apply_qk_rms_norm`), public source.
    """
    given = (q, k, qk_var, gamma_q, gamma_k, q_out, k_out)
    number = _args.real("epsilon", epsilon)
    return carry_out(_args, _plan, _NAMES, given, (out_dtype, target), number, compile_only)


def _plan(names: tuple[str, ...], given: tuple[Any, ...], out_dtype: Any, target: Any) -> Plan:
    """Check a call that differs from all before in more than addresses and numbers."""
    layouts, place = _args.layouts(names, given, target, outputs=2)
    q, k, qk_var, gamma_q, gamma_k, *_ = layouts
    dtype = _args.dtype("q", q, FLOATS)
    _args.dtype("k", k, (dtype,))
    for name, layout in zip(names[2:5], (qk_var, gamma_q, gamma_k), strict=True):
        _args.dtype(name, layout, ("float32",))
    out = dtype if out_dtype is None else _args.dtype_option("out_dtype", out_dtype, FLOATS)
    leading = q.shape[:-1]
    _args.columns("q", q, MAX_WIDTH)
    _args.columns("k", k, MAX_WIDTH)
    _args.shape("k", k, (*leading, k.shape[-1]), "the leading axes of q")
    _args.shape("qk_var", qk_var, (*leading, 2), "the leading axes of q, two statistics")
    _args.shape("gamma_q", gamma_q, q.shape[-1:], "last axis of q")
    _args.shape("gamma_k", gamma_k, k.shape[-1:], "last axis of k")
    rows = (
        *(_args.rows(*pair) for pair in zip(names[:5], layouts[:5], strict=True)),
        _args.output("q_out", given[5], q.shape, out),
        _args.output("k_out", given[6], k.shape, out),
    )
    specialization = _specialization(dtype, out)
    size = Size.plain(rows[0].count, q.shape[-1], k.shape[-1])
    arguments = _arguments(specialization)
    like = given[0]
    return Plan(
        names,
        rows,
        (arrays.allocator(like, q.shape, out), arrays.allocator(like, k.shape, out)),
        launch(specialization, size, place, arguments, rows, 1, like),
        partial(uniform, _args, "epsilon"),
        in_place=frozenset({(0, 5), (1, 6)}),
    )
