"""Stores as the verbs use them."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

import click

from dgmf_kg.assessment import Outcome, Parameters
from dgmf_kg.assessment.pipeline import Options
from dgmf_kg.assessment.stored import StoreAssessor
from dgmf_kg.report.texts import say
from dgmf_kg.store import GraphStore, named_store, open_store
from dgmf_kg.store.listing import list_graphs

_SLASHES: Final = re.compile(r":/(?!/)")


@contextmanager
def opened(where: str | None, *, write: bool = False) -> Iterator[GraphStore]:
    """The store that an option or the environment names, let go of at the end."""
    store = open_store(named_store(where), write=write)
    try:
        yield store
    finally:
        store.close()


class InStore:
    """Descriptions in a store, for a verb that otherwise takes files."""

    def __init__(
        self, where: str, parameters: Parameters, engine: str | None, options: Options
    ) -> None:
        """Open the store.

        Raises:
            BadInputError: it cannot be used.
            FaultError: a server failed.
        """
        self._store = open_store(where, write=True)
        self.assessor = _ByPath(self._store, parameters, engine, options)

    def chosen(self, names: tuple[Path, ...]) -> list[tuple[Path, str]]:
        """The graphs that are named, or all descriptions by reporting period, as path and IRI."""
        if names:
            known = {Path(graph): graph for graph in self._store.graphs()}
            graphs = [known.get(name, _SLASHES.sub("://", str(name), count=1)) for name in names]
        else:
            graphs = [one.graph for one in list_graphs(self._store).descriptions]
        self.assessor.graphs = {Path(graph): graph for graph in graphs}
        return list(self.assessor.graphs.items())

    def close(self, language: str) -> None:
        """Let go of the store, and say so if nothing was written to it."""
        self._store.close()
        if not self.assessor.is_written:
            click.echo(f"dgmf: {say('store-not-written', language)}", err=True)


class _ByPath(StoreAssessor):
    """An assessor of graphs that are named as if they were files."""

    graphs: Mapping[Path, str] = MappingProxyType({})
    """The IRIs that paths were made of: in a path, // is written as /."""

    def assess(self, path: Path, *, insist: bool = False) -> Outcome:
        """What comes of the description in the graph of that name."""
        return self.assess_graph(self.graphs[path], insist=insist)
