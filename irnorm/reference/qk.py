"""``row_mean_of_squares_qk`` and ``apply_qk_rms_norm`` in plain numpy."""

from __future__ import annotations

import numpy as np

from irnorm.reference.arithmetic import F32, Array, cast, chunks, mean_of_squares


def row_mean_of_squares_qk(q: Array, k: Array) -> F32:
    """Means of squares of the local columns of q and k, to be reduced across ranks.

    The sums follow the package's reduction order, each by its own width; the mean is a division.
    Nothing is hidden: a row with a NaN has the canonical NaN (0x7FC00000), one with an Inf, or
    whose sum overflows, Inf.

    Parameters
    ----------
    q, k : ndarray of float32, float16 or bfloat16, ``[M, Nq]`` and ``[M, Nk]``

    Returns
    -------
    ndarray of float32, ``[M, 2]``
        Column 0 is ``sum(q ** 2) / Nq``, column 1 ``sum(k ** 2) / Nk``.
    """
    qk_var = np.empty((len(q), 2), np.float32)
    for column, x in enumerate((q, k)):
        for part in chunks(x):
            qk_var[part, column] = mean_of_squares(x[part])
    return cast(qk_var, "float32")


def apply_qk_rms_norm(
    q: Array,
    k: Array,
    qk_var: F32,
    gamma_q: F32,
    gamma_k: F32,
    *,
    epsilon: float = 1e-6,
    out_dtype: str | None = None,
) -> tuple[Array, Array]:
    """Normalize the rows of q and k by statistics that are given.

    Per row, in float32, for q with column 0 of `qk_var` and for k with column 1::

        rs    = 1 / sqrt(qk_var + epsilon)
        out_c = rn_out((q_c * rs) * gamma_c)

    The statistics are not computed again, whatever the rows hold. The last rounding is plain:
    float16 beyond 65504 becomes Inf. NaN comes out canonical (0x7FC00000, 0x7E00, 0x7FC0), since
    targets differ in the NaN that arithmetic makes; otherwise the formula decides. So a row of
    zeros is NaN where ``qk_var + epsilon`` is 0 (0 * Inf), and 0, with its signs, everywhere else;
    with an infinite variance finite elements become 0, with a negative one the row becomes NaN.

    Parameters
    ----------
    q, k : ndarray of float32, float16 or bfloat16, ``[M, Nq]`` and ``[M, Nk]``
    qk_var : ndarray of float32, ``[M, 2]``
    gamma_q, gamma_k : ndarray of float32, ``[Nq]`` and ``[Nk]``
    epsilon : float
        Rounded to float32, and to nothing narrower.
    out_dtype : str, optional
        ``"float32"``, ``"float16"`` or ``"bfloat16"``. Default: dtype of `q`.

    Returns
    -------
    q_out, k_out : ndarray of `out_dtype`, shapes of `q` and `k`
    """
    kind = np.dtype(out_dtype or q.dtype)
    with np.errstate(all="ignore"):
        rs = np.float32(1) / np.sqrt(qk_var + np.float32(epsilon))
    outputs = []
    for column, (x, gamma) in enumerate(((q, gamma_q), (k, gamma_k))):
        out = np.empty(x.shape, kind)
        for part in chunks(x):
            with np.errstate(all="ignore"):
                y = (x[part].astype(np.float32) * rs[part, column, None]) * gamma
            out[part] = cast(y, kind.name)
        outputs.append(out)
    return outputs[0], outputs[1]
