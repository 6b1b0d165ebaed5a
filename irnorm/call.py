"""What all operations share in a call.

Arguments are checked once for each new signature, which gives a `Plan`; addresses and numbers once
for those that are new, which gives what runs. A call that is like one before looks that up.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, TypeVar

from irnorm import arrays, bound
from irnorm.arguments import Arguments
from irnorm.lazy import Lazy
from irnorm.rows import Rows, overlap
from irnorm.runtime import get_num_threads


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


# For a caller that keeps signatures, as a paged cache does: arrays that are to be asked for theirs,
# those that are not, and what stands for the signatures of these.
Signed = tuple[tuple[Any, ...], tuple[Any, ...], Hashable]


def carry_out(
    args: Arguments,
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
    args : checks of the operation's arguments.
    make : makes the plan of a call that differs from all before in more than addresses and numbers.
    names, given : the arrays, inputs first; outputs that are None are made.
    options : what else the plan depends on.
    numbers : what `Plan.uniforms` takes; those that are equal have to mean the same.
    compile_only : whether to do no more than to have the code.
    signed : `given` in two parts; None: all arrays are asked.

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
        key = (args, options, numbers, threads, compile_only, facts)
        ready = _known.get(key)
    except AttributeError:  # arrays of another kind
        views = args.arrays(names, given)
        if all(view is array for view, array in zip(views, given, strict=True)):
            raise
    except (RuntimeError, TypeError):  # no memory, or no hash: the plan may refuse that
        key = ready = None
    else:  # not above: what goes wrong in a call is no matter of the arrays
        # Where some thread binds a call, what follows asks which.
        if ready is not None and ready.alone is not None and not bound.wanted:
            ready.alone()
            return given[ready.inputs :]
    if views:  # not above: what is refused has nothing to do with the error there
        results = carry_out(args, make, names, views, options, numbers, compile_only)
        return None if compile_only else arrays.unwrap(results)
    if ready is None or bound.is_wanted():
        signature = key and (args, names, options, _signature(facts, signed))
        plan = _planned(signature, partial(make, names, given, *options))
        uniforms = plan.uniforms(numbers)
        if compile_only:
            plan.launch.load()
            return None
        if bound.is_wanted():
            return _bind(args, plan, given, uniforms, threads)
        ready = _ready(args, plan, given, uniforms, threads)
        if key is not None and arrays.have_addresses(given):
            _remember(_known, key, ready)
    return _run(args, ready, given, key is not None)


def _facts(asked: tuple[Any, ...], others: tuple[Any, ...], known: Hashable) -> Any:
    """In place of facts of all arrays: those of some, addresses of the others, what is known."""
    return arrays.facts(asked), arrays.addresses(others), known


def _signature(facts: Any, signed: Signed | None) -> Hashable:
    """Facts without addresses: what a plan can depend on of arrays."""
    if signed is None:
        return arrays.signature(facts)
    asked, _, known = facts
    return arrays.signature(asked), known


def _ready(
    args: Arguments,
    plan: Plan,
    given: tuple[Any, ...],
    uniforms: tuple[float, ...],
    threads: int,
) -> Ready:
    """A plan with what else a call has."""
    complete = all(array is not None for array in given[plan.inputs :])
    run = _prepare(args, plan, given, uniforms, threads) if complete else None
    alone = None if plan.look or plan.padded else run
    return Ready(plan, uniforms, threads, run, alone, plan.inputs)


def _run(args: Arguments, ready: Ready, given: tuple[Any, ...], known: bool) -> tuple[Any, ...]:
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
            run = _prepare(args, plan, memory, ready.uniforms, ready.threads)
            if known and arrays.have_addresses(outputs):
                _remember(_runs, key, run)
    for number in plan.padded:
        arrays.clear(outputs[number])
    run()
    return outputs


def _bind(
    args: Arguments,
    plan: Plan,
    given: tuple[Any, ...],
    uniforms: tuple[float, ...],
    threads: int,
) -> tuple[Any, ...]:
    """Give `irnorm.bind` what carries out a plan."""
    outputs = plan.outputs(given, plan.look is not None and plan.look(given))
    memory = (*given[: plan.inputs], *outputs)
    run = _prepare(args, plan, memory, uniforms, threads)
    padded = [outputs[number] for number in plan.padded]
    bound.keep(partial(_after_clearing, padded, run) if padded else run, memory)
    return outputs


def _prepare(
    args: Arguments,
    plan: Plan,
    memory: tuple[Any, ...],
    uniforms: tuple[float, ...],
    threads: int,
) -> Callable[[], object]:
    """What runs the launch of a plan on arrays, which nothing here keeps alive.

    Refuses arrays without memory, and outputs that share it with others.
    """
    if not plan.launch.elements:
        return _nothing
    addresses = arrays.addresses(memory)
    if arrays.have_addresses(memory):
        _check_memory(args, plan, addresses)
    run: Callable[[], object] = plan.launch.bound(addresses, uniforms, threads)
    return run


def _check_memory(args: Arguments, plan: Plan, addresses: Sequence[int]) -> None:
    """Refuse arrays without memory, and outputs that share it with others."""
    for name, address, rows in zip(plan.names, addresses, plan.rows, strict=True):
        if address == 0 and rows.size:
            raise args.error(f"{name} has no memory, as a tensor of shapes alone")
    placed = list(zip(addresses, plan.rows, strict=True))
    for i in range(len(placed) - len(plan.allocate), len(placed)):
        for j in range(i):
            same = (j, i) in plan.in_place and placed[i] == placed[j]
            if not same and overlap(placed[i], placed[j]):
                raise args.error(f"{plan.names[i]} shares memory with {plan.names[j]}")


def _nothing() -> None:
    """What a call without rows does."""


def _after_clearing(padded: Sequence[Any], run: Callable[[], object]) -> None:
    """Run what leaves padding as it is."""
    for array in padded:
        arrays.clear(array)
    run()


@lru_cache(maxsize=256)
def uniform(args: Arguments, name: str, value: float) -> tuple[float]:
    """The one number of a call as its launch takes it."""
    return (args.rounded(name, value),)


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
    args = Arguments("launch_path")
    (array,) = args.arrays(["array"], [array])
    where = args.place(target, ["array"], [args.layout("array", array)])
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
