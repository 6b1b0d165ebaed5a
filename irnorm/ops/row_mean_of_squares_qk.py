"""Mean squares of the rows of Q and K: what `apply_qk_rms_norm` takes, of one rank's columns.

Semantics: the statistics of Modular MAX's cross-head QK-RMSNorm (`nn`), from its public source.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from irnorm import arrays
from irnorm.arguments import MAX_WIDTH, Arguments
from irnorm.call import Plan, carry_out
from irnorm.formats import FLOATS, canonical_nan
from irnorm.lang import Array, Row
from irnorm.lang.program import Program, join
from irnorm.ops import Operation, Specialization
from irnorm.places import launch
from irnorm.rows import Size

NAME = "row_mean_of_squares_qk"

_args = Arguments(NAME)
_NAMES = ("q", "k", "qk_var")


# -- what is computed -----------------------------------------------------------------------------


def rows(row: Row, x: str, statistic: int) -> None:
    """The row program of one of the two tensors."""
    v = row.load(x)
    row.store("qk_var", canonical_nan(row.dot(v, v) / row.width), at=statistic)


def trace(specialization: Specialization) -> Program:
    """The program of a specialization: a part for q, a part for k."""
    parts = []
    for statistic, x in enumerate("qk"):
        row = Row(_arguments(specialization), (), None, x)
        rows(row, x, statistic)
        parts.append(row)
    return join(*parts)


def _arguments(specialization: Specialization) -> tuple[Array, ...]:
    *inputs, (_, out) = specialization.dtypes
    loaded = [Array(name, dtype, rows=True, cols=True) for name, dtype in inputs]
    return (*loaded, Array("qk_var", out, rows=True, cols=False, output=True, entries=2))


def variants(width: int | None) -> Iterator[Specialization]:
    """Every dtype; one entry takes any two widths."""
    if width is None:
        yield from map(_specialization, FLOATS)


def _specialization(x: str) -> Specialization:
    return Specialization(NAME, (("q", x), ("k", x), ("qk_var", "float32")), None)


OPERATION = Operation(NAME, trace, variants)


# -- the call -------------------------------------------------------------------------------------


def row_mean_of_squares_qk(
    q: Any,
    k: Any,
    *,
    qk_var: Any = None,
    target: str | None = None,
    compile_only: bool = False,
) -> Any:
    """The mean of the squares of each row of Q and of K, over the columns that are here.

    In float32, summed in the package's one order::

        qk_var[m, 0] = sum(q[m]^2) / Nq        qk_var[m, 1] = sum(k[m]^2) / Nk

    With tensor parallelism each rank has a shard of the columns: where shards are of equal width,
    add up what the ranks have (an all-reduce) and divide by their number.

    Parameters
    ----------
    q : array `[..., Nq]`, float32, float16 or bfloat16; 1 <= Nq <= 131072
        Last axis contiguous, rows at one distance of any length.
    k : array `[..., Nk]` of the dtype and leading axes of q
    qk_var : array `[..., 2]`, float32, optional
        Written in place where given.
    target, compile_only : as of `rms_norm_fused_fp8`

    Returns
    -------
    qk_var : array `[..., 2]`, float32, of the kind of q.

    Raises
    ------
    ArgumentError, ArgumentTypeError : a wrong argument; nothing was written.
    TargetError : this machine cannot run the target.
    CompileError : nothing compiled fits, and compiling is impossible or forbidden (IRNORM_JIT=0).

    Source: Modular MAX `nn`, public source.
    """
    results = carry_out(_args, _plan, _NAMES, (q, k, qk_var), (target,), (), compile_only)
    return None if compile_only else results[0]


def _plan(names: tuple[str, ...], given: tuple[Any, ...], target: Any) -> Plan:
    """Check a call that differs from all before in more than addresses."""
    (q, k, _), place = _args.layouts(names, given, target, outputs=1)
    dtype = _args.dtype("q", q, FLOATS)
    _args.dtype("k", k, (dtype,))
    leading = q.shape[:-1]
    _args.columns("q", q, MAX_WIDTH)
    _args.columns("k", k, MAX_WIDTH)
    _args.shape("k", k, (*leading, k.shape[-1]), "the leading axes of q")
    rows = (
        _args.rows("q", q),
        _args.rows("k", k),
        _args.output("qk_var", given[2], (*leading, 2), "float32"),
    )
    specialization = _specialization(dtype)
    size = Size.plain(rows[0].count, q.shape[-1], k.shape[-1])
    arguments = _arguments(specialization)
    return Plan(
        names,
        rows,
        (arrays.allocator(given[0], (*leading, 2), "float32"),),
        launch(specialization, size, place, arguments, rows, 0, given[0]),
        lambda none: (),
    )
