"""The knowledge graph from Python: loading, assessing, asking, and tables that keep datatypes."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from dgmf_kg import KnowledgeGraph
from dgmf_kg.assessment import Parameters
from dgmf_kg.assessment.stored import StoreAssessor
from dgmf_kg.errors import BadArgumentError, BadInputError
from dgmf_kg.knowledge import Iri, Result, Text
from dgmf_kg.library import ask_outside
from dgmf_kg.namespaces import XSD
from dgmf_kg.store import Solutions, Term, open_store
from dgmf_kg.store.loading import load, load_framework
from engines import ROOT
from library import filled

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.store import GraphStore

EXAMPLE = ROOT / "examples" / "interoperability" / "interoperability.ttl"
ROWS = Solutions(
    ("iri", "text", "count", "sum", "share", "day", "yes", "none"),
    (
        (
            Term.iri("https://example.org/a"),
            Term.text("น้ำ <b>", language="th"),
            Term.text("3", XSD + "integer"),
            Term.text("1.50", XSD + "decimal"),
            Term.text("0.25", XSD + "double"),
            Term.text("2025-09-30", XSD + "date"),
            Term.text("true", XSD + "boolean"),
            None,
        ),
        (Term.iri("javascript:alert(1)"), Term.text("plain"), *(None,) * 6),
    ),
)


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return filled()


def test_a_description_is_loaded_assessed_and_asked_about() -> None:
    with KnowledgeGraph() as graph:
        (outcome,) = graph.load(EXAMPLE).assess()
        assert outcome.assessment is not None
        assert ("https://example.org/small-waterways-2568",) == graph.descriptions
        rows = graph.query("at-least", atLeast=1)
        assert [("Department of Small Waterways", 1)] == [row[1:] for row in rows.rows]
        assert [{"agency": Iri("https://example.org/small-waterways")}] == [
            {"agency": row["agency"]} for row in rows
        ]


def test_a_store_in_a_folder_is_assessed_after_it_was_opened_again(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with KnowledgeGraph.open(folder, write=True) as graph:
        graph.load(EXAMPLE)
    with KnowledgeGraph.open(folder, write=True) as graph:
        assert [True] == [bool(one.assessment) for one in graph.assess(as_of=date(2025, 9, 1))]
    with KnowledgeGraph.open(folder) as graph:
        rows = graph.query("CQ22", lang="th").rows
    assert [("กรมทางน้ำย่อย", 1)] == [row[1:] for row in rows]


def test_python_puts_into_a_store_what_the_commands_put_there() -> None:
    mine, theirs = open_store(":memory:"), open_store(":memory:")
    KnowledgeGraph(mine).load(EXAMPLE, EXAMPLE).assess()
    load_framework(theirs)
    graph = load(theirs, EXAMPLE).graph
    StoreAssessor(theirs, Parameters()).assess_graph(graph)
    assert mine.graphs() == theirs.graphs()
    for one in mine.graphs():
        assert mine.ntriples(one) == theirs.ntriples(one)


def test_the_assessment_of_an_older_version_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "small-waterways.ttl"
    text = EXAMPLE.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    graph = KnowledgeGraph().load(path)
    assert [path] == [one.path for one in graph.assess()]
    assert 1 == len(graph.query("at-least"))
    path.write_text(text.replace("Department of Small Waterways", "Small Waterways"), "utf-8")
    assert 0 == len(graph.load(path).query("at-least"))


def test_a_description_that_does_not_conform_is_assessed_on_demand_only(tmp_path: Path) -> None:
    path = tmp_path / "broken.ttl"
    text = EXAMPLE.read_text(encoding="utf-8")
    path.write_text(text.replace("dgmf:agencyType fw:Department", "dgmf:agencyType ex:Guild", 1))
    graph = KnowledgeGraph().load(path)
    assert [None] == [one.assessment for one in graph.assess()]
    assert 0 == len(graph.query("at-least"))
    assert [True] == [bool(one.assessment) for one in graph.assess(insist=True)]
    assert 1 == len(graph.query("at-least"))


def test_values_keep_their_datatypes() -> None:
    first, second = Result(ROWS).rows
    assert (3, Decimal("1.50"), 0.25, date(2025, 9, 30), True, None) == first[2:]
    assert isinstance(first[0], Iri)
    assert isinstance(first[1], Text)
    assert "th" == first[1].language
    assert (None,) * 6 == second[2:]


def test_a_value_that_does_not_fit_its_datatype_stays_text() -> None:
    found = Solutions(("day",), ((Term.text("2025-02-31", XSD + "date"),),))
    assert (("2025-02-31",),) == Result(found).rows


def test_pandas_keeps_datatypes_and_gaps() -> None:
    frame = Result(ROWS).to_pandas()
    expected = {
        "iri": "string",
        "text": "string",
        "text_language": "string",
        "count": "Int64",
        "sum": "object",
        "share": "Float64",
        "day": "datetime64[s]",
        "yes": "boolean",
        "none": "string",
    }
    assert expected == {name: str(kind) for name, kind in frame.dtypes.items()}
    assert Decimal("1.50") == frame["sum"][0]
    assert frame["count"].isna().tolist() == [False, True]
    assert pd.Timestamp("2025-09-30") == frame["day"][0]


def test_polars_keeps_datatypes_and_gaps() -> None:
    frame = Result(ROWS).to_polars()
    expected = {
        "iri": pl.String,
        "text": pl.String,
        "text_language": pl.String,
        "count": pl.Int64,
        "sum": pl.Decimal(38, 2),
        "share": pl.Float64,
        "day": pl.Date,
        "yes": pl.Boolean,
        "none": pl.String,
    }
    assert expected == dict(frame.schema)
    assert [3, None] == frame["count"].to_list()
    assert [Decimal("1.50"), None] == frame["sum"].to_list()


def test_arrow_keeps_datatypes() -> None:
    schema = Result(ROWS).to_arrow().schema
    assert pa.int64() == schema.field("count").type
    assert pa.decimal128(3, 2) == schema.field("sum").type
    assert pa.date32() == schema.field("day").type
    assert pa.string() == schema.field("none").type


def test_no_rows_are_a_table_with_columns() -> None:
    empty = Result(Solutions(("a", "b"), ()))
    assert (0, ["a", "b"]) == (len(empty), list(empty.to_pandas().columns))
    assert ["a", "b"] == empty.to_polars().columns
    assert ["a", "b"] == empty.to_arrow().column_names


def test_a_notebook_shows_rows_without_running_what_is_in_them() -> None:
    html = Result(ROWS)._repr_html_()
    assert '<a href="https://example.org/a">https://example.org/a</a>' in html
    assert '<span lang="th">น้ำ &lt;b&gt;</span>' in html
    assert "<td>javascript:alert(1)</td>" in html


def test_a_long_answer_is_cut_in_a_notebook() -> None:
    rows = tuple((Term.text(str(number)),) for number in range(130))
    html = Result(Solutions(("number",), rows))._repr_html_()
    assert 101 == html.count("<tr>")
    assert "<p>… 30</p>" in html


def test_every_answer_of_the_library_becomes_a_table(store: GraphStore) -> None:
    graph = KnowledgeGraph(store)
    result = graph.query("citizen-need-budget")
    assert (7, 6) == result.to_pandas().shape == result.to_polars().shape
    assert "Decimal(precision=38, scale=0)" == str(result.to_polars().schema["total"])


@pytest.mark.parametrize(
    ("text", "message_id"),
    [
        ("SELECT * WHERE { SERVICE <http://localhost/> { ?s ?p ?o } }", "query-reaches-out"),
        ("SELECT * FROM <urn:a> WHERE { ?s ?p ?o }", "query-reaches-out"),
        ("INSERT DATA { <urn:a> <urn:b> <urn:c> }", "query-changes"),
        ("LOAD <file:///etc/passwd> INTO GRAPH <urn:a> # {", "query-changes"),
        ("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "query-not-select"),
        ("ASK { ?s ?p ?o }", "query-not-select"),
        ("SELECT ?s WHERE { ?s ?p }", "query-syntax"),
    ],
)
def test_a_query_from_outside_may_only_read(store: GraphStore, text: str, message_id: str) -> None:
    with pytest.raises((BadArgumentError, BadInputError)) as caught:
        KnowledgeGraph(store).query(text)
    assert message_id == caught.value.problem.message_id


def test_words_in_names_and_texts_are_no_reason_to_refuse_a_query(store: GraphStore) -> None:
    text = """PREFIX load: <https://example.org/service/>
    SELECT ?from ("DROP 'it'" AS ?clear) # delete
    WHERE { OPTIONAL { ?from load:insert ?add } }"""
    assert ((None, "DROP 'it'"),) == KnowledgeGraph(store).query(text).rows


def test_a_fault_in_a_query_has_its_line_and_column(store: GraphStore) -> None:
    with pytest.raises(BadInputError) as caught:
        ask_outside(store, "SELECT ?s\nWHERE { ?s ?p }", {}, name="mine.rq")
    assert "mine.rq:2:9" == str(caught.value.problem.place)


def test_a_value_for_a_query_of_ones_own_is_bound_and_not_spliced(store: GraphStore) -> None:
    text = "SELECT ?name ?agency WHERE { GRAPH ?d { ?agency ?p ?name } }"
    graph = KnowledgeGraph(store)
    assert 0 == len(graph.query(text, name='" } } DROP ALL #'))
    named = graph.query(text, agency="<https://example.org/salt-roads>")
    assert {"https://example.org/salt-roads"} == {row["agency"] for row in named}
    assert 0 < len(named)


def test_a_query_that_takes_too_long_is_given_up(store: GraphStore) -> None:
    few = "{ SELECT * WHERE { ?%s ?p%s ?o%s } LIMIT 200 }"
    text = f"SELECT (COUNT(*) AS ?n) WHERE {{ {' '.join(few % (3 * (name,)) for name in 'abc')} }}"
    with pytest.raises(BadInputError) as caught:
        ask_outside(store, text, {}, timeout=0.05)
    assert "query-slow" == caught.value.problem.message_id


def test_rows_past_the_limit_are_left_out(store: GraphStore) -> None:
    assert 5 == len(KnowledgeGraph(store).query("SELECT * WHERE { ?s ?p ?o }", limit=5))


def test_no_framework_in_the_store_is_said_where_a_code_is_to_be_looked_up() -> None:
    graph = KnowledgeGraph(open_store(":memory:"))
    with pytest.raises(BadArgumentError) as caught:
        graph.query("stages-by-dimension", dimension="MGT")
    assert "parameter-no-framework" == caught.value.problem.message_id


def test_the_package_is_imported_without_what_only_some_need() -> None:
    code = (
        "import sys, dgmf_kg.cli; from dgmf_kg import KnowledgeGraph; "
        "print(sorted({'pandas', 'polars', 'pyarrow', 'matplotlib'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]\n" == done.stdout
