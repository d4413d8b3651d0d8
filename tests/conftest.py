"""What all tests have in common."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True, scope="module")
def _kept_out_of_sight() -> Iterator[None]:
    """Whatever outlives the tests of a module is no longer looked through for circles of objects.

    There come to be millions of objects, and whoever closes a store has all of them looked through.
    """
    yield
    gc.collect()
    gc.freeze()
