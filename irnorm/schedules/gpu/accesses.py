"""Loads and stores of octets on a GPU: by one access where an octet is whole and lies at 16 bytes,
else by elements.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from iree.compiler import ir
from iree.compiler.dialects import arith, memref, vector

from irnorm.formats import ITEMSIZE
from irnorm.geometry import ALIGNMENT, OCTET
from irnorm.lang.program import Array
from irnorm.schedules.current import Current
from irnorm.schedules.emit import MLIR, Emitter
from irnorm.schedules.gpu.chips import narrow, widen
from irnorm.schedules.gpu.octets import Octet, both

_EQUAL, _GREATER = 0, 4  # predicates of arith.cmpi


class Accesses:
    """Loads and stores of one row, or of a head of it.

    Parameters
    ----------
    e : as in the kernel.
    now : where the row lies.
    exists : whether it is written (None: it is).
    resident : whether all octets are known to lie at 16 bytes, or their size if that is less.
    """

    def __init__(self, e: Emitter, now: Current, exists: MLIR | None, resident: bool) -> None:
        self.e = e
        self.now = now
        self.exists = exists
        self.resident = resident
        self.arrays = {array.name: array for array in now.part.arrays}
        self.aligned: dict[str, MLIR] = {}  # whether octets of an array lie at 16 bytes
        for array in now.part.arrays if not resident else ():
            if array.walked:
                inside = arith.andi(e.index(now.base(array.name)), e.index(OCTET - 1))
                self.aligned[array.name] = arith.cmpi(_EQUAL, inside, e.index(0))

    def load(self, name: str, octet: Octet) -> MLIR:
        """The float32 values of an octet; columns that do not exist are +0."""
        e, array = self.e, self.arrays[name]
        memory, at = self.now.address(name, octet.column)
        element = ir.MemRefType(memory.type).element_type
        kind = ir.VectorType.get([OCTET], element)

        def at_once() -> list[MLIR]:
            return [vector.load(kind, memory, at, alignment=_alignment(array))]

        if octet.whole is None:
            return widen(e, array.dtype, at_once()[0])

        def by_elements() -> list[MLIR]:
            if octet.limit is None:
                return [e.zeros(element, OCTET)]
            return [vector.from_elements(kind, [one(j) for j in range(OCTET)])]

        def one(j: int) -> MLIR:
            inside = arith.cmpi(_GREATER, octet.limit, e.constant("i32", j))
            position = e.index(e.add(at[0], j))
            zero = e.zeros(element)
            return e.choose(
                inside, lambda: [memref.load(memory, [position])], lambda: [zero], [element]
            )[0]

        [loaded] = e.choose(self._at_once(array, octet), at_once, by_elements, [kind])
        return widen(e, array.dtype, loaded)

    def store(self, array: Array, wide: MLIR, octet: Octet) -> None:
        """Write an octet of float32 values, or of codes in words of their own."""
        e = self.e
        memory, at = self.now.address(array.name, octet.column)
        value = narrow(e, array.dtype, wide)

        def at_once() -> list[MLIR]:
            vector.store(value, memory, at, alignment=_alignment(array))
            return []

        def by_elements() -> list[MLIR]:
            for j in range(OCTET):
                with e.when(arith.cmpi(_GREATER, octet.limit, e.constant("i32", j))):
                    position = e.index(e.add(at[0], j))
                    memref.store(vector.extract(value, [], [j]), memory, [position])
            return []

        if octet.limit is None:
            self._guarded(both(self.exists, octet.whole), at_once)
            return
        here = self._at_once(array, octet)
        self._guarded(self.exists, lambda: e.choose(here, at_once, by_elements))

    def store_packed(self, array: Array, codes: MLIR, octet: Octet) -> None:
        """Write eight codes of four bits, in a word, as four bytes."""
        e = self.e
        word = vector.from_elements(ir.VectorType.get([1], e.i32), [codes])
        octets = vector.bitcast(ir.Type.parse("vector<4xi8>"), word)
        memory, at = self.now.address(array.name, e.div(octet.column, 2))

        def at_once() -> list[MLIR]:
            vector.store(octets, memory, at, alignment=OCTET // 2)
            return []

        def by_bytes() -> list[MLIR]:
            for j in range(OCTET // 2):
                position = e.index(e.add(at[0], j))
                memref.store(vector.extract(octets, [], [j]), memory, [position])
            return []

        here = both(self.exists, octet.whole)
        if self.resident:
            self._guarded(here, at_once)
        else:  # octets are whole: blocks have sixteen columns
            self._guarded(here, lambda: e.choose(self.aligned[array.name], at_once, by_bytes))

    def store_entry(self, array: Array, value: MLIR, octet: Octet) -> None:
        """Write the entry of a block of columns, if the octet is the first of the block."""
        e = self.e
        inside = arith.andi(e.index(octet.column), e.index(array.cols - 1))
        first = arith.cmpi(_EQUAL, inside, e.index(0))
        entry = e.div(octet.column, array.cols)
        place = self._swizzled(array, entry) if array.swizzled else entry
        here = both(both(self.exists, octet.whole), first)
        element = narrow(e, array.dtype, value)
        self._guarded(here, lambda: memref.store(element, *self.now.address(array.name, place)))

    def _at_once(self, array: Array, octet: Octet) -> MLIR:
        """Whether all of an octet can be read or written by one access."""
        if octet.limit is None:
            return octet.whole
        return arith.andi(octet.whole, self.aligned[array.name])

    def _guarded(self, condition: MLIR | None, build: Callable[[], object]) -> None:
        """`if condition: build()`; None is true."""
        if condition is None:
            build()
        else:
            with self.e.when(condition):
                build()

    def _swizzled(self, array: Array, entry: MLIR) -> MLIR:
        """Where an entry of this row lies: tiles of 128 rows and 4 entries, see `irnorm.fp4`."""
        e, row = self.e, self.now.row
        tiles = e.ceildiv(e.div(self.now.width, array.cols), 4)

        def bits(value: MLIR, shift: int, mask: int) -> MLIR:
            shifted = arith.shrui(value, e.index(shift)) if shift else value
            return arith.andi(shifted, e.index(mask)) if mask else shifted

        tile = arith.addi(arith.muli(bits(row, 7, 0), e.index(tiles)), bits(entry, 2, 0))
        terms = (
            arith.muli(tile, e.index(512)),
            arith.muli(bits(row, 0, 31), e.index(16)),
            arith.muli(bits(row, 5, 3), e.index(4)),
            bits(entry, 0, 3),
        )
        return reduce(arith.addi, terms)


def _alignment(array: Array) -> int:
    return min(ALIGNMENT, OCTET * ITEMSIZE[array.dtype])
