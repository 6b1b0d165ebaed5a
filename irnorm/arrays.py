"""Arrays in and out without copies: numpy (with ml_dtypes), torch, and DLPack on the CPU.

*Facts* are what a call can depend on besides values, cheap to make and hashable; without addresses
they are a *signature*. A `Layout` is the same spelled out, made once for each new signature.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, cast

import ml_dtypes
import numpy as np
from numpy import ndarray  # found sooner, on every call

from irnorm import dlpack


@dataclass(frozen=True)
class Layout:
    """An array, but for its address and values.

    Attributes
    ----------
    kind : `numpy`, `torch` or `iree`.
    shape : extents.
    strides : in elements.
    dtype : by the names of ml_dtypes and torch.
    device : `cpu`, `cuda:0`, `rocm:1`; `iree:0` for arrays on a device of IREE's; or what the
        framework calls it.
    writable : whether it may be written.
    """

    kind: str
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    dtype: str
    device: str
    writable: bool


def is_torch(array: object) -> bool:
    """Whether `array` is a torch tensor, found out without importing torch."""
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(array, torch.Tensor)


Facts = tuple[Hashable, ...]
_EACH = 6  # facts of an array
_CONTIGUOUS, _WRITEABLE = 0x1, 0x400  # of numpy's flags
_FLAGS = _CONTIGUOUS | _WRITEABLE


def facts(given: Iterable[Any]) -> Facts:
    """A key for all that a call can depend on but values, made on every call.

    Six facts of each array, all None where there is none: its address, see `addresses`; shape;
    strides, or that it is contiguous; dtype; numpy: flags, None; torch: that it is on the CPU, or
    the device; whether it is lazily negated.

    Raises
    ------
    AttributeError : one is neither a numpy array nor a torch tensor; see `as_array`.
    RuntimeError : a tensor has no memory of its own.
    """
    # One loop, and no call for each array: this is half of what a call takes besides its kernel.
    found: Facts = ()
    for a in given:
        # Contiguous arrays of a shape differ in strides of axes that nobody walks along.
        if type(a) is ndarray:
            flags = a.flags.num
            strides = flags & _CONTIGUOUS or a.strides
            found += (_POINTERS[id(a) >> _SHIFT], a.shape, strides, a.dtype, flags, None)
        elif a is None:
            found += (None,) * _EACH
        else:
            strides = a.is_contiguous() or a.stride()
            device = a.is_cpu or a.device
            found += (a.data_ptr(), a.shape, strides, a.dtype, device, a.is_neg())
    return found


def signature(of: Facts) -> tuple[Hashable, ...]:
    """Facts without addresses: a key for what `layout` tells."""
    entries: list[Any] = list(of)
    # The rest of numpy's flags, as whether an array owns its memory, makes no difference.
    entries[4::_EACH] = [f & _FLAGS if type(f) is int else f for f in entries[4::_EACH]]
    del entries[::_EACH]
    return tuple(entries)


class IreeArray:
    """IREE's array on a device, with what else a call asks of arrays."""

    is_cpu = False

    def __init__(self, array: Any) -> None:
        self.array = array
        self.shape = tuple(array.shape)
        self.dtype = array.dtype
        self.device = array._device  # there is no public way to it

    def stride(self) -> tuple[int, ...]:
        """In elements; these arrays are contiguous."""
        return tuple(int(np.prod(self.shape[i + 1 :])) for i in range(len(self.shape)))

    def is_contiguous(self) -> bool:
        return True

    def is_neg(self) -> bool:
        return False

    def data_ptr(self) -> Any:
        """Its buffer, in place of an address."""
        return self.array._buffer_view.get_buffer()


_iree_devices: dict[Any, int] = {}  # IREE's devices, numbered as they come


def _is_iree(value: object) -> bool:
    iree = sys.modules.get("iree.runtime")
    return iree is not None and isinstance(value, iree.DeviceArray)


def unwrap(results: tuple[Any, ...]) -> tuple[Any, ...]:
    """Results in the caller's kind of array."""
    if type(results[0]) is IreeArray:
        return tuple(result.array for result in results)
    return results


