"""What compiled GPU code costs a row: read from NVIDIA's SASS and AMD's assembly, not run.

*Instructions per element* are the instructions that a thread executes for an ordinary row, over the
elements of the row that it has. The *ordinary path* is the longest path from the kernel's entry to
its end that meets no loop and no call: rare rows (NaN, a scale of zero) branch to a loop, and the
slow ways of division and square root are subroutines. The longest, since one thread of a row also
writes its scale; what a predicate or an execution mask switches off counts too, it is issued.
Kernels of any width have loops, over octets of columns: there the path is *once around* the loop
that is longest so, by the way that has the most bytes in wide accesses (of 8 bytes or more), and of
those the fewest instructions: octets that are whole and aligned, not the way by single elements.
Left out are padding and, on AMD, what only times other instructions (`s_waitcnt`, `s_delay_alu`);
NVIDIA has that inside of every instruction. A packed or dual instruction counts once.

PTX is assembled and disassembled by `ptxas` and `nvdisasm`, from PATH or from the wheels of
`irnorm[test]`. AMD's text is what iree-compile dumps as `.rocmasm`.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any, TypeAlias


@dataclass(frozen=True)
class Instruction:
    """One instruction.

    Attributes
    ----------
    opcode : with modifiers, without a predicate.
    operands : the rest of its text.
    flow : `next`, `branch` (to `target`, or on), `jump`, `call` or `end`.
    target : the label that it goes to.
    """

    opcode: str
    operands: str = ""
    flow: str = "next"
    target: str = ""


@dataclass(frozen=True)
class Kernel:
    """One kernel, as compiled.

    Attributes
    ----------
    name, chip : of the kernel; `sm_90`, `gfx942`.
    path : the ordinary path, or once around a loop, without what is left out.
    total : instructions of the kernel with its subroutines, padding apart.
    registers : of a thread.
    spills : bytes that it spills (NVIDIA), or registers (AMD).
    local : bytes of a thread in memory: its stack frame or private segment.
    shared : bytes of a block; None where the launch says how many.
    """

    name: str
    chip: str
    path: tuple[Instruction, ...]
    total: int
    registers: int
    spills: int
    local: int
    shared: int | None

    @property
    def barriers(self) -> int:
        """Barriers on the ordinary path."""
        return sum(bool(re.match(r"BAR\.SYNC|s_barrier(_wait)?$", i.opcode)) for i in self.path)

    @property
    def loads(self) -> Counter[int]:
        """How many loads from global memory, by bytes."""
        return _accesses(self.path, _LOADS)

    @property
    def stores(self) -> Counter[int]:
        """How many stores to global memory, by bytes."""
        return _accesses(self.path, _STORES)

    @property
    def classes(self) -> Counter[str]:
        """How many instructions of each class: what they do, or where they run."""
        return Counter(map(_class_of, self.path))

    @property
    def converts(self) -> Counter[str]:
        """The instructions that convert between number formats."""
        return Counter(i.opcode for i in self.path if _class_of(i) == "convert")


# The instructions that count, of a kernel's code and its labels.
_Path: TypeAlias = "Callable[[list[Instruction], Mapping[str, int]], tuple[Instruction, ...]]"


def read(text: str, loops: bool = False) -> list[Kernel]:
    """The kernels of PTX, or of AMD's assembly; `loops`: their paths are once around a loop."""
    path = once_around if loops else ordinary_path
    return (_read_amd if ".amdgcn_target" in text else _read_nvidia)(text, path)


# -- paths ----------------------------------------------------------------------------------------


def ordinary_path(code: list[Instruction], labels: Mapping[str, int]) -> tuple[Instruction, ...]:
    """The instructions of the ordinary path of a kernel that begins with the first.

    Loops that search a table, which write nothing and read narrowly, are passed once.

    Raises
    ------
    ValueError : every path to an end has another loop, or a call.
    """
    blocks, edges = _blocks(code, labels)
    edges = {b: edges[b] - _searches(b, blocks, edges) for b in blocks}
    calls = {b for b, body in blocks.items() if body[-1].flow == "call"}
    slow = calls | {b for b in blocks if b in _reachable(edges[b], edges)}
    edges = {b: edges[b] - slow for b in blocks if b not in slow}
    back: dict[int, set[int]] = {b: set() for b in edges}
    for block, following in edges.items():
        for other in following:
            back[other].add(block)
    ends = {b for b in edges if blocks[b][-1].flow == "end"}
    usual = _reachable({0} & set(edges), edges) & _reachable(ends, back)
    if 0 not in usual:
        raise ValueError("every path of the kernel has a loop or a call")
    return _best(blocks, {b: edges[b] & usual for b in usual}, ends, len)[0]


