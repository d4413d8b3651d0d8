"""Terms of other vocabularies: which there are, as published, and which files name."""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path

from rdflib import OWL, RDF, RDFS, XSD, Graph, URIRef
from rdflib.namespace import (
    DCAT,
    DCTERMS,
    FOAF,
    ORG,
    PROV,
    SDO,
    SKOS,
    VANN,
    DefinedNamespaceMeta,
)

OURS = "https://w3id.org/dgmf/"
BUILT_IN = tuple(map(str, (OWL, RDF, RDFS, XSD)))
PUBLISHED = Path(__file__).parents[2].parent / "shared" / "vocabularies"

# Which published files speak of a namespace. They may not be at hand; then nothing is said.
FILES = {
    "http://data.europa.eu/2sa/cav#": ("cav.ttl",),
    "http://data.europa.eu/dr8/": ("eira610.rdf.gz",),
    "http://data.europa.eu/m8g/": ("cccev210.ttl", "cpov212.ttl", "cpsvap320.ttl"),
    "http://purl.org/vocab/cpsv#": ("cpsvap320.ttl",),
    "http://www.w3.org/ns/adms#": ("adms.ttl",),
    "http://www.w3.org/ns/dqv#": ("dqv.ttl",),
    "https://w3id.org/ftr#": ("ftr.ttl",),
}
# Vocabularies that no file and no package carries, term by term.
LISTED = {
    "http://www.w3.org/2006/vcard/ns#": {
        *("Group", "Individual", "Kind", "Location", "Organization"),
        *("fn", "hasEmail", "hasTelephone"),
    },
    "http://www.w3.org/2003/06/sw-vocab-status/ns#": {"term_status"},
    "http://www.w3.org/ns/earl#": {
        *("Assertion", "OutcomeValue", "Software", "TestMode", "TestResult"),
        *("assertedBy", "mode", "outcome", "result", "subject", "test"),
        *("automatic", "cantTell", "failed", "inapplicable", "passed", "untested"),
    },
}
CLOSED: tuple[DefinedNamespaceMeta, ...] = (DCAT, DCTERMS, FOAF, ORG, PROV, SDO, SKOS, VANN)
# What stands in these places names documents, not terms.
DOCUMENTS = {
    OWL.imports,
    OWL.versionIRI,
    RDFS.isDefinedBy,
    RDFS.seeAlso,
    DCTERMS.license,
    DCTERMS.source,
}


@cache
def published(name: str) -> Graph | None:
    """A vocabulary as its publisher gives it, if the file is at hand."""
    file = PUBLISHED / name
    if not file.is_file():
        return None
    if file.suffix == ".gz":
        return Graph().parse(data=gzip.decompress(file.read_bytes()), format="xml")
    return Graph().parse(file)


def named(graph: Graph) -> list[URIRef]:
    """The terms of other vocabularies that a graph names, built-in ones left out."""
    nodes = {node for s, p, o in graph for node in ((s, p) if p in DOCUMENTS else (s, p, o))}
    return sorted(
        node
        for node in nodes
        if isinstance(node, URIRef) and not str(node).startswith((OURS, *BUILT_IN))
    )


def fault(term: URIRef) -> str | None:
    """Why a term is not to be used, if its vocabulary is known and does not have it."""
    for names, vocabulary in ((str(closed), closed) for closed in CLOSED):
        if term.startswith(names):
            return None if term in vocabulary else f"{names} has no {term.removeprefix(names)}"
    for names, terms in LISTED.items():
        if term.startswith(names):
            name = term.removeprefix(names)
            return None if name in terms else f"{names} has no {name}"
    for names, files in FILES.items():
        if term.startswith(names):
            return published_fault(term, files)
    return f"{term} is of a vocabulary that nothing is known of"


def published_fault(term: URIRef, files: tuple[str, ...]) -> str | None:
    """Why a term is not to be used, if the published files are at hand and do not describe it."""
    graphs = [graph for graph in map(published, files) if graph is not None]
    if not graphs or any((term, RDF.type, None) in graph for graph in graphs):
        return None
    return f"{' and '.join(files)} do not describe {term}"


def at_hand(term: URIRef) -> bool:
    """Whether there is something here to check the term against."""
    for names, files in FILES.items():
        if term.startswith(names):
            return any(published(name) is not None for name in files)
    return True


def invented(graph: Graph) -> list[str]:
    """The axioms of an excerpt that the published vocabulary of their subject does not hold."""
    return sorted(
        f"{s} {p} {o}"
        for p in (RDFS.subClassOf, RDFS.domain, RDFS.range, OWL.disjointWith)
        for s, o in graph.subject_objects(p)
        for names, files in FILES.items()
        if str(s).startswith(names)
        and any(published(name) is not None for name in files)
        and not any((s, p, o) in known for known in map(published, files) if known is not None)
    )
