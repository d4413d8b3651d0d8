"""Checkers that hold our files to a form elsewhere refuse a broken copy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyshacl
from rdflib import SH, Graph, Literal

from ontology.graphs import ONTOLOGY, copy_of

SHAPES = ONTOLOGY.parent / "shapes" / "framework.shacl.ttl"
TURTLEFMT = Path(sys.executable).with_name("turtlefmt")


def test_the_formatter_refuses_other_white_space(tmp_path: Path) -> None:
    text = (ONTOLOGY / "core.ttl").read_text(encoding="utf-8")
    (tmp_path / "kept.ttl").write_text(text, encoding="utf-8")
    (tmp_path / "moved.ttl").write_text(text.replace(" ;", ";", 1), encoding="utf-8")
    refused = [
        name
        for name in ("kept.ttl", "moved.ttl")
        if subprocess.run(
            [TURTLEFMT, "--check", tmp_path / name], capture_output=True, check=False
        ).returncode
    ]
    assert ["moved.ttl"] == refused


def test_the_shapes_of_shacl_refuse_two_severities_and_a_count_that_is_no_number() -> None:
    shapes = Graph().parse(SHAPES)
    shape = min(shapes.subjects(SH.severity), key=str)
    twice, wordy = copy_of(shapes), copy_of(shapes)
    twice.add((shape, SH.severity, SH.Info))
    twice.add((shape, SH.severity, SH.Warning))
    wordy.add((shape, SH.minCount, Literal("once")))
    assert [True, False, False] == [meta_conforms(graph) for graph in (shapes, twice, wordy)]


def meta_conforms(shapes: Graph) -> bool:
    """Return whether SHACL's own shapes find nothing wrong with the shapes."""
    meta = Path(str(pyshacl.__file__)).parent / "assets" / "shacl-shacl.ttl"
    conforms, _, _ = pyshacl.validate(shapes, shacl_graph=Graph().parse(meta))
    return bool(conforms)
