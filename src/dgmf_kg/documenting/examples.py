"""A rule's right and wrong example: what a tested case says before and after its change.

A case is an update (`tests/cases/…/<name>.ru`) of a file that conforms, or a pair of files
(`tests/cases/checks/…/pass.ttl`, `fail.ttl`). An example of an update is as small as it can be while
the rule still finds the fault in it; of a pair, it is what differs.
"""

import contextlib
import logging
import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import rdflib
from rdflib import BNode, Graph, URIRef
from rdflib.namespace import RDF
from rdflib.term import Node

from dgmf_kg import resources
from dgmf_kg.documenting.rules import Rule, shapes_file
from dgmf_kg.namespaces import DCTERMS, DGMF, SHAPES
from dgmf_kg.store import parse
from dgmf_kg.store.description import Description
from dgmf_kg.validation import Result, native, terms
from dgmf_kg.validation.vocabulary import vocabulary

# rdflib logs each ill-typed literal with a traceback; here they are what is to be shown.
logging.getLogger("rdflib.term").setLevel(logging.ERROR)

_Triple = tuple[Node, Node, Node]
_Files = tuple[frozenset[_Triple], ...]
# rdflib's parser of updates fails at a negative decimal number that is not written in full.
_NEGATIVE = re.compile(r"(?<= )-[0-9]+[.][0-9]+(?= )")
_TYPED = r'"\g<0>"^^<http://www.w3.org/2001/XMLSchema#decimal>'
_FRAME = (
    URIRef(DCTERMS + "PeriodOfTime"),
    URIRef(DGMF + "Agency"),
    URIRef(DGMF + "AgencyDescription"),
)
_FEW = 6
_MANY = 4
_LONG = 30


@dataclass(frozen=True)
class Case:
    """A tested case of a rule.

    Attributes:
        path: what breaks the rule: an update of the file that conforms, or a file of its own (of
            several that are validated together, the first).
        conforming: the file, or files, in which the rule finds nothing.
    """

    path: Path
    conforming: tuple[Path, ...]

    @property
    def says(self) -> str:
        """What is wrong in it, by its first comment."""
        lines = self.path.read_text(encoding="utf-8").splitlines()
        return next(line for line in lines if line.startswith("# "))[2:]


@dataclass(frozen=True)
class Example:
    """What a case says about the thing at fault, file by file, and the prefixes of its files."""

    right: tuple[frozenset[_Triple], ...]
    wrong: tuple[frozenset[_Triple], ...]
    first: frozenset[Node]
    prefixes: dict[str, str]


def root() -> Path:
    """The top of the checkout."""
    return resources.folder("shapes").parent


def cases(rule: Rule) -> tuple[Case, ...]:
    """The tested cases that break a rule and no other; the first is its example."""
    folder = root() / "tests" / "cases"
    base = folder / "shapes" / "base.ttl"
    if rule.source.startswith("queries/"):
        return _pairs(folder / "checks" / rule.name)
    if rule.profile == "framework":
        return _updates(rule.rule_id, folder / "rules", resources.framework_file())
    if rule.profile == "assessment":
        return _updates(rule.name, folder / "assessment", folder / "assessment" / "base.ttl")
    if rule.is_shape:
        return _updates(rule.name, folder / "shapes", base)
    return _updates(rule.rule_id, folder / "rules", base)


def _updates(name: str, folder: Path, base: Path) -> tuple[Case, ...]:
    paths = sorted(folder.glob(f"{name}.ru")) + sorted(folder.glob(f"{name}.*.ru"))
    return tuple(Case(path, (base,)) for path in paths)


def _pairs(folder: Path) -> tuple[Case, ...]:
    passing = tuple(sorted(folder.glob("pass.ttl")) or sorted(folder.glob("pass.[0-9].ttl")))
    failing = sorted(folder.glob("fail*.ttl"), key=lambda path: (len(path.name), path.name))
    first = [path for path in failing if path.name.partition(".")[2] in {"ttl", "1.ttl"}]
    return tuple(Case(path, passing) for path in first)


