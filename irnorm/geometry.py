"""How a row is divided among the threads of a GPU: what launching a kernel must know of it.

Nothing here needs the compiler.
"""

from __future__ import annotations

from dataclasses import dataclass

from irnorm.lang.program import REDUCTIONS, Part, Program
from irnorm.ops import Specialization
from irnorm.rows import Size
from irnorm.targets import Target

OCTET = 8  # columns that a thread takes at a time
WIDEST_RESIDENT = 16384  # columns: 32 a thread, of 512 threads
BLOCK = 128  # threads of a block at least: several narrow rows share one
STREAMING_BLOCK = 1024  # threads of the widest rows
HEADS = 4  # of a row, that share the threads of one: what they have in common is computed once
ALIGNMENT = 16  # bytes of the widest access


@dataclass(frozen=True)
class Kernel:
    """How to launch a kernel.

    Attributes
    ----------
    block : threads of a block; a row has `threads_per_row` of them.
    least : threads that a row has at least, in each part of the program.
    shared : bytes of shared memory that a launch asks for.
    aligned : whether all octets must lie at multiples of 16 bytes, or of their size if that is
        less; if not, the kernel is told where arrays begin, see `module.parameters`.
    """

    block: int
    least: tuple[int, ...]
    shared: int
    aligned: bool

    def blocks(self, size: Size) -> int:
        """How many blocks a call has: each part has blocks of its own."""
        blocks = 0
        for width, heads, least in zip(size.widths, size.heads, self.least, strict=True):
            together = 1 if heads is None else -(-heads // HEADS)
            rows = self.block // max(threads_per_row(width), least)
            blocks += -(-size.count * together // rows)
        return blocks


def facts(specialization: Specialization, target: Target) -> Kernel | None:
    """How to launch the kernel of a specialization; None if it is not for a GPU."""
    if target.schedule != "gpu":
        return None
    program = specialization.program()
    # AMD's code objects say themselves how much they share.
    shared = 0
    if target.family == "cuda":
        shared = shared_bytes(program, target.subgroup)
    least = tuple(map(least_threads, program.parts))
    return Kernel(block_threads(program), least, shared, is_resident(program))


def is_resident(program: Program) -> bool:
    """Whether rows stay in registers.

    Such kernels demand octets that lie at multiples of 16 bytes, or of their size if that is less.
    """
    return all(
        fits(part.width) and threads_per_row(part.width or 0) >= largest_block(part)
        for part in program.parts
    )


def fits(width: int | None) -> bool:
    """Whether rows of a width (None: any) could stay in registers."""
    return width is not None and width % OCTET == 0 and width <= WIDEST_RESIDENT


def least_threads(part: Part) -> int:
    """Threads that a row must have.

    Those of a block of columns exchange what they have. Where threads exchange nothing, each may
    have one octet.
    """
    if part.where is not None and part.width and not must_exchange(part):
        return min(BLOCK, 1 << (-(-part.width // OCTET) - 1).bit_length())
    return max(largest_block(part), 1)


def must_exchange(part: Part) -> bool:
    """Whether threads of a row need what others have."""
    return bool({"block_amax", *REDUCTIONS} & {value.op for value in part.values})


def largest_block(part: Part) -> int:
    """Threads of the largest block of columns; 0 if there are none."""
    sizes = [value.attr for value in part.values if value.op == "block_amax"]
    return max(sizes, default=0) // OCTET


def threads_per_row(width: int) -> int:
    """Threads of a row: an eighth of the chains of its sums, see `Row.dot`."""
    return min(1024, 1 << max(0, (-(-width // 32) - 1).bit_length()))


def block_threads(program: Program) -> int:
    """Threads of a block."""
    if not is_resident(program):
        return STREAMING_BLOCK
    return max(BLOCK, *map(threads_per_row, filter(None, program.widths)))


def shared_bytes(program: Program, subgroup: int) -> int:
    """Shared memory of a block: for each reduction a float of every subgroup."""
    size = 4 * block_threads(program) // subgroup
    padded = -(-size // ALIGNMENT) * ALIGNMENT
    reductions = 0
    for part in program.parts:
        if part.width is None or threads_per_row(part.width) > subgroup:
            # Those of shortcuts, which GPUs do not take, are not among them.
            reductions += sum(v.op in ("dot", "amax") and v.rows > 0 for v in part.values)
    return padded * reductions
