"""Paged caches of latents: what the operations of MLA attention write to.

`cache` is what a user holds, `checks` says which arrays make one, `frameworks` what numpy and torch
call differently. Arrays are numpy arrays or torch tensors, all of one kind and on one device.
Nothing is copied but what `PagedKVCache.gather` returns.
"""

from irnorm.paged.cache import KeyCache, PagedKVCache
from irnorm.paged.checks import CACHE_DTYPES, INDEX_DTYPES

__all__ = ["CACHE_DTYPES", "INDEX_DTYPES", "KeyCache", "PagedKVCache"]
