"""Rows between memory and caches, for the `cpu` schedule: fetched ahead, or written past them."""

from __future__ import annotations

from functools import reduce

from iree.compiler.dialects import arith, memref

from irnorm.formats import ITEMSIZE, PACKED
from irnorm.lang.program import REDUCTIONS, Array, Part
from irnorm.schedules.cpu.chunks import CACHE_LINE, CHUNK
from irnorm.schedules.current import Arguments, Current
from irnorm.schedules.emit import MLIR, Emitter, Index

_EQUAL, _AT_LEAST = 0, 5  # predicates of arith.cmpi
# Memory is slow: rows are fetched four ahead (15 % of a call that finds its rows in no cache,
# against two), but no more columns than these. Those of float32 take less time a byte, and have to
# wait if the first cache no longer has them (20 %). With few rows it does not
# pay to fetch so far ahead, and drives rows in use out of the first cache (5 to 12 %): the distance
# grows with the number of rows, to four of N columns from N / 128 rows on.
AHEAD_ROWS = 2, 4
AHEAD_COLUMNS, AHEAD_FLOAT32 = 4 * 32768, 2 * 4096
AHEAD_OF_EACH = 512  # columns of that distance, for each row of a call
STREAM_BYTES = 1 << 21  # outputs that the larger of a core's caches does not keep


class Traffic:
    """What the rows of a part need of memory, apart from their values.

    Attributes
    ----------
    streams : for outputs of columns, whether whole cache lines are written past the caches.
    """

    def __init__(self, e: Emitter, part: Part, args: Arguments) -> None:
        self.e = e
        self.args = args
        read = {node.attr for node in part.values if node.op == "load" and node.cols}
        self._rows = [a for a in part.in_order if a.name in read and a.rows == 1]
        # Rows that are looked up are left to the hardware: fetching ahead of them costs 5 %.
        ahead = self._rows if part.where is None else ()
        self._ahead = {array: self._distance(array) for array in ahead}
        sums = any(node.op in REDUCTIONS and node.rows for node in part.values)
        self._both = sums and any(store.array.cols for store in part.stores)
        outputs = [a for a in part.arrays if a.output and a.cols == 1 and a.name not in read]
        outputs = outputs if "avx512f" in e.features else []
        # Rows that do not fill cache lines are led to where one begins; not pairs of columns, which
        # that might part.
        pairs = outputs and (outputs[0].dtype in PACKED or any(v.cols == 2 for v in part.values))
        alone = len(outputs) == 1 and not pairs and not part.heads
        self._led = outputs[0] if alone and not self._fills_lines(outputs[0]) else None
        self.streams = {a.name: self._is_streamed(part, a) for a in outputs}

    def _distance(self, array: Array) -> Index:
        """From a row to the one that is fetched while it is computed, in elements."""
        least, most = AHEAD_ROWS
        e = self.e
        columns: Index = AHEAD_FLOAT32 if array.dtype == "float32" else AHEAD_COLUMNS
        columns = e.min(columns, e.mul(AHEAD_OF_EACH, self.args.m))
        rows = e.max(least, e.min(most, e.div(columns, self.args.n)))
        return e.mul(self.args.strides[array.name][0], rows)

    def fetch_ahead(self, row: Current, column: Index, sums: bool = False) -> None:
        """Fetch a chunk's columns of a row to come: sums stride, which hides it from hardware.

        A walk for sums and one for stores share the cache lines, of which a chunk of float32 has
        two: memory then has work all the time (10 % of a call that finds its rows in no cache).
        """
        turn, turns = (int(sums), 2) if self._both else (0, 1)
        for array, distance in self._ahead.items():
            self._fetch(array, self.e.add(row.offset(array.name, column), distance), turn, turns)

    def fetch_next(self, row: Current, column: Index) -> None:
        """Fetch columns of the present row, which sums need next, from the second cache.

        2 % of a call that finds its rows in no cache; float32 would lose 3 %.
        """
        for array in self._rows if self._both else ():
            if array.dtype != "float32":
                self._fetch(array, row.offset(array.name, column))

    def _fetch(self, array: Array, at: Index, turn: int = 0, turns: int = 1) -> None:
        """Fetch as many columns of an array as a chunk has; of its cache lines every `turns`-th."""
        for line in range(0, CHUNK, CACHE_LINE // ITEMSIZE[array.dtype])[turn::turns]:
            place = self.e.index(self.e.add(at, line))
            memref.prefetch(self.args.memory[array.name], [place], False, 3, True)

    def lead(self, row: Current) -> Index:
        """How many columns of a row come before the first that begins a cache line of its output.

        0 where it makes no difference.
        """
        e = self.e
        if self._led is None:
            return 0
        name = self._led.name
        missing = arith.andi(
            e.sub(0, self._address(self._led, row.base(name))), e.index(CACHE_LINE - 1)
        )
        columns = e.min(e.div(missing, ITEMSIZE[self._led.dtype]), self.args.n)
        return arith.select(self.streams[name], columns, e.index(0))

    def _fills_lines(self, array: Array) -> bool:
        n = self.args.n
        return isinstance(n, int) and n * ITEMSIZE[array.dtype] % CACHE_LINE == 0

    def _is_streamed(self, part: Part, array: Array) -> MLIR:
        """Whether an output is large, and lies so that cache lines begin where chunks do.

        It then is written past the caches, which saves reading it first: 5 to 15 % of a call that
        finds its rows in no cache. Not if it has just been read.
        """
        e, size = self.e, ITEMSIZE[array.dtype]
        place, unit = self._address(array, self.args.starts.get(array.name, 0)), size
        if array is not self._led:
            apart = reduce(arith.ori, self.args.strides[array.name])
            place, unit = arith.ori(place, e.index(e.mul(apart, size))), CACHE_LINE
        heads = array.rows == 2 and array in part.in_order
        rows = e.mul(self.args.m, self.args.heads if heads else 1)
        extent = e.mul(e.mul(rows, self.args.n), size)
        large = arith.cmpi(_AT_LEAST, extent, e.index(STREAM_BYTES))
        fits = arith.cmpi(_EQUAL, arith.remui(place, e.index(unit)), e.index(0))
        return arith.andi(large, fits)

    def _address(self, array: Array, at: Index) -> MLIR:
        """Where an element of an array is."""
        first = memref.extract_aligned_pointer_as_index(self.args.memory[array.name])
        return self.e.add(first, self.e.mul(at, ITEMSIZE[array.dtype]))
