"""Content made to break a reader: one clear line for each file, in bounded time and memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hostile.conftest import Called, call_apart
from hostile.nasty import NASTY, Nasty

if TYPE_CHECKING:
    from pathlib import Path

REFUSED = [nasty for nasty in NASTY if nasty.problem]
READ = [nasty for nasty in NASTY if not nasty.problem]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All hostile files in a folder."""
    folder = tmp_path_factory.mktemp("nasty")
    for nasty in NASTY:
        (folder / nasty.name).write_bytes(nasty.content)
    return folder


@pytest.fixture(scope="module")
def report(folder: Path) -> Called:
    """What one process, its memory bounded, says of all of them."""
    return call_apart("validate", "--format", "json", *(folder / nasty.name for nasty in NASTY))


def test_one_process_outlives_all_of_them_without_network(report: Called) -> None:
    assert ("", 2) == (report.err, report.code)
    assert {nasty.name for nasty in NASTY} == report.problems.keys()


@pytest.mark.parametrize("nasty", REFUSED, ids=lambda nasty: nasty.name)
def test_a_hostile_file_is_refused_for_what_it_is(report: Called, nasty: Nasty) -> None:
    assert nasty.problem == report.problems[nasty.name]["id"]


@pytest.mark.parametrize("nasty", READ, ids=lambda nasty: nasty.name)
def test_an_odd_file_that_is_right_is_read(report: Called, nasty: Nasty) -> None:
    assert report.problems[nasty.name] is None


def test_each_refusal_is_one_line_that_names_the_file(folder: Path) -> None:
    paths = [folder / nasty.name for nasty in REFUSED if "long-" not in nasty.name]
    for language in ("en", "th"):
        called = call_apart("validate", "--lang", language, *paths)
        assert 2 == called.code
        lines = called.err.splitlines()
        assert [str(path) for path in paths] == [line.partition(":")[0] for line in lines]
        assert "conforms" not in called.out


@pytest.mark.parametrize(
    ("name", "line", "column"),
    [
        ("laughs.rdf", 1, 71),
        ("quoted-triples.ttl", 9, 1411),
        ("elements.rdf", 1, 1292),
        ("remote-context.jsonld", 1, 14),
        ("imported-context.jsonld", 1, 26),
        ("space-in-iri.rdf", 1, 114),
        ("nul.ttl", 9, 9),
        ("lone-surrogate.ttl", 9, 12),
        ("thai-windows.rdf", 1, 103),
        ("triple-term.ttl", 32, 11),
        ("twice.jsonld", 1, 2),
    ],
)
def test_a_refusal_says_where(report: Called, name: str, line: int, column: int) -> None:
    problem = report.problems[name]
    assert (line, column) == (problem["line"], problem["column"])