def _searches(
    block: int, blocks: Mapping[int, list[Instruction]], edges: Mapping[int, set[int]]
) -> set[int]:
    """Where the ways from a block back to the beginning of a search lead, if it ends one."""
    loop = {b for b in _reachable(edges[block], edges) if block in _reachable(edges[b], edges)}
    inside = [i for b in loop for i in blocks[b]]
    writes = bool(_accesses(inside, _STORES)) or max(_accesses(inside, _LOADS), default=0) >= 8
    # A loop's first block in the text is where it is entered.
    return {min(loop)} if loop and not writes else set()


def once_around(code: list[Instruction], labels: Mapping[str, int]) -> tuple[Instruction, ...]:
    """The instructions of one iteration of the loop that has the most of them.

    Raises
    ------
    ValueError : no loop has a wide access.
    graphlib.CycleError : a loop has a loop in it.
    """
    blocks, edges = _blocks(code, labels)
    found: list[tuple[Instruction, ...]] = []
    done: set[int] = set()
    # A loop's first block in the text is where it is entered.
    for head in sorted(_reachable({0}, edges)):
        after = _reachable(edges[head], edges)
        if head in done or head not in after:
            continue
        loop = {b for b in after if head in _reachable(edges[b], edges)}
        done |= loop
        last = {b for b in loop if head in edges[b]}
        inside = {b: edges[b] & loop - {head} for b in loop}
        found.append(_best(blocks, inside, last, _wide_then_short)[head])
    found = [path for path in found if _wide_then_short(path)[0]]
    if not found:
        raise ValueError("no loop of the kernel has a wide access")
    return max(found, key=len)


def _best(
    blocks: Mapping[int, list[Instruction]],
    edges: Mapping[int, set[int]],
    ends: set[int],
    worth: Callable[[tuple[Instruction, ...]], Any],
) -> dict[int, tuple[Instruction, ...]]:
    """From each block of a graph without cycles the path to one of the ends that is worth most."""
    best: dict[int, tuple[Instruction, ...]] = {}
    for block in TopologicalSorter(edges).static_order():
        ways = [best[b] for b in edges[block] if b in best]
        if block in ends:
            ways.append(())
        if ways:
            own = (i for i in blocks[block] if not _is_left_out(i))
            best[block] = (*own, *max(ways, key=worth))
    return best


def _wide_then_short(path: tuple[Instruction, ...]) -> tuple[int, int]:
    widths = [*_accesses(path, _LOADS).elements(), *_accesses(path, _STORES).elements()]
    return sum(w for w in widths if w >= 8), -len(path)


def _blocks(
    code: list[Instruction], labels: Mapping[str, int]
) -> tuple[dict[int, list[Instruction]], dict[int, set[int]]]:
    """Basic blocks by the index of their first instruction, and which may follow each."""
    goes = {n: labels[i.target] for n, i in enumerate(code) if i.flow in ("branch", "jump")}
    starts = {0, *goes.values(), *(n + 1 for n, i in enumerate(code) if i.flow != "next")}
    cuts = sorted(s for s in starts if s < len(code))
    blocks, edges = {}, {}
    for start, stop in zip(cuts, [*cuts[1:], len(code)], strict=True):
        last = code[stop - 1]
        blocks[start] = code[start:stop]
        edges[start] = {goes[stop - 1]} if stop - 1 in goes else set()
        if last.flow in ("next", "branch", "call"):
            edges[start].add(stop)
        edges[start] &= set(cuts)
    return blocks, edges


def _reachable(starts: Iterable[int], edges: Mapping[int, set[int]]) -> set[int]:
    found, waiting = set(), list(starts)
    while waiting:
        block = waiting.pop()
        if block not in found:
            found.add(block)
            waiting += edges[block]
    return found


def _is_left_out(i: Instruction) -> bool:
    return bool(re.match(r"NOP|s_(nop|waitcnt|wait_|delay_alu|clause|code_end)", i.opcode))


