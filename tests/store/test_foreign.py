"""Queries of others: read-only, kept at home, limited in time and rows."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.errors import BadInputError
from dgmf_kg.store import GraphStore, Scope, Solutions, Term, open_store
from dgmf_kg.store.foreign import Limits, ask_foreign, check_foreign, parameter
from dgmf_kg.store.graphs import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GRAPH = "https://example.org/g"
TRIPLES = "".join(f'<urn:s:{number}> <urn:p> "{number}" .\n' for number in range(200))
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }"
NASTY = ("} DROP ALL #", '" ; DROP ALL #', "> . } DROP ALL #", "a\nb", "it's \\")


@pytest.fixture(params=["memory", "folder"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[GraphStore]:
    where = ":memory:" if request.param == "memory" else str(tmp_path / "store")
    filled = open_store(where, write=True)
    filled.replace(GRAPH, TRIPLES)
    if request.param == "folder":
        filled.close()
        filled = open_store(where)
    yield filled
    filled.close()


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("SELECT * WHERE { ?s ?p ?o }", "select"),
        ('SELECT * WHERE { ?s ?p "SERVICE <urn:x> {} FROM" } # FROM <urn:x>', "select"),
        ("ASK { ?service ?from ?load }", "ask"),
        ("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "construct"),
        ("DESCRIBE <urn:a>", "describe"),
    ],
)
def test_a_question_may_be_asked(query: str, kind: str) -> None:
    assert kind == check_foreign(query)


@pytest.mark.parametrize(
    ("query", "message_id"),
    [
        ("SELECT * WHERE { SERVICE <http://x/> { ?s ?p ?o } }", "query-reaches-out"),
        ("SELECT * WHERE { { { SERVICE SILENT ?x { ?s ?p ?o } } } ?x ?y ?z }", "query-reaches-out"),
        ("SELECT * WHERE { FILTER EXISTS { SERVICE <x:y> { } } }", "query-reaches-out"),
        ("SELECT * WHERE { { SELECT * { SERV\\u0049CE <x:y> { } } } }", "query-reaches-out"),
        ("SELECT * FROM <file:///etc/passwd> WHERE { ?s ?p ?o }", "query-reaches-out"),
        ("ASK FROM NAMED <http://x/> { ?s ?p ?o }", "query-reaches-out"),
        ("LOAD <http://x/>", "query-changes"),
        ("INSERT DATA { <urn:a> <urn:b> <urn:c> }", "query-changes"),
        ("DROP ALL", "query-changes"),
        ("ASK { } ; DROP ALL", "query-syntax"),
        ("SELECT WHERE", "query-syntax"),
        ("", "query-syntax"),
        ("ASK " + "{" * 5000, "query-syntax"),
    ],
)
def test_what_changes_reaches_out_or_is_no_query_is_refused(query: str, message_id: str) -> None:
    with pytest.raises(BadInputError) as caught:
        check_foreign(query)
    assert message_id == caught.value.problem.message_id


def test_reaching_out_can_be_allowed() -> None:
    assert "select" == check_foreign("SELECT * FROM <urn:g> { ?s ?p ?o }", reach_out=True)


def test_a_syntax_error_has_line_and_column() -> None:
    with pytest.raises(BadInputError) as caught:
        check_foreign("SELECT ?s\nWHERE {\n  ?s ?p\n}", "mine.rq")
    place = caught.value.problem.place
    assert place
    assert ("mine.rq", 3) == (place.path, place.line)
    assert place.column


def test_answers_are_those_of_the_store(store: GraphStore) -> None:
    text = "SELECT ?s WHERE { ?s ?p ?o } ORDER BY ?s"
    assert Answer(store.select(text)) == ask_foreign(store, text)
    assert Answer(result=True) == ask_foreign(store, "ASK { ?s ?p ?o }")
    assert Answer("") == ask_foreign(
        store, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", scope=Scope(("urn:none",))
    )


def test_rows_and_triples_beyond_the_limit_are_left_out_and_that_is_said(store: GraphStore) -> None:
    few = Limits(rows=7)
    answer = ask_foreign(store, "SELECT ?s WHERE { ?s ?p ?o }", limits=few)
    assert isinstance(answer.result, Solutions)
    assert (7, True) == (len(answer.result.rows), answer.is_cut)
    triples = ask_foreign(store, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", limits=few)
    assert isinstance(triples.result, str)
    assert (7, True) == (len(triples.result.splitlines()), triples.is_cut)


def test_a_query_that_would_never_end_is_ended(store: GraphStore) -> None:
    start = time.monotonic()
    with pytest.raises(BadInputError) as caught:
        ask_foreign(store, ENDLESS, limits=Limits(seconds=2))
    assert "query-slow" == caught.value.problem.message_id
    assert time.monotonic() - start < 20
    # The store is free again.
    assert Answer(result=True) == ask_foreign(store, "ASK { }")


@pytest.mark.parametrize("value", NASTY)
def test_a_parameter_is_a_text_and_nothing_more(store: GraphStore, value: str) -> None:
    term = parameter("v", value)
    text = "SELECT ?v WHERE { OPTIONAL { ?s <urn:none> ?v } }"
    answer = ask_foreign(store, text, bindings={"v": term})
    assert Answer(Solutions(("v",), ((Term.text(value),),))) == answer
    assert TRIPLES.count("\n") == len(store.ntriples(GRAPH).splitlines())


def test_a_parameter_that_is_no_iri_is_refused() -> None:
    with pytest.raises(BadInputError) as caught:
        parameter("agency", "> . } DROP ALL #", is_iri=True)
    assert "query-parameter" == caught.value.problem.message_id
