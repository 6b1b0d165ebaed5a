"""Arrays seen as rows of columns."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from irnorm.formats import ITEMSIZE
from irnorm.lang.program import Array
from irnorm.lazy import Lazy

WORD = 1 << 32  # numbers that kernels compute with are below


@dataclass(frozen=True)
class Rows:
    """How an array lies in memory.

    Attributes
    ----------
    count, width : number of rows; columns of each (1 where it has one entry a row).
    stride : elements from a row to the next.
    dtype : of the elements.
    inner : heads of a row, each of `width` columns.
    inner_stride : elements from a head to the next.
    """

    count: int
    width: int
    stride: int
    dtype: str
    inner: int = 1
    inner_stride: int = 0

    @property
    def strides(self) -> tuple[int, int]:
        return self.stride, self.inner_stride

    @property
    def itemsize(self) -> int:
        return ITEMSIZE[self.dtype]

    @Lazy
    def size(self) -> int:
        """Bytes from the first element to behind the last."""
        if not self.count * self.inner:
            return 0
        last = (self.count - 1) * self.stride + (self.inner - 1) * self.inner_stride
        return (last + self.width) * self.itemsize

    def bytes_at(self, address: int) -> np.ndarray[Any, Any]:
        """The bytes of rows, of which the first has `address`: uint8 `[count, inner, bytes]`.

        Nothing is read, so that it need not be an address of this process.
        """
        memory = np.ctypeslib.as_array((ctypes.c_uint8 * self.size).from_address(address))
        shape = (self.count, self.inner, self.width * self.itemsize)
        strides = (self.stride * self.itemsize, self.inner_stride * self.itemsize, 1)
        return np.lib.stride_tricks.as_strided(memory, shape, strides)

    def compact(self) -> Rows:
        """The same rows, one right behind the other."""
        row = self.inner * self.width
        return replace(self, stride=row, inner_stride=self.width if self.inner > 1 else 0)


@dataclass(frozen=True)
class Size:
    """How much a call computes.

    Attributes
    ----------
    count : rows.
    widths : columns of a row, in each part of the program.
    heads : heads of a row, in each part; None in parts without.
    """

    count: int
    widths: tuple[int, ...]
    heads: tuple[int | None, ...]

    @classmethod
    def plain(cls, count: int, *widths: int) -> Size:
        """The size of a call without heads."""
        return cls(count, widths, (None,) * len(widths))

    @Lazy
    def elements(self) -> int:
        pairs = zip(self.widths, self.heads, strict=True)
        return self.count * sum(width * (1 if h is None else h) for width, h in pairs)

    def integers(
        self, width: int | None, arrays: Sequence[Array], rows: Sequence[Rows]
    ) -> list[int]:
        """The first integers of a call to a function of that width, see `module.parameters`."""
        heads = [h for h in self.heads if h is not None][:1]
        strides = [
            s for a, r in zip(arrays, rows, strict=True) for s in r.strides[: len(a.strides)]
        ]
        return [self.count, *(() if width else self.widths), *heads, *strides]


def are_apart(shape: tuple[int, ...], strides: tuple[int, ...]) -> bool:
    """Whether strides are positive, and each axis is longer than those within: no two elements of
    an array share memory then.
    """
    if 0 in shape:
        return True
    span = 1
    for stride, extent in sorted((s, n) for n, s in zip(shape, strides, strict=True) if n > 1):
        if stride < span:
            return False
        span += stride * (extent - 1)
    return True


def overlap(a: tuple[int, Rows], b: tuple[int, Rows]) -> bool:
    """Whether two arrays (address, rows) have a byte in common, and not just their ranges."""
    if a[0] >= b[0] + b[1].size or b[0] >= a[0] + a[1].size:
        return False
    return bool(np.shares_memory(a[1].bytes_at(a[0]), b[1].bytes_at(b[0])))


def row_stride(shape: Sequence[int], strides: Sequence[int]) -> int | None:
    """The one distance between rows of the leading axes; None if they have none."""
    axes = [(n, s) for n, s in zip(shape, strides, strict=True) if n != 1]
    for (_, outer), (count, inner) in itertools.pairwise(axes):
        if outer != count * inner:
            return None
    return axes[-1][1] if axes else 0