# -- instructions ---------------------------------------------------------------------------------

_SASS_CLASSES = {
    "float": "FADD FADD2 FMUL FMUL2 FFMA FFMA2 FMNMX FMNMX3 FSEL FSET FSETP FCHK MUFU "
    "HADD2 HMUL2 HFMA2 HMNMX2 HSET2 HSETP2 DADD DMUL DFMA DSETP",
    "convert": "F2F F2FP F2I F2IP I2F I2FP I2I FRND",
    "integer": "LOP3 SHF SHL SHR IADD IADD3 IMAD IMUL LEA ISETP SEL IMNMX VIMNMX VIMNMX3 VIADD "
    "VIADDMNMX PRMT PLOP3 IABS POPC FLO BREV SGXT BMSK",
    "memory": "LD ST LDG STG LDL STL LDC ATOM ATOMG RED",
    "shared": "LDS STS",
    "shuffle": "SHFL VOTE REDUX MATCH",
    "move": "MOV S2R CS2R P2R R2P",
    # What a warp does once, in registers of its own.
    "scalar": "S2UR R2UR VOTEU LDCU ULDC UMOV ULEA ULOP3 UIADD3 UIMAD USHF USEL UISETP UPLOP3 "
    "UPRMT UFADD UFMUL UFFMA UFSETP UFSEL UFMNMX UI2F UF2F UVIADD UVIMNMX UP2UR USGXT UBMSK",
    "control": "BRA EXIT BSSY BSYNC BAR CALL RET WARPSYNC DEPBAR YIELD BREAK MEMBAR ERRBAR CCTL",
}
_SASS_CLASS = {op: name for name, ops in _SASS_CLASSES.items() for op in ops.split()}

_AMD_CLASSES = (
    ("memory", r"global_|flat_|buffer_|scratch_|s_load_|s_buffer_load_"),
    ("control", r"s_(c?branch|endpgm|barrier|sendmsg|setpc|swappc)"),
    ("scalar", r"s_|v_s_|v_readfirstlane|v_readlane"),
    ("shuffle", r"ds_swizzle|ds_b?permute|v_permlane|.*_dpp"),
    ("shared", r"ds_"),
    ("convert", r"v_cvt_"),
    ("move", r"v_(dual_|pk_)?mov_|v_swap_|v_accvgpr_"),
    ("float", r"v_.*f(16|32|64)"),
    ("integer", r"v_"),
)

CLASSES = (*_SASS_CLASSES, "other")

# Of global memory.
_LOADS = r"LDG?\.|(global|flat|buffer)_load_"
_STORES = r"STG?\.|(global|flat|buffer)_store_"


def _class_of(i: Instruction) -> str:
    if i.opcode[0].islower():
        found = (name for name, pattern in _AMD_CLASSES if re.match(pattern, i.opcode))
        return next(found, "other")
    # Constants and copies come in disguise, to use units that are free.
    if i.opcode.startswith("IMAD.MOV") or re.match(r"R\d+, -RZ, RZ, ", i.operands):
        return "move"
    return _SASS_CLASS.get(i.opcode.split(".")[0], "other")


def _accesses(path: Iterable[Instruction], pattern: str) -> Counter[int]:
    return Counter(_width(i.opcode) for i in path if re.match(pattern, f"{i.opcode}."))


def _width(opcode: str) -> int:
    """Bytes that a load or store moves for each thread."""
    if opcode[0].isupper():
        sizes = {"U8": 1, "S8": 1, "U16": 2, "S16": 2, "64": 8, "128": 16, "256": 32}
        return next((sizes[part] for part in opcode.split(".") if part in sizes), 4)
    if words := re.search(r"_dword(?:x(\d))?", opcode):
        return 4 * int(words[1] or 1)
    if bits := re.search(r"_[bui](\d+)$", opcode):
        return int(bits[1]) // 8
    return 2 if "short" in opcode else 1


# -- NVIDIA ---------------------------------------------------------------------------------------


def find_tool(name: str) -> str | None:
    """A tool of CUDA: from PATH, or from a wheel of NVIDIA's in this environment."""
    if found := shutil.which(name):
        return found
    spec = importlib.util.find_spec("nvidia")
    folders = spec.submodule_search_locations if spec else None
    return next((str(p) for f in folders or () for p in Path(f).glob(f"*/bin/{name}")), None)


