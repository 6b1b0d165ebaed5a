"""The kernel language: write what a row of an operation computes; schedules do the rest.

The functions are for a user's `input_fn` as well::

    from irnorm.lang import silu
    irnorm.rms_norm_fused_fp8((gate, up), gamma, input_fn=lambda a, b: silu(a) * b)
"""

from irnorm.lang.functions import (
    exp,
    fma,
    from_bits,
    integer,
    isfinite,
    isnan,
    maximum,
    minimum,
    shortcut,
    sigmoid,
    silu,
    sqrt,
    tanh,
    to_bits,
    where,
)
from irnorm.lang.program import Array, Program, Row, encode, round_to
from irnorm.lang.values import Value

abs = abs  # the built-in works on kernel values; named here so that it can be imported too

__all__ = [
    "Array",
    "Program",
    "Row",
    "Value",
    "abs",
    "encode",
    "exp",
    "fma",
    "from_bits",
    "integer",
    "isfinite",
    "isnan",
    "maximum",
    "minimum",
    "round_to",
    "shortcut",
    "sigmoid",
    "silu",
    "sqrt",
    "tanh",
    "to_bits",
    "where",
]
