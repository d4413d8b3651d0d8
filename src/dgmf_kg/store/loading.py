"""Descriptions into a store and out of it, each whole or not at all."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import pyoxigraph as ox

from dgmf_kg import files, resources
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.namespaces import DGMF, FRAMEWORK_GRAPH, SPDX
from dgmf_kg.store.description import read_description
from dgmf_kg.store.graphs import EVERYTHING, GraphStore, Scope, Term
from dgmf_kg.store.quirks import comparable
from dgmf_kg.store.rdf import Document, parse
from dgmf_kg.store.terms import line, lines_of

CHECKSUM: Final = SPDX + "checksum"
"""The property of a graph in a store that names the SHA-256 of the file that it came in."""

_IRI: Final = re.compile(r"(?:https?://|urn:)[^\s<>\"{}|^`\\]+$")
_SHA256: Final = "urn:sha256:"
# No row where the graph is not there, and one without a checksum where it is not known.
_CHECKSUM_OF: Final = (
    "SELECT ?checksum WHERE { { SELECT ?any WHERE { ?any ?p ?o } LIMIT 1 } "
    f"OPTIONAL {{ ?graph <{CHECKSUM}> ?checksum }} }}"
)
_RUNS_OF: Final = (
    f"SELECT DISTINCT ?run WHERE {{ GRAPH ?run {{ ?run <{DGMF}assesses> ?description }} }}"
)
_FORMATS: Final = {".nq": ox.RdfFormat.N_QUADS, ".trig": ox.RdfFormat.TRIG}


@dataclass(frozen=True)
class Loaded:
    """What became of a file.

    Attributes:
        graph: the IRI of the description and of its graph.
        change: whether it is new in the store, takes the place of another version, or was there.
        dropped: assessments of the other version, which went with it.
    """

    graph: str
    change: Literal["added", "replaced", "unchanged"]
    dropped: tuple[str, ...] = ()


def load(store: GraphStore, path: Path, *, max_size: int = files.MAX_SIZE) -> Loaded:
    """Put the one description in a file into the graph of its name.

    What was in that graph goes, and so do the assessments made of it. Blank nodes become IRIs.

    Args:
        store: where to put it.
        path: the file.
        max_size: the largest size that is read, in bytes.

    Raises:
        BadInputError: the file is not one readable description, or the store does not take it.
        FaultError: a server failed.
    """
    description = read_description(path, max_size=max_size)
    graph = description.iri
    ntriples = _with_checksum(description.document, graph)
    known = _checksums(store, graph)
    is_there = bool(known)
    if min(known, default="") == description.document.sha256 and _holds(store, graph, ntriples):
        return Loaded(graph, "unchanged")
    # To ask for them walks through all graphs, which would make loading many of them quadratic.
    dropped = runs_of(store, graph) if is_there else ()
    store.replace(graph, ntriples, drop=dropped)
    return Loaded(graph, "replaced" if is_there else "added", dropped)


def load_framework(store: GraphStore) -> bool:
    """Put the framework into its graph if it is not there in our version; whether it was put."""
    document = parse(resources.framework_file())
    if checksum(store, FRAMEWORK_GRAPH) == document.sha256:
        return False
    store.replace(FRAMEWORK_GRAPH, _with_checksum(document, FRAMEWORK_GRAPH))
    return True


def unload(store: GraphStore, graph: str) -> tuple[str, ...]:
    """Remove a graph and the assessments made of it; the IRIs of those.

    Raises:
        BadInputError: the store has no such graph.
    """
    runs = runs_of(store, graph)
    # The assessments first: one without its description is worth nothing.
    for run in runs:
        store.drop(run)
    if not store.drop(graph):
        raise BadInputError("store-graph-missing", Place(graph), where=store.where)
    return runs


def graph_named(name: str) -> str:
    """The graph that a user names: by its IRI, or by the file of the description it holds.

    Raises:
        BadInputError: it is no IRI, and no file with one description either.
    """
    path = Path(name)
    if path.exists() or not _IRI.match(name):
        return read_description(path).iri
    return name


def runs_of(store: GraphStore, description: str) -> tuple[str, ...]:
    """The IRIs of the assessments of a description that a store holds, sorted."""
    found = store.select(_RUNS_OF, EVERYTHING, {"description": Term.iri(description)})
    return tuple(sorted(row["run"] for row in found.plain()))


def checksum(store: GraphStore, graph: str) -> str:
    """The SHA-256 of the file that a graph came in; empty where it is not known."""
    return min(_checksums(store, graph), default="")


def export(store: GraphStore, graphs: tuple[str, ...], path: Path | None = None) -> bytes:
    """Graphs of a store as N-Quads or TriG, written to a file or given back.

    Args:
        store: where they are.
        graphs: their IRIs; none means all.
        path: the file to write, whole or not at all; without one, N-Quads come back.

    Raises:
        BadInputError: there is no such graph, the file's extension is neither `.nq` nor `.trig`,
            or the file cannot be written.
    """
    kind = _FORMATS.get(path.suffix.lower()) if path else ox.RdfFormat.N_QUADS
    if kind is None:
        raise BadInputError("file-format-unknown", Place(str(path)), known=" ".join(_FORMATS))
    quads: list[ox.Quad] = []
    for graph in graphs or store.graphs():
        ntriples = store.ntriples(graph)
        if not ntriples:
            raise BadInputError("store-graph-missing", Place(graph), where=store.where)
        name = ox.NamedNode(graph)
        quads += (
            ox.Quad(quad.subject, quad.predicate, quad.object, name)
            for quad in ox.parse(ntriples.encode(), format=ox.RdfFormat.N_TRIPLES)
        )
    content = ox.serialize(quads, format=kind) or b""
    if path:
        files.write_whole(path, content)
    return content


def _checksums(store: GraphStore, graph: str) -> list[str]:
    """What a graph says to be its checksum, empty where it says nothing; none if it is not there."""
    rows = store.select(_CHECKSUM_OF, Scope((graph,)), {"graph": Term.iri(graph)}).plain()
    return [row.get("checksum", "").removeprefix(_SHA256) for row in rows]


def _with_checksum(document: Document, graph: str) -> str:
    """The document's triples with IRIs for blank nodes and the checksum of its own file."""
    ntriples = document.to_ntriples()
    # Most documents have neither, and copying them takes as long as reading them.
    if "_:" in ntriples or CHECKSUM in ntriples:
        own = document.without({(graph, CHECKSUM)}).skolemized(f"{graph}/genid/")
        ntriples = own.to_ntriples()
    return ntriples + line(graph, CHECKSUM, Term.iri(_SHA256 + document.sha256))


def _holds(store: GraphStore, graph: str, ntriples: str) -> bool:
    """Whether a graph holds these triples and no other ones."""
    found = store.ntriples(graph)
    same = "".join(sorted(set(lines_of(ntriples)))) == found
    # A store may write the same value in another way.
    return same or comparable(found) == comparable(ntriples)
