"""`dgmf query` and `dgmf queries`."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet
import pytest

from dgmf_kg import KnowledgeGraph
from dgmf_kg.library import GROUPS, questions
from engines import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.conftest import Called

EXAMPLE = ROOT / "examples" / "interoperability" / "interoperability.ttl"
AGENCY = "agency=https://example.org/small-waterways"
FEW = "{ SELECT * WHERE { ?%s ?p%s ?o%s } LIMIT 200 }"
SLOW = f"SELECT (COUNT(*) AS ?n) WHERE {{ {' '.join(FEW % (3 * (name,)) for name in 'abc')} }}"
"""A query that takes a second or two, and not for ever: nothing can stop it."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in a folder with one assessed description."""
    where = tmp_path_factory.mktemp("query") / "store"
    with KnowledgeGraph.open(where, write=True) as graph:
        graph.load(EXAMPLE).assess()
    return where


def test_the_questions_are_listed_by_group(dgmf: Callable[..., Called]) -> None:
    english, thai = dgmf("queries", "--lang", "en"), dgmf("queries", "--lang", "th")
    assert (0, "") == (english.code, english.err)
    for one in questions():
        assert one.asks("en") in english.out
        assert one.asks("th") in thai.out
    assert len(GROUPS) == sum(not line.startswith(" ") for line in english.out.splitlines())


def test_a_group_and_a_question_are_shown_alone(dgmf: Callable[..., Called]) -> None:
    group = dgmf("queries", "history", "--lang", "en").out
    assert ["CQ50", "CQ51", "CQ52", "CQ53", "CQ54"] == [
        line.split()[0] for line in group.splitlines()[1:]
    ]
    page = dgmf("queries", "CQ23", "--lang", "en").out
    assert page.startswith("CQ23 expiring\nWhich evidence is about to expire?\n")
    assert ["until", "the", "last", "day", "date", "YYYY-MM-DD", "required"] in [
        line.split() for line in page.splitlines()
    ]
    assert "PREFIX dgmf:" in page


def test_programs_read_the_list_as_json(dgmf: Callable[..., Called]) -> None:
    listed = json.loads(dgmf("queries", "--format", "json").out)
    assert [one.name for one in questions()] == [one["name"] for one in listed]
    (one,) = (one for one in listed if one["name"] == "expiring")
    assert {"name": "until", "type": "date", "required": True, "default": None} in one["parameters"]


def test_a_question_is_put_to_a_store(dgmf: Callable[..., Called], folder: Path) -> None:
    called = dgmf("query", "profile", "--store", folder, "--param", AGENCY, "--lang", "en")
    assert (0, "Rows: 4\n") == (called.code, called.err)
    heads, _, *rows = (line.split() for line in called.out.splitlines())
    assert ["As", "of", "Dimension", "Proven", "Possible", "Declared"] == heads
    assert ["2025-09-30", "CHN", "1", "1"] == rows[0]


def test_a_question_is_put_to_files(dgmf: Callable[..., Called]) -> None:
    called = dgmf("query", "at-least", EXAMPLE, "--lang", "th")
    assert (0, "จำนวนแถว: 1\n") == (called.code, called.err)
    assert "กรมทางน้ำย่อย" in called.out


def test_columns_stand_under_each_other_in_thai(dgmf: Callable[..., Called]) -> None:
    from rich.cells import cell_len  # noqa: PLC0415

    lines = dgmf("query", "profiles", EXAMPLE, "--lang", "th").out.splitlines()
    widths = {
        cell_len(line[: line.index(code)])
        for line in lines
        for code in ("MGT", "CHN")
        if code in line
    }
    assert 1 == len(widths)
    assert cell_len(lines[0][: lines[0].index("ด้าน")]) in widths


def test_an_answer_is_csv_tsv_and_json(dgmf: Callable[..., Called], folder: Path) -> None:
    def ask(form: str) -> str:
        return dgmf("query", "at-least", "--store", folder, "--format", form, "--lang", "en").out

    assert (
        "agency,name,stage\nhttps://example.org/small-waterways,Department of Small Waterways,1\n"
        == (ask("csv").replace("\r\n", "\n"))
    )
    assert (
        '?agency\t?name\t?stage\n<https://example.org/small-waterways>\t"Department of Small Waterways"'
        '\t"1"^^<http://www.w3.org/2001/XMLSchema#integer>\n'
    ) == ask("tsv")
    found = json.loads(ask("json"))
    assert {"vars": ["agency", "name", "stage"]} == found["head"]
    (row,) = found["results"]["bindings"]
    assert {"type": "uri", "value": "https://example.org/small-waterways"} == row["agency"]
    assert {
        "type": "literal",
        "value": "1",
        "datatype": "http://www.w3.org/2001/XMLSchema#integer",
    } == row["stage"]


