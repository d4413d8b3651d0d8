"""`dgmf convert` and `dgmf diff-ontology`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rdflib import Graph
from rdflib.compare import isomorphic

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "integrated" / "integrated.ttl"


@pytest.mark.parametrize(
    ("target", "parser"),
    [("turtle", "turtle"), ("rdfxml", "xml"), ("ntriples", "nt"), ("jsonld", "json-ld")],
)
def test_a_converted_description_says_the_same(
    dgmf: Callable[..., Called], tmp_path: Path, target: str, parser: str
) -> None:
    out = tmp_path / "out"
    assert 0 == dgmf("convert", EXAMPLE, "--to", target, "-o", out).code
    assert isomorphic(Graph().parse(EXAMPLE), Graph().parse(out, format=parser))


def test_without_a_file_the_result_goes_to_standard_output(dgmf: Callable[..., Called]) -> None:
    called = dgmf("convert", EXAMPLE, "--to", "jsonld", "--framed")
    assert 0 == called.code
    assert "AgencyDescription" in json.loads(called.out)["type"]


def test_a_frame_is_for_json_only(dgmf: Callable[..., Called], tmp_path: Path) -> None:
    out = tmp_path / "out"
    called = dgmf("convert", EXAMPLE, "--to", "turtle", "--framed", "-o", out, "--lang", "en")
    assert 2 == called.code
    assert "--to jsonld" in called.err
    assert not out.exists()


def test_an_ontology_that_changed_without_a_new_version_is_exit_code_1(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    old = ROOT / "ontology" / "framework.ttl"
    assert 0 == dgmf("diff-ontology", old, old).code
    new = tmp_path / "framework.ttl"
    text = old.read_text(encoding="utf-8")
    new.write_text(text.replace("dgmf:threshold 0.5", "dgmf:threshold 0.6"), encoding="utf-8")
    called = dgmf("diff-ontology", old, new, "--lang", "en")
    assert 1 == called.code
    assert "0.6" in called.out
    assert "MGT-3.1" in called.out
    assert "fw:MGT-3.1" in dgmf("diff-ontology", old, new, "--lang", "th").out
