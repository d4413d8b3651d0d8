"""Shapes that warn of deprecated terms, made from the ontology: what to write stands in it already.

A property is looked for where it is used, a class where something is typed by it, and a code at
every property whose range is a class of the code. No deprecated term, no shape.
"""

from collections.abc import Iterator
from pathlib import Path

from dgmf_kg import __version__
from dgmf_kg.namespaces import DCTERMS, DGMF, FW, RDF, RDFS, SHAPES
from dgmf_kg.store import Document, parse

_OWL = "http://www.w3.org/2002/07/owl#"
_PREFIXES = {
    "dcterms": DCTERMS,
    "dgmf": DGMF,
    "dgmfsh": SHAPES,
    "fw": FW,
    "owl": _OWL,
    "rdf": RDF,
    "sh": "http://www.w3.org/ns/shacl#",
}
_HEADER = """
<{base}> a owl:Ontology ;
    dcterms:title "Shapes that warn of deprecated terms"@en ;
    dcterms:title "รูปแบบข้อมูลที่เตือนเรื่องคำศัพท์ที่เลิกใช้"@th ;
    dcterms:description "One warning for each deprecated term, made from the ontology."@en ;
    dcterms:description "คำเตือนหนึ่งข้อสำหรับคำศัพท์ที่เลิกใช้แต่ละคำ สร้างจากออนโทโลยี"@th ;
    dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
    owl:versionIRI <https://w3id.org/dgmf/shapes/{version}/deprecation> ;
    owl:versionInfo "{version}" .
"""
_SHAPE = """
{shape} a sh:PropertyShape ;
    {target} ;
    sh:path {path} ;
    {constraint} ;
    sh:severity sh:Warning ;
    sh:message "DT-01: {term} is deprecated. {remedy_en}"@en ;
    sh:message "DT-01: {term} เลิกใช้แล้ว {remedy_th}"@th .
"""
_CODE = """
{shape} a sh:NodeShape ;
    sh:in ( {term} ) .
"""


def deprecation_shapes(files: list[Path]) -> str:
    """Shapes in Turtle that warn of every deprecated term; empty when there is none.

    Args:
        files: the Turtle files of the ontology.

    Raises:
        BadInputError: a file cannot be read or parsed.
    """
    documents = [parse(path) for path in files]
    terms = sorted({s for s, value in _pairs(documents, _OWL + "deprecated") if value == "true"})
    if not terms:
        return ""
    header = _HEADER.format(base=f"{SHAPES.rstrip('#')}/deprecation", version=__version__)
    blocks = header + "".join(block for term in terms for block in _shapes(term, documents))
    used = {name: iri for name, iri in _PREFIXES.items() if f"{name}:" in blocks}
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in used.items()) + blocks


def _shapes(term: str, documents: list[Document]) -> Iterator[str]:
    types = {kind for s, kind in _pairs(documents, RDF + "type") if s == term}
    replaced = sorted(o for s, o in _pairs(documents, DCTERMS + "isReplacedBy") if s == term)
    values = {
        "term": _short(term),
        "remedy_en": f"Write {' or '.join(map(_short, replaced))} instead." if replaced else "",
        "remedy_th": f"ให้เขียน {' หรือ '.join(map(_short, replaced))} แทน" if replaced else "",
    }
    name = f"dgmfsh:Deprecated-{term.rpartition('#')[2].replace('.', '_')}"
    if _OWL + "Class" in types:
        yield _block(name, f"sh:targetClass {_short(term)}", "rdf:type", "sh:maxCount 0", values)
        return
    if any(kind.startswith(_OWL) for kind in types):
        target = f"sh:targetSubjectsOf {_short(term)}"
        yield _block(name, target, _short(term), "sh:maxCount 0", values)
        return
    yield _CODE.format(shape=name, **values)
    ranges = _pairs(documents, RDFS + "range")
    for carrier in sorted({s for s, kind in ranges if kind in types}):
        path = _short(carrier)
        shape = f"{name}-{carrier.rpartition('#')[2]}"
        yield _block(shape, f"sh:targetSubjectsOf {path}", path, f"sh:not {name}", values)


def _block(shape: str, target: str, path: str, constraint: str, values: dict[str, str]) -> str:
    text = _SHAPE.format(shape=shape, target=target, path=path, constraint=constraint, **values)
    return text.replace('. "@en', '."@en').replace(' "@th', '"@th')


def _pairs(documents: list[Document], predicate: str) -> Iterator[tuple[str, str]]:
    for document in documents:
        yield from document.pairs(predicate)


def _short(iri: str) -> str:
    for prefix, namespace in _PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return f"<{iri}>"
