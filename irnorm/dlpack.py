"""bfloat16 through DLPack, which numpy does not import: it has no such dtype of its own."""

from __future__ import annotations

import ctypes
from typing import Any

import ml_dtypes
import numpy as np

_CPU = 1  # kDLCPU
_BFLOAT16 = (4, 16, 1)  # kDLBfloat, bits, lanes


class _Tensor(ctypes.Structure):
    """DLTensor of dlpack.h."""

    _fields_ = (
        ("data", ctypes.c_void_p),
        ("device_type", ctypes.c_int32),
        ("device_id", ctypes.c_int32),
        ("ndim", ctypes.c_int32),
        ("code", ctypes.c_uint8),
        ("bits", ctypes.c_uint8),
        ("lanes", ctypes.c_uint16),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("byte_offset", ctypes.c_uint64),
    )


def bfloat16_view(value: Any) -> np.ndarray[Any, Any] | None:
    """A numpy view of a bfloat16 array on the CPU that speaks DLPack; None if it is not one."""
    if value.__dlpack_device__()[0] != _CPU:
        return None
    try:
        capsule = value.__dlpack__()
    except (BufferError, RuntimeError, TypeError):
        return None
    get = ctypes.pythonapi.PyCapsule_GetPointer
    get.restype, get.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
    tensor = _Tensor.from_address(get(capsule, b"dltensor"))
    if (tensor.code, tensor.bits, tensor.lanes) != _BFLOAT16:
        return None
    shape = tuple(tensor.shape[: tensor.ndim])
    strides = np.array(tensor.strides[: tensor.ndim] if tensor.strides else _contiguous(shape))
    if (strides < 0).any():
        return None
    items = 1 + sum((n - 1) * int(s) for n, s in zip(shape, strides, strict=True))
    empty = 0 in shape
    address = (tensor.data or 0) + tensor.byte_offset
    memory: Any = (ctypes.c_uint8 * (0 if empty else 2 * items)).from_address(address)
    # The array keeps the memory object, that keeps the capsule, whose end frees the tensor.
    memory.capsule = capsule
    steps = tuple(2 * int(s) for s in strides)
    view: np.ndarray[Any, Any] = np.ndarray(shape, ml_dtypes.bfloat16, memory, strides=steps)
    return view


def _contiguous(shape: tuple[int, ...]) -> list[int]:
    strides = [1]
    for extent in reversed(shape[1:]):
        strides.insert(0, strides[0] * extent)
    return strides[: len(shape)]
