"""The ontology's files as graphs, and what reasoners say of them."""

import io
from pathlib import Path
from xml.etree import ElementTree as ET

import owlready2
import owlrl
from rdflib import OWL, RDF, RDFS, XSD, Graph, URIRef
from rdflib.term import Node

ONTOLOGY = Path(__file__).parents[2] / "ontology"
BASE = "https://w3id.org/dgmf/ontology"
RL_ERROR = URIRef("http://www.daml.org/2002/03/agents/agent-ont#ErrorMessage")
KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)


def turtle_files(folder: Path) -> list[Path]:
    """Return every Turtle file at any depth of the folder."""
    return sorted(folder.rglob("*.ttl"))


def header(graph: Graph) -> URIRef:
    """Return the IRI of the one ontology that the graph describes."""
    (iri,) = graph.subjects(RDF.type, OWL.Ontology)
    assert isinstance(iri, URIRef)
    return iri


def catalog(folder: Path) -> dict[str, Path]:
    """Return the file that the catalog gives for each ontology and version IRI."""
    root = ET.parse(folder / "catalog-v001.xml").getroot()  # noqa: S314 - the file is ours
    entries = root.iter("{urn:oasis:names:tc:entity:xmlns:xml:catalog}uri")
    return {entry.attrib["name"]: folder / entry.attrib["uri"] for entry in entries}


def alignments(folder: Path) -> list[str]:
    """Return the IRIs of the alignments, which only those who ask for them import."""
    return sorted(str(header(Graph().parse(file))) for file in folder.glob("alignments/*.ttl"))


def closure(folder: Path, *roots: str) -> Graph:
    """Return the root ontology, or the ontologies named, and all that they import, as one graph."""
    files = catalog(folder)
    whole, seen, waiting = Graph(), set[str](), list(roots or (BASE,))
    while waiting:
        iri = waiting.pop()
        if iri in seen:
            continue
        seen.add(iri)
        module = Graph().parse(files[iri])
        waiting += [str(target) for target in module.objects(None, OWL.imports)]
        whole += module
    return whole


def copy_of(graph: Graph) -> Graph:
    """Return a graph with the same triples, free to be changed."""
    copied = Graph()
    copied += graph
    return copied


def kinds_of(graph: Graph, term: Node) -> list[URIRef]:
    """Return what a graph declares the term to be."""
    return [kind for kind in KINDS if (term, RDF.type, kind) in graph]


def stub_faults(graph: Graph) -> list[str]:
    """Return the predicates and classes in use that nothing declares."""
    built_in = tuple(map(str, (OWL, RDF, RDFS, XSD)))
    slots = (RDF.type, RDFS.domain, RDFS.range, RDFS.subClassOf, OWL.disjointWith)
    used = set(graph.predicates()) | {o for p in slots for o in graph.objects(None, p)}
    return sorted(
        str(term)
        for term in used
        if not str(term).startswith(built_in) and not kinds_of(graph, term)
    )


def rl_faults(graph: Graph) -> list[str]:
    """Return the contradictions that the OWL 2 RL rules derive."""
    expanded = copy_of(graph)
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(expanded)
    return [
        str(text)
        for node in expanded.subjects(RDF.type, RL_ERROR)
        for text in expanded.objects(node)
    ]


def dl_faults(graph: Graph) -> list[str]:
    """Return that HermiT finds the graph inconsistent, or the classes that can have no member."""
    offline = copy_of(graph)
    offline.remove((None, OWL.imports, None))
    world = owlready2.World()
    loaded = world.get_ontology(BASE).load(
        fileobj=io.BytesIO(offline.serialize(format="nt", encoding="utf-8"))
    )
    try:
        with loaded:
            owlready2.sync_reasoner_hermit(world, debug=0)
        return [f"{found} can have no member" for found in world.inconsistent_classes()]
    except owlready2.OwlReadyInconsistentOntologyError:
        return ["the ontology is inconsistent"]
    finally:
        world.close()
