"""A change between two versions is named for what it is, and weighed by the documented rule."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from dgmf_kg.errors import BadInputError
from dgmf_kg.publishing.ontology_diff import Impact, OntologyDiff, diff
from dgmf_kg.report.ontology_diff import markdown

ROOT = Path(__file__).parents[2]
DGMF = "https://w3id.org/dgmf/ontology#"
FW = "https://w3id.org/dgmf/framework#"

OLD = """
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix fw: <https://w3id.org/dgmf/framework#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://w3id.org/dgmf/ontology> a owl:Ontology ;
    owl:imports <https://w3id.org/dgmf/ontology/stubs/skos> ;
    owl:versionInfo "1.0.0" .

dgmf:Cell a owl:Class ; skos:prefLabel "cell"@en , "ช่อง"@th ; skos:definition "A place."@en .
dgmf:Stage a owl:Class ; skos:prefLabel "stage"@en , "ขั้น"@th .
dgmf:atStage a owl:ObjectProperty , owl:FunctionalProperty ;
    rdfs:domain dgmf:Cell ; rdfs:range dgmf:Stage ; rdfs:subPropertyOf dgmf:at .
dgmf:Dull a owl:Class ; rdfs:subClassOf [
    a owl:Restriction ; owl:onProperty dgmf:atStage ; owl:someValuesFrom [
        a owl:Class ; owl:intersectionOf ( dgmf:Cell dgmf:Stage ) ] ] .
[] a owl:AllDisjointClasses ; owl:members ( dgmf:Cell dgmf:Dull ) .

fw:MGT-1 a dgmf:Cell ; dgmf:atStage fw:stage-1 .
fw:MGT-1.1 a dgmf:Criterion ; skos:prefLabel "strategy"@en , "ยุทธศาสตร์"@th ;
    dgmf:belongsToCell fw:MGT-1 ; dgmf:statement "A strategy is in force."@en ;
    dgmf:evidencePattern "A strategy."@en ; dgmf:threshold 0.5 ;
    dgmf:applicability fw:AlwaysApplicable ; dgmf:dependsOn fw:TEC-1.1 ;
    dgmf:correctiveMeasure "Write one."@en .