def as_array(value: Any) -> Any:
    """`value` as a call takes it: a numpy array or torch tensor as it is, IREE's array wrapped (on
    the CPU viewed) else a numpy view of a DLPack array.

    Raises
    ------
    TypeError : it is none of these.
    """
    if type(value) is np.ndarray or is_torch(value):
        return value
    if isinstance(value, np.ndarray):
        return value.view(np.ndarray)
    if _is_iree(value):
        return value.to_host() if value._is_mappable() else IreeArray(value)
    if hasattr(value, "__dlpack__") and hasattr(value, "__dlpack_device__"):
        try:
            return np.from_dlpack(value)
        except (BufferError, RuntimeError, TypeError) as error:
            array = dlpack.bfloat16_view(value)
            if array is None:
                text = f"cannot be imported through DLPack without a copy ({error})"
                raise TypeError(text) from None
            return array
    raise TypeError(
        f"is a {type(value).__name__}, expected a numpy array, a torch tensor, or an array on the "
        "CPU that supports DLPack"
    )


def layout(array: Any) -> Layout:
    """What `array` is.

    Raises
    ------
    TypeError : a torch tensor that is not a plain strided one.
    ValueError : items that do not lie at multiples of their size.
    """
    if isinstance(array, np.ndarray):
        size = array.dtype.itemsize
        strides = tuple(s // size if size else 0 for s in array.strides)
        walked = [s for s, n in zip(array.strides, array.shape, strict=True) if n > 1]
        if array.size and any(s % size for s in walked):
            raise ValueError(
                f"has strides of {array.strides} bytes, expected multiples of its itemsize {size}"
            )
        name = array.dtype.name if array.dtype.isnative else f"non-native {array.dtype.name}"
        return Layout("numpy", array.shape, strides, name, "cpu", array.flags.writeable)
    if isinstance(array, IreeArray):
        device = f"iree:{_iree_devices.setdefault(array.device, len(_iree_devices))}"
        return Layout("iree", array.shape, array.stride(), array.dtype.name, device, True)
    import torch

    if array.layout is not torch.strided:
        raise TypeError(f"is a tensor of layout {array.layout}, expected torch.strided")
    if array.is_conj() or array.is_neg():
        raise TypeError("is a lazily conjugated or negated tensor; call resolve_conj() first")
    dtype = str(array.dtype).removeprefix("torch.")
    shape, strides = tuple(array.shape), tuple(array.stride())
    device = str(array.device)
    if torch.version.hip:  # which torch calls cuda
        device = device.replace("cuda", "rocm")
    return Layout("torch", shape, strides, dtype, device, True)


def current_stream(index: int) -> int:
    """The stream that torch uses on a GPU just now, by the driver's handle."""
    import torch

    handle: int = torch.cuda.current_stream(index).cuda_stream
    return handle


def allocator(like: Any, shape: tuple[int, ...], dtype: str) -> Callable[[], Any]:
    """What makes new arrays of the kind of `like`, where it is; their values are not set."""
    if isinstance(like, np.ndarray):
        return partial(np.empty, shape, numpy_dtype(dtype))
    if isinstance(like, IreeArray):
        return partial(_iree_empty, like.device, shape, numpy_dtype(dtype))
    import torch

    if not like.is_cpu:
        return partial(torch.empty, shape, dtype=getattr(torch, dtype), device=like.device)

    # Like a view of one element: 0.3 us less than torch.empty, on every call.
    model = torch.empty((), dtype=getattr(torch, dtype), device="cpu").expand(shape)
    if not _is_plain(model):
        return partial(torch.empty, shape, dtype=getattr(torch, dtype), device="cpu")
    return partial(torch.empty_like, model, memory_format=torch.contiguous_format)


def _is_plain(tensor: Any) -> bool:
    """Whether a tensor of ours is one to keep; as long as a mode is on, torch may make others."""
    return type(tensor) is sys.modules["torch"].Tensor


def _iree_empty(device: Any, shape: tuple[int, ...], dtype: np.dtype[Any]) -> IreeArray:
    from iree import runtime as iree

    size = max(1, int(np.prod(shape))) * dtype.itemsize
    memory, usage = int(iree.MemoryType.DEVICE_LOCAL), int(iree.BufferUsage.DEFAULT)
    buffer = device.allocator.allocate_buffer(memory, usage, size)
    element = iree.array_interop.map_dtype_to_element_type(dtype)
    return IreeArray(iree.DeviceArray(device, iree.HalBufferView(buffer, shape, element)))


_numbers: dict[Hashable, Any] = {}
_MOST_NUMBERS = 256


def number(value: float, like: Any) -> Any:
    """An array `[1]` of float32 where `like` is, of a number that is not negative, nor -0.0."""
    kind, device = "numpy", cast(Any, None)
    if type(like) is not ndarray:
        if is_torch(like):
            kind, device = "torch", like.device
        elif _is_iree(like) and not like._is_mappable():
            kind, device = "iree", like._device
    key = value, kind, device
    found = _numbers.get(key)
    if found is None:
        found = _number(value, kind, device)
        if kind != "torch" or _is_plain(found):
            if len(_numbers) >= _MOST_NUMBERS:
                _numbers.clear()
            _numbers[key] = found
    return found


def _number(value: float, kind: str, device: Any) -> Any:
    if kind == "torch":
        import torch

        return torch.full((1,), value, dtype=torch.float32, device=device)
    with np.errstate(over="ignore"):
        array = np.full(1, value, np.float32)
    if kind == "numpy":
        return array
    from iree import runtime as iree

    return iree.asdevicearray(device, array)


def clear(array: Any) -> None:
    """Set all bytes of an array to zero."""
    if isinstance(array, np.ndarray):
        array.view(np.uint8)[...] = 0
    elif isinstance(array, IreeArray):
        _iree_clear(array.device, array.data_ptr())
    else:
        import torch

        array.view(torch.uint8).zero_()


def _iree_clear(device: Any, buffer: Any) -> None:
    from iree import runtime as iree

    memory, usage = int(iree.MemoryType.DEVICE_LOCAL), int(iree.BufferUsage.DEFAULT)
    zeros = np.zeros(buffer.byte_length(), np.uint8)
    source = device.allocator.allocate_buffer_copy(memory, usage, device, zeros)
    done = device.create_semaphore(0)
    device.queue_copy(source, buffer, [], [(done, 1)])
    done.wait(1)


@cache
def numpy_dtype(name: str) -> np.dtype[Any]:
    """The numpy dtype called `name`, from ml_dtypes where numpy has none."""
    return np.dtype(getattr(ml_dtypes, name, None) or name)


def dtype_of_pairs(like: Any) -> str:
    """What arrays like `like` call bytes of two FP4 codes; uint8 where they have no word for it."""
    name = "float4_e2m1fn_x2"
    return name if is_torch(like) and hasattr(sys.modules["torch"], name) else "uint8"


def dtype_name(dtype: Any) -> str:
    """The name of a dtype given as a string, a numpy or ml_dtypes dtype, or a torch dtype.

    Raises
    ------
    TypeError : it is no dtype.
    """
    if isinstance(dtype, str):
        return dtype
    if type(dtype).__module__ == "torch":
        return str(dtype).removeprefix("torch.")
    try:
        return str(np.dtype(dtype).name)
    except TypeError:
        raise TypeError(
            f"is {dtype!r}, expected the name of a dtype, a numpy dtype or a torch dtype"
        ) from None


# -- addresses ------------------------------------------------------------------------------------

# The data pointer is the first field of numpy's array object, behind the object header. Reading it
# there takes 0.04 us, through `array.ctypes.data` 1.3 us: four arrays would cost more than a call.
_WORD = ctypes.sizeof(ctypes.c_size_t)
_SHIFT = _WORD.bit_length() - 1  # from bytes to words


class _Asked:
    """What numpy says of the pointer of the array object in a word of memory."""

    def __getitem__(self, word: int) -> int:
        array = ctypes.cast(word << _SHIFT, ctypes.py_object).value
        return int(array.ctypes.data)


def _pointers() -> Any:
    """What gives an array's pointer by the word of memory that its object begins at."""
    all_memory = ctypes.c_size_t * (sys.maxsize // _WORD - object.__basicsize__)
    read, asked = all_memory.from_address(object.__basicsize__), _Asked()
    probes = np.empty(4, np.float32), np.empty((2, 3), np.uint8)[:, 1:]
    return read if all(read[id(p) >> _SHIFT] == asked[id(p) >> _SHIFT] for p in probes) else asked


_POINTERS = _pointers()


def addresses(given: Iterable[Any]) -> tuple[Any, ...]:
    """Where the first element of each array lies; of IREE's arrays their buffers."""
    return tuple(
        [_POINTERS[id(a) >> _SHIFT] if type(a) is ndarray else a.data_ptr() for a in given]
    )


def have_addresses(given: Sequence[Any]) -> bool:
    """Whether arrays, all of one kind, have addresses, and not buffers of IREE's."""
    return type(given[0]) is not IreeArray


def data(array: Any) -> bytes:
    """A copy of the elements of a contiguous array on the host; nothing if it has no memory."""
    if type(array) is np.ndarray:
        copied: bytes = array.tobytes()
        return copied
    address = array.data_ptr()
    return ctypes.string_at(address, array.nbytes if address else 0)  # half of what numpy() takes
