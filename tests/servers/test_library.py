"""Every competency question has its expected rows on the servers of Oxigraph, Jena and Virtuoso too."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.library import ask, questions
from library import cells, example, expected_file, filled, graphs

if TYPE_CHECKING:
    from dgmf_kg.library import Question
    from dgmf_kg.store import GraphStore

QUESTIONS = [pytest.param(one, id=f"{one.group}/{one.name}") for one in questions()]
# What an optional parameter is given where the expected rows do without it.
VALUES = {
    "criterion": "SVC-2.1",
    "date": "2025-09-30",
    "dimension": "SVC",
    "integer": "2025",
    "iri": "https://example.org/community-products",
    "stage": "2",
}


@pytest.fixture(scope="module")
def local() -> GraphStore:
    return filled()


@pytest.fixture(scope="module", params=("oxigraph", "jena", "virtuoso"))
def server(request: pytest.FixtureRequest) -> GraphStore:
    """A server that holds the examples, the other descriptions and their runs."""
    store: GraphStore = request.getfixturevalue(request.param)
    for graph, triples in graphs().items():
        store.replace(graph, triples)
    return store


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_has_its_rows_on_a_server(question: Question, server: GraphStore) -> None:
    with expected_file(question).open(encoding="utf-8", newline="") as file:
        columns, *rows = csv.reader(file)
    found = ask(server, question, example(question))
    assert columns == list(found.columns)
    assert rows == cells(found)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param(one, id=f"{one.group}/{one.name}")
        for one in questions()
        if any(parameter.optional for parameter in one.parameters)
    ],
)
def test_a_value_that_may_be_left_out_counts_on_a_server(
    question: Question, server: GraphStore, local: GraphStore
) -> None:
    optional = {one.name: VALUES[one.kind] for one in question.parameters if one.optional}
    typed = example(question)
    needed = {name: value for name, value in typed.items() if name not in optional}
    # The expected rows may have been asked for without any: that need not be done again.
    for given in (needed | optional, needed):
        if given != typed:
            assert cells(ask(local, question, given)) == cells(ask(server, question, given))