def missing_tools() -> list[str]:
    """Which of the tools that PTX needs are not here."""
    return [name for name in ("ptxas", "nvdisasm") if find_tool(name) is None]


def assemble(ptx: str, *flags: str) -> tuple[str, str]:
    """The SASS of PTX for the chip it names, and what ptxas says of its kernels."""
    with tempfile.TemporaryDirectory(prefix="irnorm-") as folder:
        source, binary = Path(folder, "kernel.ptx"), Path(folder, "kernel.cubin")
        source.write_text(ptx)
        said = _run("ptxas", "-v", f"-arch={chip_of(ptx)}", *flags, source, "-o", binary)
        return _run("nvdisasm", "-c", binary), said


def _run(name: str, *arguments: object) -> str:
    """What a tool prints.

    Raises
    ------
    RuntimeError : it is missing, or failed.
    """
    tool = find_tool(name)
    if tool is None:
        raise RuntimeError(f"{name} is neither on PATH nor installed: pip install 'irnorm[test]'")
    done = subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{name} failed: {done.stderr.strip()[:500]}")
    return done.stdout + done.stderr


def chip_of(ptx: str) -> str:
    """The chip that PTX is for."""
    found = re.search(r"^\.target\s+(\w+)", ptx, re.MULTILINE)
    if found is None:
        raise ValueError("PTX without .target")
    return found[1]


def parse_sass(sass: str, name: str) -> tuple[list[Instruction], dict[str, int]]:
    """The instructions of one kernel with its subroutines, and where labels point."""
    start = sass.index(f".text.{name}:")
    stop = sass.find("\n.text.", start)
    code: list[Instruction] = []
    labels: dict[str, int] = {}
    for line in sass[start : None if stop < 0 else stop].splitlines():
        if label := re.match(r"([.$\w]+):", line):
            labels[label[1]] = len(code)
        elif i := re.match(r"\s+/\*[0-9a-f]{4,}\*/\s+(@\S+\s+)?([A-Z][\w.]*)\s*(.*?)\s*;", line):
            code.append(_sass_instruction(i[2], i[3], predicated=bool(i[1])))
    return code, labels


def _sass_instruction(opcode: str, operands: str, *, predicated: bool) -> Instruction:
    kind = opcode.split(".")[0]
    to = re.fullmatch(r"(.*?)`\((.*)\)", operands)
    if kind in ("BRX", "JMX", "JMP"):
        raise ValueError(f"cannot tell where {opcode} goes")
    if kind == "BRA" and to:
        # Uniform predicates and the like are operands: BRA.U !UP0, `(.L_x_1)
        return Instruction(opcode, operands, "branch" if predicated or to[1] else "jump", to[2])
    if opcode.startswith("WARPSYNC.COLLECTIVE") or (kind == "CALL" and not predicated):
        return Instruction(opcode, operands, "call")
    if kind in ("EXIT", "RET") and not predicated:
        return Instruction(opcode, operands, "end")
    return Instruction(opcode, operands)


def _read_nvidia(ptx: str, path: _Path) -> list[Kernel]:
    sass, said = assemble(ptx)
    kernels = []
    for part in said.split("Compiling entry function ")[1:]:
        name = part.split("'")[1]

        def number(before: str, after: str, part: str = part) -> int:
            found = re.search(rf"{before}(\d+) {after}", part)
            return int(found[1]) if found else 0

        code, labels = parse_sass(sass, name)
        kernels.append(
            Kernel(
                name,
                chip_of(ptx),
                path(code, labels),
                sum(i.opcode != "NOP" for i in code),
                number("Used ", "registers"),
                number("", "bytes spill stores") + number("", "bytes spill loads"),
                number("", "bytes stack frame"),
                None if ".extern .shared" in ptx else number("", "bytes smem"),
            )
        )
    return kernels


def contracted(ptx: str) -> bool:
    """Whether ptxas fuses multiplications with additions that PTX has apart."""
    return assemble(ptx)[0] != assemble(ptx, "-fmad=false")[0]


def contractible(ptx: str) -> list[str]:
    """The additions and multiplications that ptxas may fuse: those that name no rounding."""
    return _lines(ptx, r"\b(mul|add|sub|mad)\.f32(x2)?\s")


