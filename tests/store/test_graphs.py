"""A store of named graphs, in memory and in a folder: filled, asked, derived in, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dgmf_kg.frameworks import standard
from dgmf_kg.namespaces import XSD
from dgmf_kg.store import GraphStore, Scope, Term, open_store
from dgmf_kg.store.binding import with_values

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ONE, TWO = "https://example.org/one", "https://example.org/two"
NASTY = (
    'a "quoted" text',
    "it's",
    "} DROP ALL #",
    "line\nbreak\r\n\ttab",
    "\\",
    '\\" } ; DROP ALL # ',
    "> . } DROP ALL #",
    '"""',
    "กรม 😀 \u202e",
    "end\u2028of\u2029a\u0085line\u3000",
    "?s ?p ?o",
    "",
)


def _triple(subject: str, value: str) -> str:
    return f'<https://example.org/{subject}> <https://example.org/is> "{value}" .\n'


@pytest.fixture(params=["memory", "folder"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[GraphStore]:
    where = ":memory:" if request.param == "memory" else str(tmp_path / "store")
    opened = open_store(where, write=True)
    yield opened
    opened.close()


def test_a_graph_holds_what_it_was_last_filled_with_and_nothing_else(store: GraphStore) -> None:
    store.replace(ONE, _triple("a", "old") + _triple("b", "old"))
    store.replace(TWO, _triple("a", "other"))
    store.replace(ONE, _triple("a", "new"))
    assert _triple("a", "new") == store.ntriples(ONE)
    assert _triple("a", "other") == store.ntriples(TWO)
    assert (ONE, TWO) == store.graphs()


def test_graphs_go_with_the_one_that_changes_and_a_dropped_graph_is_gone(store: GraphStore) -> None:
    store.replace(ONE, _triple("a", "x"))
    store.replace(TWO, _triple("b", "y"), drop=[ONE])
    assert (TWO,) == store.graphs()
    assert (True, False) == (store.drop(TWO), store.drop(TWO))
    assert ("", ()) == (store.ntriples(TWO), store.graphs())


def test_a_query_sees_the_graphs_of_its_scope_only(store: GraphStore) -> None:
    store.replace(ONE, _triple("a", "1"))
    store.replace(TWO, _triple("a", "2"))
    text = "SELECT ?v WHERE { ?s ?p ?v } ORDER BY ?v"
    named = "SELECT ?v WHERE { GRAPH ?g { ?s ?p ?v } } ORDER BY ?v"
    assert ["1", "2"] == [row["v"] for row in store.select(text).plain()]
    assert ["2"] == [row["v"] for row in store.select(text, Scope((TWO,))).plain()]
    assert ["2"] == [row["v"] for row in store.select(named, Scope((TWO,))).plain()]
    assert ["1"] == [row["v"] for row in store.select(named, Scope((TWO,), (ONE,))).plain()]
    assert not store.ask('ASK { ?s ?p "1" }', Scope((TWO,)))


def test_signs_that_python_takes_for_ends_of_lines_stay_in_their_line(store: GraphStore) -> None:
    triples = sorted((_triple("b", "one\u2028two"), _triple("a", "z\u2029y\u0085x")))
    store.replace(ONE, "".join(triples))
    assert "".join(triples) == store.ntriples(ONE)
    assert "".join(triples) == store.construct("CONSTRUCT WHERE { ?s ?p ?v }")


@pytest.mark.parametrize("value", NASTY)
def test_a_bound_text_is_that_text_and_nothing_more(store: GraphStore, value: str) -> None:
    store.replace(ONE, _triple("a", "x"))
    text = "SELECT ?v ?s WHERE {\n  OPTIONAL { ?s ?p ?v }\n}"
    solutions = store.select(text, bindings={"v": Term.text(value)})
    assert ((Term.text(value), None),) == solutions.rows
    assert _triple("a", "x") == store.ntriples(ONE)


def test_values_of_each_kind_are_bound_and_come_back(store: GraphStore) -> None:
    texts = ('"ก"@TH', f'"7"^^<{XSD}integer>')
    store.replace(ONE, "".join(f"<urn:a> <urn:p> {text} .\n" for text in texts))
    for term in (Term.text("ก", language="th"), Term.text("7", XSD + "integer")):
        text = "SELECT ?v WHERE { ?s ?p ?v }"
        assert ((term,),) == store.select(text, bindings={"v": term}).rows
    iri = Term.iri("urn:a")
    assert store.ask("ASK { ?s ?p ?v }", bindings={"s": iri})
    assert not store.ask("ASK { ?s ?p ?v }", bindings={"s": Term.iri("urn:b")})


@pytest.mark.parametrize("value", ["> . } DROP ALL #", "a b", "x\n", '"', "no-scheme"])
def test_what_is_no_iri_is_never_bound_as_one(store: GraphStore, value: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        store.ask("ASK { ?s ?p ?v }", bindings={"s": Term.iri(value)})


@pytest.mark.parametrize("name", ["", "a b", "a) } #", "?a"])
def test_what_is_no_name_of_a_variable_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        with_values("ASK { ?s ?p ?v }", {name: Term.text("x")})


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("ASK { }", "ASK {V }"),
        ("SELECT (EXISTS { } AS ?e) { }", "SELECT (EXISTS { } AS ?e) {V }"),
        ('# { WHERE {\nSELECT ("{" AS ?x) WHERE { }', '# { WHERE {\nSELECT ("{" AS ?x) WHERE {V }'),
        ("CONSTRUCT { ?s ?p ?o } WHERE { }", "CONSTRUCT { ?s ?p ?o } WHERE {V }"),
        ("CONSTRUCT { ?s ?p ?o } { }", "CONSTRUCT { ?s ?p ?o } {V }"),
        ("CONSTRUCT WHERE { }", "CONSTRUCT WHERE {V }"),
        ("SELECT ?where FROM <urn:where> { }", "SELECT ?where FROM <urn:where> {V }"),
    ],
)
def test_values_stand_at_the_head_of_the_outermost_pattern(query: str, expected: str) -> None:
    clause = '\n  VALUES (?a) { ("x") }'
    assert expected.replace("{V", "{" + clause) == with_values(query, {"a": Term.text("x")})


def test_a_query_without_a_pattern_takes_no_values() -> None:
    with pytest.raises(ValueError, match="no pattern"):
        with_values("DESCRIBE <urn:a>", {"a": Term.text("x")})


def test_steps_derive_one_after_another_into_their_graph_and_begin_anew(store: GraphStore) -> None:
    steps = [
        "PREFIX e: <https://example.org/>\n\nCONSTRUCT {\n  ?s e:b ?o .\n}\nWHERE {\n  ?s e:is ?o .\n}\n",
        "PREFIX e: <https://example.org/>\n\nCONSTRUCT {\n  ?s e:c ?o .\n}\nWHERE {\n  ?s e:b ?o .\n}\n",
    ]
    store.replace(ONE, _triple("a", "x"))
    for _ in range(2):
        store.derive(TWO, _triple("r", "y"), steps, [ONE])
        found = {line.split()[1][len("<https://example.org/") : -1] for line in _lines(store, TWO)}
        assert ({"is", "b", "c"}, 5) == (found, len(_lines(store, TWO)))
    assert _triple("a", "x") == store.ntriples(ONE)


def _lines(store: GraphStore, graph: str) -> list[str]:
    return store.ntriples(graph).splitlines()


def test_no_query_of_ours_keeps_a_step_from_being_an_update(store: GraphStore) -> None:
    assert len(standard().inference) > 50
    store.derive(TWO, "", [step.text for step in standard().inference], [ONE])
    assert () == store.graphs()


def test_a_construct_gives_sorted_triples(store: GraphStore) -> None:
    store.replace(ONE, _triple("b", "x") + _triple("a", "x"))
    text = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
    assert _triple("a", "x") + _triple("b", "x") == store.construct(text)
