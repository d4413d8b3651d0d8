"""The one page about the ontology names every file, and says truly what imports what."""

from __future__ import annotations

import re

import pytest
from rdflib import OWL, Graph

from quality.dataset import ROOT

ONTOLOGY = ROOT / "ontology"
BASE = "https://w3id.org/dgmf/ontology/"
TEXT = (ONTOLOGY / "README.md").read_text(encoding="utf-8")
MODULES = sorted(ONTOLOGY.glob("*.ttl"), key=lambda path: path.name)


def _imports_told(name: str) -> set[str]:
    """What the table of files says that a file imports."""
    (cell,) = re.findall(rf"^\| `{re.escape(name)}` \|.*\|([^|]*)\|$", TEXT, re.MULTILINE)
    return set(re.findall(r"[a-z]+\.ttl|stubs", cell))


def _imports_stated(name: str) -> set[str]:
    """What the file itself says that it imports."""
    iris = Graph().parse(ONTOLOGY / name).objects(None, OWL.imports)
    modules = [str(iri).removeprefix(BASE) for iri in iris]
    return {"stubs" if "/" in module else f"{module}.ttl" for module in modules}


@pytest.mark.parametrize("name", [path.name for path in MODULES])
def test_the_page_says_what_a_module_imports(name: str) -> None:
    assert _imports_stated(name) == _imports_told(name)


def test_the_page_names_every_file_and_folder() -> None:
    names = {path.name for path in ONTOLOGY.iterdir()} - {"README.md"}
    assert set() == {name for name in names if f"`{name}" not in TEXT}


def test_the_page_is_one_page() -> None:
    assert len(TEXT.splitlines()) <= 90
