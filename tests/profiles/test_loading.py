"""Every file loads in rdflib, Oxigraph, Jena, OWLAPI and owlready2, without the network."""

from __future__ import annotations

import io
import urllib.request
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Any

import owlready2
import pyoxigraph
import pytest
from rdflib import OWL, Graph

from ontology.graphs import BASE, ONTOLOGY, header, turtle_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from profiles.java import Verdict

EVERY_FILE = pytest.mark.parametrize(
    "file", turtle_files(ONTOLOGY), ids=lambda file: str(file.relative_to(ONTOLOGY))
)


@EVERY_FILE
def test_rdflib_oxigraph_and_jena_read_the_same_number_of_triples(
    file: Path, jena: dict[Path, Verdict]
) -> None:
    rdflib_count = len(Graph().parse(file))
    oxigraph_count = sum(1 for _ in pyoxigraph.parse(path=file))
    assert (None, rdflib_count, rdflib_count) == (
        jena[file].fault,
        jena[file].triples,
        oxigraph_count,
    )


@EVERY_FILE
def test_owlapi_loads_every_file_and_finds_its_imports(
    file: Path, owlapi: dict[Path, Verdict]
) -> None:
    assert (None, []) == (owlapi[file].fault, owlapi[file].missing)


@pytest.mark.parametrize("copy", ["prefix not declared", "number that is none"])
def test_jena_refuses_what_is_no_sound_turtle(
    copy: str, broken: dict[str, Path], jena: dict[Path, Verdict]
) -> None:
    assert jena[broken[copy]].fault is not None


def test_owlapi_refuses_what_is_no_turtle(
    broken: dict[str, Path], owlapi: dict[Path, Verdict]
) -> None:
    assert "UnparsableOntologyException" in str(owlapi[broken["prefix not declared"]].fault)


@pytest.mark.parametrize(
    ("copy", "named"),
    [
        ("import of an absent module", f"{BASE}/absent"),
        ("import from the network", "http://www.w3.org/2004/02/skos/core"),
    ],
)
def test_owlapi_names_an_import_that_is_not_in_the_catalogue(
    copy: str, named: str, broken: dict[str, Path], owlapi: dict[Path, Verdict]
) -> None:
    assert [named] == owlapi[broken[copy]].missing


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that owlready2 asks for, none of which answers."""
    asked: list[str] = []

    def refuse(address: str) -> None:
        asked.append(address)
        raise OSError(address)

    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    return asked


@pytest.fixture
def world() -> Iterator[owlready2.World]:
    """A store of owlready2's with nothing in it."""
    fresh = owlready2.World()
    yield fresh
    fresh.close()


def load(world: owlready2.World, files: Iterable[Path]) -> dict[str, Any]:
    """Load the files into owlready2, each after what it imports; it reads no Turtle itself."""
    graphs = {str(header(graph)): graph for graph in (Graph().parse(file) for file in files)}
    imports = {
        iri: set(map(str, graph.objects(None, OWL.imports))) for iri, graph in graphs.items()
    }
    return {
        iri: world.get_ontology(iri).load(
            fileobj=io.BytesIO(graphs[iri].serialize(format="nt", encoding="utf-8"))
        )
        for iri in TopologicalSorter(imports).static_order()
        if iri in graphs
    }


def test_owlready2_loads_every_triple_of_every_file_and_finds_its_imports(
    world: owlready2.World, offline: list[str]
) -> None:
    graphs = [Graph().parse(file) for file in turtle_files(ONTOLOGY)]
    wanted = {
        str(header(graph)): (len(graph), sorted(map(str, graph.objects(None, OWL.imports))))
        for graph in graphs
    }
    found = {
        iri: (
            len(ontology.graph),
            sorted(imported.base_iri.rstrip("#") for imported in ontology.imported_ontologies),
        )
        for iri, ontology in load(world, turtle_files(ONTOLOGY)).items()
    }
    assert wanted == found
    assert [] == offline


def test_owlready2_does_not_load_a_file_whose_import_is_absent(
    world: owlready2.World, offline: list[str], broken: dict[str, Path]
) -> None:
    copy = broken["import of an absent module"].parent
    with pytest.raises(owlready2.OwlReadyOntologyParsingError, match="absent"):
        load(world, turtle_files(copy))
    assert offline
