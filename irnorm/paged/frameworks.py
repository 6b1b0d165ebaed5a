"""What numpy and torch call differently, of all that a paged cache does with its arrays.

torch is imported where its tensors are given, and nowhere else.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from irnorm.arrays import numpy_dtype
from irnorm.rows import WORD


def unsigned(array: Any) -> Any:
    """An array of 32-bit integers as uint32."""
    if isinstance(array, np.ndarray):
        return array if array.dtype == np.uint32 else array.view(np.uint32)
    import torch

    return array if array.dtype == torch.uint32 else array.view(torch.uint32)


def on_host(array: Any) -> npt.NDArray[Any]:
    """An array as numpy's: on the CPU a view, else a copy."""
    return array if isinstance(array, np.ndarray) else np.asarray(array.cpu().numpy())


def add_on_device(cache_lengths: Any, lengths: Any) -> None:
    """Add, modulo 2**32, without waiting."""
    import torch

    # torch does no arithmetic on uint32.
    if isinstance(lengths, int):
        signed = lengths - WORD if lengths >= WORD // 2 else lengths
    else:
        signed = lengths.to(torch.int32)
    cache_lengths.view(torch.int32).add_(signed)


def take(slots: Any, pages: npt.NDArray[np.int64]) -> Any:
    """A copy of some pages."""
    if isinstance(slots, np.ndarray):
        return slots[pages]
    import torch

    # Bytes, since torch does not do everything with small formats on all devices.
    values = slots.view(torch.uint8) if slots.element_size() == 1 else slots
    return values[torch.from_numpy(pages).to(slots.device)].view(slots.dtype)


def zeros(like: Any, shape: tuple[int, ...], dtype: str) -> Any:
    """Zeros of the kind of `like`, where it is."""
    if like is None or isinstance(like, np.ndarray):
        return np.zeros(shape, numpy_dtype(dtype))
    import torch

    return torch.zeros(shape, dtype=getattr(torch, dtype), device=like.device)


def beside(like: Any, values: npt.NDArray[np.uint32]) -> Any:
    """`values` as an array of the kind of `like`, where it is."""
    if like is None or isinstance(like, np.ndarray):
        return values
    import torch

    return torch.from_numpy(values).to(like.device)
