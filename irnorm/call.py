"""What all operations share in a call.

Arguments are checked once for each new signature, which gives a `Plan`; addresses and numbers once
for those that are new, which gives what runs. A call that is like one before looks that up.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, TypeVar

import numpy as np

from irnorm import arrays, bound
from irnorm.arrays import Layout
from irnorm.errors import ArgumentError, ArgumentTypeError, TargetError
from irnorm.lazy import Lazy
from irnorm.places import Place, place
from irnorm.rows import Rows, are_apart, overlap, row_stride
from irnorm.runtime import get_num_threads
from irnorm.targets import GPU_FAMILIES

MAX_WIDTH = 131072


@dataclass(frozen=True, eq=False)
class Plan:
    """A checked call: what to allocate, what to launch.

    Attributes
    ----------
    names : of the arrays, inputs first.
    rows : how each array lies in memory.
    allocate : makes each output.
    launch : the rest of the call.
    uniforms : the launch's float32 arguments, from the numbers of a call, which it may refuse.
    look : sees what arrays hold, on every call; it may refuse that, and tells whether outputs that
        are made have to be zero.
    in_place : pairs (input, output), by their place in `names`, that may be the same memory.
    padded : outputs, by their number, with padding, which is to be zero.
    """

    names: tuple[str, ...]
    rows: tuple[Rows, ...]
    allocate: tuple[Callable[[], Any], ...]
    launch: Any
    uniforms: Callable[[Any], tuple[float, ...]]
    look: Callable[[tuple[Any, ...]], bool] | None = None
    in_place: frozenset[tuple[int, int]] = frozenset()
    padded: tuple[int, ...] = ()

    @Lazy
    def inputs(self) -> int:
        """How many of the arrays are inputs."""
        return len(self.names) - len(self.allocate)

    def outputs(self, given: tuple[Any, ...], zero: bool) -> tuple[Any, ...]:
        """The outputs: those of `given`, and where it has None, made."""
        supplied = given[self.inputs :]
        outputs = tuple(
            [
                new() if array is None else array
                for array, new in zip(supplied, self.allocate, strict=True)
            ]
        )
        if zero:
            for array, made in zip(supplied, outputs, strict=True):
                if array is None:
                    arrays.clear(made)
        return outputs


@dataclass(frozen=True, eq=False, slots=True)
class Ready:
    """A plan for known addresses and numbers.

    Attributes
    ----------
    plan : what is done.
    uniforms, threads : what its launch takes besides addresses.
    run : runs it; None where outputs are to be made, the addresses of which are not known.
    alone : the same, but None where there is more to do.
    inputs : how many of the arrays are inputs.
    """

    plan: Plan
    uniforms: tuple[float, ...]
    threads: int
    run: Callable[[], object] | None
    alone: Callable[[], object] | None
    inputs: int


class Arguments:
    """Checks of one operation's arguments; every complaint starts with its name."""

    def __init__(self, op: str) -> None:
        self.op = op

    def error(self, text: str) -> ArgumentError:
        return ArgumentError(f"{self.op}: {text}")

    def type_error(self, text: str) -> ArgumentTypeError:
        return ArgumentTypeError(f"{self.op}: {text}")

    def call(
        self,
        make: Callable[..., Plan],
        names: tuple[str, ...],
        given: tuple[Any, ...],
        options: tuple[Any, ...],
        numbers: Hashable,
        compile_only: bool,
        signed: Signed | None = None,
    ) -> Any:
        """Carry out a call, by the plan `make(names, given, *options)`.

        Parameters
        ----------
        names, given : the arrays, inputs first; outputs that are None are made.
        numbers : what `Plan.uniforms` takes; those that are equal have to mean the same.
        signed : those of `given` whose signatures are to be made; the others, and what stands for
            theirs. All are asked where it is None.

        Returns
        -------
        outputs : in the caller's kind of array; None if only compiled.
        """
        threads = get_num_threads()
        key: Hashable = None
        views: tuple[Any, ...] = ()
        try:
            # A call refers to memory by address: it serves whoever has that memory now.
            facts = arrays.facts(given) if signed is None else _facts(*signed)
            key = (self, options, numbers, threads, compile_only, facts)
            ready = _known.get(key)
        except AttributeError:  # arrays of another kind
            views = self.arrays(names, given)
            if all(view is array for view, array in zip(views, given, strict=True)):
                raise
        except (RuntimeError, TypeError):  # no memory, or no hash: the plan may refuse that
            key = ready = None
        else:  # not above: what goes wrong in a call is no matter of the arrays
            if ready is not None and ready.alone is not None and not bound.wanted:
                ready.alone()
                return given[ready.inputs :]
        if views:  # not above: what is refused has nothing to do with the error there
            results = self.call(make, names, views, options, numbers, compile_only)
            return None if compile_only else arrays.unwrap(results)
        if ready is None or bound.is_wanted():
            signature = key and (self, names, options, _signature(facts, signed))
            plan = _planned(signature, partial(make, names, given, *options))
            uniforms = plan.uniforms(numbers)
            if compile_only:
                plan.launch.load()
                return None
            if bound.is_wanted():
                return self._bind(plan, given, uniforms, threads)
            ready = self._ready(plan, given, uniforms, threads)
            if key is not None and arrays.have_addresses(given):
                _remember(_known, key, ready)
        return self._run(ready, given, key is not None)

    def _ready(
        self, plan: Plan, given: tuple[Any, ...], uniforms: tuple[float, ...], threads: int
    ) -> Ready:
        """A plan with what else a call has."""
        complete = all(array is not None for array in given[plan.inputs :])
        run = self._prepare(plan, given, uniforms, threads) if complete else None
        alone = None if plan.look or plan.padded else run
        return Ready(plan, uniforms, threads, run, alone, plan.inputs)

    def _run(self, ready: Ready, given: tuple[Any, ...], known: bool) -> tuple[Any, ...]:
        """Carry out a call that takes more than to run what is ready; `known` if that has a key."""
        plan, run = ready.plan, ready.run
        zero = plan.look is not None and plan.look(given)
        outputs = given[plan.inputs :]
        if run is None:
            outputs = plan.outputs(given, zero)
            key = ready, arrays.addresses(outputs)
            run = _runs.get(key)
            if run is None:
                memory = (*given[: plan.inputs], *outputs)
                run = self._prepare(plan, memory, ready.uniforms, ready.threads)
                if known and arrays.have_addresses(outputs):
                    _remember(_runs, key, run)
        for number in plan.padded:
            arrays.clear(outputs[number])
        run()
        return outputs

    def _bind(
        self, plan: Plan, given: tuple[Any, ...], uniforms: tuple[float, ...], threads: int
    ) -> tuple[Any, ...]:
        """Give `irnorm.bind` what carries out a plan."""
        outputs = plan.outputs(given, plan.look is not None and plan.look(given))
        memory = (*given[: plan.inputs], *outputs)
        run = self._prepare(plan, memory, uniforms, threads)
        padded = [outputs[number] for number in plan.padded]
        bound.keep(partial(_after_clearing, padded, run) if padded else run, memory)
        return outputs

    def _prepare(
        self, plan: Plan, memory: tuple[Any, ...], uniforms: tuple[float, ...], threads: int
    ) -> Callable[[], object]:
        """What runs the launch of a plan on arrays, which nothing here keeps alive.

        Refuses arrays without memory, and outputs that share it with others.
        """
        if not plan.launch.elements:
            return _nothing
        addresses = arrays.addresses(memory)
        if arrays.have_addresses(memory):
            self._check_memory(plan, addresses)
        run: Callable[[], object] = plan.launch.bound(addresses, uniforms, threads)
        return run

    def arrays(self, names: Sequence[str], given: Sequence[Any]) -> tuple[Any, ...]:
        """Each of `given` as a numpy array or a torch tensor; None stays None."""
        converted = []
        for name, value in zip(names, given, strict=True):
            try:
                converted.append(None if value is None else arrays.as_array(value))
            except TypeError as error:
                raise self.type_error(f"{name} {error}") from None
        return tuple(converted)

    def layout(self, name: str, array: Any) -> Layout:
        """The layout of `array`."""
        if array is None:
            raise self.type_error(f"{name} is None, expected an array")
        try:
            layout = arrays.layout(array)
        except TypeError as error:
            raise self.type_error(f"{name} {error}") from None
        except ValueError as error:
            raise self.error(f"{name} {error}") from None
        if layout.device.split(":")[0] not in ("cpu", "iree", *GPU_FAMILIES):
            raise self.error(f"{name} is on {layout.device}, expected cpu, cuda or rocm")
        return layout

    def layouts(
        self, names: Sequence[str], given: Sequence[Any], target: Any, outputs: int
    ) -> tuple[list[Any], Place]:
        """The layouts of all arrays (None for outputs that are not given), and where they are."""
        required = len(given) - outputs
        found = [
            None if array is None and i >= required else self.layout(name, array)
            for i, (name, array) in enumerate(zip(names, given, strict=True))
        ]
        return found, self.place(target, names, found)

    def columns(self, name: str, layout: Layout, most: int) -> int:
        """The number of columns of an array of rows."""
        if not layout.shape:
            raise self.error(f"{name} has shape [], expected [..., N]")
        if not 1 <= layout.shape[-1] <= most:
            raise self.error(f"{name} has {layout.shape[-1]} columns, expected 1 to {most}")
        return layout.shape[-1]

    def shape(self, name: str, layout: Layout, expected: tuple[int, ...], why: str) -> None:
        """Refuse another shape."""
        if layout.shape != expected:
            raise self.error(
                f"{name} has shape {list(layout.shape)}, expected {list(expected)} ({why})"
            )

    def dtype(self, name: str, layout: Layout, accepted: Sequence[str]) -> str:
        """The dtype of an array, one of `accepted`."""
        if layout.dtype not in accepted:
            raise self.error(f"{name} has dtype {layout.dtype}, expected {' or '.join(accepted)}")
        return layout.dtype

    def dtype_option(self, name: str, value: Any, accepted: Sequence[str]) -> str:
        """A dtype given as an option."""
        try:
            dtype = arrays.dtype_name(value)
        except TypeError as error:
            raise self.type_error(f"{name} {error}") from None
        if dtype not in accepted:
            raise self.error(f"{name} is {dtype}, expected {' or '.join(accepted)}")
        return dtype

    def real(self, name: str, value: Any) -> float:
        """A number as a Python float."""
        if type(value) is float:
            return value
        try:
            if isinstance(value, (str, bytes)):
                raise TypeError
            return float(value)
        except (TypeError, ValueError, OverflowError):
            kind = type(value).__name__
            raise self.type_error(f"{name} is a {kind}, expected a number") from None

    def bounded(self, name: str, value: float, least: float, finite: bool = False) -> float:
        """A number that is not NaN, not below `least`, and (if so asked) not infinite."""
        if math.isnan(value) or value < least or (finite and math.isinf(value)):
            kind = "a finite number" if finite else "a number"
            bound = "" if least == -math.inf else f" of at least {least:g}"
            raise self.error(f"{name} is {value}, expected {kind}{bound}")
        return value

    def rounded(self, name: str, value: float, dtype: str = "float32") -> float:
        """A number rounded to `dtype`, not negative (-0 is 0), and finite."""
        self.bounded(name, value, 0.0, finite=True)
        with np.errstate(over="ignore"):
            rounded = float(arrays.numpy_dtype(dtype).type(value)) + 0.0
        if math.isinf(rounded):
            raise self.error(f"{name} is {value}, which {dtype} does not reach")
        return rounded

    def place(self, target: Any, names: Sequence[str], layouts: Sequence[Layout | None]) -> Place:
        """Where a call runs: on the device of its arrays, or where `target` wants it.

        Raises
        ------
        ArgumentError : the arrays are not on one device.
        TargetError : this machine has no such device, or it cannot run the target.
        """
        if target is not None and not isinstance(target, str):
            raise self.type_error(f"target is a {type(target).__name__}, expected its name")
        given = [(n, x.device) for n, x in zip(names, layouts, strict=True) if x is not None]
        first, device = given[0]
        for name, other in given:
            if other != device:
                raise self.error(
                    f"{name} is on {other}, {first} on {device}; expected all on one device"
                )
        try:
            return place(device, target)
        except TargetError as error:
            raise TargetError(f"{self.op}: {error}") from None
        except ArgumentError as error:
            raise self.error(str(error)) from None

    def rows(self, name: str, layout: Layout, columns: bool = True) -> Rows:
        """An array as rows: over its last axis, or (not `columns`) of one element each."""
        shape, strides = layout.shape, layout.strides
        width: int = 1
        if columns:
            width = shape[-1]
            if width > 1 and strides[-1] != 1 and 0 not in shape:
                raise self.error(
                    f"{name} has stride {strides[-1]} along its last axis, expected 1; pass a "
                    "contiguous copy"
                )
            shape, strides = shape[:-1], strides[:-1]
        count: int = math.prod(shape)
        stride = row_stride(shape, strides) if count * width else width
        if stride is None or stride < 0:
            raise self.error(
                f"{name} has strides {layout.strides} for shape {layout.shape}: its rows do not "
                "lie at one non-negative distance; pass a contiguous copy"
            )
        return Rows(count, width, width if count <= 1 else stride, layout.dtype)

    def output(
        self, name: str, array: Any, shape: tuple[int, ...], dtype: str, columns: bool = True
    ) -> Rows:
        """An output as rows: as it is where one was supplied, else as it will be made."""
        if array is None:
            leading, width = (shape[:-1], shape[-1]) if columns else (shape, 1)
            return Rows(math.prod(leading), width, width, dtype)
        rows = self.rows(name, self._supplied(name, array, shape, dtype), columns)
        if rows.count > 1 and rows.stride < rows.width:
            raise self.error(f"{name} has rows that overlap (row stride {rows.stride})")
        return rows

    def heads(self, name: str, layout: Layout) -> Rows:
        """An array `[M, H, N]` as rows of heads, at one distance each."""
        (count, inner, width), (stride, inner_stride, last) = layout.shape, layout.strides
        walked = [s for s, n in zip(layout.strides, layout.shape, strict=True) if n > 1]
        if ((width > 1 and last != 1) or min(walked, default=0) < 0) and 0 not in layout.shape:
            raise self.error(
                f"{name} has strides {layout.strides}, expected 1 along its last axis and none "
                "that is negative; pass a contiguous copy"
            )
        inner_stride = inner_stride if inner > 1 else width
        stride = stride if count > 1 else inner * inner_stride
        return Rows(count, width, stride, layout.dtype, inner, inner_stride)

    def output_heads(self, name: str, array: Any, shape: tuple[int, ...], dtype: str) -> Rows:
        """An output `[M, H, N]`: as it is where one was supplied, else as it will be made."""
        if array is None:
            count, inner, width = shape
            return Rows(count, width, inner * width, dtype, inner, width)
        rows = self.heads(name, self._supplied(name, array, shape, dtype))
        if not are_apart((rows.count, rows.inner, rows.width), (*rows.strides, 1)):
            raise self.error(f"{name} has rows that overlap (strides {rows.strides})")
        return rows

    def _supplied(self, name: str, array: Any, shape: tuple[int, ...], dtype: str) -> Layout:
        """The layout of an output of the caller's."""
        layout = self.layout(name, array)
        if layout.shape != shape:
            raise self.error(f"{name} has shape {list(layout.shape)}, expected {list(shape)}")
        self.dtype(name, layout, [dtype])
        if not layout.writable:
            raise self.error(f"{name} is read-only")
        return layout

    def _check_memory(self, plan: Plan, addresses: Sequence[int]) -> None:
        """Refuse arrays without memory, and outputs that share it with others."""
        for name, address, rows in zip(plan.names, addresses, plan.rows, strict=True):
            if address == 0 and rows.size:
                raise self.error(f"{name} has no memory, as a tensor of shapes alone")
        placed = list(zip(addresses, plan.rows, strict=True))
        for i in range(len(placed) - len(plan.allocate), len(placed)):
            for j in range(i):
                same = (j, i) in plan.in_place and placed[i] == placed[j]
                if not same and overlap(placed[i], placed[j]):
                    raise self.error(f"{plan.names[i]} shares memory with {plan.names[j]}")


