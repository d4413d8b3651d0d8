"""A file converted to any format says the same; whatever cannot be converted gets a clear line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from rdflib import OWL, RDF, RDFS, XSD, Graph, URIRef
from rdflib.compare import isomorphic, to_isomorphic

from dgmf_kg.errors import BadArgumentError, BadInputError, FaultError
from dgmf_kg.publishing.context import context
from dgmf_kg.publishing.convert import FORMATS, convert, converted
from dgmf_kg.publishing.json_ld import refuse

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
DGMF = "https://w3id.org/dgmf/ontology#"
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
ONTOLOGY = sorted(ROOT.glob("ontology/**/*.ttl"))
EXTENSIONS = {"turtle": ".ttl", "rdfxml": ".rdf", "ntriples": ".nt", "jsonld": ".jsonld"}
RDFLIB = {"turtle": "turtle", "rdfxml": "xml", "ntriples": "nt", "jsonld": "json-ld"}
INTEGRATED = ROOT / "examples" / "integrated" / "integrated.ttl"
BLANKS = """@prefix ex: <https://example.org/> .
ex:a ex:p [ ex:q ex:b ; ex:r ( 1 2.50 "ก"@th true 1.5e0 ) ] , [ ex:q ex:b ] ; ex:s "a\\nb<&>" .
"""


def _as_oxigraph_reads(content: bytes, target: str) -> Graph:
    """The graph that Oxigraph's parser finds, for rdflib to compare."""
    kind = ox.RdfFormat.from_extension(EXTENSIONS[target].removeprefix("."))
    assert kind is not None
    triples = (quad.triple for quad in ox.parse(content, format=kind))
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    return Graph().parse(data=text, format="nt")


def _identity(graph: Graph) -> int:
    """A number that graphs share when they are the same up to the names of blank nodes."""
    return int(to_isomorphic(graph).internal_hash())  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("path", [*ONTOLOGY, *EXAMPLES], ids=lambda path: path.stem)
def test_every_format_says_the_same_to_two_parsers(path: Path) -> None:
    original = _identity(Graph().parse(path))
    for target in FORMATS:
        content = converted(path, target)
        assert original == _identity(Graph().parse(data=content, format=RDFLIB[target])), target
        assert original == _identity(_as_oxigraph_reads(content, target)), target


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_framed_description_says_the_same(path: Path) -> None:
    content = converted(path, "jsonld", framed=True)
    assert isomorphic(Graph().parse(path), _as_oxigraph_reads(content, "jsonld"))


@pytest.mark.parametrize("target", FORMATS)
def test_there_and_back_is_the_same_graph_and_the_same_bytes(target: str, tmp_path: Path) -> None:
    path = tmp_path / "blanks.ttl"
    path.write_text(BLANKS, encoding="utf-8")
    there, back = tmp_path / f"there{EXTENSIONS[target]}", tmp_path / "back.ttl"
    convert(path, target, there)
    convert(there, "turtle", back)
    assert isomorphic(Graph().parse(path), Graph().parse(back))
    first = there.read_bytes()
    convert(path, target, there)
    assert first == there.read_bytes()


def test_a_framed_description_is_a_tree_with_short_keys() -> None:
    tree = json.loads(converted(INTEGRATED, "jsonld", framed=True))
    assert ["@context", "id", "type", "title", "describes"] == list(tree)[:5]
    assert "AgencyDescription" == tree["type"]
    assert "การประปาชนบทแห่งรัฐ" == tree["describes"]["name"]["th"]
    assert "fw:StateEnterprise" == tree["describes"]["agencyType"]
    assert "2025-09-30" == tree["reportingPeriod"]["endDate"]
    items = {item["id"].rpartition("/")[2]: item for item in tree["states"]}
    assert 22 == len(items)
    assert 1398900 == items["transactions-2568"]["digitalTransactions"]
    assert "1860000000.00" == items["budget"]["projectTotal"]
    assert "fw:Documented" == items["strategy"]["hasEvidence"][0]["grade"]
    assert ["fw:DataSharing"] == items["strategy"]["setsOut"][0]["commitsTo"]
    assert "https://example.org/pratu-rat-portal" in items["connection"]["hasChannel"]


def test_what_statements_share_stands_once() -> None:
    tree = json.loads(converted(INTEGRATED, "jsonld", framed=True))
    names = [node["id"] for node in (*tree["states"], *tree["included"])]
    assert len(names) == len(set(names))
    assert "https://example.org/ministry-of-settlements" in names


def test_what_is_named_but_not_stated_is_kept(tmp_path: Path) -> None:
    text = INTEGRATED.read_text(encoding="utf-8")
    path = tmp_path / "unstated.ttl"
    path.write_text(text.replace("    dgmf:states fact:water-portal ;\n", ""), encoding="utf-8")
    content = converted(path, "jsonld", framed=True)
    assert isomorphic(Graph().parse(path), _as_oxigraph_reads(content, "jsonld"))
    assert "https://example.org/rural-waterworks-2568/water-portal" in {
        node["id"] for node in json.loads(content)["included"]
    }


def test_blank_nodes_of_a_description_stay_what_they_are(tmp_path: Path) -> None:
    text = INTEGRATED.read_text(encoding="utf-8").replace("fact:penetration-report", "_:report")
    named = """ex:rural-waterworks adms:identifier [ a adms:Identifier ;
        skos:notation "0105" ; dcterms:creator ex:ministry-of-settlements ] .
    fact:strategy dgmf:hasEvidence _:report ."""
    path = tmp_path / "blank.ttl"
    adms = "@prefix adms: <http://www.w3.org/ns/adms#> .\n"
    path.write_text(f"{adms}{text}{named}", encoding="utf-8")
    content = converted(path, "jsonld", framed=True)
    assert isomorphic(Graph().parse(path), _as_oxigraph_reads(content, "jsonld"))
    assert "0105" == json.loads(content)["describes"]["identifier"][0]["notation"]


