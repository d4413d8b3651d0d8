"""The verbs over a store: load, unload, graphs, export, and assess in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.store import open_store
from dgmf_kg.store.loading import CHECKSUM

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
INTEGRATED = ROOT / "examples" / "integrated" / "integrated.ttl"
WATERWORKS = "https://example.org/rural-waterworks-2568"
RUN = f"{WATERWORKS}/assessment/2025-09-30/self-claimed"


@pytest.fixture
def where(tmp_path: Path) -> Path:
    return tmp_path / "store"


def _graph(where: Path, graph: str) -> str:
    store = open_store(str(where))
    ntriples = store.ntriples(graph)
    store.close()
    return ntriples


def test_a_file_is_loaded_once_and_then_again_without_a_change(
    dgmf: Callable[..., Called], where: Path
) -> None:
    first = dgmf("load", INTEGRATED, "--store", where, "--lang", "en")
    assert (0, f"{INTEGRATED}: loaded as {WATERWORKS}\n") == (first.code, first.out)
    assert 1 == first.err.count("\n")
    assert "framework was put" in first.err
    before = _graph(where, WATERWORKS)
    again = dgmf("load", INTEGRATED, "--store", where, "--lang", "en")
    assert (0, "") == (again.code, again.err)
    assert "nothing was changed" in again.out
    assert before == _graph(where, WATERWORKS)


def test_a_new_version_replaces_the_old_one_whole_and_its_assessments_go(
    dgmf: Callable[..., Called], where: Path, tmp_path: Path
) -> None:
    dgmf("load", INTEGRATED, "--store", where)
    dgmf("assess", "--store", where)
    assert _graph(where, RUN)
    text = INTEGRATED.read_text(encoding="utf-8")
    changed = tmp_path / "changed.ttl"
    changed.write_text(text.replace("Rural Waterworks", "Village Waterworks"), encoding="utf-8")
    done = dgmf("load", changed, "--store", where, "--format", "json")
    (outcome,) = json.loads(done.out)["files"]
    assert ("replaced", [RUN]) == (outcome["change"], outcome["dropped"])
    assert "" == _graph(where, RUN)
    graph = _graph(where, WATERWORKS)
    assert ("Rural Waterworks" in graph, "Village Waterworks" in graph) == (False, True)
    assert 1 == graph.count(f"<{CHECKSUM}>")


def test_one_bad_file_is_told_and_the_rest_are_loaded(
    dgmf: Callable[..., Called], where: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text("<urn:a> <urn:b> .", encoding="utf-8")
    done = dgmf("load", broken, tmp_path / "none.ttl", INTEGRATED, "--store", where, "--lang", "en")
    assert (2, 1, 3) == (done.code, done.out.count("\n"), done.err.count("\n"))
    assert f"{broken}:1:" in done.err
    listing = json.loads(dgmf("graphs", "--store", where, "--format", "json").out)
    assert [WATERWORKS] == [one["graph"] for one in listing["descriptions"]]


def test_blank_nodes_become_iris_that_the_same_file_gives_again(
    dgmf: Callable[..., Called], where: Path, tmp_path: Path
) -> None:
    text = INTEGRATED.read_text(encoding="utf-8")
    path = tmp_path / "blank.ttl"
    path.write_text(f"{text}\nex:rural-waterworks-2568 dcterms:relation [ ] .\n", encoding="utf-8")
    assert 0 == dgmf("load", path, "--store", where).code
    assert f"<{WATERWORKS}/genid/1>" in _graph(where, WATERWORKS)
    assert "unchanged" in dgmf("load", path, "--store", where, "--format", "json").out


def test_graphs_are_listed_by_reporting_period(
    dgmf: Callable[..., Called], where: Path, tmp_path: Path
) -> None:
    text = INTEGRATED.read_text(encoding="utf-8")
    earlier = tmp_path / "earlier.ttl"
    earlier.write_text(
        text.replace("waterworks-2568", "waterworks-2567").replace("2024-10-01", "2023-10-01"),
        encoding="utf-8",
    )
    dgmf("load", INTEGRATED, earlier, "--store", where)
    dgmf("assess", "--store", where, WATERWORKS)
    done = dgmf("graphs", "--store", where, "--lang", "en")
    lines = done.out.splitlines()
    assert ("2023-10-01 to", "2024-10-01 to", "  assessed as of 2025-09-30") == (
        lines[0][:13],
        lines[1][:13],
        lines[2][:27],
    )
    assert "2 descriptions, 1 assessments" == lines[-1]
    assert "1 ต.ค. 2567 ถึง 30 ก.ย. 2568" in dgmf("graphs", "--store", where, "--lang", "th").out


def test_an_unloaded_description_is_gone_with_its_assessments(
    dgmf: Callable[..., Called], where: Path
) -> None:
    dgmf("load", INTEGRATED, EXAMPLES[0], "--store", where)
    dgmf("assess", "--store", where)
    done = dgmf("unload", INTEGRATED, "--store", where, "--lang", "en")
    assert (0, f"{WATERWORKS}: removed, with 1 assessments made of it\n") == (done.code, done.out)
    listing = json.loads(dgmf("graphs", "--store", where, "--format", "json").out)
    assert (1, 1) == (len(listing["descriptions"]), len(listing["assessments"]))
    missing = dgmf("unload", WATERWORKS, "--store", where, "--lang", "en")
    assert (2, "") == (missing.code, missing.out)
    assert "There is no such graph" in missing.err


@pytest.mark.parametrize("suffix", [".nq", ".trig"])
def test_an_exported_description_can_be_loaded_elsewhere(
    dgmf: Callable[..., Called], where: Path, tmp_path: Path, suffix: str
) -> None:
    dgmf("load", INTEGRATED, "--store", where)
    out = tmp_path / f"out{suffix}"
    assert 0 == dgmf("export", WATERWORKS, "-o", out, "--store", where).code
    other = tmp_path / "other"
    assert 0 == dgmf("load", out, "--store", other).code
    here, there = _graph(where, WATERWORKS), _graph(other, WATERWORKS)
    assert [line for line in here.splitlines() if CHECKSUM not in line] == [
        line for line in there.splitlines() if CHECKSUM not in line
    ]
    everything = dgmf("export", "--store", where)
    assert len(here.splitlines()) < everything.out.count("\n")


def test_an_export_of_what_is_not_there_writes_nothing(
    dgmf: Callable[..., Called], where: Path, tmp_path: Path
) -> None:
    dgmf("load", INTEGRATED, "--store", where)
    for name, out in (("urn:none", "out.nq"), (WATERWORKS, "out.xlsx")):
        assert 2 == dgmf("export", name, "-o", tmp_path / out, "--store", where).code
        assert not (tmp_path / out).exists()


def test_an_assessment_in_the_store_says_what_one_of_the_files_says(
    dgmf: Callable[..., Called], where: Path
) -> None:
    dgmf("load", *EXAMPLES, "--store", where)
    for options in (("--minimum-grade", "documented"), ("--as-of", "2026-12-31")):
        by_file = json.loads(dgmf("assess", *EXAMPLES, *options, "--format", "json").out)["files"]
        in_store = dgmf("assess", "--store", where, *options, "--format", "json")
        assert (0, "") == (in_store.code, in_store.err)
        stored = json.loads(in_store.out)["files"]
        assert len(EXAMPLES) == len(stored)
        key = "assessment"
        expected = {one[key]["description"]: one[key] for one in by_file}
        assert expected == {one["file"]: one[key] for one in stored}


def test_a_description_with_violations_in_a_store_is_not_assessed_unless_the_user_insists(
    dgmf: Callable[..., Called], where: Path, tmp_path: Path
) -> None:
    text = INTEGRATED.read_text(encoding="utf-8")
    wrong = tmp_path / "wrong.ttl"
    wrong.write_text(text.replace("dgmf:agencyType fw:", "dgmf:agencyType ex:"), encoding="utf-8")
    dgmf("load", wrong, "--store", where)
    refused = dgmf("assess", "--store", where, "--lang", "en")
    assert (1, "") == (refused.code, refused.out)
    assert refused.err.startswith(f"{WATERWORKS}: ")
    insisted = dgmf("assess", "--store", where, "--insist", "--lang", "en")
    assert 0 == insisted.code
    assert "does not conform; this result was asked for" in insisted.out


def test_a_date_before_the_period_leaves_no_assessment_behind(
    dgmf: Callable[..., Called], where: Path
) -> None:
    dgmf("load", INTEGRATED, "--store", where)
    early = dgmf("assess", "--store", where, "--as-of", "1999-01-01", "--lang", "en")
    assert (2, "", 1) == (early.code, early.out, early.err.count("\n"))
    assert early.err.startswith(f"{WATERWORKS}: ")
    listing = json.loads(dgmf("graphs", "--store", where, "--format", "json").out)
    assert ([], []) == (listing["assessments"], listing["others"])


def test_a_graph_that_is_no_description_is_one_line(
    dgmf: Callable[..., Called], where: Path
) -> None:
    dgmf("load", INTEGRATED, "--store", where)
    for name in ("https://w3id.org/dgmf/framework", "https://example.org/none"):
        done = dgmf("assess", "--store", where, name, "--lang", "en")
        assert (2, "", 1) == (done.code, done.out, done.err.count("\n"))
        assert done.err.startswith(f"{name}: ")


def test_a_missing_store_and_a_wrong_scheme_are_one_line(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    for where in (tmp_path / "none", "ftp://example.org/x", "http://", "http://a b/"):
        for language in ("en", "th"):
            done = dgmf("graphs", "--store", where, "--lang", language)
            assert (2, "", 1) == (done.code, done.out, done.err.count("\n"))


def test_assess_without_files_and_without_a_store_is_wrong_use(dgmf: Callable[..., Called]) -> None:
    assert 2 == dgmf("assess", "--lang", "en").code
