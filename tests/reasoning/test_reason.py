"""Reasoning about users' files: consistency, classes without members, and clear refusals."""

from __future__ import annotations

import shutil
import socket
from typing import TYPE_CHECKING, NoReturn

import pytest
import rdflib

from dgmf_kg import resources
from dgmf_kg.errors import BadInputError, DgmfError, FaultError
from dgmf_kg.reasoning import Reasoning, reason_about_assessment, reason_about_ontology
from dgmf_kg.store import read_description
from engines import DGMF, EX, FW, PREFIXES, ROOT, assess, read
from reasoning.runs import ntriples

if TYPE_CHECKING:
    from pathlib import Path

OWL = "http://www.w3.org/2002/07/owl#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
BASE = "https://w3id.org/dgmf/ontology"
HEADER = "".join(
    f"@prefix {name}: <{iri}> .\n" for name, iri in {**PREFIXES, "owl": OWL, "rdfs": RDFS}.items()
)
IMPORTING = f"<{EX}extension> a owl:Ontology ; owl:imports <{BASE}> .\n"
FIRST_LINE = (HEADER + IMPORTING).count("\n") + 1
CATALOG = (
    '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">\n    <group>\n{}    </group>\n'
    "</catalog>\n"
)
ENTRY = '        <uri name="{}" uri="{}"/>\n'


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every use of the network a failure."""

    def refuse(*_: object, **__: object) -> NoReturn:
        pytest.fail("the network was used")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def extension(tmp_path: Path) -> Path:
    """A file that imports our ontology and adds a class and an agency of it."""
    return written(
        tmp_path,
        IMPORTING + "ex:Hospital a owl:Class ; rdfs:subClassOf dgmf:Agency .\n"
        "ex:hospital a ex:Hospital ; dgmf:agencyType fw:ServiceDeliveryUnit .\n",
    )


def written(folder: Path, text: str, name: str = "extension.ttl") -> Path:
    """A Turtle file in which the usual prefixes are declared."""
    path = folder / name
    path.write_text(HEADER + text, encoding="utf-8")
    return path


def catalog(folder: Path, **entries: str) -> Path:
    """A catalog with entries for ontologies at example.org, by the last part of their IRI."""
    path = folder / "catalog-v001.xml"
    lines = [ENTRY.format(EX + name, file) for name, file in entries.items()]
    path.write_text(CATALOG.format("".join(lines)), encoding="utf-8")
    return path


def named(reasoning: Reasoning) -> tuple[dict[str, int | None], dict[str, int | None]]:
    """The lines of clashing individuals and of unsatisfiable classes, by IRI."""
    return (
        {term.iri: term.place.line for term in reasoning.clashes},
        {term.iri: term.place.line for term in reasoning.unsatisfiable},
    )


def refusal(path: Path) -> DgmfError:
    """Why a file is refused."""
    with pytest.raises((BadInputError, FaultError)) as caught:
        reason_about_ontology(path)
    assert isinstance(caught.value, DgmfError)
    return caught.value


def test_an_assessed_description_is_consistent_and_has_the_stages_of_the_queries() -> None:
    path = ROOT / "examples" / "integrated" / "integrated.ttl"
    outcome = assess(read(path))
    reasoning = reason_about_assessment(read_description(path), ntriples(outcome))
    assert reasoning.is_sound
    assert {outcome.run.value} == reasoning.inferred.keys()
    assert 2 == reasoning.inferred[outcome.run.value].overall
    assert reasoning.agrees


def test_stages_that_the_queries_did_not_derive_are_no_agreement() -> None:
    path = ROOT / "examples" / "integrated" / "integrated.ttl"
    outcome = assess(read(path))
    meets = f"<{outcome.run.value}> <{DGMF}meets> <{FW}MGT-2.1> .\n"
    run = ntriples(outcome)
    assert meets in run
    reasoning = reason_about_assessment(read_description(path), run.replace(meets, ""))
    assert not reasoning.agrees
    assert 1 == reasoning.inferred[outcome.run.value].overall
    assert 2 == reasoning.queried[outcome.run.value].overall


def test_a_description_that_contradicts_the_ontology_names_the_culprit(tmp_path: Path) -> None:
    example = ROOT / "examples" / "integrated" / "integrated.ttl"
    copy = tmp_path / "integrated.ttl"
    text = example.read_text(encoding="utf-8") + "\n<https://example.org/x> a dgmf:Agency .\n"
    copy.write_text(text + "<https://example.org/x> a dgmf:Rule .\n", encoding="utf-8")
    reasoning = reason_about_assessment(read_description(copy), ntriples(assess(read(example))))
    assert not reasoning.is_sound
    assert ({EX + "x": text.count("\n")}, {}) == named(reasoning)
    assert {} == reasoning.inferred


def test_an_extension_that_fits_is_sound(extension: Path) -> None:
    assert Reasoning(is_consistent=True) == reason_about_ontology(extension)


@pytest.mark.parametrize("name", ["extension.nt", "extension.rdf", "extension.jsonld"])
def test_an_extension_may_be_in_any_format(tmp_path: Path, name: str) -> None:
    graph = rdflib.Graph().parse(
        data=HEADER + IMPORTING + "dgmf:Rule rdfs:subClassOf dgmf:Agency ."
    )
    kinds = {"nt": "nt", "rdf": "xml", "jsonld": "json-ld"}
    graph.serialize(tmp_path / name, kinds[name.partition(".")[2]], encoding="utf-8")
    reasoning = reason_about_ontology(tmp_path / name)
    assert [DGMF + "Rule"] == [term.iri for term in reasoning.unsatisfiable]


def test_a_class_that_can_have_no_member_is_named_with_its_line(tmp_path: Path) -> None:
    path = written(
        tmp_path, IMPORTING + "ex:Both a owl:Class ;\n  rdfs:subClassOf dgmf:Agency , dgmf:Rule .\n"
    )
    reasoning = reason_about_ontology(path)
    assert reasoning.is_consistent
    assert not reasoning.is_sound
    assert ({}, {EX + "Both": FIRST_LINE}) == named(reasoning)


@pytest.mark.parametrize(
    ("text", "culprits"),
    [
        # in two classes that are disjoint
        ("ex:a a dgmf:Agency .\n\nex:b a dgmf:Agency , dgmf:Rule .", {EX + "b": 2}),
        # outside the range of a property
        ("ex:r a dgmf:Rule .\nex:d dgmf:describes ex:r .", {EX + "r": 0}),
        # outside the domain
        ("ex:d a dgmf:AgencyDescription ;\n  dgmf:meets fw:MGT-1.1 .", {EX + "d": 0}),
        # a literal of another datatype
        ('\nex:s dgmf:rank "first" .', {EX + "s": 1}),
        # only together with the one that it is related to
        (
            """ex:Own a owl:Class ; rdfs:subClassOf [ a owl:Restriction ;
                 owl:onProperty dgmf:states ; owl:allValuesFrom dgmf:Fact ] .
               ex:o a ex:Own ; dgmf:states ex:a .
               ex:a a dgmf:Claim .""",
            {EX + "a": 3, EX + "o": 2},
        ),
    ],
)
def test_an_inconsistent_extension_names_the_individuals_that_contradict_themselves(
    tmp_path: Path, text: str, culprits: dict[str, int]
) -> None:
    reasoning = reason_about_ontology(written(tmp_path, IMPORTING + text))
    assert not reasoning.is_consistent
    expected = {iri: FIRST_LINE + line for iri, line in culprits.items()}
    assert (expected, {}) == named(reasoning)


def test_an_axiom_that_contradicts_the_framework_names_what_it_contradicts(tmp_path: Path) -> None:
    path = written(tmp_path, IMPORTING + "dgmf:Stage owl:disjointWith skos:Concept .")
    culprits, _ = named(reason_about_ontology(path))
    assert {f"{FW}stage-{rank}": None for rank in (1, 2, 3, 4)} == culprits


def test_a_contradiction_in_no_individual_is_reported_without_one(tmp_path: Path) -> None:
    path = written(tmp_path, IMPORTING + "owl:Thing rdfs:subClassOf owl:Nothing .")
    assert Reasoning(is_consistent=False) == reason_about_ontology(path)


def test_an_extension_that_imports_the_stages_gets_those_of_its_assessments(tmp_path: Path) -> None:
    text = f"<{EX}e> a owl:Ontology ; owl:imports <{BASE}/stages> .\n"
    path = written(tmp_path, text + "ex:run a dgmf:Assessment ; dgmf:meets fw:MGT-1.1 .")
    (stages,) = reason_about_ontology(path).inferred.values()
    assert ({"MGT": 1, "SVC": 0, "CHN": 0, "TEC": 0}, 0) == (stages.dimensions, stages.overall)


def test_dates_are_no_obstacle(tmp_path: Path) -> None:
    fact = 'ex:f a dgmf:Strategy ; dgmf:validFrom "2025-01-01"^^xsd:date .'
    assert reason_about_ontology(written(tmp_path, IMPORTING + fact)).is_sound


@pytest.mark.parametrize("sign", ["\u0085", "\u2028", "\\n", "\\r", "“", "\\\\", " . "])
def test_no_sign_in_a_text_is_an_obstacle(tmp_path: Path, sign: str) -> None:
    fact = f'ex:b a dgmf:Budget ; dgmf:currency "before{sign}after" ; skos:note "{sign}"@th .'
    assert reason_about_ontology(written(tmp_path, IMPORTING + fact)).is_sound


def test_blank_nodes_of_two_files_with_one_label_are_two_nodes(tmp_path: Path) -> None:
    written(tmp_path, f"<{EX}other> a owl:Ontology .\n_:x a dgmf:Rule .", "other.ttl")
    catalog(tmp_path, other="other.ttl")
    path = written(
        tmp_path,
        f"<{EX}e> a owl:Ontology ; owl:imports <{EX}other> .\n_:x a dgmf:Agency .\n"
        f'_:x skos:note "> _:x ." .',
    )
    assert reason_about_ontology(path).is_sound


@pytest.mark.parametrize("iri", [BASE, f"{BASE}/1.0.0", f"{BASE}/core", f"{BASE}/stages"])
def test_our_ontologies_are_found_by_iri_and_by_version(tmp_path: Path, iri: str) -> None:
    path = written(tmp_path, f"<{EX}e> a owl:Ontology ; owl:imports <{iri}> .")
    assert reason_about_ontology(path).is_sound


def test_an_import_that_a_catalog_beside_the_file_names_is_read(tmp_path: Path) -> None:
    (tmp_path / "parts of it").mkdir()
    part = "dgmf:Rule rdfs:subClassOf dgmf:Agency ."
    written(tmp_path / "parts of it", part, "part.ttl")
    catalog(tmp_path, part="parts%20of%20it/part.ttl")
    path = written(tmp_path, f"<{EX}e> a owl:Ontology ; owl:imports <{EX}part> .")
    assert {DGMF + "Rule": None} == named(reason_about_ontology(path))[1]


def test_an_import_from_the_network_is_refused_in_its_line(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        f"<{EX}e> a owl:Ontology ;\n  owl:imports <{BASE}> ;\n"
        "  owl:imports <http://www.w3.org/2004/02/skos/core> .\n",
    )
    error = refusal(path)
    assert isinstance(error, BadInputError)
    assert "import-not-local" == error.problem.message_id
    assert {
        "iri": "http://www.w3.org/2004/02/skos/core",
        "catalog": "catalog-v001.xml",
    } == error.problem.values
    place = f"{path}:{HEADER.count(chr(10)) + 3}:15"
    assert place == str(error.problem.place)


def test_an_import_of_an_import_is_refused_in_the_file_that_names_it(tmp_path: Path) -> None:
    text = f"<{EX}a> a owl:Ontology ; owl:imports <{EX}far> ."
    between = written(tmp_path, text, "between.ttl")
    catalog(tmp_path, between="between.ttl")
    path = written(tmp_path, f"<{EX}e> a owl:Ontology ; owl:imports <{EX}between> .")
    place = refusal(path).problem.place
    assert place is not None
    assert (str(between), HEADER.count("\n") + 1) == (place.path, place.line)


def test_a_folder_that_lacks_a_module_is_refused_at_its_catalog(tmp_path: Path) -> None:
    folder = tmp_path / "ontology"
    shutil.copytree(ROOT / "ontology", folder)
    (folder / "institution.ttl").unlink()
    error = refusal(folder / "dgmf.ttl")
    assert isinstance(error, BadInputError)
    assert "module-missing" == error.problem.message_id
    assert {
        "iri": f"{BASE}/institution",
        "file": str(folder / "institution.ttl"),
    } == error.problem.values
    place = error.problem.place
    assert place is not None
    lines = (folder / "catalog-v001.xml").read_text(encoding="utf-8").splitlines()
    assert f'"{BASE}/institution"' in lines[(place.line or 0) - 1]


@pytest.mark.parametrize("name", ["institution.ttl", "catalog-v001.xml"])
def test_an_installation_that_lacks_a_file_is_our_fault(
    tmp_path: Path, extension: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder = tmp_path / "ontology"
    shutil.copytree(ROOT / "ontology", folder)
    (folder / name).unlink()
    monkeypatch.setattr(resources, "folder", lambda part: tmp_path / part)
    error = refusal(extension)
    assert isinstance(error, FaultError)
    assert "fault-file-missing" == error.problem.message_id
    assert {"name": f"ontology/{name}"} == error.problem.values


@pytest.mark.parametrize(
    ("entries", "message_id", "line"),
    [
        (ENTRY.format(EX + "part", "https://example.org/part.ttl"), "catalog-entry-remote", 3),
        (ENTRY.format(EX + "part", "//example.org/part.ttl"), "catalog-entry-remote", 3),
        (ENTRY.format(EX + "part", "absent.ttl"), "module-missing", 3),
        ("        <uri name=\n", "catalog-syntax", 4),
    ],
)
def test_a_catalog_that_does_not_lead_to_a_file_is_refused_in_its_line(
    extension: Path, entries: str, message_id: str, line: int
) -> None:
    path = extension.parent / "catalog-v001.xml"
    path.write_text(CATALOG.format(entries), encoding="utf-8")
    text = extension.read_text(encoding="utf-8")
    wanted = f"<{EX}extension> owl:imports <{EX}part> .\n"
    extension.write_text(text + wanted, encoding="utf-8")
    error = refusal(extension)
    assert isinstance(error, BadInputError)
    place = error.problem.place
    assert place is not None
    assert (message_id, str(path), line) == (error.problem.message_id, place.path, place.line)


def test_a_catalog_with_a_document_type_is_refused(extension: Path) -> None:
    text = '<!DOCTYPE catalog [<!ENTITY a "aaaaaaaa">]>\n' + CATALOG.format("&a;")
    (extension.parent / "catalog-v001.xml").write_text(text, encoding="utf-8")
    assert "catalog-doctype" == refusal(extension).problem.message_id


def test_a_catalog_may_name_files_by_their_whole_address(tmp_path: Path) -> None:
    part = written(tmp_path, "dgmf:Rule rdfs:subClassOf dgmf:Agency .", "part.ttl")
    catalog(tmp_path, part=part.as_uri())
    path = written(tmp_path, f"<{EX}e> a owl:Ontology ; owl:imports <{EX}part> .")
    assert not reason_about_ontology(path).is_sound


def test_without_java_the_message_says_so(extension: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(extension.parent))
    error = refusal(extension)
    assert isinstance(error, FaultError)
    assert "fault-java-missing" == error.problem.message_id


def test_an_ontology_outside_owl_2_dl_is_refused_with_the_reason(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        IMPORTING + "ex:p a owl:ObjectProperty , owl:TransitiveProperty .\n"
        "ex:C a owl:Class ; rdfs:subClassOf\n"
        "  [ a owl:Restriction ; owl:onProperty ex:p ; owl:maxCardinality 1 ] .",
    )
    error = refusal(path)
    assert isinstance(error, BadInputError)
    assert "ontology-not-dl" == error.problem.message_id
    assert str(path) == str(error.problem.place)
    assert error.problem.values["reason"].startswith(f"Non-simple property '<{EX}p>'")


def test_a_literal_that_is_not_of_its_datatype_is_refused(tmp_path: Path) -> None:
    error = refusal(written(tmp_path, IMPORTING + 'ex:s dgmf:rank "one"^^xsd:integer .'))
    assert "ontology-not-dl" == error.problem.message_id
    assert "'one'" in error.problem.values["reason"]


@pytest.mark.parametrize(
    ("text", "kind", "other"),
    [
        ("dgmf:rank a owl:ObjectProperty .", "DatatypeProperty", "ObjectProperty"),
        ("dgmf:rank a owl:AnnotationProperty .", "AnnotationProperty", "DatatypeProperty"),
        ("dgmf:Agency a rdfs:Datatype .", "Class", "Datatype"),
    ],
)
def test_a_term_of_two_kinds_is_refused_in_its_line(
    tmp_path: Path, text: str, kind: str, other: str
) -> None:
    problem = refusal(written(tmp_path, IMPORTING + text)).problem
    assert "term-of-two-kinds" == problem.message_id
    assert (kind, other) == (problem.values["kind"], problem.values["other"])
    assert problem.place is not None
    assert FIRST_LINE == problem.place.line


@pytest.mark.parametrize(
    ("name", "content", "message_id"),
    [
        ("absent.ttl", None, "file-missing"),
        ("empty.ttl", "", "file-empty"),
        ("bare.ttl", HEADER, "file-no-triples"),
        ("broken.ttl", HEADER + "ex:a a owl:Class", "file-syntax"),
        ("notes.txt", "Remember the milk.", "file-format-unknown"),
    ],
)
def test_what_is_no_ontology_is_refused(
    tmp_path: Path, name: str, content: str | None, message_id: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_text(content, encoding="utf-8")
    assert message_id == refusal(path).problem.message_id