def test_what_is_written_carries_only_the_part_of_the_context_that_it_uses() -> None:
    used = json.loads(converted(INTEGRATED, "jsonld", framed=True))["@context"]
    assert used == {key: entry for key, entry in context().items() if key in used}
    assert "hasFinding" not in used


def _expected_entries() -> dict[str, object]:
    """How the context has to enter each property of ours, by what the ontology says of it."""
    ontology = Graph()
    for path in ROOT.glob("ontology/*.ttl"):
        ontology.parse(path)
    expected: dict[str, object] = {}
    for kind in (OWL.AnnotationProperty, OWL.DatatypeProperty, OWL.ObjectProperty):
        for term in ontology.subjects(RDF.type, kind):
            name = str(term).removeprefix(DGMF)
            if name == str(term):
                continue
            ranges = set(ontology.objects(term, RDFS.range))
            if kind == OWL.ObjectProperty:
                expected[name] = "@id"
            elif kind == OWL.AnnotationProperty:
                expected[name] = "@language"
            elif XSD.decimal in ranges:
                expected[name] = "xsd:decimal"
            elif not ranges:
                expected[name] = "xsd:date" if name != "rank" else None
            else:
                expected[name] = None
    return expected


def test_the_context_enters_every_property_as_the_ontology_defines_it() -> None:
    found = {}
    for name in _expected_entries():
        entry = context().get(name, {})
        if entry:
            assert f"dgmf:{name}" == entry["@id"]
        container = entry.get("@container")
        found[name] = "@language" if container == "@language" else entry.get("@type")
    assert _expected_entries() == found


def test_the_context_enters_nothing_of_ours_that_is_not_defined() -> None:
    named = {
        str(entry["@id"]).removeprefix("dgmf:")
        for entry in context().values()
        if isinstance(entry, dict) and str(entry["@id"]).startswith("dgmf:")
    }
    assert named <= set(_expected_entries())


def test_a_context_on_the_network_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "remote.jsonld"
    document = {"@context": "https://example.org/context.jsonld", "@id": "https://example.org/a"}
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(BadInputError) as caught:
        converted(path, "turtle")
    assert "context-remote" == caught.value.problem.message_id


def test_our_own_json_ld_processor_loads_nothing() -> None:
    with pytest.raises(FaultError) as caught:
        refuse("https://example.org/context.jsonld", {})
    assert "fault-network" == caught.value.problem.message_id


PREFIX = "@prefix ex: <https://example.org/> .\n"


@pytest.mark.parametrize(
    ("name", "text", "target", "message"),
    [
        ("empty.ttl", "", "jsonld", "file-empty"),
        ("prefixes.ttl", PREFIX, "jsonld", "file-no-triples"),
        ("broken.ttl", "ex:a", "ntriples", "file-syntax"),
        ("x.docx", "PK", "ntriples", "file-format-unknown"),
        ("number.ttl", f"{PREFIX}ex:a ex:1 1 .", "rdfxml", "convert-not-expressible"),
        ("control.ttl", f'{PREFIX}ex:a ex:p "\\u0001" .', "rdfxml", "convert-not-expressible"),
        (
            "several.trig",
            f"{PREFIX}ex:g {{ ex:a ex:p 1 }} ex:h {{ ex:a ex:p 2 }}",
            "turtle",
            "convert-graphs-several",
        ),
    ],
)
def test_a_file_that_cannot_be_converted_is_a_clear_line_and_writes_nothing(
    name: str, text: str, target: str, message: str, tmp_path: Path
) -> None:
    path, out = tmp_path / name, tmp_path / "out"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInputError) as caught:
        convert(path, target, out)
    assert message == caught.value.problem.message_id
    assert not out.exists()


def test_a_file_without_a_description_is_not_framed(tmp_path: Path) -> None:
    path = tmp_path / "other.ttl"
    path.write_text(f"{PREFIX}ex:a ex:p ex:b .", encoding="utf-8")
    with pytest.raises(BadInputError) as caught:
        convert(path, "jsonld", tmp_path / "out", framed=True)
    assert "description-missing" == caught.value.problem.message_id


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda out: convert(INTEGRATED, "hdt", out), "convert-format-unknown"),
        (lambda out: convert(INTEGRATED, "turtle", out, framed=True), "convert-framed-format"),
    ],
)
def test_a_format_that_is_none_is_refused(
    call: Callable[[Path], None], message: str, tmp_path: Path
) -> None:
    with pytest.raises(BadArgumentError) as caught:
        call(tmp_path / "out")
    assert message == caught.value.problem.message_id


def test_one_named_graph_is_converted_whole(tmp_path: Path) -> None:
    path = tmp_path / "one.trig"
    path.write_text(f"{PREFIX}ex:g {{ ex:a ex:p ex:b }}", encoding="utf-8")
    expected = "<https://example.org/a> <https://example.org/p> <https://example.org/b> .\n"
    assert expected == converted(path, "ntriples").decode()


def test_the_terms_of_the_context_are_those_of_the_vocabularies_it_names() -> None:
    declared = Graph()
    for path in ROOT.glob("ontology/**/*.ttl"):
        declared.parse(path)
    foreign = ("adms:", "cpsv:", "dcat:", "dcterms:", "m8g:", "org:", "skos:")
    for key, entry in context().items():
        name = str(entry["@id"] if isinstance(entry, dict) else entry)
        if name.startswith(foreign):
            prefix, _, local = name.partition(":")
            term = URIRef(context()[prefix] + local)
            assert (term, RDF.type, None) in declared, key