def example(rule: Rule, case: Case) -> Example:
    """The smallest excerpt of a case in which the rule finds the fault, and finds it mended."""
    right, wrong = tuple(map(read, case.conforming)), after(case)
    prefixes = {prefix: str(iri) for graph in right for prefix, iri in graph.namespaces()}
    if rule.source.startswith("queries/"):
        before_all, broken_all = _changes(right, wrong)
        return Example(before_all, broken_all, frozenset(), prefixes)
    focus = _focus(rule, right[0], wrong[0])
    is_known = (focus, None, None) in right[0]
    peer = focus if is_known else _peer(rule, right[0], wrong[0], focus)
    first = frozenset((focus, peer))
    for width in range(4):
        before = _excerpt(rule, (right[0], wrong[0]), peer, width).of(right[0])
        broken = _excerpt(rule, (right[0], wrong[0]), focus, width).of(wrong[0])
        found = Example((before,), (broken,), first, prefixes)
        if shows(rule, broken, focus) and not shows(rule, before, peer):
            break
    return found


def _peer(rule: Rule, right: Graph, wrong: Graph, focus: Node) -> Node:
    """For a thing that only the broken file has: one of its class that conforms."""
    kinds = set(wrong.objects(focus, RDF.type))
    alike = [node for kind in kinds for node in right.subjects(RDF.type, kind)]
    if not alike:
        places = [(subject, path) for subject, path, _ in wrong.triples((None, None, focus))]
        alike = [value for place in places for value in right.objects(*place)]
    asked = [URIRef(path) for path in rule.paths]

    def asked_of(node: Node) -> int:
        return sum((node, path, None) in right for path in asked)

    return max(sorted(alike, key=str), key=asked_of, default=focus)


def _changes(right: tuple[Graph, ...], wrong: tuple[Graph, ...]) -> tuple[_Files, _Files]:
    """Two files without what frames any description; if they are long, only what differs."""
    changed = [_difference(*pair) for pair in zip(right, wrong, strict=True)]
    subjects = {subject for triples in changed for subject, _, _ in triples}
    paths = {RDF.type, *(path for triples in changed for _, path, _ in triples)}

    def shown(graph: Graph) -> frozenset[_Triple]:
        frame = {node for kind in _FRAME for node in graph.subjects(RDF.type, kind)} - subjects
        rest = frozenset(triple for triple in graph if triple[0] not in frame)
        if len(rest) <= _LONG:
            return rest
        own = {t for t in graph if t[0] in subjects and t[1] in paths}
        named = {value for _, _, value in own} - subjects
        return frozenset(own.union(*(_if_short(graph, node) for node in named)))

    return tuple(map(shown, right)), tuple(map(shown, wrong))


def _if_short(graph: Graph, node: Node) -> set[_Triple]:
    """All that is said of a thing, if that is little; else its type."""
    triples = set(graph.triples((node, None, None)))
    return triples if len(triples) <= _MANY else set(graph.triples((node, RDF.type, None)))


def shows(rule: Rule, triples: Iterable[_Triple], node: Node) -> bool:
    """Whether a rule finds a thing at fault in some triples."""
    graph = Graph()
    for triple in triples:
        graph.add(triple)
    found = _focus_nodes(rule, graph)
    if isinstance(node, BNode):
        return any(focus.startswith("_:") for focus in found)
    return str(node) in found


@cache
def read(path: Path) -> Graph:
    """The triples of a Turtle file, every literal as it is written there."""
    with _as_written():
        return Graph(bind_namespaces="none").parse(path, format="turtle")


@cache
def after(case: Case) -> tuple[Graph, ...]:
    """The broken file of a case, or several."""
    if case.path.suffix != ".ru":
        name, _, rest = case.path.name.partition(".")
        several = sorted(case.path.parent.glob(f"{name}.[0-9].ttl"))
        return tuple(map(read, [case.path] if rest == "ttl" else several))
    graph = Graph(bind_namespaces="none")
    for triple in read(case.conforming[0]):
        graph.add(triple)
    graph.update(_NEGATIVE.sub(_TYPED, case.path.read_text(encoding="utf-8")))
    return (graph,)


@contextlib.contextmanager
def _as_written() -> Iterator[None]:
    """Keep rdflib from mending literals."""
    before = rdflib.NORMALIZE_LITERALS
    rdflib.NORMALIZE_LITERALS = False
    try:
        yield
    finally:
        rdflib.NORMALIZE_LITERALS = before


def _focus(rule: Rule, right: Graph, wrong: Graph) -> Node:
    """The node that the rule finds at fault; of several, the first that was changed."""
    changed = {triple[0] for triple in _difference(right, wrong)}
    found = _focus_nodes(rule, wrong)
    if not found:
        raise ValueError(rule.rule_id)
    blank = sorted(node for node in changed if isinstance(node, BNode))
    if blank and any(str(node).startswith("_:") for node in found):
        return blank[0]
    return min(map(URIRef, found), key=lambda node: (node not in changed, node))


