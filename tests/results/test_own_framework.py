"""A framework of the user's own, three stages by two dimensions, runs through the same code."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
import rdflib

from dgmf_kg.assessment import Assessor, Parameters, read_framework
from dgmf_kg.cli import run
from dgmf_kg.errors import BadInputError
from dgmf_kg.frameworks import FRAMEWORK_GRAPH, FrameworkFiles, read_folder, standard
from dgmf_kg.frameworks.files import code_lists
from dgmf_kg.inference import new_store
from dgmf_kg.store import EmbeddedStore
from dgmf_kg.validation import check_framework, of_framework
from engines import ROOT
from results.graphs import native_outcomes, reference_outcomes

if TYPE_CHECKING:
    from collections.abc import Callable

LIBRARY = ROOT / "tests" / "cases" / "frameworks" / "school-library"
RIVER = LIBRARY / "descriptions" / "river-school.ttl"
FIELD = LIBRARY / "descriptions" / "field-school.ttl"
GOLDEN = {
    "assess.csv": ("--lang", "en", "--format", "csv", FIELD, RIVER),
    "assess.en.txt": ("--lang", "en", RIVER),
    "assess.json": ("--lang", "en", "--format", "json", RIVER),
    "assess.th.txt": ("--lang", "th", RIVER),
}
HASH = re.compile(r'(?<="sha256": ")[0-9a-f]{64}(?=")|(?<=,)[0-9a-f]{64}(?=[,\r\n])')
LIB = "https://example.org/school-library#"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of the framework, to be broken."""
    return Path(shutil.copytree(LIBRARY, tmp_path / "library"))


