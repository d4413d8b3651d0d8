"""The runs of the queries in the form in which the reasoner takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engines import Outcome


def ntriples(outcome: Outcome) -> str:
    """The triples of a run as N-Triples."""
    return written(outcome.triples)


def written(triples: Iterable[ox.Triple]) -> str:
    """Triples as N-Triples."""
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    assert text is not None
    return text.decode("utf-8")
