"""Chunks of 32 columns between memory and two vectors of 16 lanes, for the `cpu` schedule.

A chunk lies in its two vectors in one of two ways: *natural*, the first and the second half of its
columns, or *split*, its even and its odd columns. Two bfloat16 share a 32-bit lane, so even and odd
columns come apart with a shift and a mask, and narrow codes are joined likewise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce

from iree.compiler import ir
from iree.compiler.dialects import arith, llvm, vector

from irnorm.lang.values import Value
from irnorm.schedules.elements import ELEMENT, as_float, narrow, widen
from irnorm.schedules.elementwise import larger_magnitude
from irnorm.schedules.emit import MLIR, Emitter, Index

LANES = 16
CHUNK = 2 * LANES
CACHE_LINE = 64

_EVEN = list(range(0, CHUNK, 2))
_ODD = list(range(1, CHUNK, 2))
_LESS, _UNSIGNED_MORE = 2, 8  # predicates of arith.cmpi
_UNORDERED = 14  # predicate of arith.cmpf


@dataclass(eq=False)
class Chunk:
    """32 columns from `column` on, of which the first `limit` exist (None: all of them).

    `values` holds what has been computed of it, by the identity of the node.
    """

    column: Index
    limit: Index | None = None
    values: dict[int, list[MLIR]] = field(default_factory=dict)


def load(
    e: Emitter, dtype: str, memory: MLIR, at: Index, limit: Index | None, split: bool
) -> list[MLIR]:
    """The float32 values of a chunk; columns that do not exist are +0."""
    if split and dtype == "bfloat16":
        words = _read(e, memory, at, CHUNK, limit)
        pairs = vector.bitcast(ir.VectorType.get([LANES], e.i32), words)
        even = arith.shli(pairs, e.constant("i32", 16, LANES))
        odd = arith.andi(pairs, e.constant("i32", 0xFFFF0000, LANES))
        return [as_float(e, even), as_float(e, odd)]
    halves = [
        widen(e, dtype, _read(e, memory, e.add(at, first), LANES, _from(e, limit, first)))
        for first in (0, LANES)
    ]
    return [vector.shuffle(*halves, _EVEN), vector.shuffle(*halves, _ODD)] if split else halves


def store(
    e: Emitter,
    dtype: str,
    memory: MLIR,
    at: Index,
    limit: Index | None,
    split: bool,
    values: list[MLIR],
    stream: MLIR | None = None,
) -> None:
    """Write one chunk, or two neighbours: float32 values rounded to `dtype`, or codes."""
    element = ELEMENT[dtype]
    if split and element in ("i8", "i16"):
        pairs = [_join(e, int(element[1:]), *values[i : i + 2]) for i in range(0, len(values), 2)]
        write(e, memory, at, _pack(element, pairs), limit, stream)
        return
    if split:
        order = [v for pair in zip(range(LANES), range(LANES, CHUNK), strict=True) for v in pair]
        values = [
            vector.shuffle(*values[i : i + 2], order[first : first + LANES])
            for i in range(0, len(values), 2)
            for first in (0, LANES)
        ]
    for i, value in enumerate(values):
        first = i * LANES
        part = narrow(e, dtype, value)
        write(e, memory, e.add(at, first), part, _from(e, limit, first), stream)


def store_codes(
    e: Emitter,
    memory: MLIR,
    at: Index,
    limit: Index | None,
    split: bool,
    negative_zero: bool,
    sums: list[MLIR],
    stream: MLIR | None = None,
) -> None:
    """Write the 8-bit codes in aligned sums (see `formats.encode`) of one chunk, or two.

    A code takes the sign, exponent and lowest bits of its sum, which lie in 16 bits at either end:
    two vectors are put side by side there, and the rest is done on twice the lanes, with codes in
    the upper of two bytes. AVX-512 has an instruction for 256 * low + 16 * high, which saves 6 % of
    a row.
    """
    words = ir.Type.parse(f"vector<{CHUNK}xi16>")
    # Side by side: the columns of one chunk in their order; or even columns of two split chunks,
    # and odd ones, which leaves bytes to be interleaved and not permuted (2 % of a row).
    together = split and len(sums) == 4 and "avx512bw" in e.features
    low = list(range(0, 2 * CHUNK, 2))
    if together:
        sums = [sums[i] for i in (0, 2, 1, 3)]
    elif split:
        low = [v for pair in zip(_EVEN, range(CHUNK, 2 * CHUNK, 2), strict=True) for v in pair]
    high = [i + 1 for i in low]

    def i16(value: int) -> MLIR:
        return e.integers([value] * CHUNK, "i16")

    codes = []
    for i in range(0, len(sums), 2):
        pair = [llvm.bitcast(words, v) for v in sums[i : i + 2]]
        top = vector.shuffle(*pair, high)
        if "avx512bw" in e.features:
            scaled = [llvm.bitcast(words, multiply_add(e, v, 256, 16)) for v in sums[i : i + 2]]
            code = vector.shuffle(*scaled, low)
        else:
            steps = vector.shuffle(*pair, low)
            code = arith.addi(arith.shli(steps, i16(8)), arith.shli(top, i16(4)))
        code, sign = arith.andi(code, i16(0x7FFF)), arith.andi(top, i16(-0x8000))
        if not negative_zero:
            is_zero = arith.cmpi(0, arith.shrui(code, i16(8)), i16(0))
            sign = arith.select(is_zero, i16(0), sign)
        codes.append(arith.ori(code, sign))
    if together:
        octets = [llvm.bitcast(ir.Type.parse(f"vector<{2 * CHUNK}xi8>"), c) for c in codes]
        order = [v for i in range(1, 2 * CHUNK, 2) for v in (i, i + 2 * CHUNK)]
        packed = vector.shuffle(*octets, order)
    elif len(codes) == 1:
        upper = arith.shrui(codes[0], i16(8))
        packed = arith.trunci(ir.Type.parse(f"vector<{CHUNK}xi8>"), upper)
    else:
        octets = [llvm.bitcast(ir.Type.parse(f"vector<{2 * CHUNK}xi8>"), c) for c in codes]
        packed = vector.shuffle(*octets, list(range(1, 4 * CHUNK, 2)))
    write(e, memory, at, packed, limit, stream)


def store_rounded(
    e: Emitter,
    memory: MLIR,
    at: Index,
    limit: Index | None,
    node: Value,
    values: list[MLIR],
    stream: MLIR | None = None,
) -> None:
    """Write one split chunk, or two: float32 values rounded to bfloat16, as `node` has it.

    Upper and lower halves of even and odd columns are put side by side, which rounds twice the
    lanes at once. That is wrong for NaN: where there is one, they are rounded one by one.
    """
    words = ir.Type.parse(f"vector<{CHUNK}xi16>")
    pairs = list(zip(values[::2], values[1::2], strict=True))

    def i16(value: int) -> MLIR:
        return e.integers([value] * CHUNK, "i16")

    def at_once() -> list[MLIR]:
        found = []
        sixteen, low = e.constant("i32", 16, LANES), e.constant("i32", 0xFFFF, LANES)
        for pair in pairs:
            even, odd = (arith.bitcast(e.like(v, e.i32), v) for v in pair)
            mask = e.constant("i32", 0xFFFF0000, LANES)
            upper = arith.ori(arith.shrui(even, sixteen), arith.andi(odd, mask))
            lower = arith.ori(arith.andi(even, low), arith.shli(odd, sixteen))
            upper, lower = (llvm.bitcast(words, half) for half in (upper, lower))
            # Up by what lower + 0x7FFF + upper % 2 carries.
            rest = arith.ori(lower, arith.andi(upper, i16(1)))
            up = arith.cmpi(_UNSIGNED_MORE, rest, i16(-0x8000))
            found.append(_incremented(e, upper, up))
        return found

    def one_by_one() -> list[MLIR]:
        codes = [[e.elementwise(node, [v]) for v in pair] for pair in pairs]
        return [llvm.bitcast(words, _join(e, 16, *pair)) for pair in codes]

    if node.attr:  # finite
        found = at_once()
    else:
        found = e.choose(_some_nan(pairs), one_by_one, at_once, [words] * len(pairs))
    if len(found) == 2:
        found = [vector.shuffle(*found, list(range(2 * CHUNK)))]
    write(e, memory, at, found[0], limit, stream)


def _incremented(e: Emitter, value: MLIR, where: MLIR) -> MLIR:
    """i16 lanes, with 1 added where a condition holds."""
    if "avx512bw" not in e.features:
        return arith.addi(value, arith.extui(value.type, where))
    # Of a 1 that it knows, the code generator makes a vector of the mask first.
    one = llvm.bitcast(value.type, e.fence(e.constant("f32", 0x00010001, LANES)))
    return arith.select(where, arith.addi(value, one), value)


def _some_nan(pairs: list[tuple[MLIR, MLIR]]) -> MLIR:
    """Whether there is a NaN in any vector."""
    unordered = [arith.cmpf(_UNORDERED, *pair) for pair in pairs]
    return vector.reduction(
        ir.IntegerType.get_signless(1),
        ir.Attribute.parse("#vector.kind<or>"),
        reduce(arith.ori, unordered),
    )


def multiply_add(e: Emitter, value: MLIR, low: int, high: int) -> MLIR:
    """`low` times the lower half of each i32, as a signed number, and `high` times the upper."""
    words = llvm.bitcast(ir.Type.parse(f"vector<{CHUNK}xi16>"), value)
    weights = e.integers([low, high] * LANES, "i16")
    name = "llvm.x86.avx512.pmaddw.d.512"
    return llvm.call_intrinsic(value.type, name, [words, weights], [], [])


def _join(e: Emitter, bits: int, even: MLIR, odd: MLIR) -> MLIR:
    """Codes of even and odd columns, two to a 32-bit lane."""
    return arith.ori(even, arith.shli(odd, e.constant("i32", bits, LANES)))


def _pack(element: str, pairs: list[MLIR]) -> MLIR:
    """The codes in `pairs`, in the order of their columns."""
    # Not vector.bitcast: IREE rewrites it together with a truncation into slow code.
    words = [llvm.bitcast(ir.Type.parse(f"vector<{CHUNK}xi16>"), pair) for pair in pairs]
    if element == "i8" and len(words) == 2:
        # Both at once: one permutation instead of two truncations, which are slow to memory.
        words = [vector.shuffle(*words, list(range(0, 2 * CHUNK, 2)))]
    elif element == "i8":
        words = [arith.trunci(ir.Type.parse(f"vector<{LANES}xi16>"), pairs[0])]
    elif len(words) == 2:
        words = [vector.shuffle(*words, list(range(2 * CHUNK)))]
    return llvm.bitcast(ir.Type.parse(f"vector<{CHUNK * len(pairs)}x{element}>"), words[0])


def existing(e: Emitter, values: list[MLIR], limit: Index | None, split: bool) -> list[MLIR]:
    """Float32 or i32 `values` with 0 in place of columns at or past `limit`."""
    if limit is None:
        return values
    columns = (_EVEN, _ODD) if split else (range(LANES), range(LANES, CHUNK))
    bound = vector.broadcast(
        ir.VectorType.get([LANES], e.i32), arith.index_cast(e.i32, e.index(limit))
    )
    result = []
    for value, numbers in zip(values, columns, strict=True):
        exists = arith.cmpi(_LESS, e.integers(numbers), bound)
        zero = e.constant("f32", 0, LANES)
        result.append(arith.select(exists, value, zero))
    return result


def magnitudes(e: Emitter, values: list[MLIR], finite: bool) -> list[MLIR]:
    """Bits of the absolute values of two vectors; of the larger ones of both where that is cheaper.

    The larger of a number and NaN is NaN, but if all are said to be `finite`.
    """
    if finite and (larger := larger_magnitude(e, *values)):
        return [arith.bitcast(e.like(larger, e.i32), larger)]
    mask = e.constant("i32", 0x7FFFFFFF, LANES)
    return [arith.andi(arith.bitcast(e.like(v, e.i32), v), mask) for v in values]


def fold(a: MLIR, b: MLIR) -> MLIR:
    """One level of a sum's tree: adjacent pairs of the 32 values in `a` then `b`."""
    return arith.addf(vector.shuffle(a, b, _EVEN), vector.shuffle(a, b, _ODD))