fw:MGT-2.L1 a dgmf:Limitation ; dgmf:isLiftedBy fw:MGT-1.1 .
fw:Colours a skos:ConceptScheme ; skos:prefLabel "colours"@en .
fw:Red a skos:Concept ; skos:inScheme fw:Colours ; skos:notation "Red" .
fw:Blue a skos:Concept ; skos:inScheme fw:Colours .
"""

Short = tuple[str, str, str, str]
"""Group, kind, impact and subject of a change."""


def _diff(tmp_path: Path, old: str, new: str) -> OntologyDiff:
    before, after = tmp_path / "before.ttl", tmp_path / "after.ttl"
    before.write_text(old, encoding="utf-8")
    after.write_text(new, encoding="utf-8")
    return diff(before, after)


def _edited(tmp_path: Path, *edits: tuple[str, str]) -> OntologyDiff:
    new = OLD
    for before, after in edits:
        assert before in new
        new = new.replace(before, after, 1)
    return _diff(tmp_path, OLD, new)


def _short(found: OntologyDiff) -> list[Short]:
    return [
        (
            change.group.value,
            change.kind.value,
            change.impact.name.lower(),
            change.subject.replace(DGMF, "dgmf:").replace(FW, "fw:"),
        )
        for change in found.changes
    ]


CHANGES: list[tuple[str, str, Short]] = [
    ("dgmf:Dull a", "dgmf:New a owl:Class .\ndgmf:Dull a", ("terms", "added", "minor", "dgmf:New")),
    (
        'dgmf:Stage a owl:Class ; skos:prefLabel "stage"@en , "ขั้น"@th .',
        "",
        ("terms", "removed", "major", "dgmf:Stage"),
    ),
    (
        "dgmf:Dull a owl:Class ;",
        "dgmf:Dull a owl:Class ; owl:deprecated true ;",
        ("terms", "deprecated", "minor", "dgmf:Dull"),
    ),
    (
        "dgmf:Dull a owl:Class ;",
        "dgmf:Dull a owl:Class ; dcterms:isReplacedBy dgmf:Cell ;",
        ("terms", "deprecated", "minor", "dgmf:Dull"),
    ),
    ('"A place."', '"A crossing."', ("terms", "redefined", "minor", "dgmf:Cell")),
    ('"cell"@en', '"box"@en', ("terms", "relabelled", "patch", "dgmf:Cell")),
    ('"ช่อง"@th', '"ช่องตาราง"@th', ("terms", "relabelled", "patch", "dgmf:Cell")),
    (
        '"A place."@en',
        '"A place."@en ; skos:scopeNote "Note."@en',
        ("terms", "note", "patch", "dgmf:Cell"),
    ),
    ("rdfs:domain dgmf:Cell", "rdfs:domain dgmf:Dull", ("terms", "axiom", "major", "dgmf:atStage")),
    ("rdfs:range dgmf:Stage ; ", "", ("terms", "axiom", "major", "dgmf:atStage")),
    (", owl:FunctionalProperty", "", ("terms", "axiom", "major", "dgmf:atStage")),
    (
        "dgmf:Stage a owl:Class ;",
        "dgmf:Stage a owl:Class ; rdfs:subClassOf skos:Concept ;",
        ("terms", "axiom", "minor", "dgmf:Stage"),
    ),
    (" ; rdfs:subPropertyOf dgmf:at", "", ("terms", "axiom", "major", "dgmf:atStage")),
    (
        "( dgmf:Cell dgmf:Stage )",
        "( dgmf:Cell dgmf:Dull )",
        ("terms", "axiom", "major", "dgmf:Dull"),
    ),
    ("( dgmf:Cell dgmf:Dull )", "( dgmf:Stage dgmf:Dull )", ("terms", "axiom", "major", "")),
    (
        "dgmf:Stage a owl:Class ;",
        "dgmf:Stage a owl:Class ; dgmf:colour fw:Red ;",
        ("terms", "other", "minor", "dgmf:Stage"),
    ),
    (
        "fw:MGT-2.L1 a",
        "fw:MGT-1.2 a dgmf:Criterion .\nfw:MGT-2.L1 a",
        ("criteria", "added", "major", "fw:MGT-1.2"),
    ),
    ("is in force.", "holds.", ("criteria", "wording", "minor", "fw:MGT-1.1")),
    ('"A strategy."', '"A plan."', ("criteria", "wording", "minor", "fw:MGT-1.1")),
    ("dgmf:threshold 0.5", "dgmf:threshold 0.6", ("criteria", "parameter", "major", "fw:MGT-1.1")),
    (
        "fw:AlwaysApplicable",
        "fw:ConditionallyApplicable",
        ("criteria", "applicability", "major", "fw:MGT-1.1"),
    ),
    (
        "dgmf:belongsToCell fw:MGT-1",
        "dgmf:belongsToCell fw:MGT-2",
        ("criteria", "place", "major", "fw:MGT-1.1"),
    ),
    ("fw:TEC-1.1", "fw:TEC-1.1 , fw:CHN-1.1", ("criteria", "dependency", "minor", "fw:MGT-1.1")),
    ('"Write one."', '"Write it."', ("criteria", "guidance", "patch", "fw:MGT-1.1")),
    (
        "dgmf:isLiftedBy fw:MGT-1.1",
        "dgmf:isLiftedBy fw:MGT-3.1",
        ("framework", "lifter", "minor", "fw:MGT-2.L1"),
    ),
    (
        "fw:Colours a",
        "fw:MGT-2.L2 a dgmf:Limitation .\nfw:Colours a",
        ("framework", "added", "minor", "fw:MGT-2.L2"),
    ),
    (
        "fw:MGT-1.1 a",
        "fw:MGT-9 a dgmf:Cell .\nfw:MGT-1.1 a",
        ("framework", "added", "major", "fw:MGT-9"),
    ),
    ("fw:stage-1", "fw:stage-2", ("framework", "place", "major", "fw:MGT-1")),
    ("fw:Blue a", "fw:Green a skos:Concept .\nfw:Blue a", ("codes", "added", "minor", "fw:Green")),
    (
        "fw:Blue a skos:Concept ; skos:inScheme fw:Colours .",
        "",
        ("codes", "removed", "major", "fw:Blue"),
    ),
    ('skos:notation "Red"', 'skos:notation "R"', ("codes", "code-list", "major", "fw:Red")),
    (
        "fw:Blue a skos:Concept ; skos:inScheme fw:Colours .",
        "fw:Blue a skos:Concept ; skos:inScheme fw:Hues .",
        ("codes", "code-list", "major", "fw:Blue"),
    ),
    (
        "stubs/skos",
        "stubs/org",
        ("ontologies", "import", "major", "https://w3id.org/dgmf/ontology"),
    ),
]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    CHANGES,
    ids=[f"{i}-{'-'.join(c[2][:3])}" for i, c in enumerate(CHANGES)],
)
def test_a_change_is_named_and_weighed(
    before: str, after: str, expected: Short, tmp_path: Path
) -> None:
    assert [expected] == _short(_edited(tmp_path, (before, after)))


def test_a_change_holds_what_was_and_what_is(tmp_path: Path) -> None:
    (change,) = _edited(tmp_path, ('"cell"@en', '"box"@en')).changes
    assert ('"cell"@en',) == change.before
    assert ('"box"@en',) == change.after
    assert {"en": "box", "th": "ช่อง"} == change.names
    assert "http://www.w3.org/2004/02/skos/core#prefLabel" == change.predicate


def test_order_layout_and_names_of_blank_nodes_are_no_change(tmp_path: Path) -> None:
    head, _, body = OLD.partition("dgmf:Cell a owl:Class")
    blocks = [block for block in f"dgmf:Cell a owl:Class{body}".split(" .\n") if block.strip()]
    moved = head + "".join(f"{block} .\n" for block in reversed(blocks))
    named = moved.replace("[] a owl:All", "_:x a owl:All")
    assert () == _diff(tmp_path, OLD, named).changes


def test_versions_themselves_are_no_change(tmp_path: Path) -> None:
    found = _edited(tmp_path, ('"1.0.0"', '"1.0.1"'))
    assert (None, "1.0.0", True) == (found.impact, found.proposed_version, found.is_version_enough)


LABEL, WORDS, PARAMETER = (
    ('"cell"@en', '"box"@en'),
    ('"A place."', '"A spot."'),
    ("threshold 0.5", "threshold 0.6"),
)


@pytest.mark.parametrize(
    ("edit", "stated", "expected"),
    [
        (LABEL, "1.0.1", (Impact.PATCH, "1.0.1", True)),
        (LABEL, "1.0.0", (Impact.PATCH, "1.0.1", False)),
        (WORDS, "1.1.0", (Impact.MINOR, "1.1.0", True)),
        (WORDS, "1.0.9", (Impact.MINOR, "1.1.0", False)),
        (PARAMETER, "2.0.0", (Impact.MAJOR, "2.0.0", True)),
        (PARAMETER, "1.10.0", (Impact.MAJOR, "2.0.0", False)),
        (PARAMETER, "next", (Impact.MAJOR, "2.0.0", False)),
    ],
)
def test_the_weightiest_change_proposes_the_version(
    edit: tuple[str, str], stated: str, expected: tuple[Impact, str, bool], tmp_path: Path
) -> None:
    found = _edited(tmp_path, edit, ('"1.0.0"', f'"{stated}"'))
    assert expected == (found.impact, found.proposed_version, found.is_version_enough)


def test_an_old_version_that_is_no_number_gets_no_proposal(tmp_path: Path) -> None:
    old = OLD.replace('"1.0.0"', '"draft"')
    found = _diff(tmp_path, old, old.replace('"cell"@en', '"box"@en'))
    assert ("", False) == (found.proposed_version, found.is_version_enough)


def test_the_changes_are_plain_data_too(tmp_path: Path) -> None:
    found = _edited(tmp_path, ('"cell"@en', '"box"@en'))
    data = json.loads(json.dumps(found.to_json()))
    assert [
        "oldVersion",
        "newVersion",
        "impact",
        "proposedVersion",
        "versionEnough",
        "changes",
    ] == list(data)
    assert ("patch", "relabelled") == (data["impact"], data["changes"][0]["kind"])


MARKDOWN = {
    "en": """\