def edited(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def called(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, list[str]]:
    code = run(["assess", *map(str, arguments)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err.splitlines()


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_a_school_gets_the_answer_that_was_read_by_eye(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    paths = [one.relative_to(ROOT) if isinstance(one, Path) else one for one in GOLDEN[name]]
    code, out, err = called(capsys, "--framework", LIBRARY, *paths)
    golden = (LIBRARY / "golden" / name).read_bytes().decode()
    assert (0, []) == (code, err)
    assert HASH.sub("…", golden) == HASH.sub("…", out)


def test_the_published_graph_of_a_school_conforms_to_the_shapes_of_results() -> None:
    files = read_folder(LIBRARY)
    found = Assessor(Parameters(), framework=files, publish=True).assess(RIVER).assessment
    assert found
    text = found.published + of_framework(files).codes
    triples = {quad.triple for quad in ox.parse(text, format=ox.RdfFormat.N_TRIPLES)}
    assert {} == native_outcomes(triples)
    assert {} == reference_outcomes(triples)
    assert "queries/criteria/LEN-1.1" in text
    assert "https://w3id.org/dgmf/queries/infer/40-status" in text


def test_the_example_is_three_stages_by_two_dimensions_and_no_node_of_ours_is_left() -> None:
    assessor = Assessor(Parameters(), framework=read_folder(LIBRARY))
    framework = assessor.framework
    assert 3 == len(framework.stages)
    assert ["LEN", "COL"] == [dimension.code for dimension in framework.dimensions.values()]
    assert {iri for iri in framework.criteria if not iri.startswith(LIB)} == set()
    assert {"LEN-1.1", "LEN-2.1", "LEN-3.1"} == set(framework.queries)


@pytest.mark.parametrize("files", [standard(), read_folder(LIBRARY)], ids=["ours", "a school's"])
def test_stages_dimensions_and_criteria_of_the_file_are_those_that_queries_find(
    files: FrameworkFiles,
) -> None:
    framework = read_framework(new_store(files), files)
    assert [(one.iri, one.rank) for one in framework.stages.values()] == [*files.ranks.items()]
    dimensions = [(one.iri, one.code) for one in framework.dimensions.values()]
    assert dimensions == [*files.dimensions.items()]
    criteria = [(one.iri, one.code) for one in framework.criteria.values()]
    assert criteria == [*files.codes.items()]
    assert criteria


def test_a_threshold_of_the_file_decides(library: Path) -> None:
    edited(library / "framework.ttl", "dgmf:threshold 0.6", "dgmf:threshold 0.1")
    found = Assessor(Parameters(), framework=read_folder(library)).assess(RIVER).assessment
    assert found
    assert {"LEN-3.1": "met"}.items() <= {
        f.criterion.code: f.status for f in found.findings
    }.items()


def test_a_run_of_another_framework_has_an_iri_of_its_own() -> None:
    found = Assessor(Parameters(), framework=read_folder(LIBRARY)).assess(RIVER).assessment
    assert found
    iri = "https://example.org/river-school-2568/assessment/SLF/2026-03-31/self-claimed"
    assert iri == found.iri


def test_a_step_of_the_folder_stands_in_the_place_of_ours(library: Path) -> None:
    step = (ROOT / "queries" / "infer" / "22-exempted.rq").read_text(encoding="utf-8")
    (library / "infer").mkdir()
    never = step.replace("fw:ClaimedNotApplicable", "fw:ClaimedNeverApplicable")
    (library / "infer" / "22-exempted.rq").write_text(never, encoding="utf-8")
    found = Assessor(Parameters(), framework=read_folder(library)).assess(RIVER).assessment
    assert found
    assert "unknown" == next(f.status for f in found.findings if f.criterion.code == "COL-2.2")


def test_the_shapes_of_the_folder_are_asked_too(tmp_path: Path) -> None:
    path = tmp_path / "river.ttl"
    text = RIVER.read_text(encoding="utf-8")
    path.write_text(text.replace("dgmf:agencyType fw:ServiceDeliveryUnit", "a dgmf:Agency", 1))
    outcome = Assessor(Parameters(), framework=read_folder(LIBRARY)).assess(path)
    assert "LIB-1" in {result.rule for result in outcome.results}


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("lib:COL-3.1 ;\n    dgmf:verdict", "lib:COL-3.9 ;\n    dgmf:verdict", "TE-01"),
        ("lib:COL-3.1 ;\n    dgmf:verdict", "fw:MGT-1.1 ;\n    dgmf:verdict", "TE-01"),
        ("# A school", "lib:LEN-3.1 dgmf:threshold 0.0 .\n# A school", "TE-02"),
    ],
)
def test_a_description_uses_the_terms_of_the_framework_and_says_nothing_about_them(
    old: str, new: str, rule: str, tmp_path: Path
) -> None:
    path = tmp_path / "river.ttl"
    path.write_text(RIVER.read_text(encoding="utf-8"), encoding="utf-8")
    edited(path, old, new)
    outcome = Assessor(Parameters(), framework=read_folder(LIBRARY)).assess(path)
    assert rule in {result.rule for result in outcome.results}
    assert outcome.assessment is None


def remove(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).unlink()


def replace(name: str, old: str, new: str) -> Callable[[Path], object]:
    return lambda folder: edited(folder / name, old, new)


def write(name: str, text: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_text(text, encoding="utf-8")


FAULTS: list[tuple[Callable[[Path], object], str]] = [
    (remove("framework.ttl"), "framework-no-file"),
    (write("framework.ttl", "lib:SLF a dgmf:Framework ."), "file-syntax"),
    (replace("framework.ttl", "lib:SLF a dgmf:Framework", "lib:SLF a dgmf:Frame"), "framework-not-one"),
    (replace("framework.ttl", "lib:stage-3 a", "fw:Met a dgmf:Stage .\nlib:stage-3 a"), "framework-of-ours"),
    (write("criteria/LEN-9.9.rq", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"), "framework-query-stray"),
    (write("criteria/LEN-1.1.rq", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p"), "framework-query-syntax"),
    (write("criteria/LEN-1.1.rq", "SELECT * WHERE { ?s ?p ?o }"), "framework-query-syntax"),
    (
        write(
            "criteria/LEN-1.1.rq",
            "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <https://example.org/sparql> { ?s ?p ?o } }",
        ),
        "framework-query-elsewhere",
    ),
    (write("infer/40-status.rq", ""), "file-empty"),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "message_id"), FAULTS)
def test_a_folder_that_is_no_framework_is_refused_with_its_reason(
    fault: Callable[[Path], object], message_id: str, library: Path
) -> None:
    (library / "infer").mkdir()
    fault(library)
    with pytest.raises(BadInputError) as refusal:
        read_folder(library)
    assert message_id == refusal.value.problem.message_id


def test_a_word_in_a_text_a_comment_or_a_name_is_no_service(library: Path) -> None:
    path = library / "criteria" / "LEN-1.1.rq"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"# no SERVICE here\n{text.replace(' AS ?hash', ' AS ?from_hash')}")
    edited(path, "STR(?service)", 'STR(?service), "SERVICE", STR(<urn:FROM>)')
    assert 3 == len(read_folder(library).criteria)


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("dgmf:atStage lib:stage-3", "dgmf:atStage lib:stage-2", "framework-cell-count"),
        ("dgmf:dependsOn lib:LEN-1.1", "dgmf:dependsOn lib:LEN-3.1", "framework-dependency-later-stage"),
        ("dgmf:dependsOn lib:LEN-1.1", "dgmf:dependsOn lib:LEN-2.1", "framework-dependency-cycle"),
        ("dgmf:rank 3", "dgmf:rank 4", "framework-rank-gap"),
        ("dgmf:belongsToCell lib:COL-3 ;", "dgmf:belongsToCell lib:COL-2 ;", "framework-cell-without-criterion"),
    ],
)  # fmt: skip
def test_a_broken_framework_is_told_in_one_line_for_each_fault(
    old: str, new: str, rule: str, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(library / "framework.ttl", old, new)
    code, out, err = called(capsys, "--lang", "en", "--framework", library, RIVER)
    assert (2, "") == (code, out)
    assert any(f": violation {rule}: " in line for line in err[:-1])
    assert all(line.startswith(f"{library / 'framework.ttl'}:") for line in err[:-1])
    assert "faults, told above, so nothing was assessed" in err[-1]


def test_what_a_framework_must_state_is_told_by_the_shapes_in_both_languages(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(library / "framework.ttl", 'skos:prefLabel "Lending"@en ;', "")
    for language in ("en", "th"):
        code, _, err = called(capsys, "--lang", language, "--framework", library, RIVER)
        assert 2 == code
        assert 2 == len(err)
        assert " FW-" in err[0]


def test_shapes_of_the_folder_that_cannot_be_used_are_told_once(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(library / "shapes" / "library.ttl", "sh:minCount 1", 'sh:minCount "one"')
    code, out, err = called(capsys, "--lang", "en", "--framework", library, RIVER, FIELD)
    assert (2, "") == (code, out)
    assert 1 == len(err)
    assert f"{library / 'shapes' / 'library.ttl'}:" in err[0]


@pytest.mark.parametrize("engine", ["shacl", "pyshacl"])
def test_the_example_framework_and_ours_have_no_fault(engine: str) -> None:
    assert () == check_framework(read_folder(LIBRARY), engine)


def test_a_file_in_the_place_of_the_folder_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = called(capsys, "--lang", "en", "--framework", RIVER, RIVER)
    assert (2, "") == (code, out)
    message = "This is no folder. Name the folder that holds framework.ttl."
    assert [f"dgmf: {RIVER}: error: {message}"] == err


def test_code_lists_are_the_same_in_both_engines_and_hold_nothing_of_our_framework() -> None:
    (query,) = (ROOT / "queries" / "framework").glob("*.rq")
    graph = rdflib.Graph().parse(ROOT / "ontology" / "framework.ttl")
    reference = graph.query(query.read_text(encoding="utf-8")).graph
    assert reference is not None
    assert len(reference) == len(code_lists().splitlines())
    subjects = {str(node).rpartition("#")[2] for node in reference.subjects()}
    assert {"Met", "SelfClaimed", "WebPortal", "Verdicts"} <= subjects
    assert set() == subjects & {"DGMF", "MGT", "MGT-1", "MGT-1.1", "MGT-2.L1", "stage-1", "Stages"}


def test_our_own_framework_is_loaded_whole() -> None:
    store = EmbeddedStore()
    standard().load(store)
    content = store.ntriples(FRAMEWORK_GRAPH)
    assert len(rdflib.Graph().parse(ROOT / "ontology" / "framework.ttl")) == len(
        content.splitlines()
    )
