"""Descriptions to spoil, in every format, and the ways in which they are spoilt."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pyoxigraph as ox
from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
FORMATS = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".trig": ox.RdfFormat.TRIG,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".nq": ox.RdfFormat.N_QUADS,
    ".rdf": ox.RdfFormat.RDF_XML,
    ".jsonld": ox.RdfFormat.JSON_LD,
}
HEAD = """\
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix ex: <https://example.org/> .
@prefix fw: <https://w3id.org/dgmf/framework#> .
@prefix m8g: <http://data.europa.eu/m8g/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
SMALL = (
    HEAD
    + """
ex:description a dgmf:AgencyDescription ;
    dcterms:title "Small"@en , "เล็ก"@th ;
    dcterms:publisher ex:agency ;
    dgmf:describes ex:agency ;
    dgmf:reportingPeriod ex:period ;
    dgmf:states ex:budget , ex:strategy .
ex:agency a dgmf:Agency ;
    skos:prefLabel "Agency"@en , "หน่วยงาน"@th ;
    dgmf:agencyType fw:Department .
ex:period a dcterms:PeriodOfTime ;
    dcat:startDate "2024-10-01"^^xsd:date ;
    dcat:endDate "2025-09-30"^^xsd:date .
ex:budget a dgmf:Budget ;
    dcterms:title "Budget"@en ;
    dgmf:projectTotal 1250000.00 ;
    dgmf:currency "THB" ;
    dgmf:aboutPeriod ex:period ;
    dgmf:hasEvidence [ a m8g:Evidence ; dgmf:grade fw:Documented ] .
ex:strategy a dgmf:Strategy ;
    dcterms:title "Strategy"@en ;
    dgmf:validFrom "2024-10-01"^^xsd:date ;
    dgmf:setsOut ( ex:commitment [ a dgmf:Commitment ] ) .
"""
)
# What people and programs write by mistake or on purpose, in one format or another.
TOKENS = (
    "\x00", "\ufeff", "\r", "\r\n", "\u2028", "\U0001f600", "\\ud800", "\\u0000", "%", "<<", ">>",
    "<<( ", " )>>", "@en--ltr", "@th", "@x-y-z", "[", "]", "(", ")", "{", "}", ";", ",", ".", "a",
    "'''", '"""', '"', "\\", "#", "^^xsd:date", "^^<>", "_:b", "<a b>", "<>", "<//>", "<http://[>",
    "1e400", "-0", "NaN", "true", "null", "@context", '"@context":', '"@id":', '"@type":', '"@list":',
    '"@reverse":', '"@value":', '"@graph":', '"@direction":"rtl",', '"@context":"file:///etc/passwd",',
    "&amp;", "&x;", "<!DOCTYPE x [", "<![CDATA[", "]]>", "<?x?>", "rdf:li", "rdf:ID", "rdf:nodeID=",
    'rdf:parseType="Triple"', 'rdf:parseType="Collection"', 'xml:base="x"', 'xml:lang="th"',
    "@base <http://", "@prefix : <> .", "GRAPH", "VERSION '1.2'", "~ ex:r", "{| ex:a ex:b |}",
)  # fmt: skip
LITERALS = (
    '"2024-02-30"^^xsd:date', '"2567-10-01"^^xsd:date', '"-0001-01-01"^^xsd:date', '"x"^^xsd:date',
    '"99999999999-01-01"^^xsd:date', '"24:00:00"^^xsd:time', '"P1Y"^^xsd:duration', '"NaN"^^xsd:double',
    '"INF"^^xsd:decimal', '"1e5"^^xsd:decimal', f"{'9' * 400}", f"0.{'1' * 400}", '"१"^^xsd:integer',
    '""^^xsd:integer', '"\\u0000"', '"\\u0000"^^xsd:date', '"a\\nb\\tc"', '"\\U0010FFFF"', '"\u202e"',
    '"x"^^<urn:x>', '"x"@en-US-x-private', '"<b>"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral>',
    '"<b"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML>', '"{"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>',
    '"zz"^^xsd:hexBinary', '"="^^xsd:base64Binary', '"{x}"@en', '"{0} %s"', "true", "1", "1.0e0",
    "ex:agency", "ex:description", "fw:Department", "dgmf:Agency", "dgmf:nope", "_:loop", "[]", "()",
    "( () ( 1 ) )", "[ dgmf:hasEvidence [ ] ]", "<urn:x>", "<mailto:a@b>", "<http://ex.org/%zz>",
    "<http://ex.org/ก>", "<https://w3id.org/dgmf/ontology#>", "<x:\\u005Cy>",
)  # fmt: skip
PREDICATES = tuple(
    word
    for word in SMALL.replace("[", " ").split()
    if word.startswith(("dgmf:", "dcterms:", "dcat:"))
)


@cache
def in_format(extension: str) -> bytes:
    """The small description in a format."""
    if extension == ".ttl":
        return SMALL.encode()
    triples = [quad.triple for quad in ox.parse(SMALL, format=ox.RdfFormat.TURTLE)]
    content = ox.serialize(
        triples, format=FORMATS[extension], prefixes={"ex": "https://example.org/"}
    )
    assert content is not None
    return content


@st.composite
def spoilt_bytes(draw: st.DrawFn) -> tuple[str, bytes]:
    """A description in some format with a few places cut out, doubled, or written over."""
    extension = draw(st.sampled_from(sorted(FORMATS)))
    content = in_format(extension)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 30)))
        piece = draw(
            st.one_of(
                st.just(b""),
                st.just(content[start:end] * 2),
                st.sampled_from(TOKENS).map(str.encode),
                st.binary(min_size=1, max_size=4),
                st.text(min_size=1, max_size=4).map(lambda text: text.encode("utf-8", "ignore")),
            )
        )
        content = content[:start] + piece + content[end:]
    return extension, content


@st.composite
def odd_statements(draw: st.DrawFn) -> tuple[str, bytes]:
    """A well-formed description with odd values, in some format."""
    subjects = (
        "ex:agency",
        "ex:budget",
        "ex:description",
        "ex:period",
        "ex:strategy",
        "[]",
        "_:loop",
    )
    statements = draw(
        st.lists(
            st.tuples(*map(st.sampled_from, (subjects, PREDICATES, LITERALS))),
            min_size=1,
            max_size=4,
        )
    )
    # As often beside what the description says as in its place.
    text = SMALL
    if draw(st.booleans()):
        _, predicate, value = statements[0]
        before, found, after = text.partition(f" {predicate} ")
        text = f"{before}{found}{value} , {after}" if found else text
    text += "".join(f"{' '.join(statement)} .\n" for statement in statements)
    extension = draw(st.sampled_from(sorted(FORMATS)))
    if extension == ".ttl":
        return extension, text.encode()
    try:
        triples = [quad.triple for quad in ox.parse(text, format=ox.RdfFormat.TURTLE)]
        content = ox.serialize(triples, format=FORMATS[extension])
    except (SyntaxError, ValueError):
        return ".ttl", text.encode()
    return extension, content or b""


NOISE = st.tuples(st.sampled_from(sorted(FORMATS)), st.binary(max_size=300))
"""Random bytes under a name of some format."""