def test_an_answer_is_a_parquet_and_an_arrow_file(
    dgmf: Callable[..., Called], folder: Path, tmp_path: Path
) -> None:
    for form, read in (("parquet", pa.parquet.read_table), ("arrow", pa.feather.read_table)):
        path = tmp_path / f"rows.{form}"
        called = dgmf("query", "at-least", "--store", folder, "--format", form, "-o", path)
        assert (0, "", "") == (called.code, called.out, called.err)
        assert [1] == read(path).column("stage").to_pylist()


def test_a_query_in_a_file_is_asked(
    dgmf: Callable[..., Called], folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.rq"
    path.write_text("SELECT ?s WHERE { GRAPH ?g { ?s a ?type } } ORDER BY ?s", encoding="utf-8")
    called = dgmf("query", path, "--store", folder, "--format", "csv", "--limit", "3")
    assert 4 == len(list(csv.reader(io.StringIO(called.out))))


def test_a_query_from_standard_input_is_asked(
    dgmf: Callable[..., Called], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = io.TextIOWrapper(io.BytesIO(b"SELECT (1 + 1 AS ?two) WHERE { }"), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", text)
    assert "two\r\n2\r\n" == dgmf("query", "-", "--store", folder, "--format", "csv").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["stages-by-minstry"], "no query stages-by-minstry; the nearest is stages-by-ministry"),
        (["expiring"], "needs a value for until (date)"),
        (["expiring", "--param", "untl=2026-01-01"], "has no parameter untl; the nearest is until"),
        (["expiring", "--param", "until"], "until is no parameter with a value"),
        (
            ["expiring", "--param", "until=2026-01-01", "--param", "until=2026-01-02"],
            "until has two values",
        ),
        (["expiring", "--param", "until=1 May"], "until is a date, and 1 May is none"),
        (["expiring", "--param", "until=2569-01-01"], "Write 2026-01-01"),
        (["at-least", "--param", "atLeast=5"], "atLeast is the rank of a stage, and 5 is none"),
        (["at-least", "--param", "grade=best"], "grade is an assurance grade, and best is none"),
        (["at-least", "--param", "lang=fr"], "lang is a language, and fr is none"),
        (["holding-back", "--param", "dimension=MTG"], "MTG is none; the nearest is MGT"),
        (["statuses", "--param", "criterion=MGT-1.2"], "MGT-1.2 is none; the nearest is MGT-1.1"),
        (["profile", "--param", "agency=small-waterways"], "agency is an IRI"),
        (["widest-used", "--param", "minimum=few"], "minimum is a whole number"),
        (["one-language", "--param", "x=1"], "takes no parameter"),
        (["missing.rq"], "missing.rq"),
        (["at-least", str(EXAMPLE)], "Either a store or files are asked"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_wrong_call_is_one_line_that_says_what_to_write(
    dgmf: Callable[..., Called], folder: Path, arguments: list[str], said: str
) -> None:
    called = dgmf("query", *arguments, "--store", folder, "--lang", "en")
    assert (2, "") == (called.code, called.out)
    assert 1 == called.err.count("\n")
    assert said in called.err


def test_an_unknown_query_is_told_before_files_are_read(dgmf: Callable[..., Called]) -> None:
    called = dgmf("query", "nonsense", "no-such-file.ttl", "--lang", "en")
    assert 2 == called.code
    assert "There is no query nonsense" in called.err


def test_a_file_that_does_not_conform_is_named_and_the_rest_is_asked(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    path = tmp_path / "broken.ttl"
    text = (ROOT / "examples" / "integrated" / "integrated.ttl").read_text(encoding="utf-8")
    path.write_text(text.replace("dgmf:agencyType fw:Ministry", "dgmf:agencyType ex:Guild", 1))
    called = dgmf("query", "at-least", path, EXAMPLE, "--lang", "en", "--format", "csv")
    assert 0 == called.code
    assert f"{path} does not conform and was not assessed" in called.err
    assert 2 == len(called.out.splitlines())


def test_a_query_that_takes_too_long_is_exit_code_2(
    dgmf: Callable[..., Called], folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "long.rq"
    path.write_text(SLOW)
    called = dgmf("query", path, "--store", folder, "--timeout", "0.05", "--lang", "en")
    assert 2 == called.code
    assert "longer than 0.05 s and was stopped" in called.err
