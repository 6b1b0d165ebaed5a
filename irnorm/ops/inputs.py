"""Arrays that a user's function loads, and the function itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from irnorm.arguments import Arguments
from irnorm.arrays import Layout
from irnorm.lang import Array, Row, Value
from irnorm.rows import Rows


def loaded(
    args: Arguments,
    prefix: str,
    names: Sequence[str],
    layouts: Sequence[Layout],
    shape: tuple[int, ...],
) -> tuple[tuple[Array, ...], list[Rows]]:
    """A program's input arrays, and how each lies in memory.

    Each has the shape of the rows they make, or one that broadcasts to it; where there are several
    they are called `prefix` and a number.
    """
    extents = {
        shape[-1:]: (False, True),
        (*shape[:-1], 1): (True, False),
        (1,): (False, False),
        (): (False, False),
    } | {shape: (True, True)}
    arrays, rows = [], []
    for i, (name, layout) in enumerate(zip(names, layouts, strict=True)):
        if layout.shape not in extents:
            accepted = " or ".join(str(list(s)) for s in extents)
            raise args.error(f"{name} has shape {list(layout.shape)}, expected {accepted}")
        by_row, by_column = extents[layout.shape]
        called = f"{prefix}{i}" if len(layouts) > 1 else prefix
        arrays.append(Array(called, layout.dtype, int(by_row), int(by_column)))
        rows.append(args.rows(name, layout, columns=by_column))
    return tuple(arrays), rows


def traced(
    args: Arguments, name: str, function: Callable[..., Value], inputs: tuple[Array, ...]
) -> Value:
    """What a user's function, the argument `name`, makes of the arrays; it is called once."""
    row = Row(inputs, (), None)
    try:
        x = function(*(row.load(a.name) for a in inputs))
    except TypeError as error:
        raise args.type_error(f"{name} cannot be traced: {error}") from error
    if not isinstance(x, Value) or x.dtype != "f32":
        kind = type(x).__name__
        raise args.type_error(f"{name} returned a {kind}, expected a float32 kernel value")
    if not (x.rows and x.cols):
        raise args.error(f"{name} must return a value that varies by row and column")
    return x
