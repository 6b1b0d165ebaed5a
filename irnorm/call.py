"""What all operations share in a call: arguments are checked once for each new signature."""

from __future__ import annotations

import ctypes
import itertools
import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from irnorm import arrays, modules, targets
from irnorm.arrays import Layout
from irnorm.errors import ArgumentError, ArgumentTypeError, TargetError
from irnorm.formats import ITEMSIZE
from irnorm.ops import Specialization
from irnorm.runtime import Launch
from irnorm.targets import Target

MAX_WIDTH = 131072


@dataclass(frozen=True)
class Rows:
    """An array seen as rows of columns.

    Attributes
    ----------
    count, width : number of rows; columns of each (1 where it has one entry a row).
    stride : elements from a row to the next.
    dtype : of the elements.
    """

    count: int
    width: int
    stride: int
    dtype: str

    @cached_property
    def size(self) -> int:
        """Bytes from the first element to behind the last."""
        elements = (self.count - 1) * self.stride + self.width if self.count else 0
        return elements * ITEMSIZE[self.dtype]


@dataclass(frozen=True)
class Plan:
    """A checked call: what to allocate, what to launch.

    Attributes
    ----------
    names : of the arrays, inputs first.
    rows : how each array lies in memory.
    allocate : makes each output.
    launch : the rest of the call.
    facts : what the operation needs to know of the arrays on every call.
    """

    names: tuple[str, ...]
    rows: tuple[Rows, ...]
    allocate: tuple[Callable[[], Any], ...]
    launch: Launch
    facts: tuple[str, ...]


