"""What calls of the operations of MLA must do with torch tensors on a GPU: a paged cache in place.

Each function here raises what is wrong, and returns how many calls were right. All memory that a
call is given, and guard bytes around it, is compared.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch

import irnorm
from irnorm import reference
from irnorm.bundle import Entry
from irnorm.verify_cases import GUARD, Case, Values, cases, guarded

LAYERS, LAYER = 3, 1
WIDTH = 512  # where the bundle has an entry of any width alone
AROUND = 256  # guard bytes on both sides of an array
BESIDE = 128  # columns of a head of q that are not rotated


class Work:
    """A batch on the device.

    Attributes
    ----------
    case : the call, and its right answer.
    memory : of each array, with what is around it.
    start : what it holds at first.
    """

    def __init__(self, entry: Entry, device: str) -> None:
        self.device = device
        specialization = replace(entry.specialization(), width=entry.width or WIDTH)
        self.op, self.dtypes = entry.op, dict(specialization.dtypes)
        self.case: Case = cases(specialization, specialization.width or WIDTH)[0]
        self.memory: dict[str, torch.Tensor] = {}
        self.start: dict[str, Values] = {}
        self.layer = self.case.before["cache"]
        self.arrays = {name: self._put(name, self._whole(name)) for name in self._inputs()}
        self.output = self._put("q_rope_output", self._whole("q_rope_output"))
        slots = self._put("cache", self.blocks(self.layer))
        tables = self.arrays["lookup_table"], self.arrays["cache_lengths"]
        self.cache = irnorm.PagedKVCache(slots, *tables)

    def _inputs(self) -> list[str]:
        return [name for name in self.case.arrays if name not in ("q_rope_output", "cache")]

    def _whole(self, name: str) -> Values:
        """An array with what is between its rows: q is a part of each head of a larger one."""
        values = self.case.arrays[name]
        if name not in ("q_rope", "q_rope_output"):
            return values
        *rows, columns = values.shape
        wide = guarded((*rows, BESIDE + columns), values.dtype)
        if name == "q_rope":
            wide[..., BESIDE:] = values
        return wide

    def blocks(self, slots: Values) -> Values:
        """Blocks with `slots` as one layer, and any codes as the others."""
        count, page_size, head_size = slots.shape
        shape = (count, 1, LAYERS, page_size, 1, head_size * slots.itemsize)
        codes = np.random.default_rng(count).integers(0, 256, shape, np.uint8)
        blocks = codes.view(slots.dtype)
        blocks[:, 0, LAYER, :, 0] = slots
        return blocks

    def _put(self, name: str, values: Values) -> torch.Tensor:
        """An array on the device, of q what is rotated."""
        data = np.full(values.nbytes + 2 * AROUND, GUARD, np.uint8)
        data[AROUND:-AROUND] = np.ascontiguousarray(values).view(np.uint8).ravel()
        self.start[name], self.memory[name] = data, self.on_device(data)
        # torch does little with uint32; int32 is read as it.
        dtype = getattr(torch, self.dtypes.get(name, "int32"))
        array = self.memory[name][AROUND:-AROUND].view(dtype).reshape(values.shape)
        return array[..., BESIDE:] if name.startswith("q_rope") else array

    def on_device(self, data: Values) -> torch.Tensor:
        """A copy of bytes on the device."""
        return torch.from_numpy(data.copy()).to(self.device)

    def reset(self) -> None:
        """Have all memory hold what it held at first."""
        for name, memory in self.memory.items():
            memory.copy_(torch.from_numpy(self.start[name]))

    def __call__(self, output: torch.Tensor | None) -> torch.Tensor:
        """The call, as anyone makes it."""
        epsilon = self.case.uniforms["epsilon"]
        given = [self.arrays[name] for name in ("input_row_offsets", "freqs_cis", "gamma")]
        named: dict[str, Any] = {"epsilon": epsilon, "q_rope_output": output}
        q = self.arrays["q_rope"]
        if self.op == "fused_rope_rmsnorm":
            return irnorm.fused_rope_rmsnorm(q, *given, self.cache.layer(LAYER), **named)
        named["out_rope_dtype"] = self.dtypes["q_rope_output"]
        kv = self.arrays["kv"]
        return irnorm.mla_fused_rope_rmsnorm_quantization(q, kv, *given, self.cache, LAYER, **named)

    def expected(self, answer: dict[str, Values], output: str) -> dict[str, Values]:
        """All memory after a call whose output for q is the array of that name, if any."""
        found = {name: data.copy() for name, data in self.start.items()}
        blocks = self.blocks(answer["cache"])
        found["cache"][AROUND:-AROUND] = blocks.view(np.uint8).ravel()
        if output:
            whole = self._whole(output)
            # Rows of tokens without a position are left as they are.
            done = answer["q_rope_output"].view(np.uint8) != GUARD
            rows = done.any(axis=(1, 2))
            whole[rows, :, BESIDE:] = answer["q_rope_output"][rows]
            found[output][AROUND:-AROUND] = whole.view(np.uint8).ravel()
        return found

    def compare(self, expected: dict[str, Values], when: str, but: tuple[str, ...] = ()) -> None:
        """Hold all memory to what is expected, `but` for some arrays."""
        for name, memory in self.memory.items():
            wrong = np.count_nonzero(memory.cpu().numpy() != expected[name])
            if wrong and name not in but:
                raise AssertionError(f"{when}: {name}: {wrong} bytes of {len(memory)} differ")

    def answer(self, **tables: Values) -> dict[str, Values]:
        """What the reference says of the batch with other tables."""
        inputs = {name: self.case.arrays[name] for name in self._inputs()} | tables
        options = {"epsilon": self.case.uniforms["epsilon"]}
        if "kv" in inputs:
            options["out_rope_dtype"] = self.dtypes["q_rope_output"]
        call = getattr(reference, self.op)
        q, cache = call(**inputs, slots=self.layer, **options)
        return {"q_rope_output": q, "cache": cache}


def in_place(work: Work) -> int:
    """The cache and q are written where they lie, and nothing beside; or q goes elsewhere."""
    right = work.case.arrays
    work(work.output)
    work.compare(work.expected(right, "q_rope_output"), "an output supplied")
    if work.dtypes["q_rope"] != work.dtypes["q_rope_output"]:
        return 1
    work.reset()
    work(work.arrays["q_rope"])
    work.compare(work.expected(right, "q_rope"), "q in place")
    return 2


def allocated(work: Work) -> int:
    """An output that is made is zero for tokens without a position."""
    found = work(None)
    work.compare(work.expected(work.case.arrays, ""), "an output made")
    right = work.answer()["q_rope_output"]
    data = found.contiguous().view(torch.uint8).cpu().numpy()
    if data.tobytes() != right.tobytes():
        raise AssertionError("an output made: it differs")
    return 1


def graph(work: Work) -> int:
    """A captured call reads tables, and all else, at each replay."""
    work(work.output)
    torch.cuda.synchronize()
    captured = torch.cuda.CUDAGraph()
    with torch.cuda.graph(captured):
        work(work.output)
    lengths = work.case.arrays["cache_lengths"]
    for fewer in (0, 1, 2):
        work.reset()
        cached = lengths - np.minimum(lengths, fewer).astype(np.uint32)
        work.arrays["cache_lengths"].copy_(torch.from_numpy(cached.view(np.int32)))
        captured.replay()
        torch.cuda.synchronize()
        blocks = work.blocks(work.answer(cache_lengths=cached)["cache"])
        now = work.memory["cache"][AROUND:-AROUND].cpu().numpy()
        if now.tobytes() != blocks.tobytes():
            raise AssertionError(f"replay {fewer}: the cache differs")
    return 3


def wild_tables(work: Work) -> int:
    """Whatever tables on the device say, nothing is written but q and slots of the layer."""
    random = np.random.default_rng(5)
    names = ("input_row_offsets", "cache_lengths", "lookup_table")
    done = 0
    for top in (2**32, 64, 7):
        for several in (*((name,) for name in names), names):
            work.reset()
            for name in several:
                table = work.arrays[name]
                values = random.integers(0, top, table.numel(), np.uint32)
                if name == "lookup_table" and top < 2**32:  # no page is that of two tokens
                    values = random.permutation(max(top, len(values)))[: len(values)]
                bits = values.astype(np.uint32).view(np.int32).reshape(tuple(table.shape))
                table.copy_(torch.from_numpy(bits))
            work(work.output)
            compare_outside(work, f"{', '.join(several)} below {top}")
            done += 1
    return done


def compare_outside(work: Work, when: str) -> None:
    """Hold all memory but the results' to what it held at first."""
    work.compare(work.start, when, ("cache", "q_rope_output", *_TABLES))
    for name, shape in (("cache", work.cache.blocks.shape), ("q_rope_output", None)):
        now, before = work.memory[name].cpu().numpy().copy(), work.start[name].copy()
        for data in (now, before):
            inside = data[AROUND:-AROUND]
            if shape is None:
                tokens, count, columns = work.output.shape
                itemsize = work.output.element_size()
                wide = inside.reshape(tokens, count, (BESIDE + columns) * itemsize)
                wide[..., BESIDE * itemsize :] = 0
            else:
                inside.reshape(*shape[:-1], -1)[:, 0, LAYER] = 0
        if (now != before).any():
            raise AssertionError(f"{when}: {name}: bytes outside of the results changed")


_TABLES = ("input_row_offsets", "cache_lengths", "lookup_table")

CALLS: dict[str, Callable[[Work], int]] = {
    "in place": in_place,
    "allocated": allocated,
    "cuda graph": graph,
    "wild tables": wild_tables,
}


def run(name: str, entry: Entry, device: str) -> int:
    """Check what is called `name`; how many calls were right."""
    torch.cuda.set_device(device)
    return CALLS[name](Work(entry, device))