def fold_pairs(chunk: list[MLIR], split: bool) -> MLIR:
    """The first level of the tree: adjacent columns of a chunk."""
    return arith.addf(*chunk) if split else fold(*chunk)


def total(value: MLIR) -> MLIR:
    """The rest of the tree: adjacent pairs until one of 16 is left."""
    lanes = LANES
    while lanes > 1:
        even, odd = list(range(0, lanes, 2)), list(range(1, lanes, 2))
        value = arith.addf(vector.shuffle(value, value, even), vector.shuffle(value, value, odd))
        lanes //= 2
    return vector.extract(value, [], [0])


def _read(e: Emitter, memory: MLIR, at: Index, lanes: int, limit: Index | None) -> MLIR:
    element = ir.MemRefType(memory.type).element_type
    kind = ir.VectorType.get([lanes], element)
    if limit is None or (isinstance(limit, int) and limit >= lanes):
        return vector.load(kind, memory, [e.index(at)])
    zero = e.zeros(element, lanes)
    return vector.maskedload(kind, memory, [e.index(at)], _mask(e, lanes, limit), zero)


def write(
    e: Emitter,
    memory: MLIR,
    at: Index,
    value: MLIR,
    limit: Index | None,
    stream: MLIR | None = None,
) -> None:
    """Write the lanes of a vector that are below `limit` (None: all).

    Whole cache lines go past the caches where `stream` holds.
    """
    lanes = e.lanes(value)
    if limit is None or (isinstance(limit, int) and limit >= lanes):
        place = [e.index(at)]
        bits = int(str(ir.VectorType(value.type).element_type)[1:])
        if stream is None or lanes * bits % (8 * CACHE_LINE):
            vector.store(value, memory, place)
            return

        def past_caches() -> list[MLIR]:
            vector.store(value, memory, place, nontemporal=True, alignment=CACHE_LINE)
            return []

        def plainly() -> list[MLIR]:
            vector.store(value, memory, place)
            return []

        e.choose(stream, past_caches, plainly)
    elif not isinstance(limit, int) or limit > 0:
        vector.maskedstore(memory, [e.index(at)], _mask(e, lanes, limit), value)


def _mask(e: Emitter, lanes: int, limit: Index) -> MLIR:
    kind = ir.Type.parse(f"vector<{lanes}xi1>")
    if isinstance(limit, int):
        return vector.constant_mask(kind, [max(0, min(limit, lanes))])
    return vector.create_mask(kind, [limit])


def _from(e: Emitter, limit: Index | None, first: int) -> Index | None:
    return None if limit is None else e.sub(limit, first)
