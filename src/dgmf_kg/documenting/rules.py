"""Every rule that a description or a framework is held to, read from where it is defined."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from rdflib import Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import RDF, RDFS, SH
from rdflib.term import Node

from dgmf_kg import queries, resources
from dgmf_kg.documenting import terms
from dgmf_kg.namespaces import SHAPES
from dgmf_kg.report.rules import remedy

PROFILES: Final = (
    *("core", "assessable", "evidenced", "publishable"),
    *("framework", "assessment"),
)
"""The files of shapes: those of descriptions by rising obligation, then those of what is no
description, the content of a framework and a published assessment."""

_RULE = re.compile(r"([A-Z]{2}-\d{2}): *")
_PARTS = (SH["not"], SH.node, SH.qualifiedValueShape)


@dataclass(frozen=True)
class Rule:
    """One rule, each text by language.

    Attributes:
        rule_id: two letters and two digits, as in `AG-01`.
        name: the local name of its shape, or the name of its query, or of the check in Python.
        source: the file that defines it, from the top of a checkout.
        profile: the obligation profile that asks for it.
        severity: `violation`, `warning` or `info`.
        paths: the properties that it looks at.
        title: what has to hold.
        remedy: what to write; empty where the title says it.
        why: who or what relies on it.
    """

    rule_id: str
    name: str
    source: str
    profile: str
    severity: str
    paths: tuple[str, ...]
    title: dict[str, str]
    remedy: dict[str, str]
    why: dict[str, str]

    @property
    def is_shape(self) -> bool:
        """Whether a shape defines the rule, and not a query or Python."""
        return self.source.startswith("shapes/")


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, by id."""
    found = [*_of_shapes(), *_of_checks(), *_of_terms()]
    return tuple(sorted(found, key=lambda rule: rule.rule_id))


@cache
def shapes_graph() -> Graph:
    """All our shapes together."""
    graph = Graph()
    for name in PROFILES:
        graph.parse(shapes_file(name), format="turtle")
    return graph


def shapes_file(profile: str) -> Path:
    """The Turtle file with the shapes that a profile adds."""
    return resources.folder("shapes") / f"{profile}.shacl.ttl"


def _of_shapes() -> Iterator[Rule]:
    graph = shapes_graph()
    for profile in PROFILES:
        own = Graph().parse(shapes_file(profile), format="turtle")
        for shape in sorted(set(own.subjects(SH.message)), key=str):
            messages = _by_language(graph, shape, SH.message)
            match = _RULE.match(messages["en"])
            if match is None:
                raise ValueError(messages["en"])
            cut = {
                language: remedy(text[match.end() :], language)
                for language, text in messages.items()
            }
            severity = str(graph.value(shape, SH.severity)).removeprefix(str(SH)).lower()
            yield Rule(
                rule_id=match[1],
                name=str(shape).removeprefix(SHAPES),
                source=f"shapes/{profile}.shacl.ttl",
                profile=profile,
                severity=severity,
                paths=tuple(sorted(_paths(graph, shape))),
                title={language: wrong for language, (wrong, _) in cut.items()},
                remedy={language: right for language, (_, right) in cut.items()},
                why=_why(graph, shape),
            )


def _of_checks() -> Iterator[Rule]:
    for query in queries.group("check"):
        header = query.header
        if "rule" in header:
            yield Rule(
                rule_id=header["rule"],
                name=query.name,
                source=f"queries/check/{query.name}.rq",
                profile=header.get("profile", "core"),
                severity=header["severity"],
                paths=(),
                title={"en": header["summary"], "th": header["summary-th"]},
                remedy={"en": header["remedy"], "th": header["remedy-th"]},
                why=terms.why(header["rule"]),
            )


def _of_terms() -> Iterator[Rule]:
    for rule_id, rule in terms.RULES.items():
        yield Rule(
            rule_id=rule_id,
            name="terms",
            source="src/dgmf_kg/validation/terms.py",
            profile="core",
            severity=rule.severity,
            paths=(),
            title=rule.title,
            remedy=rule.remedy,
            why=terms.why(rule_id),
        )


def _by_language(graph: Graph, node: Node, predicate: URIRef) -> dict[str, str]:
    return {
        str(text.language): str(text)
        for text in graph.objects(node, predicate)
        if isinstance(text, Literal)
    }


def _why(graph: Graph, shape: Node) -> dict[str, str]:
    """Its own reason; else those of the parts that it names, and of the shape that it is part of."""
    own = _reason(graph, shape)
    if own:
        return own
    named = URIRef(str(shape).rpartition("-")[0])
    whole = [*graph.subjects(SH.property, shape), named]
    group = next((text for node in whole if (text := _reason(graph, node))), {})
    reasons = [*(_reason(graph, part) for part in _parts(graph, shape)), group]
    return {
        language: " ".join(dict.fromkeys(r[language] for r in reasons if language in r))
        for language in ("en", "th")
    }


def _reason(graph: Graph, node: Node) -> dict[str, str]:
    return _by_language(graph, node, SH.description) or _by_language(graph, node, RDFS.comment)


def _parts(graph: Graph, shape: Node) -> list[Node]:
    """The shapes that a shape names in its constraints; of alternatives, only the first."""
    return [
        *(part for predicate in _PARTS for part in graph.objects(shape, predicate)),
        *(Collection(graph, shapes)[0] for shapes in graph.objects(shape, SH["or"])),
    ]


def _paths(graph: Graph, shape: Node) -> set[str]:
    """The properties by which a shape finds its nodes, and those that it and its parts look at."""
    wholes = graph.subjects(SH.property, shape)
    by = (SH.targetSubjectsOf, SH.targetObjectsOf)
    targets = {str(o) for node in (shape, *wholes) for p in by for o in graph.objects(node, p)}
    return targets | _looked_at(graph, shape)


def _looked_at(graph: Graph, shape: Node) -> set[str]:
    found = {str(iri) for path in graph.objects(shape, SH.path) for iri in _iris(graph, path)}
    for predicate in (SH.equals, SH.disjoint, SH.lessThan):
        found |= {str(iri) for iri in graph.objects(shape, predicate)}
    parts = {
        part for predicate in (*_PARTS, SH.property) for part in graph.objects(shape, predicate)
    }
    for shapes in graph.objects(shape, SH["or"]):
        parts |= set(Collection(graph, shapes))
    return found.union(*(_looked_at(graph, part) for part in parts))


def _iris(graph: Graph, path: Node) -> set[URIRef]:
    if isinstance(path, URIRef):
        return {path}
    nested = [item for _, p, item in graph.triples((path, None, None)) if p != RDF.rest]
    nested += list(graph.objects(path, RDF.rest))
    return {iri for item in nested if item != RDF.nil for iri in _iris(graph, item)}
