"""Every competency question has its rows over the filled store, loses and gains as one fact changes,
answers alike in both engines, and takes its parameters in each way that a store binds them."""

from __future__ import annotations

import csv
import re
from collections import Counter
from functools import cache
from math import inf
from time import process_time
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
import rdflib

from dgmf_kg import queries
from dgmf_kg.library import GROUPS, ask, bind, known, questions
from dgmf_kg.library.values import KINDS
from dgmf_kg.store import Solutions, Term, open_store
from dgmf_kg.store.binding import with_values
from engines import ROOT
from library import CHANGES, EXPECTED, cells, example, expected_file, filled, graphs, repeated

if TYPE_CHECKING:
    from dgmf_kg.library import Question
    from dgmf_kg.store import Bindings, GraphStore

QUESTIONS = [pytest.param(one, id=f"{one.group}/{one.name}") for one in questions()]
FEW = (
    *("community-products-2568", "si-phana-pao-2568", "rural-waterworks-2568", "small-waterways-"),
    *("vehicle-registration-2568", "common-digital-office-2568", "hill-library-", "salt-roads-"),
)
# At four times the size, where the square would be 16; on a quiet machine all stay below 5.
GROWTH = 6
ROUNDS = 10
SELECT = re.compile(r"^SELECT (?:DISTINCT )?(.*)$", re.MULTILINE)


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return filled()


def test_there_are_more_than_forty_in_ten_groups_numbered_without_a_gap() -> None:
    numbers = [one.number for one in questions()]
    assert [f"CQ{number:02}" for number in range(1, len(numbers) + 1)] == numbers
    assert len(numbers) > 40
    assert set(GROUPS) == {one.group for one in questions()}
    assert len(numbers) == len({one.name for one in questions()})
    folders = {path.name for path in (ROOT / "queries" / "report").iterdir() if path.is_dir()}
    assert set(GROUPS) == folders


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_header_says_what_the_query_takes_and_gives(question: Question) -> None:
    keys = {"summary", "summary-th", "id", "question", "question-th", "columns"}
    assert keys <= question.query.header.keys()
    assert {one.kind for one in question.parameters} <= KINDS.keys()
    (clause,) = SELECT.findall(question.query.text)[:1]
    selected = re.findall(r"\?(\w+)(?=\)| |$)", re.sub(r"\(.*? AS (\?\w+)\)", r"\1", clause))
    names = [one.name for one in question.parameters]
    assert [*(name for name in names if name not in question.columns), *question.columns] == (
        selected
    )
    assert set(example(question)) <= set(names)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_has_its_rows(question: Question, store: GraphStore) -> None:
    with expected_file(question).open(encoding="utf-8", newline="") as file:
        columns, *rows = csv.reader(file)
    found = ask(store, question, example(question))
    assert columns == list(found.columns)
    assert rows == cells(found)
    assert rows


def test_no_expected_rows_and_no_change_are_left_over() -> None:
    names = {f"{one.group}/{one.name}" for one in questions()}
    for folder, ending in ((EXPECTED, "csv"), (CHANGES, "ru")):
        files = folder.rglob(f"*.{ending}")
        assert names == {str(path.relative_to(folder).with_suffix("")) for path in files}


@pytest.mark.parametrize("question", QUESTIONS)
def test_one_changed_fact_changes_the_rows_it_should(question: Question, store: GraphStore) -> None:
    change = queries.load(CHANGES / question.group / f"{question.name}.ru")
    graph = change.header["graph"]
    work = ox.Store()
    name = ox.NamedNode(graph)
    work.load(graphs()[graph].encode(), format=ox.RdfFormat.N_TRIPLES, to_graph=name)
    before = Counter(map(tuple, cells(ask(store, question, example(question)))))
    size = len(work)
    work.update(change.text)
    assert abs(len(work) - size) <= 2
    triples = ox.serialize((quad.triple for quad in work), format=ox.RdfFormat.N_TRIPLES)
    try:
        store.replace(graph, (triples or b"").decode())
        after = Counter(map(tuple, cells(ask(store, question, example(question)))))
    finally:
        store.replace(graph, graphs()[graph])
    told = (int(change.header["loses"]), int(change.header["gains"]))
    assert told == ((before - after).total(), (after - before).total())


@cache
def _few() -> tuple[GraphStore, rdflib.Dataset]:
    """A few descriptions in both engines, as rdflib is slow."""
    few = open_store(":memory:")
    dataset = rdflib.Dataset()
    for graph, triples in graphs().items():
        if "framework" in graph or any(name in graph for name in FEW):
            few.replace(graph, triples)
            dataset.graph(rdflib.URIRef(graph)).parse(data=triples, format="nt")
    return few, dataset


def _terms(question: Question, store: GraphStore) -> dict[str, Term]:
    return bind(question, example(question), known(store))


@pytest.mark.parametrize("question", QUESTIONS)
def test_rdflib_gives_the_same_rows(question: Question) -> None:
    store, dataset = _few()
    terms = _terms(question, store)
    expected = cells(store.select(question.query.text, bindings=terms))
    # rdflib has one row of nothing where groups are asked for and there are none.
    assert expected
    values = {name: _rdflib(term) for name, term in terms.items()}
    result = dataset.query(question.query.text, initBindings=values)
    found = [
        tuple(
            None if (value := row.get(name)) is None else _term(value) for name in result.vars or ()
        )
        for row in result.bindings
    ]
    assert Counter(map(tuple, expected)) == Counter(map(tuple, cells(Solutions((), tuple(found)))))


def _rdflib(term: Term) -> rdflib.URIRef | rdflib.Literal:
    if term.kind == "iri":
        return rdflib.URIRef(term.value)
    return rdflib.Literal(
        term.value, datatype=rdflib.URIRef(term.datatype) if term.datatype else None
    )


def _term(node: rdflib.term.Node) -> Term:
    if isinstance(node, rdflib.Literal):
        return Term.text(str(node), str(node.datatype or ""))
    return Term.iri(str(node))


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_values_clause_binds_as_a_substitution_does(
    question: Question, store: GraphStore
) -> None:
    terms = _terms(question, store)
    bound = store.select(question.query.text, bindings=terms)
    spelt = store.select(with_values(question.query.text, terms))
    assert Counter(map(tuple, cells(bound))) == Counter(map(tuple, cells(spelt)))


def test_no_query_grows_faster_than_the_store() -> None:
    # Smaller stores fit into the processor's cache, past which all takes longer once.
    small, large = repeated(20), repeated(80)
    codes = known(small)
    best: dict[str, tuple[float, float]] = {}
    slow = list(questions())
    # What else the machine does makes some rounds longer and none shorter.
    for _ in range(ROUNDS):
        for question in slow:
            given = {
                name: value.replace("https://example.org/", "https://example.org/3/")
                for name, value in example(question).items()
            }
            terms = bind(question, given, codes)
            known_best = best.get(question.name, (inf, inf))
            best[question.name] = (
                min(known_best[0], _seconds(small, question, terms)),
                min(known_best[1], _seconds(large, question, terms)),
            )
        slow = [one for one in slow if best[one.name][1] > GROWTH * best[one.name][0]]
    assert {} == {one.name: best[one.name] for one in slow}


def _seconds(store: GraphStore, question: Question, terms: Bindings) -> float:
    start = process_time()
    store.select(question.query.text, bindings=terms)
    return process_time() - start
