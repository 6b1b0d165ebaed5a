"""``rmsnorm_fp4quant`` in plain numpy."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from irnorm.reference.arithmetic import F32, Array, chunks, encode_float8, reciprocal_rms

U8 = npt.NDArray[np.uint8]

#: The format of the scales that is meant when none is named, by block size.
_DEFAULT_FORMAT = {16: "e4m3", 32: "ue8m0"}
_FORMATS = ((16, "e4m3"), (32, "e4m3"), (32, "ue8m0"))


def encode_e2m1(values: F32) -> U8:
    """E2M1 codes of float32 values, one a byte: saturating, nearest, ties to even.

    Codes 0 to 7 are 0, 0.5, 1, 1.5, 2, 3, 4, 6; the sign is bit 3, -0 has one. NaN, for which the
    format has no code, is 0.
    """
    magnitude = np.abs(values)
    # A code counts the midpoints below. One that lies there goes to the even neighbour: up from the
    # midpoints after odd codes.
    codes = np.zeros(values.shape, np.uint8)
    for midpoint, up in ((0.25, 0), (0.75, 1), (1.25, 0), (1.75, 1), (2.5, 0), (3.5, 1), (5.0, 0)):
        bound = np.float32(midpoint)
        codes += magnitude >= bound if up else magnitude > bound
    codes[np.signbit(values) & ~np.isnan(values)] |= 8
    return codes


def rmsnorm_fp4quant(
    input: Array,
    weight: Array,
    *,
    global_scale: npt.ArrayLike | None = None,
    eps: float = 1e-6,
    block_size: int = 16,
    scale_format: str | None = None,
    is_sf_swizzled_layout: bool = False,
) -> tuple[U8, Array]:
    """RMSNorm and FP4 (E2M1) quantization with a scale for every block of a row.

    In float32, with amax the largest magnitude of y in a block and G the global scale::

        r     = 1 / sqrt(sum(x^2) / H + eps)
        y     = (x * r) * w
        E4M3:   S = rn_e4m3(min(G * amax / 6, 448))           inv = 0 if S == 0 else G / S
        UE8M0:  E = clamp(ceil(log2(amax / 6)) + 127, 0, 254)  inv = 0 if amax == 0 else 2^(127 - E)
        code  = rn_e2m1(clamp(y * inv, ±6))

    G multiplies: dequantize by ``code * S / G``. UE8M0 ignores it. The logarithm is that of the
    exact quotient. What the formula leaves open, in this order:

    * amax = 0: scale byte 0 and codes 0, whatever G is. With r = 0 (the sum of squares is Inf) that
      is every block of finite elements.
    * r = Inf (eps = 0, all squares underflow): a block whose float32 products ``x * w`` are all 0
      counts as amax = 0, any other as NaN.
    * amax NaN or Inf, or (E4M3) G not finite: scale NaN, 0x7F or 0xFF, and codes 0. So a NaN in x
      makes all blocks of its row NaN, as r is; an Inf only its own, as r is 0.
    * Where inv is 0 the codes are 0, without a sign; where it is not, values that round to zero
      keep theirs (0x8), and NaN, which FP4 lacks, is 0.

    What follows from the formula with unusual G: G = 0 or a scale below 2^-10 gives S = 0; up to
    2^-6, S is subnormal; above 448 it saturates, and codes with it. A negative G gives negative
    S (-0, 0x80, where it rounds to zero) and codes as with -G. Where G / S overflows (a tiny
    amax with a huge G), inv is Inf: codes are ±6, and 0 for zeros. UE8M0 has E = 0, and inv =
    2^127, for 0 < amax <= 6 * 2^-127; E is at most 253.

    Parameters
    ----------
    input : ndarray of float32, float16 or bfloat16, ``[..., H]``
        H a multiple of `block_size`.
    weight : ndarray, ``[H]``
        dtype of `input`, or float32.
    global_scale : float or array_like of one element, optional
        Rounded to float32. Default: 1.
    eps : float
        Rounded to float32.
    block_size : int
        16 or 32.
    scale_format : str, optional
        ``"e4m3"``, or ``"ue8m0"`` with blocks of 32. Default: e4m3 for 16, ue8m0 for 32.
    is_sf_swizzled_layout : bool
        Scales in the order of tiles of 128 rows and 4 columns, padded with zeros, 1-D.

    Returns
    -------
    y_fp4 : ndarray of uint8, ``[..., H / 2]``
        Low nibble: the even element.
    block_scale : ndarray, ``[..., H / block_size]``, or ``[ceil(M / 128) * ceil(K / 4) * 512]``
        float8_e4m3fn, or uint8 for UE8M0.

    Raises
    ------
    ValueError : no such combination of block size and format.
    """
    chosen = scale_format or _DEFAULT_FORMAT.get(block_size, "")
    if (block_size, chosen) not in _FORMATS:
        raise ValueError(f"no format with blocks of {block_size} and scales {scale_format!r}")
    *lead, width = input.shape
    count, per_row = math.prod(lead), width // block_size
    rows = input.reshape(count, width)
    packed = np.empty((count, width // 2), np.uint8)
    scales = np.empty((count, per_row), np.uint8)
    with np.errstate(all="ignore"):
        given = 1.0 if global_scale is None else global_scale
        factor = np.asarray(given, np.float32).reshape(())
        w = weight.astype(np.float32)
        for part in chunks(rows):
            y = _normalized(rows[part].astype(np.float32), w, np.float32(eps))
            blocks = y.reshape(len(y), per_row, block_size)
            amax = np.max(np.abs(blocks), axis=2)
            scale, inverse = _e4m3(amax, factor) if chosen == "e4m3" else _ue8m0(amax)
            scales[part] = scale
            codes = encode_e2m1(blocks * inverse[..., None])
            codes[inverse == 0] = 0
            packed[part] = _pack(codes).reshape(len(y), width // 2)
    placed = _swizzle(scales) if is_sf_swizzled_layout else scales.reshape(*lead, per_row)
    kind = "float8_e4m3fn" if chosen == "e4m3" else "uint8"
    return packed.reshape(*lead, width // 2), placed.view(np.dtype(kind))


def _normalized(x: F32, w: F32, eps: np.float32) -> F32:
    """``(x * r) * w``; with r = Inf, zero where ``x * w`` is and NaN elsewhere."""
    r = reciprocal_rms(x, eps)
    lost = np.isinf(r)  # zeros times r would be NaN
    y = (x * np.where(lost, np.float32(1), r)) * w
    return np.where(lost & (y != 0), np.float32(np.nan), y)


def _e4m3(amax: F32, factor: F32) -> tuple[U8, F32]:
    """Codes of E4M3 scales and the factors that `rmsnorm_fp4quant` multiplies blocks by."""
    scale = encode_float8(factor * amax / np.float32(6), "float8_e4m3fn")
    codes = scale.view(np.uint8)
    codes[~(np.isfinite(amax) & np.isfinite(factor))] = 0x7F
    codes[amax == 0] = 0
    decoded = scale.astype(np.float32)
    none = (decoded == 0) | np.isnan(decoded)
    return codes, np.where(none, np.float32(0), factor / decoded)


def _ue8m0(amax: F32) -> tuple[U8, F32]:
    """As `_e4m3`, for UE8M0."""
    # amax = m * 2^e with 0.5 <= m < 1 and 6 = 0.75 * 2^3: amax <= 6 * 2^k from k = e - 3 on where
    # m <= 0.75, else from k = e - 2.
    mantissa, exponent = np.frexp(amax)
    codes = np.clip(exponent - 3 + (mantissa > 0.75) + 127, 0, 254)
    inverse = np.ldexp(np.float32(1), 127 - codes)
    zero, lost = amax == 0, ~np.isfinite(amax)
    codes[zero], codes[lost] = 0, 0xFF
    inverse[zero | lost] = 0
    return codes.astype(np.uint8), inverse


def _pack(codes: U8) -> U8:
    """Two codes a byte, the even one in the low nibble."""
    packed: U8 = codes[..., 0::2] | codes[..., 1::2] << np.uint8(4)
    return packed


def _swizzle(scales: U8) -> U8:
    """``[M, K]`` in the order of the tensor cores' tiles, element by element."""
    m, k = np.indices(scales.shape)
    tiles = -(-scales.shape[1] // 4)
    swizzled = np.zeros(-(-scales.shape[0] // 128) * tiles * 512, np.uint8)
    tile = (m // 128) * tiles + k // 4
    swizzled[tile * 512 + (m % 32) * 16 + (m % 128) // 32 * 4 + k % 4] = scales
    return swizzled
