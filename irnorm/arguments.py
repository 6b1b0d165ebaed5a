"""Checks of arguments, and what they mean."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from irnorm import arrays
from irnorm.arrays import Layout
from irnorm.errors import ArgumentError, ArgumentTypeError, TargetError
from irnorm.places import Place, place
from irnorm.rows import Rows, are_apart, row_stride
from irnorm.targets import GPU_FAMILIES

MAX_WIDTH = 131072


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
        """The layout of `array`."""
        if array is None:
            raise self.type_error(f"{name} is None, expected an array")
        try:
            layout = arrays.layout(array)
        except TypeError as error:
            raise self.type_error(f"{name} {error}") from None
        except ValueError as error:
            raise self.error(f"{name} {error}") from None
        if layout.device.split(":")[0] not in ("cpu", "iree", *GPU_FAMILIES):
            raise self.error(f"{name} is on {layout.device}, expected cpu, cuda or rocm")
        return layout

    def layouts(
        self, names: Sequence[str], given: Sequence[Any], target: Any, outputs: int
    ) -> tuple[list[Any], Place]:
        """The layouts of all arrays (None for outputs that are not given), and where they are."""
        required = len(given) - outputs
        found = [
            None if array is None and i >= required else self.layout(name, array)
            for i, (name, array) in enumerate(zip(names, given, strict=True))
        ]
        return found, self.place(target, names, found)

    def columns(self, name: str, layout: Layout, most: int) -> int:
        """The number of columns of an array of rows."""
        if not layout.shape:
            raise self.error(f"{name} has shape [], expected [..., N]")
        if not 1 <= layout.shape[-1] <= most:
            raise self.error(f"{name} has {layout.shape[-1]} columns, expected 1 to {most}")
        return layout.shape[-1]

    def shape(self, name: str, layout: Layout, expected: tuple[int, ...], why: str) -> None:
        """Refuse another shape."""
        if layout.shape != expected:
            raise self.error(
                f"{name} has shape {list(layout.shape)}, expected {list(expected)} ({why})"
            )

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

    def rounded(self, name: str, value: float, dtype: str = "float32") -> float:
        """A number rounded to `dtype`, not negative (-0 is 0), and finite."""
        self.bounded(name, value, 0.0, finite=True)
        with np.errstate(over="ignore"):
            rounded = float(arrays.numpy_dtype(dtype).type(value)) + 0.0
        if math.isinf(rounded):
            raise self.error(f"{name} is {value}, which {dtype} does not reach")
        return rounded

    def place(self, target: Any, names: Sequence[str], layouts: Sequence[Layout | None]) -> Place:
        """Where a call runs: on the device of its arrays, or where `target` wants it.

        Raises
        ------
        ArgumentError : the arrays are not on one device.
        TargetError : this machine has no such device, or it cannot run the target.
        """
        if target is not None and not isinstance(target, str):
            raise self.type_error(f"target is a {type(target).__name__}, expected its name")
        given = [(n, x.device) for n, x in zip(names, layouts, strict=True) if x is not None]
        first, device = given[0]
        for name, other in given:
            if other != device:
                raise self.error(
                    f"{name} is on {other}, {first} on {device}; expected all on one device"
                )
        try:
            return place(device, target)
        except TargetError as error:
            raise TargetError(f"{self.op}: {error}") from None
        except ArgumentError as error:
            raise self.error(str(error)) from None

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
        stride = row_stride(shape, strides) if count * width else width
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
            leading, width = (shape[:-1], shape[-1]) if columns else (shape, 1)
            return Rows(math.prod(leading), width, width, dtype)
        rows = self.rows(name, self._supplied(name, array, shape, dtype), columns)
        if rows.count > 1 and rows.stride < rows.width:
            raise self.error(f"{name} has rows that overlap (row stride {rows.stride})")
        return rows

    def heads(self, name: str, layout: Layout) -> Rows:
        """An array `[M, H, N]` as rows of heads, at one distance each."""
        (count, inner, width), (stride, inner_stride, last) = layout.shape, layout.strides
        walked = [s for s, n in zip(layout.strides, layout.shape, strict=True) if n > 1]
        if ((width > 1 and last != 1) or min(walked, default=0) < 0) and 0 not in layout.shape:
            raise self.error(
                f"{name} has strides {layout.strides}, expected 1 along its last axis and none "
                "that is negative; pass a contiguous copy"
            )
        inner_stride = inner_stride if inner > 1 else width
        stride = stride if count > 1 else inner * inner_stride
        return Rows(count, width, stride, layout.dtype, inner, inner_stride)

    def output_heads(self, name: str, array: Any, shape: tuple[int, ...], dtype: str) -> Rows:
        """An output `[M, H, N]`: as it is where one was supplied, else as it will be made."""
        if array is None:
            count, inner, width = shape
            return Rows(count, width, inner * width, dtype, inner, width)
        rows = self.heads(name, self._supplied(name, array, shape, dtype))
        if not are_apart((rows.count, rows.inner, rows.width), (*rows.strides, 1)):
            raise self.error(f"{name} has rows that overlap (strides {rows.strides})")
        return rows

    def _supplied(self, name: str, array: Any, shape: tuple[int, ...], dtype: str) -> Layout:
        """The layout of an output of the caller's."""
        layout = self.layout(name, array)
        if layout.shape != shape:
            raise self.error(f"{name} has shape {list(layout.shape)}, expected {list(shape)}")
        self.dtype(name, layout, [dtype])
        if not layout.writable:
            raise self.error(f"{name} is read-only")
        return layout
