"""How much Oxigraph goes through to answer a query: the same on every machine, unlike time.

A query that puts each thing together with each other shows at once: its solutions grow with the
square of the descriptions, however fast they come.
"""

import json
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from dgmf_kg import queries
from dgmf_kg.frameworks import standard
from dgmf_kg.inference import Parameters, new_batch
from dgmf_kg.queries import Query
from dgmf_kg.store import Batch, BatchStore
from dgmf_kg.validation.vocabulary import vocabulary


def steps() -> list[Query]:
    """The inference queries over a batch.

    Each of its runs is told whom it reads of, in the place of one query: there it would be all.
    """
    return [step for step in standard().inference if step.name != "08-agencies"]


def checks(*, across: bool) -> list[Query]:
    """The checks on each description, or those across descriptions."""
    prefix = "descriptions-" if across else "description-"
    return [one for one in queries.group("check") if one.name.startswith(prefix)]


def inferred(batch: Batch) -> BatchStore:
    """A store in which all inference queries have been asked."""
    store = new_batch(batch, Parameters())
    store.derive(*(step.text for step in steps()))
    return store


def graphs(batch: Batch) -> ox.Store:
    """A store with a graph for each description, under names of its own; the framework outside."""
    store = ox.Store()
    store.load(vocabulary().structure.encode(), format=ox.RdfFormat.N_TRIPLES)
    for one in batch:
        name = ox.NamedNode(f"urn:dgmf:description:{one.number}")
        store.load(b"\n".join(one.lines), format=ox.RdfFormat.N_TRIPLES, to_graph=name)
    return store


@dataclass(frozen=True)
class Plans:
    """How Oxigraph answers queries over a store in a folder."""

    folder: Path

    def solutions(self, text: str, *, across: bool = False) -> int:
        """How many solutions the steps of a query's plan have, all together.

        Args:
            text: a CONSTRUCT or SELECT query.
            across: whether the default graph is all graphs together.
        """
        query, plan = self.folder / "query.rq", self.folder / "plan.json"
        query.write_text(text, encoding="utf-8")
        rows = self.folder / f"rows.{'nt' if 'CONSTRUCT' in text else 'csv'}"
        command: list[str | Path] = ["--query-file", query, "--explain-file", plan, "--stats"]
        command += ["--results-file", rows, *(["--union-default-graph"] if across else [])]
        _oxigraph("query", *command, store=self.folder)
        return _solutions(json.loads(plan.read_text(encoding="utf-8"))["plan"])


@contextmanager
def plans(store: ox.Store | BatchStore, folder: Path) -> Iterator[Plans]:
    """Plans over what is in a store.

    Args:
        store: the store.
        folder: where a copy of it can be written.
    """
    # Nobody else asks for all that a batch has derived.
    plain = store._store if isinstance(store, BatchStore) else store  # noqa: SLF001
    content, here = folder / "content.nq", folder / "plans"
    here.mkdir()
    plain.dump(content, format=ox.RdfFormat.N_QUADS)
    _oxigraph("load", "--file", content, store=here)
    content.unlink()
    yield Plans(here)
    shutil.rmtree(here)


def _solutions(step: dict[str, Any]) -> int:
    return int(step["number of results"]) + sum(map(_solutions, step["children"]))


def _oxigraph(command: str, *arguments: str | Path, store: Path) -> None:
    """Run a command of Oxigraph's own on a store."""
    program = Path(sysconfig.get_path("scripts")) / "oxigraph"
    subprocess.run(
        [program, command, "--location", store / "data", *arguments],
        check=True,
        capture_output=True,
    )
