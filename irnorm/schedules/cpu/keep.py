"""What the `cpu` schedule computes when: which values it keeps, where it cuts a computation."""

from __future__ import annotations

from collections.abc import Container, Sequence

from irnorm.formats import ITEMSIZE
from irnorm.lang.program import Part
from irnorm.lang.values import Value
from irnorm.schedules.stages import Stage

# Cycles from operands to result, for finding the middle of a computation; all others take one.
LATENCY = {
    **dict.fromkeys(("add", "sub", "mul", "fma"), 4),
    **{"load": 8, "div": 16, "sqrt": 20, "clamp": 4, "power": 4, "code": 16},
}


def columnar(values: Sequence[Value], kept: Container[int]) -> list[Value]:
    """The nodes with columns that must be computed for `values`, given what is kept."""
    found: list[Value] = []
    stack = [v for v in values if v.cols]
    while stack:
        node = stack.pop()
        if not any(node is f for f in found):
            found.append(node)
            if id(node) not in kept:
                stack += [a for a in node.args if a.cols]
    return found


def uniform_columns(part: Part) -> list[Value]:
    """The outermost values that depend on the column alone, but for float32 in memory."""
    words = {a.name for a in part.arrays if ITEMSIZE[a.dtype] == 4}
    outer = {
        id(a): a
        for v in part.values
        if v.rows
        for a in v.args
        if a.cols and not a.rows and a.dtype == "f32" and not (a.op == "load" and a.attr in words)
    }
    return list(outer.values())


def shared_row_values(part: Part, stages: Sequence[Stage], kept: Container[int]) -> list[Value]:
    """The outermost values of a row, beyond loads, that more than one walk needs."""
    walks = []
    for stage in stages:
        walks.append([a for n in stage.reductions for a in n.args])
        walks.append([s.value for s in stage.stores])
    needed = [{id(n): n for n in columnar(walk, kept)} for walk in walks]
    count = {key: sum(key in walk for walk in needed) for walk in needed for key in walk}
    shared = {
        key
        for walk in needed
        for key, n in walk.items()
        if count[key] > 1 and n.rows and n.op != "load" and n.dtype == "f32"
    }
    inner = {id(a) for v in part.values if id(v) in shared for a in v.args}
    return [v for v in part.values if id(v) in shared - inner]


def halfway(part: Part, values: Sequence[Value], kept: Container[int]) -> list[Value]:
    """Where to cut the computation of `values` into two halves that take about as long.

    A processor looks ahead by a number of instructions: the long chain from load to store leaves it
    idle, two halves at work on neighbouring chunks do not.
    """
    needed = {id(n) for n in columnar(values, kept)}
    finish: dict[int, int] = {}
    for node in part.values:
        if id(node) in needed:
            start = max((finish.get(id(a), 0) for a in node.args), default=0)
            finish[id(node)] = start + LATENCY.get(node.op, 1)
    half = max(finish.values(), default=0) // 2
    late = [n for n in part.values if finish.get(id(n), 0) > half]
    crossing = {id(a) for n in late for a in n.args if a.cols and finish.get(id(a), 0) <= half}
    return [n for n in part.values if id(n) in crossing and id(n) in needed]