# -- AMD ------------------------------------------------------------------------------------------


def parse_amd(text: str, name: str) -> tuple[list[Instruction], dict[str, int]]:
    """The instructions of one kernel, and where labels point."""
    start = text.index(f"\n{name}:")
    code: list[Instruction] = []
    labels: dict[str, int] = {}
    for line in text[start : text.index(".Lfunc_end", start)].splitlines():
        line = re.split(r";|//", line)[0]
        if label := re.match(r"([.$\w]+):", line):
            labels[label[1]] = len(code)
        elif i := re.match(r"\s+([a-z]\w+)\s*(.*?)\s*$", line):
            code.append(_amd_instruction(i[1], i[2]))
    return code, labels


def _amd_instruction(opcode: str, operands: str) -> Instruction:
    if opcode.startswith("s_cbranch_"):
        return Instruction(opcode, operands, "branch", operands)
    if opcode == "s_branch":
        return Instruction(opcode, operands, "jump", operands)
    if opcode.startswith(("s_swappc", "s_call")):
        return Instruction(opcode, operands, "call")
    if opcode.startswith(("s_endpgm", "s_setpc")):
        return Instruction(opcode, operands, "end")
    return Instruction(opcode, operands)


def _read_amd(text: str, path: _Path) -> list[Kernel]:
    chip = re.search(r'\.amdgcn_target\s+"[^"]*(gfx\w+)', text)
    described = text[text.index("amdhsa.kernels:") : text.index("amdhsa.target:")]
    kernels = []
    for part in re.split(r"^  - ", described, flags=re.MULTILINE)[1:]:
        fields = dict(re.findall(r"^(?: {4})?\.(\w+):\s+(\S+)", part, re.MULTILINE))
        code, labels = parse_amd(text, fields["name"])
        kernels.append(
            Kernel(
                fields["name"],
                chip[1] if chip else "",
                path(code, labels),
                sum(not _is_left_out(i) for i in code),
                int(fields["vgpr_count"]),
                int(fields["vgpr_spill_count"]) + int(fields["sgpr_spill_count"]),
                int(fields["private_segment_fixed_size"]),
                int(fields["group_segment_fixed_size"]),
            )
        )
    return kernels


# -- checks ---------------------------------------------------------------------------------------


def inexact(text: str) -> list[str]:
    """Lines that approximate, flush subnormals, or use memory of a thread's own.

    And those by which AMD's chips multiply and round to float16 at once, where two roundings are
    meant.
    """
    if ".amdgcn_target" in text:
        rounding = r"\.amdhsa_float_denorm_mode_32 [0-2]|v_fma_mix(lo|hi)_f16"
        return _lines(text, rf"{rounding}|scratch_(load|store)")
    return _lines(text, r"\.(approx|ftz|full|local)\b")


def _lines(text: str, pattern: str) -> list[str]:
    code = (line.split("//")[0].strip() for line in text.splitlines())
    return [line for line in code if re.search(pattern, line)]


def measures(kernel: Kernel, elements: int, row_stores: int = 1) -> dict[str, float]:
    """What budgets limit, for a thread with so many elements of a row.

    `read` are the bytes it loads for an element: more than arrays have, if it loads them again, or
    if rare rows' code is no loop and so is taken for ordinary. `load` and `store` are the narrowest
    accesses in bytes, but for the `row_stores` narrowest stores: those are of what a row, or a
    block of its columns, has once.
    """
    stores = sorted(kernel.stores.elements())[row_stores:]
    return {
        "instructions": round(len(kernel.path) / elements, 2),
        "read": sum(kernel.loads.elements()) / elements,
        "registers": kernel.registers,
        "spills": kernel.spills,
        "local": kernel.local,
        "barriers": kernel.barriers,
        "load": min(kernel.loads, default=0),
        "store": min(stores, default=0),
    }


_AT_LEAST = ("load", "store")


def exceeded(measured: Mapping[str, float], limits: Mapping[str, float]) -> list[str]:
    """What breaks the limits, in words."""
    found = []
    for name, limit in limits.items():
        value, least = measured[name], name in _AT_LEAST
        if value < limit if least else value > limit:
            found.append(f"{name} {value:g}, {'below' if least else 'above'} {limit:g}")
    return found