# Changes from version 1.0.0 to 1.0.0

These changes ask for a **minor** version: 1.1.0.
The new files say 1.0.0, which is too low. Write 1.1.0 in owl:versionInfo and owl:versionIRI.
Read the new definitions and wording: where the meaning moved, the version is major.

## Criteria

- `fw:MGT-1.1` strategy: wording, minor `dgmf:statement`
  - was: `"A strategy is in force."@en`
  - is: `"A strategy holds."@en`

## Terms

- `dgmf:New` New: added, minor
""",
    "th": """\
# สิ่งที่เปลี่ยนจากรุ่น 1.0.0 เป็นรุ่น 1.0.0

การเปลี่ยนแปลงเหล่านี้ต้องออกรุ่น **รอง (minor)** คือ 1.1.0
แฟ้มใหม่ระบุรุ่น 1.0.0 ซึ่งต่ำเกินไป ให้เขียน 1.1.0 ใน owl:versionInfo และ owl:versionIRI
ให้อ่านคำนิยามและถ้อยคำที่แก้ หากความหมายเปลี่ยนไป ต้องออกรุ่นหลัก (major)

## เกณฑ์

- `fw:MGT-1.1` ยุทธศาสตร์: ถ้อยคำ, รอง (minor) `dgmf:statement`
  - เดิม: `"A strategy is in force."@en`
  - ใหม่: `"A strategy holds."@en`

