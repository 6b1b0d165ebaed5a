"""Single instructions of the simulator against rationals, ml_dtypes and Python integers."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest

from tests.kernels import NUMBER, evaluate, launch, patterns, rounded

Array = npt.NDArray[Any]

#: NaN and overflow are what the inputs are for.
pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")

RNG = np.random.default_rng(7)
DTYPES = {"f16": np.float16, "bf16": ml_dtypes.bfloat16, "f32": np.float32}
NAN = {"f16": 0x7FFF, "bf16": 0x7FFF, "f32": 0x7FFFFFFF}


def exact(operation: str, values: tuple[float, ...], kind: str, mode: str) -> float:
    """What IEEE 754 wants, from the values as exact rationals."""
    if not all(map(math.isfinite, values)):
        wide = np.array(values, np.float64)  # infinities and NaN are the same in every format
        product = wide[0] * wide[1] if operation in ("mul", "fma") else wide[0]
        if operation == "mul":
            return float(product)
        return float(product - wide[1] if operation == "sub" else product + wide[-1])
    parts = [Fraction(v) for v in values]
    if operation in ("mul", "fma"):
        total = parts[0] * parts[1]
        sign = math.copysign(1, values[0]) * math.copysign(1, values[1])
    else:
        total, sign = parts[0], math.copysign(1, values[0])
    if operation == "mul":
        return math.copysign(rounded(total, kind, mode), sign)
    last = -values[-1] if operation == "sub" else values[-1]
    if total or last:
        sum_ = total + Fraction(last)
        if sum_:
            return math.copysign(rounded(sum_, kind, mode), sum_)
        same = False
    else:
        same = sign == math.copysign(1, last)
    return sign * 0.0 if same else -0.0 if mode == "rm" else 0.0


def bits_of(values: list[float], kind: str) -> Array:
    """Values as bits, NaN as the hardware writes it."""
    narrow = np.array(values, np.float64).astype(DTYPES[kind])
    word = narrow.view(f"u{narrow.itemsize}")
    word[np.isnan(np.array(values))] = NAN[kind]
    return word


def assert_same(found: Array, expected: Array, *inputs: Array) -> None:
    """All bits are equal; else say which first."""
    bad = np.flatnonzero(found != expected)
    first = [([hex(s[i]) for s in inputs], hex(found[i]), hex(expected[i])) for i in bad[:3]]
    assert not bad.size, f"{bad.size} of {found.size} differ: inputs, found, expected: {first}"


def columns(sources: list[Array], dtype: Any) -> Array:
    """The values of sources as float64, a row for each lane."""
    return np.stack([s.view(dtype).astype(np.float64) for s in sources], axis=1)


def inputs(kind: str, count: int, size: int) -> list[Array]:
    sources = [patterns(RNG, np.dtype(DTYPES[kind]).itemsize * 8, size) for _ in range(count)]
    if count == 3:  # cancellation, with the product's rounding error left
        a, b = (s.view(DTYPES[kind]) for s in sources[:2])
        product = (-(a * b)).view(sources[2].dtype)
        sources[2][::3] = product[::3]
    return sources


@pytest.mark.parametrize("mode", ["rn", "rz", "rm", "rp"])
@pytest.mark.parametrize("operation", ["add", "sub", "mul", "fma"])
def test_float32_arithmetic(operation: str, mode: str) -> None:
    sources = inputs("f32", 3 if operation == "fma" else 2, 3000)
    found = evaluate(f"{operation}.{mode}.f32", 32, sources)
    values = columns(sources, np.float32)
    expected = [exact(operation, tuple(row), "f32", mode) for row in values.tolist()]
    assert_same(found, bits_of(expected, "f32"), *sources)


@pytest.mark.parametrize("kind", ["f16", "bf16"])
@pytest.mark.parametrize("operation", ["add", "sub", "mul", "fma"])
def test_half_arithmetic(operation: str, kind: str) -> None:
    sources = inputs(kind, 3 if operation == "fma" else 2, 2000)
    found = evaluate(f"{operation}.rn.{kind}", 16, sources)
    pairs = evaluate(f"{operation}.rn.{kind}x2", 32, [s.view(np.uint32) for s in sources])
    values = columns(sources, DTYPES[kind])
    expected = [exact(operation, tuple(row), kind, "rn") for row in values.tolist()]
    assert_same(found, bits_of(expected, kind), *sources)
    assert_same(pairs.view(np.uint16), found)


@pytest.mark.parametrize("kind", ["f16", "bf16"])
@pytest.mark.parametrize("operation", ["add", "sub", "fma"])
def test_halves_in_float32_arithmetic(operation: str, kind: str) -> None:
    """As float32 arithmetic of the same values: widening a half is exact."""
    *halves, last = inputs("f32", 3 if operation == "fma" else 2, 2048)
    halves = inputs(kind, len(halves), 2048)
    wide = [evaluate(f"cvt.f32.{kind}", 32, [h]) for h in halves]
    if operation == "fma":  # cancellation, with the product's rounding error left
        last[::3] = (-(wide[0].view("f4") * wide[1].view("f4"))).view(np.uint32)[::3]
    for mode in ("rn", "rz"):
        found = evaluate(f"{operation}.{mode}.f32.{kind}", 32, [*halves, last])
        expected = evaluate(f"{operation}.{mode}.f32", 32, [*wide, last])
        assert_same(found, expected, *halves, last)


@pytest.mark.parametrize("operation", ["add", "sub", "mul", "fma"])
def test_two_float32_at_once(operation: str) -> None:
    sources = inputs("f32", 3 if operation == "fma" else 2, 2048)
    single = evaluate(f"{operation}.rn.f32", 32, sources)
    pairs = evaluate(f"{operation}.rn.f32x2", 64, [s.view(np.uint64) for s in sources])
    assert_same(pairs.view(np.uint32), single)


def test_division_and_root_are_exact() -> None:
    a, b = inputs("f32", 2, 4000)
    a[:50], b[:50] = np.arange(50), 1 << 23  # quotients that are subnormal
    x, y = (s.view(np.float32).astype(np.float64) for s in (a, b))

    def nearest(values: list[float | Fraction]) -> Array:
        return bits_of([v if isinstance(v, float) else rounded(v, "f32") for v in values], "f32")

    special = (x / y).tolist()
    quotients = [
        Fraction(n) / Fraction(d) if math.isfinite(n) and math.isfinite(d) and n and d else s
        for n, d, s in zip(x.tolist(), y.tolist(), special, strict=True)
    ]
    roots = np.sqrt(x)  # 53 bits, rounded to 24 again: exact for a root
    assert_same(evaluate("div.rn.f32", 32, [a, b]), nearest(quotients), a, b)
    ones = np.full_like(a, 0x3F800000)
    assert_same(evaluate("rcp.rn.f32", 32, [b]), evaluate("div.rn.f32", 32, [ones, b]), b)
    assert_same(evaluate("sqrt.rn.f32", 32, [a]), bits_of(roots.tolist(), "f32"), a)


def test_flush_to_zero_and_saturation() -> None:
    tiny, one = np.uint32(1), np.float32(1).view(np.uint32)
    a = np.array([tiny, tiny | 1 << 31, one, 0x7FC00000, 0xBF800000, 0x40000000], np.uint32)
    zero = np.zeros_like(a)
    kept = evaluate("add.rn.f32", 32, [a, zero])
    flushed = evaluate("add.rn.ftz.f32", 32, [a, zero])
    assert kept.tolist()[:3] == [1, 1 | 1 << 31, one]
    assert flushed.tolist()[:3] == [0, 0, one]
    assert evaluate("mul.rn.ftz.f32", 32, [a, np.full_like(a, one)])[1] == 1 << 31
    assert evaluate("add.rn.sat.f32", 32, [a, zero]).tolist() == [1, 0, one, 0, 0, one]
    assert evaluate("cvt.ftz.f32.f32", 32, [a]).tolist()[:3] == [0, 1 << 31, one]


@pytest.mark.parametrize("kind", ["f16", "bf16", "f32"])
def test_extrema(kind: str) -> None:
    a, b = inputs(kind, 2, 2000)
    width = a.itemsize * 8
    nan_a, nan_b = (np.isnan(s.view(DTYPES[kind])) for s in (a, b))
    sign = a.dtype.type(1 << (width - 1))
    # Order as integers, in which -0 is below +0.
    keys = [np.where(s & sign, ~s, s | sign) for s in (a, b)]
    for name, pick in (("min", keys[0] <= keys[1]), ("max", keys[0] >= keys[1])):
        best = np.where(pick, a, b)
        dropped = np.where(nan_a, np.where(nan_b, NAN[kind], b), np.where(nan_b, a, best))
        kept = np.where(nan_a | nan_b, NAN[kind], best)
        assert_same(evaluate(f"{name}.{kind}", width, [a, b]), dropped, a, b)
        assert_same(evaluate(f"{name}.NaN.{kind}", width, [a, b]), kept, a, b)
    negated = evaluate(f"neg.{kind}", width, [a])
    assert_same(negated, a ^ sign, a)
    assert_same(evaluate(f"abs.{kind}", width, [a]), a & ~sign, a)


def test_extremum_of_three() -> None:
    a, b, c = inputs("f32", 2, 1000) + inputs("f32", 1, 1000)
    two = evaluate("max.NaN.f32", 32, [a, b])
    assert_same(
        evaluate("max.NaN.f32", 32, [a, b, c]), evaluate("max.NaN.f32", 32, [two, c]), a, b, c
    )


# Conversions.


def float32_sample(size: int) -> Array:
    """Every exponent and sign, and mantissas near what rounds differently."""
    top = np.arange(1 << 13, dtype=np.uint32) << np.uint32(19)
    low = np.array([0, 1, 1 << 18, (1 << 19) - 1], np.uint32)
    random = patterns(RNG, 32, size)
    return np.concatenate([(top[:, None] | low).ravel(), random])


@pytest.mark.parametrize("name", ["e4m3", "e5m2", "e2m1"])
def test_to_small_floats(name: str) -> None:
    full = {"e4m3": "float8_e4m3fn", "e5m2": "float8_e5m2", "e2m1": "float4_e2m1fn"}[name]
    dtype = np.dtype(getattr(ml_dtypes, full))
    values = float32_sample(2000)
    floats = values.view(np.float32)
    limit = np.float32(ml_dtypes.finfo(dtype).max)
    codes = np.clip(floats, -limit, limit).astype(dtype).view(np.uint8).astype(np.uint16)
    codes[np.isnan(floats)] = 0x7 if name == "e2m1" else 0x7F
    bits = 4 if name == "e2m1" else 8
    found = evaluate(f"cvt.rn.satfinite.{name}x2.f32", 2 * bits, [values, values[::-1].copy()])
    expected = (codes << bits) | codes[::-1]
    assert_same(found.astype(np.uint16), expected, values)


def test_eight_codes_in_a_word() -> None:
    """Registers of a scope; the first of the bytes that make a word is the lowest."""
    values = float32_sample(0).reshape(-1, 256, 8)
    values = np.concatenate([values, np.roll(values, 1, axis=2)])  # in odd places too
    words = np.zeros(values.shape[:2], np.uint32)
    launch(
        f"""{NUMBER}
        mul.wide.u32 %d2, %r31, 32; add.u64 %d2, %d2, %d1; add.u64 %d31, %d31, %d0;
        ld.global.v4.b32 {{%r1, %r2, %r3, %r4}}, [%d2];
        ld.global.v4.b32 {{%r5, %r6, %r7, %r8}}, [%d2+16];
        {{
        .reg .b8 b<4>;
        cvt.rn.satfinite.e2m1x2.f32 b0, %r2, %r1; cvt.rn.satfinite.e2m1x2.f32 b1, %r4, %r3;
        cvt.rn.satfinite.e2m1x2.f32 b2, %r6, %r5; cvt.rn.satfinite.e2m1x2.f32 b3, %r8, %r7;
        mov.b32 %r9, {{b0, b1, b2, b3}};
        }}
        st.global.b32 [%d31], %r9;""",
        words,
        values,
        grid=len(values),
        block=256,
    )
    floats = values.view(np.float32)
    codes = np.clip(floats, -6, 6).astype(ml_dtypes.float4_e2m1fn).view(np.uint8)
    codes[np.isnan(floats)] = 7
    expected = (codes.astype(np.uint32) << np.arange(0, 32, 4, dtype=np.uint32)).sum(-1)
    assert_same(words.ravel(), expected.ravel())


@pytest.mark.parametrize("name", ["e4m3", "e5m2"])
def test_from_small_floats(name: str) -> None:
    dtype = ml_dtypes.float8_e4m3fn if name == "e4m3" else ml_dtypes.float8_e5m2
    codes = np.arange(1 << 16, dtype=np.uint16)
    found = evaluate(f"cvt.rn.f16x2.{name}x2", 32, [codes]).view(np.uint16)
    values = codes.view(dtype).astype(np.float16)
    expected = np.where(np.isnan(values), np.uint16(0x7FFF), values.view(np.uint16))
    assert_same(found, expected)


@pytest.mark.parametrize("kind", ["f16", "bf16"])
def test_to_halves_and_back(kind: str) -> None:
    values = float32_sample(2000)
    narrow = values.view(np.float32).astype(DTYPES[kind])
    expected = np.where(np.isnan(narrow), np.uint16(NAN[kind]), narrow.view(np.uint16))
    assert_same(evaluate(f"cvt.rn.{kind}.f32", 16, [values]), expected, values)
    swapped = values[::-1].copy()
    pair = evaluate(f"cvt.rn.{kind}x2.f32", 32, [values, swapped])
    assert_same(pair, (expected.astype(np.uint32) << 16) | expected[::-1], values)
    cut = evaluate(f"cvt.rz.{kind}.f32", 16, [values]).view(DTYPES[kind]).astype(np.float64)
    exact_values = values.view(np.float32).astype(np.float64)
    numbers = ~np.isnan(exact_values)
    assert (np.abs(cut) <= np.abs(exact_values))[numbers].all()
    every = np.arange(1 << 16, dtype=np.uint16)
    wide = every.view(DTYPES[kind]).astype(np.float32)
    expected = np.where(np.isnan(wide), np.uint32(NAN["f32"]), wide.view(np.uint32))
    assert_same(evaluate(f"cvt.f32.{kind}", 32, [every]), expected, every)


@pytest.mark.parametrize("kind", ["s32", "u32", "s64", "u64", "s16", "u8"])
def test_float32_and_integers(kind: str) -> None:
    bits = int(kind[1:])
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if kind[0] == "s" else (0, (1 << bits) - 1)
    values = np.concatenate(
        [patterns(RNG, 32, 2000), np.float32(2.0**bits * 0.49).view("u4")[None]]
    )
    rounds: dict[str, Callable[[float], int]] = {
        "rni": round,
        "rzi": math.trunc,
        "rmi": math.floor,
        "rpi": math.ceil,
    }
    floats = values.view(np.float32).tolist()
    for mode, function in rounds.items():

        def integer(value: float, function: Callable[[float], int] = function) -> int:
            if math.isnan(value):
                return 0
            if math.isinf(value):
                return high if value > 0 else low
            return max(low, min(high, function(value)))

        found = evaluate(f"cvt.{mode}.{kind}.f32", bits, [values])
        expected = np.array([integer(v) % (1 << bits) for v in floats], np.uint64)
        assert_same(found.astype(np.uint64), expected, values)
    if bits < 32:
        return
    words = patterns(RNG, bits, 2000)
    signed = words.view(f"i{bits // 8}") if kind[0] == "s" else words
    expected = bits_of([rounded(Fraction(v), "f32") for v in signed.tolist()], "f32")
    assert_same(evaluate(f"cvt.rn.f32.{kind}", 32, [words]), expected, words)


def test_between_integers() -> None:
    words = patterns(RNG, 32, 1000)
    signed = words.view(np.int32)
    assert_same(evaluate("cvt.s64.s32", 64, [words]), signed.astype(np.int64).view(np.uint64))
    assert_same(evaluate("cvt.u64.u32", 64, [words]), words.astype(np.uint64))
    assert_same(evaluate("cvt.u16.u32", 16, [words]), words.astype(np.uint16))
    # A result narrower than its register is extended by its sign.
    assert_same(evaluate("cvt.s8.s32", 32, [words]), signed.astype(np.int8).astype("i4").view("u4"))
    clipped = np.clip(signed, -128, 127).astype(np.int32).view(np.uint32)
    assert_same(evaluate("cvt.sat.s8.s32", 32, [words]), clipped)


def test_rounding_to_integral_floats() -> None:
    values = patterns(RNG, 32, 2000)
    floats = values.view(np.float32)
    for mode, function in (
        ("rni", np.rint),
        ("rmi", np.floor),
        ("rpi", np.ceil),
        ("rzi", np.trunc),
    ):
        expected = bits_of(function(floats.astype(np.float64)).tolist(), "f32")
        assert_same(evaluate(f"cvt.{mode}.f32.f32", 32, [values]), expected, values)


# Integers and bits.


def as_signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> (bits - 1) else value


@pytest.mark.parametrize("kind", ["u32", "s32", "u64", "s64", "u16", "s16"])
def test_integer_arithmetic(kind: str) -> None:
    bits = int(kind[1:])
    a, b, c = (patterns(RNG, bits, 1000) for _ in range(3))
    b[b == 0] = 3
    read: Callable[[int], int] = (lambda v: as_signed(v, bits)) if kind[0] == "s" else int
    rows = [tuple(map(read, row)) for row in zip(a.tolist(), b.tolist(), c.tolist(), strict=True)]

    def check(opcode: str, function: Callable[..., int], count: int, width: int = bits) -> None:
        expected = np.array([function(*row[:count]) % (1 << width) for row in rows], np.uint64)
        sources = [a, b, c][:count]
        found = evaluate(f"{opcode}.{kind}", width, sources).astype(np.uint64)
        assert_same(found, expected, *sources)

    def quotient(x: int, y: int) -> int:
        return abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)

    check("add", lambda x, y: x + y, 2)
    check("sub", lambda x, y: x - y, 2)
    check("mul.lo", lambda x, y: x * y, 2)
    check("mul.hi", lambda x, y: (x * y) >> bits, 2)
    check("mad.lo", lambda x, y, z: x * y + z, 3)
    check("min", min, 2)
    check("max", max, 2)
    check("div", quotient, 2)
    check("rem", lambda x, y: x - quotient(x, y) * y, 2)
    if bits < 64:
        check("mul.wide", lambda x, y: x * y, 2, bits * 2)
    if kind[0] == "s":
        check("abs", abs, 1)
        check("neg", lambda x: -x, 1)
    for name, test in (("lt", int.__lt__), ("ge", int.__ge__), ("eq", int.__eq__)):
        found = evaluate(f"setp.{name}.{kind}", 1, [a, b])
        assert found.tolist() == [int(test(x, y)) for x, y, _ in rows]


@pytest.mark.parametrize("bits", [32, 64])
def test_shifts_and_fields(bits: int) -> None:
    a, b = (patterns(RNG, bits, 1000) for _ in range(2))
    amounts = RNG.integers(0, 80, 1000).astype(np.uint32)
    lengths = RNG.integers(0, 70, 1000).astype(np.uint32)
    mask = (1 << bits) - 1
    rows = list(zip(a.tolist(), b.tolist(), amounts.tolist(), lengths.tolist(), strict=True))

    def same(opcode: str, sources: list[Array], expected: list[int]) -> None:
        found = evaluate(opcode, bits, sources).astype(np.uint64)
        assert_same(found, np.array(expected, np.uint64), *sources)

    same(f"shl.b{bits}", [a, amounts], [(x << n) & mask for x, _, n, _ in rows])
    same(f"shr.u{bits}", [a, amounts], [x >> n for x, _, n, _ in rows])
    same(f"shr.s{bits}", [a, amounts], [(as_signed(x, bits) >> n) & mask for x, _, n, _ in rows])

    def field(x: int, start: int, length: int, signed: bool) -> int:
        sign = x >> min(start + length - 1, bits - 1) & 1 if signed and length else 0
        found = [(x >> start + i & 1) if start + i < bits else sign for i in range(length)]
        found = (found + [sign] * bits)[:bits]
        return sum(bit << i for i, bit in enumerate(found))

    for kind in "us":
        expected = [field(x, n, m, kind == "s") for x, _, n, m in rows]
        same(f"bfe.{kind}{bits}", [a, amounts, lengths], expected)

    def inserted(x: int, y: int, start: int, length: int) -> int:
        for i in range(min(length, max(bits - start, 0))):
            y = (y & ~(1 << start + i)) | (x >> i & 1) << start + i
        return y

    same(f"bfi.b{bits}", [a, b, amounts, lengths], [inserted(*row) for row in rows])
    counts = [evaluate(f"{name}.b{bits}", 32, [a]).tolist() for name in ("popc", "clz")]
    assert counts[0] == [x.bit_count() for x in a.tolist()]
    assert counts[1] == [bits - x.bit_length() for x in a.tolist()]
    same(f"brev.b{bits}", [a], [int(f"{x:0{bits}b}"[::-1], 2) for x in a.tolist()])


def test_bytes_and_logic() -> None:
    a, b, c = (patterns(RNG, 32, 1000) for _ in range(3))

    def permuted(x: int, y: int, selector: int) -> int:
        pool = x.to_bytes(4, "little") + y.to_bytes(4, "little")
        result = 0
        for place in range(4):
            nibble = selector >> 4 * place & 15
            byte = pool[nibble & 7]
            byte = (0xFF if byte & 0x80 else 0) if nibble & 8 else byte
            result |= byte << 8 * place
        return result

    rows = list(zip(a.tolist(), b.tolist(), c.tolist(), strict=True))
    assert evaluate("prmt.b32", 32, [a, b, c]).tolist() == [permuted(*row) for row in rows]
    assert_same(evaluate("lop3.b32", 32, [a, b, c], "0xe8"), (a & b) | (a & c) | (b & c))
    assert_same(evaluate("lop3.b32", 32, [a, b, c], "0x96"), a ^ b ^ c)
    for direction, shift in (("l", lambda v, n: v << n >> 32), ("r", lambda v, n: v >> n)):
        for mode, limit in (("wrap", lambda n: n & 31), ("clamp", lambda n: min(n, 32))):
            expected = [shift(y << 32 | x, limit(n)) & 0xFFFFFFFF for x, y, n in rows]
            assert evaluate(f"shf.{direction}.{mode}.b32", 32, [a, b, c]).tolist() == expected


@pytest.mark.parametrize("kind", ["f32", "f16", "bf16"])
def test_comparison_of_floats(kind: str) -> None:
    a, b = inputs(kind, 2, 1000)
    a[:100] = b[:100]
    x, y = (s.view(DTYPES[kind]).astype(np.float64) for s in (a, b))
    nan = np.isnan(x) | np.isnan(y)
    orders = {"lt": x < y, "le": x <= y, "gt": x > y, "ge": x >= y, "eq": x == y}
    orders["ne"] = ~orders["eq"] & ~nan
    for name, expected in orders.items():
        assert (evaluate(f"setp.{name}.{kind}", 1, [a, b]) == expected).all(), name
        assert (evaluate(f"setp.{name}u.{kind}", 1, [a, b]) == (expected | nan)).all(), name
    assert (evaluate(f"setp.nan.{kind}", 1, [a, b]) == nan).all()
    assert (evaluate(f"setp.num.{kind}", 1, [a, b]) == ~nan).all()


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("ex2", np.exp2),
        ("lg2", np.log2),
        ("rsqrt", lambda x: 1 / np.sqrt(x)),
        ("tanh", np.tanh),
        ("rcp", np.reciprocal),
    ],
)
def test_approximate_functions_are_close(name: str, function: Callable[[Array], Array]) -> None:
    values = RNG.uniform(0.01, 10, 500).astype(np.float32)
    found = evaluate(f"{name}.approx.f32", 32, [values.view(np.uint32)]).view(np.float32)
    np.testing.assert_allclose(found, function(values.astype(np.float64)), rtol=1e-6)
