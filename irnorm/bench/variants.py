"""What dtypes and widths of `rms_norm_fused_fp8` cost for each byte moved, on one thread.

All are compared with bfloat16 to float8_e4m3fn, by a kernel for the width at hand. Calls are bound,
all variants take turns in one run, and each rotates over as many sets of arrays as the others: from
512 rows on so many that the smallest together exceed the working set.
"""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass

import irnorm
from irnorm import arguments, arrays, modules, places, targets
from irnorm.bench.arrays import (
    EPSILON,
    Arrays,
    aligned,
    rms_norm_fused_fp8_arrays,
    rms_norm_fused_fp8_traffic,
)
from irnorm.bench.machine import machine
from irnorm.bench.measuring import Contender, Result, measure
from irnorm.bench.runs import Options
from irnorm.bench.workloads import rotation, sets_for
from irnorm.bound import BoundCall
from irnorm.ops import Specialization
from irnorm.rows import Size

_LOG = logging.getLogger(__name__)

OP = "rms_norm_fused_fp8"
SHAPE = "512x4096"


@dataclass(frozen=True)
class Variant:
    """What differs from the first of `VARIANTS`.

    Attributes
    ----------
    name : what it is called in tables.
    dtype : of x and gamma.
    output : dtype of the codes.
    more : columns beyond those asked for.
    any_width : whether to take the kernel for any width even where there is one for the width.
    """

    name: str
    dtype: str = "bfloat16"
    output: str = "float8_e4m3fn"
    more: int = 0
    any_width: bool = False

    def specialization(self, n: int) -> Specialization:
        """What is compiled for it, if `n` columns are asked for."""
        width = None if self.any_width else n + self.more
        inputs = ("x", self.dtype), ("gamma", self.dtype)
        outputs = ("output", self.output), ("scale_output", "float32")
        return Specialization(OP, (*inputs, *outputs), width)

    def arrays(self, m: int, n: int) -> Arrays:
        """One set of arrays, if `m` rows of `n` columns are asked for."""
        given = rms_norm_fused_fp8_arrays(m, n + self.more, self.dtype)
        codes = aligned(given["output"].shape, arrays.numpy_dtype(self.output))
        return {**given, "output": codes}

    def bound(self, given: Arrays) -> BoundCall:
        """A bound call on a set of arrays."""
        if self.any_width:
            return self._bound_any_width(given)
        return irnorm.bind(
            irnorm.rms_norm_fused_fp8,
            given["x"],
            given["gamma"],
            epsilon=EPSILON,
            out_dtype=self.output,
            output=given["output"],
            scale_output=given["scale_output"],
        )

    def _bound_any_width(self, given: Arrays) -> BoundCall:
        """What `irnorm.bind` makes where only the kernel for any width is to be had."""
        m, n = given["x"].shape
        specialization = self.specialization(n)
        program = specialization.program()
        args, place = arguments.Arguments(OP), places.place("cpu", None)
        memory = tuple(given[a.name] for a in program.arrays)
        rows = [
            args.rows(a.name, arrays.layout(given[a.name]), columns=bool(a.cols))
            for a in program.arrays
        ]
        count = len(program.uniforms)
        size = Size.plain(m, n)
        launch = places.launch(specialization, size, place, program.arrays, rows, count, given["x"])
        numbers = {
            "weight_offset": 0.0,
            "epsilon": float(given["gamma"].dtype.type(EPSILON)),
            "scale_ub": math.inf,
        }
        uniforms = tuple(numbers[name] for name in program.uniforms)
        run = launch.bound(arrays.addresses(memory), uniforms, 1)
        return BoundCall((given["output"], given["scale_output"]), run, memory)


VARIANTS = (
    Variant("bfloat16"),
    Variant("float16", dtype="float16"),
    Variant("float32", dtype="float32"),
    Variant("to e4m3fnuz", output="float8_e4m3fnuz"),
    Variant("any width", any_width=True),
    Variant("N + 1", more=1),  # rows begin anywhere
    Variant("N + 4", more=4),
)


@dataclass(frozen=True)
class VariantResult:
    """Times of one variant, on `columns` columns, in µs a call that moves `traffic` bytes.

    Attributes
    ----------
    kernel : the width that its code is for; None is any.
    ns_per_kib : from the minimum.
    relative, relative_median : time for each byte over that of the first variant.
    """

    name: str
    dtype: str
    output: str
    columns: int
    kernel: int | None
    traffic: int
    minimum_us: float
    median_us: float
    calls: int
    ns_per_kib: float
    relative: float
    relative_median: float


@dataclass(frozen=True)
class VariantReport:
    """What `measure_variants` found; `sets` counts the rotated sets of arrays of each variant."""

    machine: Mapping[str, str]
    op: str
    m: int
    n: int
    threads: int
    sets: int
    results: tuple[VariantResult, ...]

    def to_json(self) -> str:
        """The report as indented JSON."""
        return json.dumps(asdict(self), indent=2)


def shape(text: str) -> tuple[int, int]:
    """Rows and columns, of `512x4096`.

    Raises
    ------
    ValueError : it is no shape.
    """
    numbers = text.split("x")
    if len(numbers) != 2 or not all(n.isdecimal() and int(n) for n in numbers):
        raise ValueError(f"{text!r} is no shape, expected rows and columns, as {SHAPE}")
    return int(numbers[0]), int(numbers[1])


def measure_variants(options: Options, m: int, n: int) -> VariantReport:
    """Measures all of `VARIANTS` with `m` rows of `n` columns, or a few more."""
    irnorm.set_num_threads(1)
    sets = sets_for(m, min(_traffic(v, m, n) for v in VARIANTS), options.working_set)
    contenders = []
    for variant in VARIANTS:
        _LOG.info("%s: %d × %d, %s", OP, m, n + variant.more, variant.name)
        contenders.append(_contender(variant, m, n, sets))
    results = measure(contenders, sets=sets, min_time=options.min_time, rounds=options.rounds)
    found = zip(VARIANTS, results, strict=True)
    rows = tuple(_result(variant, m, n, result, results[0]) for variant, result in found)
    return VariantReport(machine(), OP, m, n, 1, sets, rows)


def _traffic(variant: Variant, m: int, n: int) -> int:
    return rms_norm_fused_fp8_traffic(m, n + variant.more, variant.dtype)


def _contender(variant: Variant, m: int, n: int, sets: int) -> Contender:
    calls = [variant.bound(given) for given in rotation(variant.arrays(m, n), sets)]
    return Contender(variant.name, lambda i: calls[i](), 1)


def _result(variant: Variant, m: int, n: int, result: Result, first: Result) -> VariantResult:
    traffic = _traffic(variant, m, n)
    share = _traffic(VARIANTS[0], m, n) / traffic
    return VariantResult(
        name=variant.name,
        dtype=variant.dtype,
        output=variant.output,
        columns=n + variant.more,
        kernel=modules.find(variant.specialization(n), targets.best()).width,
        traffic=traffic,
        minimum_us=result.minimum_us,
        median_us=result.median_us,
        calls=result.calls,
        ns_per_kib=round(result.minimum_us * 1e3 / (traffic / 1024), 3),
        relative=round(result.minimum_us / first.minimum_us * share, 3),
        relative_median=round(result.median_us / first.median_us * share, 3),
    )
