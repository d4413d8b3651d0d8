"""Copies of the ontology, each with one edit of its core, that a checker accepts or must reject."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from ontology.graphs import BASE, ONTOLOGY, alignments

if TYPE_CHECKING:
    from pathlib import Path

EDITS = {
    # Outside OWL 2 DL, and so outside RL.
    "transitive property counted": """
        dgmf:Stage rdfs:subClassOf [ a owl:Restriction ;
            owl:onProperty dgmf:precedes ; owl:maxCardinality "1"^^xsd:nonNegativeInteger ] .""",
    "class not declared": "dgmf:Stage rdfs:subClassOf dgmf:Absent .",
    "property of two kinds": "dgmf:precedes a owl:DatatypeProperty .",
    "range of dates": "dgmf:rank rdfs:range xsd:date .",
    # Inside OWL 2 DL, outside RL.
    "existential superclass": """
        dgmf:Stage rdfs:subClassOf [ a owl:Restriction ;
            owl:onProperty dgmf:precedes ; owl:someValuesFrom dgmf:Stage ] .""",
    "union as a domain": """
        dgmf:rank rdfs:domain [ a owl:Class ; owl:unionOf ( dgmf:Stage dgmf:Clause ) ] .""",
    "range with a facet": """
        dgmf:rank rdfs:range [ a rdfs:Datatype ; owl:onDatatype xsd:integer ;
            owl:withRestrictions ( [ xsd:minInclusive 1 ] ) ] .""",
    # Imports that no catalogue entry serves.
    "import of an absent module": f"<{BASE}/core> owl:imports <{BASE}/absent> .",
    "import from the network": f"<{BASE}/core> owl:imports <http://www.w3.org/2004/02/skos/core> .",
    # Not to be loaded, or not without complaint.
    "prefix not declared": "no:Stage a owl:Class .",
    "number that is none": 'dgmf:Stage dgmf:rank "one"^^xsd:integer .',
}


def write(folder: Path) -> dict[str, Path]:
    """Write every copy, and return the edited file of each."""
    files = {}
    for name, edit in EDITS.items():
        copy = folder / name.replace(" ", "-")
        shutil.copytree(ONTOLOGY, copy)
        files[name] = copy / "core.ttl"
        files[name].write_text(
            files[name].read_text(encoding="utf-8") + edit.strip() + "\n", encoding="utf-8"
        )
    return files


def write_aligned(folder: Path) -> Path:
    """Write a copy with a module that imports the ontology and every alignment; return the module."""
    copy = folder / "aligned"
    shutil.copytree(ONTOLOGY, copy)
    imports = " , ".join(f"<{iri}>" for iri in (BASE, f"{BASE}/stages", *alignments(ONTOLOGY)))
    module = copy / "aligned.ttl"
    owl = "http://www.w3.org/2002/07/owl#"
    module.write_text(
        f"<{BASE}/aligned> a <{owl}Ontology> ; <{owl}imports> {imports} .\n", encoding="utf-8"
    )
    return module
