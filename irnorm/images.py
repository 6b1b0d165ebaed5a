"""Arrays among guard bytes: what memory holds before a call, and what it must hold after it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from irnorm.fp4 import swizzle_scales, unswizzle_scales
from irnorm.geometry import OCTET
from irnorm.lang.program import Array
from irnorm.rows import Rows
from irnorm.verify_cases import GUARD, Case

Values = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Image:
    """The bytes of an array, and around it.

    Attributes
    ----------
    array : of the row program.
    shape : of its values; swizzled scales are in memory in another order.
    wide : the extents of its axes in memory.
    offset : elements before the first.
    dtype : of the elements.
    data, expected : bytes before a call, and after it.
    """

    array: Array
    shape: tuple[int, ...]
    wide: tuple[int, ...]
    offset: int
    dtype: np.dtype[Any]
    data: Values
    expected: Values

    @property
    def start(self) -> int:
        """Bytes before the first element."""
        return self.offset * self.dtype.itemsize

    @property
    def rows(self) -> Rows:
        """How the array lies from there on."""
        size = math.prod(self.wide)
        if not self.array.strides:
            return Rows(1, size, size, self.dtype.name)
        count, *inner, width = self.shape
        stride = math.prod(self.wide[1:])
        heads = (inner[0], self.wide[-1]) if inner else ()
        return Rows(count, width, stride, self.dtype.name, *heads)

    def view(self, memory: Any, dtype: Any) -> Any:
        """The array in `memory`, the bytes of an image: a numpy array, or a torch tensor."""
        stop = self.start + math.prod(self.wide) * self.dtype.itemsize
        inside = tuple(slice(n) for n in (self.wide if self.array.swizzled else self.shape))
        return memory[self.start : stop].view(dtype).reshape(self.wide)[inside]

    def difference(self, found: Values, kinds: Sequence[str]) -> str:
        """How an image differs from what is expected; empty if it does not.

        `kinds` are those of rows, if these are known by kind.
        """
        differ = np.flatnonzero(found != self.expected)
        if not differ.size:
            return ""
        told = f"{self.array.name}: {differ.size} of {found.size} bytes differ; first in"
        ours, right = self._codes(found), self._codes(self.expected)
        wrong = np.argwhere(ours != right)
        if not len(wrong):
            return f"{told} byte {differ[0]}, where nothing may be written"
        *row, column = at = tuple(int(i) for i in wrong[0])
        kind = f" of kind {kinds[row[0]]!r}" if kinds and self.array.rows else f" {row}"
        return f"{told} a row{kind}, column {column}: {ours[at]:#x}, expected {right[at]:#x}"

    def _codes(self, memory: Values) -> Values:
        """The array in `memory` as unsigned integers."""
        codes: Values = self.view(memory, f"u{self.dtype.itemsize}")
        return unswizzle_scales(codes, *self.shape) if self.array.swizzled else codes


def image(array: Array, case: Case, offset: int = 0, padding: int = 0) -> Image:
    """An array of a case, `offset` elements into memory, its rows (and heads) `padding` apart."""
    values = case.arrays[array.name]
    shape, dtype = values.shape, values.dtype
    values = swizzle_scales(values) if array.swizzled else values
    between = [int(padding > 0)] * (len(shape) - 2)
    more = (0, *between, padding) if array.strides else (0,) * values.ndim
    wide = tuple(n + m for n, m in zip(values.shape, more, strict=True))
    data = np.full((offset + math.prod(wide) + OCTET) * dtype.itemsize, GUARD, np.uint8)
    found = Image(array, shape, wide, offset, dtype, data, data.copy())
    found.view(found.expected, dtype)[...] = values
    before = case.before.get(array.name) if array.output else values
    if array.swizzled:  # kernels leave padding as it is
        before = np.zeros_like(values)
    if before is not None:
        found.view(data, dtype)[...] = before
    return found
