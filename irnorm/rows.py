"""Arrays seen as rows of columns."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from irnorm.formats import ITEMSIZE


@dataclass(frozen=True)
class Rows:
    """How an array lies in memory.

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

    @property
    def itemsize(self) -> int:
        return ITEMSIZE[self.dtype]

    @cached_property
    def size(self) -> int:
        """Bytes from the first element to behind the last."""
        elements = (self.count - 1) * self.stride + self.width if self.count else 0
        return elements * self.itemsize

    def bytes_at(self, address: int) -> np.ndarray[Any, Any]:
        """The bytes of the rows, uint8 `[count, width * itemsize]`, where the first has `address`.

        Nothing is read, so that it need not be an address of this process.
        """
        memory = np.ctypeslib.as_array((ctypes.c_uint8 * self.size).from_address(address))
        shape = (self.count, self.width * self.itemsize)
        strides = (self.stride * self.itemsize, 1)
        return np.lib.stride_tricks.as_strided(memory, shape, strides)


def overlap(a: tuple[int, Rows], b: tuple[int, Rows]) -> bool:
    """Whether two arrays (address, rows) have a byte in common, and not just their ranges."""
    if a[0] >= b[0] + b[1].size or b[0] >= a[0] + a[1].size:
        return False
    return bool(np.shares_memory(a[1].bytes_at(a[0]), b[1].bytes_at(b[0])))