class Arguments:
    """Checks of one operation's arguments; every complaint starts with its name."""

    def __init__(self, op: str) -> None:
        self.op = op

    def error(self, text: str) -> ArgumentError:
        return ArgumentError(f"{self.op}: {text}")

    def type_error(self, text: str) -> ArgumentTypeError:
        return ArgumentTypeError(f"{self.op}: {text}")

    def arrays(self, names: Sequence[str], given: Sequence[Any]) -> tuple[Any, ...]:
        """Each of `given` as a numpy array or a torch tensor; None stays None."""
        converted = []
        for name, value in zip(names, given, strict=True):
            try:
                converted.append(None if value is None else arrays.as_array(value))
            except TypeError as error:
                raise self.type_error(f"{name} {error}") from None
        return tuple(converted)

    def layout(self, name: str, array: Any) -> Layout:
        """The layout of `array`, which must be in memory that the CPU reads."""
        if array is None:
            raise self.type_error(f"{name} is None, expected an array")
        try:
            layout = arrays.layout(array)
        except TypeError as error:
            raise self.type_error(f"{name} {error}") from None
        except ValueError as error:
            raise self.error(f"{name} {error}") from None
        if layout.device != "cpu":
            raise self.error(f"{name} is on {layout.device}, expected cpu")
        return layout

    def dtype(self, name: str, layout: Layout, accepted: Sequence[str]) -> str:
        """The dtype of an array, one of `accepted`."""
        if layout.dtype not in accepted:
            raise self.error(f"{name} has dtype {layout.dtype}, expected {' or '.join(accepted)}")
        return layout.dtype

    def dtype_option(self, name: str, value: Any, accepted: Sequence[str]) -> str:
        """A dtype given as an option."""
        try:
            dtype = arrays.dtype_name(value)
        except TypeError as error:
            raise self.type_error(f"{name} {error}") from None
        if dtype not in accepted:
            raise self.error(f"{name} is {dtype}, expected {' or '.join(accepted)}")
        return dtype

    def real(self, name: str, value: Any) -> float:
        """A number as a Python float."""
        if type(value) is float:
            return value
        try:
            if isinstance(value, (str, bytes)):
                raise TypeError
            return float(value)
        except (TypeError, ValueError, OverflowError):
            kind = type(value).__name__
            raise self.type_error(f"{name} is a {kind}, expected a number") from None

    def bounded(self, name: str, value: float, least: float, finite: bool = False) -> float:
        """A number that is not NaN, not below `least`, and (if so asked) not infinite."""
        if math.isnan(value) or value < least or (finite and math.isinf(value)):
            kind = "a finite number" if finite else "a number"
            bound = "" if least == -math.inf else f" of at least {least:g}"
            raise self.error(f"{name} is {value}, expected {kind}{bound}")
        return value

    def target(self, value: Any) -> Target | None:
        """The target called `value`; None leaves the choice to the machine."""
        if value is None or value == "cpu":
            return None
        if not isinstance(value, str):
            raise self.type_error(f"target is a {type(value).__name__}, expected its name")
        if value not in targets.TARGETS:
            known = ", ".join(targets.TARGETS)
            raise self.error(f"target is {value!r}, expected one of: {known}")
        target = targets.TARGETS[value]
        try:
            targets.check_runnable(target)
        except TargetError as error:
            raise TargetError(f"{self.op}: {error}") from None
        return target

    def rows(self, name: str, layout: Layout, columns: bool = True) -> Rows:
        """An array as rows: over its last axis, or (not `columns`) of one element each."""
        shape, strides = layout.shape, layout.strides
        width: int = 1
        if columns:
            width = shape[-1]
            if width > 1 and strides[-1] != 1 and 0 not in shape:
                raise self.error(
                    f"{name} has stride {strides[-1]} along its last axis, expected 1; pass a "
                    "contiguous copy"
                )
            shape, strides = shape[:-1], strides[:-1]
        count: int = math.prod(shape)
        stride = _row_stride(shape, strides) if count * width else width
        if stride is None or stride < 0:
            raise self.error(
                f"{name} has strides {layout.strides} for shape {layout.shape}: its rows do not "
                "lie at one non-negative distance; pass a contiguous copy"
            )
        return Rows(count, width, width if count <= 1 else stride, layout.dtype)

    def output(
        self, name: str, array: Any, shape: tuple[int, ...], dtype: str, columns: bool = True
    ) -> Rows:
        """An output as rows: as it is where one was supplied, else as it will be made."""
        if array is None:
            width = shape[-1] if columns else 1
            return Rows(math.prod(shape) // width, width, width, dtype)
        layout = self.layout(name, array)
        if layout.shape != shape:
            raise self.error(f"{name} has shape {list(layout.shape)}, expected {list(shape)}")
        self.dtype(name, layout, [dtype])
        if not layout.writable:
            raise self.error(f"{name} is read-only")
        rows = self.rows(name, layout, columns)
        if rows.count > 1 and rows.stride < rows.width:
            raise self.error(f"{name} has rows that overlap (row stride {rows.stride})")
        return rows

    def run(self, plan: Plan, given: Sequence[Any], uniforms: tuple[float, ...]) -> tuple[Any, ...]:
        """Carry out a plan on `given`, inputs first; outputs that are None are made."""
        inputs = len(given) - len(plan.allocate)
        outputs = tuple(
            [
                new() if array is None else array
                for array, new in zip(given[inputs:], plan.allocate, strict=True)
            ]
        )
        if plan.launch.elements:
            addresses = arrays.addresses((*given[:inputs], *outputs))
            plan.launch(addresses, uniforms, lambda: self._check_overlap(plan, addresses))
        return outputs

    def _check_overlap(self, plan: Plan, addresses: Sequence[int]) -> None:
        """Refuse outputs that share memory with an input or with each other."""
        rows = plan.rows
        ends = [start + r.size for start, r in zip(addresses, rows, strict=True)]
        for i in range(len(rows) - len(plan.allocate), len(rows)):
            for j in range(i):
                near = addresses[i] < ends[j] and addresses[j] < ends[i]
                if near and _share((addresses[i], rows[i]), (addresses[j], rows[j])):
                    raise self.error(f"{plan.names[i]} shares memory with {plan.names[j]}")


def _row_stride(shape: Sequence[int], strides: Sequence[int]) -> int | None:
    """The one distance between rows of the leading axes; None if they have none."""
    axes = [(n, s) for n, s in zip(shape, strides, strict=True) if n != 1]
    for (_, outer), (count, inner) in itertools.pairwise(axes):
        if outer != count * inner:
            return None
    return axes[-1][1] if axes else 0


def _share(a: tuple[int, Rows], b: tuple[int, Rows]) -> bool:
    """Whether two arrays of rows have a byte in common (not just their address ranges)."""

    def view(address: int, rows: Rows) -> np.ndarray[Any, Any]:
        size = ITEMSIZE[rows.dtype]
        memory = np.ctypeslib.as_array((ctypes.c_uint8 * rows.size).from_address(address))
        shape = (rows.count, rows.width * size)
        return np.lib.stride_tricks.as_strided(memory, shape, (rows.stride * size, 1))

    return bool(np.shares_memory(view(*a), view(*b)))


def launch(
    specialization: Specialization,
    target: Target | None,
    rows: Sequence[Rows],
    varying: Sequence[bool],
    uniforms: int,
) -> Launch:
    """A launch of the function for `specialization`, with so many uniforms.

    `varying` tells which arrays have rows.
    """
    function = modules.find(specialization, target)
    m = rows[-1].count
    width = specialization.width or 1
    integers = [m] + ([width] if function.width is None else [])
    integers += [r.stride for r, varies in zip(rows, varying, strict=True) if varies]
    memory = tuple((r.dtype, ITEMSIZE[r.dtype], r.size) for r in rows)
    return Launch(function.module, function.name, memory, tuple(integers), uniforms, m * width)


_plans: dict[Hashable, Plan] = {}


def planned(key: Hashable, make: Callable[[], Plan]) -> Plan:
    """The plan for `key`, made when first asked for."""
    try:
        plan = _plans.get(key)
    except TypeError:  # an option that cannot be hashed is no valid option: let it be named
        return make()
    if plan is None:
        if len(_plans) > 4096:
            _plans.clear()
        plan = _plans[key] = make()
    return plan
