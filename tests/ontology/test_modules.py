"""The ontology's files: they parse, import offline, name every term in both languages, and hold together."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pyoxigraph
import pytest
from rdflib import OWL, RDF, RDFS, SKOS, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic

from ontology.graphs import (
    BASE,
    ONTOLOGY,
    alignments,
    catalog,
    closure,
    copy_of,
    dl_faults,
    header,
    kinds_of,
    rl_faults,
    stub_faults,
    turtle_files,
)

DGMF = Namespace(f"{BASE}#")
VS = Namespace("http://www.w3.org/2003/06/sw-vocab-status/ns#")
RL_DATATYPES = (None, XSD.string, XSD.integer, XSD.decimal, XSD.anyURI)

Modules: TypeAlias = dict[str, Graph]


def parse_faults(turtle: str) -> list[str]:
    """Return why either parser refuses the text, or that they read it differently."""
    try:
        quads = list(pyoxigraph.parse(turtle, pyoxigraph.RdfFormat.TURTLE))
        first = Graph().parse(data=turtle, format="turtle")
    except SyntaxError as fault:
        return [str(fault)]
    n_triples = pyoxigraph.RdfFormat.N_TRIPLES
    triples = pyoxigraph.serialize((quad.triple for quad in quads), format=n_triples)
    return difference_faults(first, Graph().parse(data=triples, format="nt"))


def difference_faults(first: Graph, second: Graph) -> list[str]:
    """Return a fault unless the two graphs are the same up to blank node names."""
    return [] if isomorphic(first, second) else ["the two parsers read different graphs"]


def import_faults(modules: Modules) -> list[str]:
    """Return every import of something that is not ours."""
    return [
        f"{name} imports {target}"
        for name, graph in modules.items()
        for target in graph.objects(None, OWL.imports)
        if not str(target).startswith(f"{BASE}/")
    ]


def catalog_faults(folder: Path) -> list[str]:
    """Return imports and ontologies that the catalog lacks, and entries that point astray."""
    files = catalog(folder)
    faults = [f"{name} leads to no file" for name, file in files.items() if not file.is_file()]
    for file in turtle_files(folder):
        graph = Graph().parse(file)
        own = {str(header(graph)), *map(str, graph.objects(header(graph), OWL.versionIRI))}
        wanted = own | set(map(str, graph.objects(None, OWL.imports)))
        faults += [f"{name} is not in the catalog" for name in sorted(wanted - files.keys())]
        listed = {name for name, target in files.items() if target == file}
        faults += [f"{name} leads to {file.name}, which is not it" for name in sorted(listed - own)]
    return faults


def header_faults(graph: Graph) -> list[str]:
    """Return what an ontology header lacks."""
    iri = header(graph)
    version = str(iri).replace(BASE, f"{BASE}/1.0.0", 1)
    faults = []
    if [URIRef(version)] != list(graph.objects(iri, OWL.versionIRI)):
        faults.append(f"{iri} has not the version IRI {version}")
    for name in ("title", "description"):
        texts = graph.objects(iri, URIRef(f"http://purl.org/dc/terms/{name}"))
        if ["en", "th"] != languages(texts):
            faults.append(f"{iri} has not one {name} in English and one in Thai")
    return faults


def languages(texts: Iterator[object]) -> list[str]:
    """Return the language tags of the texts, sorted; an empty one for what has none."""
    return sorted((text.language or "") if isinstance(text, Literal) else "" for text in texts)


def terms_of(graph: Graph) -> list[URIRef]:
    """Return the terms of ours that the graph declares."""
    subjects = {s for s in graph.subjects() if isinstance(s, URIRef) and s.startswith(DGMF)}
    return sorted(term for term in subjects if kinds_of(graph, term))


def term_faults(modules: Modules) -> list[str]:
    """Return what is wrong with the terms of ours that the modules define or mention."""
    defined = Counter(term for graph in modules.values() for term in terms_of(graph))
    mentioned = {
        node
        for graph in modules.values()
        for triple in graph
        for node in triple
        if isinstance(node, URIRef) and node.startswith(DGMF) and node != URIRef(DGMF)
    }
    faults = [f"{term} is not defined" for term in sorted(mentioned - defined.keys())]
    faults += [
        f"{term} is defined in {count} files" for term, count in defined.items() if count > 1
    ]
    for graph in modules.values():
        for term in terms_of(graph):
            faults += single_term_faults(graph, term)
    definitions = Counter(
        text
        for graph in modules.values()
        for term in terms_of(graph)
        for text in graph.objects(term, SKOS.definition)
    )
    return faults + [
        f"two terms are defined as {text!r}" for text, count in definitions.items() if count > 1
    ]


def single_term_faults(graph: Graph, term: URIRef) -> list[str]:
    """Return what is wrong with one term in the module that defines it."""
    kinds = kinds_of(graph, term)
    faults = [] if len(kinds) == 1 else [f"{term} is of {len(kinds)} kinds"]
    faults += [
        f"{term} has not one {property_.fragment} in English and one in Thai"
        for property_ in (SKOS.prefLabel, SKOS.definition)
        if languages(graph.objects(term, property_)) != ["en", "th"]
    ]
    if [header(graph)] != list(graph.objects(term, RDFS.isDefinedBy)):
        faults.append(f"{term} does not name the file that defines it")
    if not {VS.term_status, OWL.deprecated} & set(graph.predicates(term)):
        faults.append(f"{term} has no status")
    if OWL.Class not in kinds:
        notes = " ".join(map(str, graph.objects(term, SKOS.editorialNote)))
        faults += [
            f"{term} has no {axiom.fragment} and does not say why"
            for axiom in (RDFS.domain, RDFS.range)
            if not list(graph.objects(term, axiom))
            and f"No {axiom.fragment} is stated" not in notes
        ]
    return faults


def datatype_faults(graph: Graph) -> list[str]:
    """Return values of datatype properties that would take the graph out of OWL 2 RL."""
    properties = set(graph.subjects(RDF.type, OWL.DatatypeProperty))
    return [
        f"{s} has {p} {o.n3()}"
        for s, p, o in graph
        if p in properties
        and isinstance(o, Literal)
        and (o.language or o.datatype not in RL_DATATYPES)
    ]


@pytest.fixture(scope="module")
def modules() -> Modules:
    """All files of the ontology, by their path within its folder."""
    return {str(file.relative_to(ONTOLOGY)): Graph().parse(file) for file in turtle_files(ONTOLOGY)}


@pytest.fixture(scope="module")
def whole() -> Graph:
    """The root ontology with all that it imports."""
    return closure(ONTOLOGY)


@pytest.fixture(scope="module")
def aligned() -> Graph:
    """The root ontology and every alignment, with all that they import."""
    return closure(ONTOLOGY, BASE, *alignments(ONTOLOGY))


@pytest.mark.parametrize(
    "file", turtle_files(ONTOLOGY), ids=lambda file: str(file.relative_to(ONTOLOGY))
)
def test_both_parsers_read_the_same_graph(file: Path) -> None:
    assert [] == parse_faults(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "ending", ["\ndgmf:Stage a owl:Class", "\nno:prefix a owl:Class .", "\n<a b> a owl:Class ."]
)
def test_a_file_that_a_parser_refuses_is_a_fault(ending: str) -> None:
    text = (ONTOLOGY / "core.ttl").read_text(encoding="utf-8")
    assert parse_faults(text + ending)


def test_graphs_that_differ_are_a_fault(modules: Modules) -> None:
    other = copy_of(modules["core.ttl"])
    other.remove((DGMF.Stage, RDF.type, OWL.Class))
    assert difference_faults(modules["core.ttl"], other)


def test_every_file_has_a_complete_header(modules: Modules) -> None:
    assert [] == [fault for graph in modules.values() for fault in header_faults(graph)]


@pytest.mark.parametrize("name", ["title", "description"])
def test_a_header_in_one_language_is_a_fault(modules: Modules, name: str) -> None:
    broken = copy_of(modules["core.ttl"])
    text = next(broken.objects(header(broken), URIRef(f"http://purl.org/dc/terms/{name}")))
    broken.remove((None, None, text))
    assert 1 == len(header_faults(broken))


def test_a_header_without_its_version_is_a_fault(modules: Modules) -> None:
    broken = copy_of(modules["core.ttl"])
    broken.remove((None, OWL.versionIRI, None))
    assert 1 == len(header_faults(broken))


def test_the_root_describes_nothing_but_itself(modules: Modules) -> None:
    assert {URIRef(BASE)} == set(modules["dgmf.ttl"].subjects())


def test_the_root_brings_in_every_module_and_the_framework(whole: Graph, modules: Modules) -> None:
    names = (
        "agency",
        "assessment",
        "capability",
        "core",
        "ecosystem",
        "framework",
        "guidance",
        "institution",
    )
    triples = [triple for name in names for triple in modules[f"{name}.ttl"]]
    assert [] == [triple for triple in triples if triple not in whole]


def test_nothing_is_imported_from_the_network(modules: Modules) -> None:
    assert [] == import_faults(modules)


def test_an_import_from_the_network_is_a_fault(modules: Modules) -> None:
    broken = copy_of(modules["core.ttl"])
    broken.add((header(broken), OWL.imports, URIRef("http://www.w3.org/2004/02/skos/core")))
    assert 1 == len(import_faults({**modules, "core.ttl": broken}))


def test_the_catalog_leads_to_every_file_and_import() -> None:
    assert [] == catalog_faults(ONTOLOGY)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (f'name="{BASE}/core"', f'name="{BASE}/kernel"'),
        ('uri="core.ttl"', 'uri="kernel.ttl"'),
        ('uri="core.ttl"', 'uri="agency.ttl"'),
    ],
)
def test_a_catalog_entry_that_leads_astray_is_a_fault(
    tmp_path: Path, was: str, becomes: str
) -> None:
    folder = tmp_path / "ontology"
    shutil.copytree(ONTOLOGY, folder)
    file = folder / "catalog-v001.xml"
    text = file.read_text(encoding="utf-8")
    assert was in text
    file.write_text(text.replace(was, becomes, 1), encoding="utf-8")
    assert catalog_faults(folder)


def test_every_term_is_defined_once_and_in_both_languages(modules: Modules) -> None:
    assert [] == term_faults(modules)


def without(predicate: URIRef) -> Callable[[Graph], None]:
    """Return a change that takes one value of the predicate from a stage."""
    return lambda graph: void(
        graph.remove((DGMF.Stage, predicate, next(graph.objects(DGMF.Stage, predicate))))
    )


def adding(predicate: URIRef, value: URIRef | Literal) -> Callable[[Graph], None]:
    """Return a change that gives a stage one value more."""
    return lambda graph: void(graph.add((DGMF.Stage, predicate, value)))


def void(_: object) -> None:
    """Drop a result."""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (without(SKOS.prefLabel), "prefLabel in English"),
        (without(SKOS.definition), "definition in English"),
        (without(RDFS.isDefinedBy), "does not name the file"),
        (without(VS.term_status), "has no status"),
        (adding(SKOS.prefLabel, Literal("phase", "en")), "prefLabel in English"),
        (adding(SKOS.definition, Literal("A step.")), "definition in English"),
        (adding(RDF.type, OWL.ObjectProperty), "of 2 kinds"),
        (adding(RDFS.subClassOf, DGMF.Absent), "Absent is not defined"),
    ],
)
def test_a_term_that_breaks_a_rule_is_a_fault(
    modules: Modules, change: Callable[[Graph], None], message: str
) -> None:
    broken = copy_of(modules["core.ttl"])
    change(broken)
    assert any(message in fault for fault in term_faults({**modules, "core.ttl": broken}))


def test_a_term_defined_twice_is_a_fault(modules: Modules) -> None:
    broken = copy_of(modules["agency.ttl"])
    broken.add((DGMF.Stage, RDF.type, OWL.Class))
    assert any(
        "defined in 2 files" in fault for fault in term_faults({**modules, "agency.ttl": broken})
    )


def test_two_terms_with_one_definition_are_a_fault(modules: Modules) -> None:
    broken = copy_of(modules["core.ttl"])
    for text in broken.objects(DGMF.Stage, SKOS.definition):
        broken.add((DGMF.Cell, SKOS.definition, text))
    assert any("two terms" in fault for fault in term_faults({**modules, "core.ttl": broken}))


@pytest.mark.parametrize("axiom", [RDFS.domain, RDFS.range])
def test_a_property_that_is_silent_on_domain_or_range_is_a_fault(
    modules: Modules, axiom: URIRef
) -> None:
    broken = copy_of(modules["core.ttl"])
    broken.remove((DGMF.atStage, axiom, None))
    faults = term_faults({**modules, "core.ttl": broken})
    assert [f"{DGMF.atStage} has no {axiom.fragment} and does not say why"] == faults


def test_every_foreign_term_in_use_has_a_stub(whole: Graph, aligned: Graph) -> None:
    assert [] == stub_faults(whole)
    assert [] == stub_faults(aligned)


def test_a_foreign_term_without_a_stub_is_a_fault(whole: Graph) -> None:
    broken = copy_of(whole)
    broken.add((DGMF.Stage, SKOS.hiddenLabel, Literal("phase", "en")))
    assert [str(SKOS.hiddenLabel)] == stub_faults(broken)


def test_every_value_stays_within_the_datatypes_of_owl_2_rl(aligned: Graph) -> None:
    assert [] == datatype_faults(aligned)


@pytest.mark.parametrize("value", [Literal("one", "en"), Literal("2025-01-01", datatype=XSD.date)])
def test_a_value_outside_the_datatypes_of_owl_2_rl_is_a_fault(whole: Graph, value: Literal) -> None:
    broken = copy_of(whole)
    broken.add((BNode(), DGMF.rank, value))
    assert 1 == len(datatype_faults(broken))


def agency_that_is_an_institution(graph: Graph) -> Graph:
    """Return a copy with a thing in two classes that are disjoint."""
    broken = copy_of(graph)
    broken.add((URIRef("https://example.org/x"), RDF.type, DGMF.Agency))
    broken.add((URIRef("https://example.org/x"), RDF.type, DGMF.Rule))
    return broken


def test_the_rules_of_owl_2_rl_find_no_contradiction(whole: Graph) -> None:
    assert [] == rl_faults(whole)


def test_the_rules_of_owl_2_rl_find_an_agency_that_is_an_institution(whole: Graph) -> None:
    assert rl_faults(agency_that_is_an_institution(whole))


def test_a_reasoner_finds_the_ontology_consistent_and_every_class_satisfiable(whole: Graph) -> None:
    assert [] == dl_faults(whole)


def test_a_reasoner_finds_an_agency_that_is_an_institution(whole: Graph) -> None:
    assert ["the ontology is inconsistent"] == dl_faults(agency_that_is_an_institution(whole))


def test_a_reasoner_finds_a_class_that_can_have_no_member(whole: Graph) -> None:
    broken = copy_of(whole)
    broken.add((DGMF.Rule, RDFS.subClassOf, DGMF.Agency))
    assert any("Rule can have no member" in fault for fault in dl_faults(broken))
