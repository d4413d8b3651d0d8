"""Five engines come to the same: rdflib, Oxigraph, and the servers of Oxigraph, Jena and Virtuoso."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from dgmf_kg import queries
from dgmf_kg.assessment import Assessor
from dgmf_kg.assessment.stored import StoreAssessor
from dgmf_kg.errors import RefusedError
from dgmf_kg.frameworks import standard
from dgmf_kg.inference import FRAMEWORK_GRAPH, Parameters, given_ntriples, run_iri
from dgmf_kg.store import EVERYTHING, GraphStore, Scope, Solutions, Term, open_store
from dgmf_kg.store.description import read_description
from dgmf_kg.store.listing import list_graphs
from dgmf_kg.store.loading import load, load_framework, unload
from dgmf_kg.store.quirks import comparable
from engines import assess, read

ROOT = Path(__file__).parents[2]
NAMES = ("citizen-enabled", "integrated", "overclaims")
PATHS = [ROOT / "examples" / name / f"{name}.ttl" for name in NAMES]
SERVERS = ("oxigraph", "jena", "virtuoso")
PARAMETERS = Parameters()
NASTY = 'q"\\ } DROP ALL # > . }\n\'\'\' """ กรม'


def _fill(store: GraphStore) -> GraphStore:
    """A store with the framework, the examples, and a run of each that was derived there."""
    load_framework(store)
    steps = [step.text for step in standard().inference]
    for path in PATHS:
        load(store, path)
        description = read_description(path)
        given = given_ntriples(description, PARAMETERS, conforms=True)
        run = run_iri(description, PARAMETERS)
        store.derive(run, given, steps, (FRAMEWORK_GRAPH, description.iri))
    return store


@pytest.fixture(scope="module")
def local() -> GraphStore:
    return _fill(open_store(":memory:"))


@pytest.fixture(scope="module", params=SERVERS)
def server(request: pytest.FixtureRequest) -> GraphStore:
    store: GraphStore = request.getfixturevalue(request.param)
    return _fill(store)


def _scope(path: Path) -> Scope:
    description = read_description(path)
    return Scope((FRAMEWORK_GRAPH, description.iri, run_iri(description, PARAMETERS)))


def _counted(solutions: Solutions) -> tuple[tuple[str, ...], list[str]]:
    return solutions.columns, sorted(map(str, solutions.rows))


def test_the_inference_derives_the_same_triples_on_a_server(
    server: GraphStore, local: GraphStore
) -> None:
    for path in PATHS:
        run = _scope(path).default[2]
        expected = comparable(local.ntriples(run))
        assert len(expected) > 300
        assert expected == comparable(server.ntriples(run))


def test_every_report_has_the_same_rows_on_a_server(server: GraphStore, local: GraphStore) -> None:
    for query in queries.group("report"):
        for path in PATHS:
            here = local.select(query.text, _scope(path))
            assert _counted(here) == _counted(server.select(query.text, _scope(path))), query.name


def test_what_a_server_holds_is_listed_the_same(server: GraphStore, local: GraphStore) -> None:
    here, there = list_graphs(local), list_graphs(server)
    assert (3, 3) == (len(here.descriptions), len(here.runs))
    assert (here.descriptions, here.runs) == (there.descriptions, there.runs)


def test_the_same_file_again_changes_nothing_on_a_server(server: GraphStore) -> None:
    assert not load_framework(server)
    assert ["unchanged"] * 3 == [load(server, path).change for path in PATHS]


def test_all_graphs_together_are_the_default_graph_on_a_server(
    server: GraphStore, local: GraphStore
) -> None:
    text = (
        "SELECT DISTINCT ?thing WHERE { ?thing a <https://w3id.org/dgmf/ontology#Agency> . "
        "?description <https://w3id.org/dgmf/ontology#describes> ?thing }"
    )
    assert 3 == len(local.select(text, EVERYTHING).rows)
    assert _counted(local.select(text)) == _counted(server.select(text))


def test_a_bound_value_is_that_value_on_a_server(server: GraphStore) -> None:
    graphs = server.graphs()
    text = "SELECT ?v ?s WHERE { OPTIONAL { ?s <urn:no-such> ?v } }"
    for term in (
        Term.text(NASTY),
        Term.text("ก", language="th"),
        Term.iri("https://example.org/a"),
    ):
        solutions = server.select(text, Scope((FRAMEWORK_GRAPH,)), {"v": term})
        assert ((term, None),) == solutions.rows
    assert graphs == server.graphs()


def test_text_comes_back_as_it_was_sent(server: GraphStore) -> None:
    literal = str(ox.Literal(NASTY))
    line = f"<urn:s> <urn:p> {literal} .\n"
    server.replace("urn:graph:nasty", line)
    assert comparable(line) == comparable(server.ntriples("urn:graph:nasty"))
    assert (True, False) == (server.drop("urn:graph:nasty"), server.drop("urn:graph:nasty"))


def test_an_assessment_on_a_server_says_what_one_of_the_file_says(server: GraphStore) -> None:
    path = PATHS[0]
    expected = Assessor(PARAMETERS).assess(path).assessment
    assessor = StoreAssessor(server, PARAMETERS)
    assert expected == assessor.assess_graph(read_description(path).iri).assessment
    assert assessor.is_written


def test_rdflib_derives_and_reports_what_oxigraph_does(local: GraphStore) -> None:
    framework = read(ROOT / "ontology" / "framework.ttl")
    for path in PATHS:
        description = read(path)
        outcome = assess(description, "rdflib")
        text = ox.serialize(
            framework | description | outcome.triples, format=ox.RdfFormat.N_TRIPLES
        )
        graph = rdflib.Graph().parse(data=text, format="nt")
        mine = assess(description)
        assert mine.triples == outcome.triples
        for query in queries.group("report"):
            here = local.select(query.text, _scope(path))
            assert len(here.rows) == len(graph.query(query.text)), query.name


def test_whoever_may_not_write_to_virtuoso_still_gets_the_assessment(
    virtuoso: GraphStore, virtuoso_url: str
) -> None:
    path = PATHS[1]
    load_framework(virtuoso)
    load(virtuoso, path)
    graphs = virtuoso.graphs()
    anonymous = open_store(virtuoso_url, environment={})
    with pytest.raises(RefusedError):
        anonymous.replace("urn:graph:x", "<urn:a> <urn:b> <urn:c> .\n")
    with pytest.raises(RefusedError):
        anonymous.derive("urn:graph:x", "<urn:a> <urn:b> <urn:c> .\n", [], [])
    graph = read_description(path).iri
    virtuoso.replace(FRAMEWORK_GRAPH, "<urn:a> <urn:b> <urn:c> .\n")
    assessor = StoreAssessor(anonymous, PARAMETERS)
    found = assessor.assess_graph(graph).assessment
    assert not assessor.is_written
    assert Assessor(PARAMETERS).assess(path).assessment == found
    assert graphs == virtuoso.graphs()
    load_framework(virtuoso)


def test_a_description_goes_from_a_server_with_its_assessments(
    server: GraphStore,
) -> None:
    description = read_description(PATHS[2])
    run = run_iri(description, PARAMETERS)
    assert (run,) == unload(server, description.iri)
    assert {run, description.iri}.isdisjoint(server.graphs())
    assert "added" == load(server, PATHS[2]).change
