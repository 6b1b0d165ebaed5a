"""The benchmark: measures the operations against their peers, in one process and one run.

Contenders of a cell (one operation, shape, dtype and thread count) take turns: each round runs
every one of them for a short batch, so that a change of clock or load meets all alike. Minimum
and median of the calls are reported, beside the time of a bare memory sweep of the same traffic.

All contenders of a cell work on the same arrays. Inputs and outputs of 512 rows and more come
from a rotation of sets that together exceed `working_set` bytes (64 MiB unless told), so that no
call finds its rows in a cache, whoever ran before; smaller shapes reuse one set, which stays in
cache, as in a decoder whose previous layer has just written it. Outputs are supplied wherever the
peer can take them; the note of a contender says where not.

Where an operation takes Q and K, `n` is the width of Q, and `arrays.k_width(n)` that of K. `mla`
tells of the operations of MLA.

`runs` puts a run together: of `operations`, on `workloads`, timed by `measuring`, beside `sweeps`.
`variants` compares dtypes and widths of one operation. `tables` prints. Torch is imported by
`torch_peers` and `torch_mla`, and nowhere else.
"""
