"""Package, ontology, shapes and catalog are of one version."""

from __future__ import annotations

import re

import pytest
from rdflib import OWL, RDF, Graph

from dgmf_kg import __version__
from quality.dataset import ROOT

FILES = sorted([*ROOT.glob("ontology/**/*.ttl"), *ROOT.glob("shapes/*.ttl")])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_of_the_version_of_the_package(path: object) -> None:
    graph = Graph().parse(str(path))
    (ontology,) = graph.subjects(RDF.type, OWL.Ontology)
    assert [__version__] == [str(value) for value in graph.objects(ontology, OWL.versionInfo)]
    family, _, module = str(ontology).removeprefix("https://w3id.org/dgmf/").partition("/")
    expected = "/".join(filter(None, ("https://w3id.org/dgmf", family, __version__, module)))
    assert [expected] == [str(value) for value in graph.objects(ontology, OWL.versionIRI)]


def test_the_catalog_names_no_other_version() -> None:
    catalog = (ROOT / "ontology" / "catalog-v001.xml").read_text(encoding="utf-8")
    assert {__version__} == set(re.findall(r"/([0-9]+\.[0-9]+\.[0-9]+)", catalog))


def test_the_version_of_the_package_has_three_parts() -> None:
    assert re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", __version__)