@lru_cache(maxsize=256)
def uniform(args: Arguments, name: str, value: float) -> tuple[float]:
    """The one number of a call as its launch takes it."""
    return (args.rounded(name, value),)


# Arrays the signatures of which are to be made; others, and what stands for theirs.
Signed = tuple[tuple[Any, ...], tuple[Any, ...], Hashable]


def _facts(asked: tuple[Any, ...], others: tuple[Any, ...], known: Hashable) -> Any:
    """As `arrays.facts` of all of them."""
    return arrays.facts(asked), arrays.addresses(others), known


def _signature(facts: Any, signed: Signed | None) -> Hashable:
    """Facts without addresses: what a plan can depend on of arrays."""
    if signed is None:
        return arrays.signatures(facts)
    asked, _, known = facts
    return arrays.signatures(asked), known


def _nothing() -> None:
    """What a call without rows does."""


def _after_clearing(padded: Sequence[Any], run: Callable[[], object]) -> None:
    """Run what leaves padding as it is."""
    for array in padded:
        arrays.clear(array)
    run()


def launch_path(array: Any, target: str | None = None) -> str:
    """Which way a call on arrays like `array` takes.

    Parameters
    ----------
    array : as for an operation
    target : as for an operation

    Returns
    -------
    path : `cpu`: it runs where the array is; `driver`: on torch's current stream of a GPU, without
        waiting for the end; `iree`: through IREE's runtime, which waits (numpy arrays are copied).

    Raises
    ------
    ArgumentError, ArgumentTypeError, TargetError : no call could be made.
    """
    arguments = Arguments("launch_path")
    (array,) = arguments.arrays(["array"], [array])
    where = arguments.place(target, ["array"], [arguments.layout("array", array)])
    if where.device is None:
        return "cpu"
    from irnorm import gpu

    return gpu.way(array).path


_plans: dict[Hashable, Plan] = {}
# Calls by all that they refer to; of those that make outputs, what runs them by their addresses.
_known: dict[Hashable, Ready] = {}
_runs: dict[Hashable, Callable[[], object]] = {}
_MOST = 1024  # of each
_T = TypeVar("_T")


def _remember(table: dict[Hashable, _T], key: Hashable, value: _T) -> None:
    if len(table) >= _MOST:
        table.clear()
    table[key] = value


def forget() -> None:
    """Forget all calls."""
    for table in (_plans, _known, _runs):
        table.clear()


def _planned(key: Hashable, make: Callable[[], Plan]) -> Plan:
    """The plan for `key`, made when first asked for; for None always."""
    plan = _plans.get(key)
    if plan is None:
        plan = bound.apart(make)
        if key is not None:
            _remember(_plans, key, plan)
    return plan