def _difference(right: Graph, wrong: Graph) -> set[_Triple]:
    return set(right) ^ set(wrong)


def _focus_nodes(rule: Rule, graph: Graph) -> set[str]:
    if rule.is_shape:
        data = graph.serialize(format="nt")
        if rule.profile in ("framework", "assessment"):
            codes = vocabulary().codes if rule.profile == "assessment" else ""
            results = native.run(_shapes_of(rule.profile), data + codes)
        else:
            results = native.run(_description_shapes(), data + vocabulary().codes)
        return {result.focus for result in results if result.shape == SHAPES + rule.name}
    return {result.focus for result in _misused_terms(graph) if result.rule == rule.rule_id}


def _misused_terms(graph: Graph) -> tuple[Result, ...]:
    if not graph:
        return ()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "example.nt"
        graph.serialize(path, format="nt", encoding="utf-8")
        return tuple(terms.check(Description("urn:example", parse(path))))


@cache
def _description_shapes() -> str:
    return "\n".join(shapes_file(name).read_text(encoding="utf-8") for name in resources.PROFILES)


@cache
def _shapes_of(profile: str) -> str:
    return shapes_file(profile).read_text(encoding="utf-8")


def _excerpt(rule: Rule, graphs: tuple[Graph, Graph], focus: Node, width: int) -> "_Excerpt":
    changed = _difference(*graphs)
    paths: set[Node] = {RDF.type, *map(URIRef, rule.paths)}
    is_peer = focus not in {node for triple in changed for node in triple}
    others = set() if is_peer else {subject for subject, _, _ in changed}
    if not is_peer:
        paths |= {path for _, path, _ in changed}
    kinds = {kind for _, _, value in changed for kind in graphs[1].objects(value, RDF.type)}
    said = max(len(set(graph.predicates(focus))) for graph in graphs)
    return _Excerpt(
        changed=frozenset(changed),
        paths=frozenset(paths),
        kinds=frozenset(kinds),
        focus=focus,
        others=frozenset(others),
        is_small=said <= _FEW,
        width=width,
    )


@dataclass(frozen=True)
class _Excerpt:
    """Which triples of a case are shown: at width 0 the fewest, at each step more."""

    changed: frozenset[_Triple]
    paths: frozenset[Node]
    kinds: frozenset[Node]
    focus: Node
    others: frozenset[Node]
    is_small: bool
    width: int

    def of(self, graph: Graph) -> frozenset[_Triple]:
        """The triples that are shown of the file before or after the change."""
        shown = {self.focus, *self.others}
        found = {triple for node in shown for triple in self._about(graph, node)}
        if self.width > 0:
            found |= self._pointing(graph, {self.focus})
        if self.width > 2:  # noqa: PLR2004 - the widest
            found |= self._pointing(graph, {subject for subject, _, _ in found})
        named = {value for _, path, value in found if path in self.paths}
        if self.width > 1:
            named |= {subject for subject, _, _ in found}
        for node in named - shown:
            paths = self.paths if self.width > 1 else {RDF.type}
            found |= {
                triple
                for path in paths
                for triple in self._few(graph, sorted(graph.triples((node, path, None))))
            }
        return frozenset(found)

    def _pointing(self, graph: Graph, nodes: set[Node]) -> set[_Triple]:
        return {
            triple
            for node in nodes
            for path in self.paths - {RDF.type}
            for triple in self._one(sorted(graph.triples((None, path, node))))
        }

    def _one(self, triples: list[_Triple]) -> list[_Triple]:
        return [triple for triple in triples if triple in self.changed] or triples[:1]

    def _about(self, graph: Graph, node: Node) -> list[_Triple]:
        triples = sorted(graph.triples((node, None, None)))
        predicates = {path for _, path, _ in triples}
        is_small = node == self.focus and self.is_small
        is_new = all(triple in self.changed for triple in triples)
        chosen = predicates if is_small or is_new else predicates & self.paths
        return [
            triple
            for path in chosen
            for triple in self._few(graph, [t for t in triples if t[1] == path])
        ]

    def _few(self, graph: Graph, triples: list[_Triple]) -> list[_Triple]:
        """Of many values, those that were changed and, at width 1, those like them; or two.

        Of the classes all, for by one of them a shape finds its nodes.
        """
        if len(triples) <= _MANY or triples[0][1] == RDF.type:
            return triples
        alike = [
            triple
            for triple in triples
            if triple in self.changed
            or (self.width > 0 and self.kinds & set(graph.objects(triple[2], RDF.type)))
        ]
        return alike or triples[:2]
