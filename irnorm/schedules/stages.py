"""A part of a program cut into stages: what can be computed after each round of reductions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from irnorm.lang.program import REDUCTIONS, Part, Store
from irnorm.lang.values import Value


@dataclass(frozen=True)
class Stage:
    """One round, in the order in which its parts are computed.

    Attributes
    ----------
    scalars : values without columns that become known, operands before users; reductions excepted.
    row_stores : stores of one element a row.
    reductions : sums and maxima that do not depend on each other.
    stores : stores of columns.
    """

    scalars: tuple[Value, ...]
    row_stores: tuple[Store, ...]
    reductions: tuple[Value, ...]
    stores: tuple[Store, ...]


def stages(part: Part) -> list[Stage]:
    """The stages of a part; scalars of the first include all that is the same for every row."""
    order = part.values
    level = levels(order)
    found = []
    for number in range(max(level.values(), default=0) + 1):
        here = [v for v in order if level[id(v)] == number]
        stores = [s for s in part.stores if level[id(s.value)] == number]
        found.append(
            Stage(
                tuple(v for v in here if not v.cols and v.op not in (*REDUCTIONS, "constant")),
                tuple(s for s in stores if not s.array.cols),
                tuple(v for v in order if v.op in REDUCTIONS and level[id(v)] == number + 1),
                tuple(s for s in stores if s.array.cols),
            )
        )
    return found


def alternatives(stores: Sequence[Store]) -> tuple[Value, list[Store], list[Store]] | None:
    """A condition that is the same for all columns, and the stores if it holds, and if it does not.

    What is stored if it holds is what nearly all rows have. None if nothing depends on one.
    """
    conditions = [s.value.args[0] for s in stores if s.value.op in ("select", "shortcut")]
    condition = next((c for c in conditions if not c.cols), None)
    if condition is None:
        return None

    return condition, _chosen(stores, condition, 1), _chosen(stores, condition, 2)


def shortcuts(stores: Sequence[Store]) -> tuple[Value, list[Store], list[Store]] | None:
    """A condition on blocks, and the stores if it holds for those at hand, and if it does not.

    None if no store has a shortcut.
    """
    condition = next((s.value.args[0] for s in stores if s.value.op == "shortcut"), None)
    if condition is None:
        return None
    return condition, _chosen(stores, condition, 1), _chosen(stores, condition, 2)


def walks(
    order: Sequence[Value], reductions: Sequence[Value]
) -> tuple[Value | None, list[Value], list[Value]]:
    """A condition that is the same for all rows, and the reductions if it holds, and if not.

    Both are in one order. The condition is None if nothing depends on one.
    """
    shorter = {id(n.args[2]): n.args for n in order if n.op == "shortcut" and not n.cols}
    always = [n for n in reductions if n.op != "amax_finite"]
    found = [shorter.get(id(n), (None, n)) for n in always]
    condition = next((c for c, *_ in found if c is not None), None)
    return condition, [short for _, short, *_ in found], always


def _chosen(stores: Sequence[Store], condition: Value, which: int) -> list[Store]:
    """`stores`, with operand `which` of values that are a choice on `condition`."""

    def depends(value: Value) -> bool:
        return value.op in ("select", "shortcut") and value.args[0] is condition

    return [replace(s, value=s.value.args[which]) if depends(s.value) else s for s in stores]


def levels(order: Sequence[Value]) -> dict[int, int]:
    """For each node, the number of reductions that must be finished before it can be computed.

    Those of what is the same for all rows do not count.
    """
    level: dict[int, int] = {}
    for node in order:
        below = max((level[id(a)] for a in node.args), default=0)
        level[id(node)] = below + (node.op in REDUCTIONS and node.rows > 0)
    return level