## คำศัพท์

- `dgmf:New` New: เพิ่ม, รอง (minor)
""",
}


@pytest.mark.parametrize("language", ["en", "th"])
def test_the_report_says_it_in_both_languages(language: str, tmp_path: Path) -> None:
    found = _edited(
        tmp_path,
        ("is in force.", "holds."),
        ("dgmf:Dull a", "dgmf:New a owl:Class .\ndgmf:Dull a"),
    )
    assert MARKDOWN[language] == markdown(found, language)


def test_the_report_says_that_nothing_changed(tmp_path: Path) -> None:
    found = _diff(tmp_path, OLD, OLD)
    assert "# Changes from version 1.0.0 to 1.0.0\n\nNothing changed.\n" == markdown(found, "en")


def test_two_folders_are_compared_with_all_their_files(tmp_path: Path) -> None:
    new = tmp_path / "ontology"
    shutil.copytree(ROOT / "ontology", new)
    assert () == diff(ROOT / "ontology", new).changes
    (new / "core.ttl").unlink()
    found = diff(ROOT / "ontology", new)
    removed = {change.subject for change in found.changes if change.kind.value == "removed"}
    assert {f"{DGMF}Stage", "https://w3id.org/dgmf/ontology/core"} <= removed
    assert Impact.MAJOR == found.impact


def test_a_folder_without_an_ontology_is_a_clear_line(tmp_path: Path) -> None:
    with pytest.raises(BadInputError) as caught:
        diff(tmp_path, ROOT / "ontology")
    assert "folder-no-ontology" == caught.value.problem.message_id


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [("absent.ttl", None, "file-missing"), ("broken.ttl", "dgmf:Cell a", "file-syntax")],
)
def test_a_file_that_cannot_be_read_is_a_clear_line(
    name: str, text: str | None, message: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInputError) as caught:
        diff(path, ROOT / "ontology" / "core.ttl")
    assert message == caught.value.problem.message_id
