"""A deprecated term in a description is a warning that names what replaces it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import Description, read_description
from dgmf_kg.validation.terms import check
from dgmf_kg.validation.vocabulary import Vocabulary, vocabulary

ROOT = Path(__file__).parents[2]
HEAD = """
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix ex: <https://example.org/> .
@prefix fw: <https://w3id.org/dgmf/framework#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
"""
MODULE = """
dgmf:AgencyDescription a owl:Class .
dgmf:describes a owl:ObjectProperty .
dgmf:reportsOn a owl:ObjectProperty ; owl:deprecated true ; dcterms:isReplacedBy dgmf:describes .
dgmf:mood a owl:DatatypeProperty ; owl:deprecated true .
dgmf:kind a owl:ObjectProperty .
dgmf:stillGood a owl:DatatypeProperty ; owl:deprecated false .
"""
FRAMEWORK = """
dgmf:ChannelKind a owl:Class .
fw:Fax a dgmf:ChannelKind ; owl:deprecated true ; dcterms:isReplacedBy fw:Telephone , fw:Website .
fw:Telephone a dgmf:ChannelKind .
fw:Website a dgmf:ChannelKind .
"""
DERIVED = "dgmf:ProvenAtSecondStage a owl:Class ."
DESCRIPTION = """
ex:one a dgmf:AgencyDescription ;
    dgmf:reportsOn ex:water ;
    dgmf:mood "good" ;
    dgmf:stillGood "yes" ;
    dgmf:kind fw:Fax .
ex:two dgmf:kind fw:Fax .
"""


@pytest.fixture
def made_up(tmp_path: Path) -> Vocabulary:
    """The vocabulary of an ontology that only this test has."""
    folder = tmp_path / "ontology"
    folder.mkdir()
    for name, text in (("agency", MODULE), ("framework", FRAMEWORK), ("stages", DERIVED)):
        (folder / f"{name}.ttl").write_text(HEAD + text, encoding="utf-8")
    return vocabulary(folder)


@pytest.fixture
def described(tmp_path: Path) -> Description:
    """A description in words of that ontology."""
    path = tmp_path / "description.ttl"
    path.write_text(HEAD + DESCRIPTION, encoding="utf-8")
    return read_description(path)


def test_each_deprecated_term_gives_one_warning_at_its_first_place(
    made_up: Vocabulary, described: Description
) -> None:
    found = [(r.rule, r.severity, r.value, r.place.line) for r in check(described, made_up)]
    assert [
        ("TE-04", "warning", DGMF + "reportsOn", 9),
        ("TE-04", "warning", DGMF + "mood", 10),
        ("TE-04", "warning", FW + "Fax", 12),
    ] == found


def test_the_warning_says_in_both_languages_what_to_write(
    made_up: Vocabulary, described: Description
) -> None:
    first, second, third = (result.messages for result in check(described, made_up))
    assert "dgmf:reportsOn is deprecated. Write dgmf:describes instead." == first["en"]
    assert "dgmf:reportsOn เลิกใช้แล้ว ให้เขียน dgmf:describes แทน" == first["th"]
    assert "dgmf:mood is deprecated. Nothing replaces it; leave the statement out." == second["en"]
    assert "fw:Fax is deprecated. Write fw:Telephone, fw:Website instead." == third["en"]


def test_a_term_is_known_from_the_folder_that_is_asked(made_up: Vocabulary) -> None:
    assert DGMF + "reportsOn" in made_up.terms
    assert DGMF + "reportsOn" not in vocabulary().terms


def test_classes_derived_for_reasoners_are_no_terms_for_a_description(
    made_up: Vocabulary, tmp_path: Path
) -> None:
    assert DGMF + "ProvenAtSecondStage" not in made_up.terms
    stages = (ROOT / "ontology" / "stages.ttl").read_text(encoding="utf-8")
    folder = tmp_path / "copy"
    shutil.copytree(ROOT / "ontology", folder, ignore=shutil.ignore_patterns("stages.ttl"))
    assert "owl:Class" in stages
    assert vocabulary(folder).terms == vocabulary().terms


def test_nothing_in_the_ontology_of_this_version_is_deprecated_without_a_replacement() -> None:
    assert [] == [term for term, others in vocabulary().deprecated.items() if not others]
