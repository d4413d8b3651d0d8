"""`dgmf reason`: HermiT on Java over descriptions and ontologies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

ROOT = Path(__file__).parents[2]
HEAD = """@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix ex: <https://example.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<https://example.org/extension> a owl:Ontology ;
    owl:imports <https://w3id.org/dgmf/ontology> .
"""


def test_a_description_is_consistent_and_its_stages_agree(dgmf: Callable[..., Called]) -> None:
    path = ROOT / "examples" / "integrated" / "integrated.ttl"
    called = dgmf("reason", "--lang", "en", path)
    assert 0 == called.code, called.err
    lines = called.out.splitlines()
    assert [
        f"{path}: consistent with the ontology",
        "Axioms and queries derive the same stages:",
    ] == (lines[:2])
    assert "  Overall: 2" == lines[-1]


def test_an_extension_that_contradicts_the_ontology_is_named_with_its_line(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.ttl"
    wrong.write_text(HEAD + "ex:a a dgmf:Agency , dgmf:Standard .\n", encoding="utf-8")
    empty = tmp_path / "empty-class.ttl"
    text = "ex:C a owl:Class ; rdfs:subClassOf dgmf:Agency , dgmf:Standard .\n"
    empty.write_text(HEAD + text, encoding="utf-8")
    called = dgmf("reason", "--lang", "th", wrong, empty)
    assert 1 == called.code, called.err
    assert f"{wrong}: ขัดแย้งกับออนโทโลยี" in called.out
    assert f"{wrong}:7:1: https://example.org/a" in called.out
    assert f"{empty}:7:1: คลาส https://example.org/C มีสมาชิกไม่ได้" in called.out


def test_an_import_from_the_network_is_refused_in_one_line(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    path = tmp_path / "a.ttl"
    text = HEAD.replace("https://w3id.org/dgmf/ontology>", "https://example.org/other>")
    path.write_text(text, encoding="utf-8")
    called = dgmf("reason", "--lang", "en", "--format", "json", path)
    assert 2 == called.code
    (one,) = json.loads(called.out)["files"]
    assert "import-not-local" == one["problem"]["id"]
    assert one["consistent"] is None
    (line,) = dgmf("reason", "--lang", "en", path).err.splitlines()
    assert line.startswith(f"{path}:6:")
    assert "nothing is fetched" in line
