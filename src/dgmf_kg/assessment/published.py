"""The graph of an assessment as it is published, in the words of EARL, DQV, PROV, CCCEV and FTR."""

from typing import Final

from dgmf_kg import queries
from dgmf_kg.assessment.framework import report_rows
from dgmf_kg.assessment.provenance import TOOL, Part, Provenance
from dgmf_kg.frameworks import FRAMEWORK_GRAPH, FrameworkFiles
from dgmf_kg.namespaces import DCTERMS, DGMF, OWL, PROV, XSD
from dgmf_kg.store import Description, EmbeddedStore

PREFIXES: Final = {
    "cav": "http://data.europa.eu/2sa/cav#",
    "dcterms": DCTERMS,
    "dgmf": DGMF,
    "dqv": "http://www.w3.org/ns/dqv#",
    "earl": "http://www.w3.org/ns/earl#",
    "ftr": "https://w3id.org/ftr#",
    "fw": "https://w3id.org/dgmf/framework#",
    "m8g": "http://data.europa.eu/m8g/",
    "owl": OWL,
    "prov": PROV,
    "query": "https://w3id.org/dgmf/queries/criteria/",
    "xsd": XSD,
}
"""The prefixes that a published graph is written with."""


def publish(
    store: EmbeddedStore,
    description: Description,
    run: str,
    files: FrameworkFiles,
    provenance: Provenance,
) -> str:
    """A run's graph and what makes it understood elsewhere, as N-Triples.

    Args:
        store: the store with framework, description and run; it is left as it is.
        description: the assessed description.
        run: the IRI of the run and of its graph.
        files: the framework that the run was made with.
        provenance: with what else it was made.
    """
    graph = f"{run}/published"
    graphs = (FRAMEWORK_GRAPH, description.iri, run, graph)
    try:
        _state(store, description, run, provenance, graph)
        _state_queries(store, run, files, graph, graphs)
        for query in queries.group("result"):
            store.construct(query.text, graphs, graph)
        return store.ntriples(run) + store.ntriples(graph)
    finally:
        store.drop(graph)


def _state(
    store: EmbeddedStore, description: Description, run: str, made: Provenance, graph: str
) -> None:
    """What only the program knows: versions, hashes and, on request, the time."""
    parts = {
        "readsInput": Part("", description.document.sha256),
        "appliesFramework": made.framework,
        "appliesQueries": made.queries,
        "appliesShapes": made.shapes,
        "isMadeByTool": Part(made.tool_version, ""),
    }
    names = ("input", "framework", "queries", "shapes", "tool")
    for name, (property_, part) in zip(names, parts.items(), strict=True):
        node = f"{run}/with/{name}"
        store.add_iri(run, DGMF + property_, node, graph)
        if part.version:
            store.add_literal(node, OWL + "versionInfo", part.version, XSD + "string", graph)
        if part.sha256:
            store.add_literal(node, DGMF + "sha256", part.sha256, XSD + "string", graph)
    store.add_literal(f"{run}/with/tool", DCTERMS + "title", TOOL, XSD + "string", graph)
    if made.time:
        store.add_literal(f"{run}/act", PROV + "endedAtTime", made.time, XSD + "dateTime", graph)


def _state_queries(
    store: EmbeddedStore, run: str, files: FrameworkFiles, graph: str, graphs: tuple[str, ...]
) -> None:
    """Which query decided each finding, and which others ran."""
    of = {query.name: query for query in files.criteria}
    codes = {row["criterion"]: row["code"] for row in _criteria(store)}
    for row in report_rows(store, "run-findings", graphs):
        query = of.get(codes[row["criterion"]])
        if query:
            iri = files.query_iri("criteria", query)
            store.add_iri(row["finding"], DGMF + "isDecidedBy", iri, graph)
            store.add_literal(
                row["finding"], DGMF + "querySha256", query.sha256, XSD + "string", graph
            )
    for folder, group in (("criteria", files.criteria), ("infer", files.steps)):
        for query in group:
            iri = files.query_iri(folder, query)
            store.add_iri(f"{run}/with/queries", PROV + "hadMember", iri, graph)


def _criteria(store: EmbeddedStore) -> list[dict[str, str]]:
    return report_rows(store, "framework-criteria", [FRAMEWORK_GRAPH])
