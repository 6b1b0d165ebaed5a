"""What the PTX of kernels says: accesses, barriers, and what launching must know of them.

Registers and machine code are the matter of `test_gpu_code`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache

import pytest

from irnorm import driver, geometry, modules
from irnorm.formats import ITEMSIZE
from irnorm.ops import Specialization, rmsnorm_fp4quant
from irnorm.ops.rms_norm_fused_fp8 import variants
from irnorm.targets import TARGETS
from tools.simulator import machine, ptx

CHIPS = ("sm_80", "sm_90", "sm_100", "sm_100f")
RESIDENT = (64, 576, 4096, 5000, 16384)
SOME = (("bfloat16", 4096), ("float32", 5000), ("bfloat16", None))
KERNELS = [(chip, *entry) for chip in CHIPS for entry in SOME]
KERNELS += [("sm_90", "float16", width) for width in RESIDENT]


def specialization(dtype: str, width: int | None) -> Specialization:
    return next(s for s in variants(width) if dict(s.dtypes)["x"] == dtype)


@cache
def image(chip: str, dtype: str, width: int | None) -> str:
    found = modules.find(specialization(dtype, width), (TARGETS[f"cuda-{chip}"],))
    return driver.image(found.module.data).decode()


def opcodes(text: str) -> Counter[str]:
    """How often each instruction is there, by its first and its other parts' pattern."""
    return Counter(re.findall(r"^\s*(?:@!?%p\d+\s+)?([a-z][\w.:]+)\s", text, re.MULTILINE))


def matching(counts: Counter[str], pattern: str) -> int:
    return sum(count for opcode, count in counts.items() if re.search(pattern, opcode))


@pytest.mark.parametrize(("chip", "dtype", "width"), KERNELS)
def test_every_kernel(chip: str, dtype: str, width: int | None) -> None:
    """Nothing approximate, no memory of threads' own, and a block as `geometry` has it."""
    text = image(chip, dtype, width)
    assert not re.findall(r"\.(?:approx|ftz|full|local)\b", text)
    entry = specialization(dtype, width)
    facts = geometry.facts(entry, TARGETS[f"cuda-{chip}"])
    assert facts is not None
    kernel = ptx.parse(text).kernels[entry.name]
    assert kernel.maxntid == (facts.block, 1, 1)
    assert kernel.name == entry.name
    parameters = [p.size for p in kernel.parameters]
    arrays = len(entry.dtypes)
    assert parameters == [8] * arrays + [4] * (len(parameters) - arrays)
    assert sum(parameters) <= 4096
    counts = opcodes(text)
    threads = None if width is None else geometry.threads_per_row(width)
    assert matching(counts, r"^bar\.") == (0 if threads and threads <= 32 else 1)
    assert machine.static_shared(kernel) == 0
    assert bool(facts.shared) == bool(matching(counts, r"^bar\."))


@pytest.mark.parametrize("entries", [variants, rmsnorm_fp4quant.variants])
def test_families_differ_in_name_alone(
    entries: Callable[[int], Iterable[Specialization]],
) -> None:
    """What is run of one is run of both."""
    first = next(iter(entries(64)))
    one, other = (
        driver.image(modules.find(first, (TARGETS[f"cuda-{family}"],)).module.data).decode()
        for family in ("sm_100f", "sm_120f")
    )
    assert one.replace("sm_100f", "sm_120f") == other


@pytest.mark.parametrize(("chip", "dtype", "width"), [k for k in KERNELS if k[2] is not None])
def test_a_resident_row_is_read_once(chip: str, dtype: str, width: int) -> None:
    """By 16 bytes, as is gamma; and codes are written by eight bytes.

    Rows that are not ordinary read it again, in a loop: one octet more of each.
    """
    counts = opcodes(image(chip, dtype, width))
    links = -(-width // (geometry.OCTET * geometry.threads_per_row(width)))
    octet = -(-geometry.OCTET * ITEMSIZE[dtype] // 16)
    assert matching(counts, r"^ld\.global\S*\.v[24]\.") == 2 * octet * (links + 1)
    assert matching(counts, r"^ld\.global") == 2 * octet * (links + 1)
    assert matching(counts, r"^st\.global\.(v2\.b32|v4\.b16|b64|v8\.b8)") == links + 1
    assert matching(counts, r"^st\.global") == links + 2  # and the scale
