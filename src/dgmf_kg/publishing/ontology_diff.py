"""What changed between two versions of an ontology, in terms of meaning, and the version it asks for.

The rule, in the words of semantic versioning; the weightiest change decides:

major   What was right may now be wrong. Something is gone, or of another kind; an axiom is gone;
        an axiom that restricts has come (domain, range, disjointness, a characteristic); a stage,
        dimension, cell or criterion has come, a criterion has other parameters, applicability or
        place: an agency's stage may change with no change in its description.
minor   More can be said, and all that was said still holds: terms, codes, limitations, superclasses
        have come; a term is deprecated or defined in other words; dependencies, lifters or the
        wording of a criterion have changed. Words alone cannot tell whether the meaning moved: who
        reads the list raises it to major if so.
patch   Labels, notes, sources, guidance.

Versions themselves (owl:versionInfo, owl:versionIRI, owl:priorVersion) are no change. The queries
of the criteria are no part of the ontology and are not compared.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Any

from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, URIRef
from rdflib.compare import to_canonical_graph
from rdflib.namespace import DCTERMS
from rdflib.term import Node

from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.namespaces import DGMF
from dgmf_kg.store import parse


class Impact(IntEnum):
    """Which part of the version number a change moves."""

    PATCH = 1
    MINOR = 2
    MAJOR = 3


class Group(StrEnum):
    """What kind of thing a change is about, in the order of the report."""

    CRITERIA = "criteria"
    FRAMEWORK = "framework"
    CODES = "codes"
    TERMS = "terms"
    ONTOLOGIES = "ontologies"
    OTHER = "other"


class Kind(StrEnum):
    """What happened to it."""

    ADDED = "added"
    REMOVED = "removed"
    DEPRECATED = "deprecated"
    REDEFINED = "redefined"
    RELABELLED = "relabelled"
    AXIOM = "axiom"
    WORDING = "wording"
    PARAMETER = "parameter"
    APPLICABILITY = "applicability"
    PLACE = "place"
    DEPENDENCY = "dependency"
    LIFTER = "lifter"
    GUIDANCE = "guidance"
    CODE_LIST = "code-list"
    IMPORT = "import"
    NOTE = "note"
    OTHER = "other"


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        group: what kind of thing it is about.
        kind: what happened.
        impact: what it asks of the version.
        subject: the IRI of the thing; empty for an axiom that belongs to no single thing.
        names: the thing's names by language, as they are now, or as they were if it is gone.
        predicate: the IRI of the property whose values changed; empty for `added` and `removed`.
        before: the values that are gone, sorted: IRIs in angle brackets, texts with language.
        after: the values that have come.
    """

    group: Group
    kind: Kind
    impact: Impact
    subject: str
    names: dict[str, str] = field(hash=False)
    predicate: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class OntologyDiff:
    """All changes between two versions, and the version that they ask for.

    Attributes:
        old_version: what the old ontology says its version is; empty if it says none or several.
        new_version: the same for the new one.
        changes: by group, then the weightiest first, then by name.
    """

    old_version: str
    new_version: str
    changes: tuple[Change, ...]

    @property
    def impact(self) -> Impact | None:
        """The weightiest impact; None when nothing changed."""
        return max((change.impact for change in self.changes), default=None)

    @property
    def proposed_version(self) -> str:
        """The old version moved by the impact; empty when the old one is no `1.2.3`."""
        parts = _numbers(self.old_version)
        if parts is None:
            return ""
        major, minor, patch = parts
        moved = {
            None: (major, minor, patch),
            Impact.PATCH: (major, minor, patch + 1),
            Impact.MINOR: (major, minor + 1, 0),
            Impact.MAJOR: (major + 1, 0, 0),
        }[self.impact]
        return ".".join(map(str, moved))

    @property
    def is_version_enough(self) -> bool:
        """Whether the version that the new ontology states is at least the proposed one."""
        stated, proposed = _numbers(self.new_version), _numbers(self.proposed_version)
        return stated is not None and proposed is not None and stated >= proposed

    def to_json(self) -> dict[str, Any]:
        """The same as plain data, for `json.dumps`."""
        return {
            "oldVersion": self.old_version,
            "newVersion": self.new_version,
            "impact": None if self.impact is None else self.impact.name.lower(),
            "proposedVersion": self.proposed_version,
            "versionEnough": self.is_version_enough,
            "changes": [
                {**asdict(change), "impact": change.impact.name.lower()} for change in self.changes
            ],
        }


@dataclass(frozen=True)
class _Rule:
    """What a change of a property's values is, and what it weighs when some come or go."""

    kind: Kind
    come: Impact
    gone: Impact


_PATCH, _MINOR, _MAJOR = Impact.PATCH, Impact.MINOR, Impact.MAJOR
_OURS = {
    "applicability": _Rule(Kind.APPLICABILITY, _MAJOR, _MAJOR),
    "atStage": _Rule(Kind.PLACE, _MAJOR, _MAJOR),
    "belongsToCell": _Rule(Kind.PLACE, _MAJOR, _MAJOR),
    "correctiveMeasure": _Rule(Kind.GUIDANCE, _PATCH, _PATCH),
    "dependsOn": _Rule(Kind.DEPENDENCY, _MINOR, _MINOR),
    "evidencePattern": _Rule(Kind.WORDING, _MINOR, _MINOR),
    "hasDimension": _Rule(Kind.PLACE, _MAJOR, _MAJOR),
    "hasStage": _Rule(Kind.PLACE, _MAJOR, _MAJOR),
    "inDimension": _Rule(Kind.PLACE, _MAJOR, _MAJOR),
    "inapplicableWhen": _Rule(Kind.WORDING, _MINOR, _MINOR),
    "isLiftedBy": _Rule(Kind.LIFTER, _MINOR, _MINOR),
    "listingOrder": _Rule(Kind.NOTE, _PATCH, _PATCH),
    "minimumRank": _Rule(Kind.PARAMETER, _MAJOR, _MAJOR),
    "patternSource": _Rule(Kind.NOTE, _PATCH, _PATCH),
    "precedes": _Rule(Kind.PLACE, _MAJOR, _MAJOR),
    "rank": _Rule(Kind.PLACE, _MAJOR, _MAJOR),
    "riskIfLacking": _Rule(Kind.GUIDANCE, _PATCH, _PATCH),
    "saturation": _Rule(Kind.PARAMETER, _MAJOR, _MAJOR),
    "statement": _Rule(Kind.WORDING, _MINOR, _MINOR),
    "statementSource": _Rule(Kind.NOTE, _PATCH, _PATCH),
    "threshold": _Rule(Kind.PARAMETER, _MAJOR, _MAJOR),
    "wantsEvidence": _Rule(Kind.GUIDANCE, _PATCH, _PATCH),
}
_RESTRICTING = _Rule(Kind.AXIOM, _MAJOR, _MAJOR)
_WIDENING = _Rule(Kind.AXIOM, _MINOR, _MAJOR)
_NOTE = _Rule(Kind.NOTE, _PATCH, _PATCH)
_LABEL = _Rule(Kind.RELABELLED, _PATCH, _PATCH)
_OTHER = _Rule(Kind.OTHER, _MINOR, _MINOR)
_RULES: dict[URIRef, _Rule] = {
    **{URIRef(DGMF + name): rule for name, rule in _OURS.items()},
    **dict.fromkeys((RDFS.label, SKOS.altLabel, SKOS.prefLabel), _LABEL),
    **dict.fromkeys(
        (
            DCTERMS.creator,
            DCTERMS.description,
            DCTERMS.license,
            DCTERMS.source,
            DCTERMS.title,
            RDFS.comment,
            RDFS.isDefinedBy,
            RDFS.seeAlso,
            SKOS.editorialNote,
            SKOS.example,
            SKOS.scopeNote,
            SKOS.topConceptOf,
            URIRef("http://purl.org/vocab/vann/preferredNamespacePrefix"),
            URIRef("http://purl.org/vocab/vann/preferredNamespaceUri"),
            URIRef("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status"),
        ),
        _NOTE,
    ),
    **dict.fromkeys(
        (
            OWL.disjointWith,
            OWL.equivalentClass,
            OWL.equivalentProperty,
            OWL.inverseOf,
            OWL.propertyChainAxiom,
            OWL.propertyDisjointWith,
            RDF.type,
            RDFS.domain,
            RDFS.range,
        ),
        _RESTRICTING,
    ),
    RDFS.subClassOf: _WIDENING,
    RDFS.subPropertyOf: _WIDENING,
    SKOS.definition: _Rule(Kind.REDEFINED, _MINOR, _MINOR),
    OWL.deprecated: _Rule(Kind.DEPRECATED, _MINOR, _MINOR),
    DCTERMS.isReplacedBy: _Rule(Kind.DEPRECATED, _MINOR, _MINOR),
    SKOS.broader: _Rule(Kind.CODE_LIST, _MINOR, _MAJOR),
    SKOS.inScheme: _Rule(Kind.CODE_LIST, _MINOR, _MAJOR),
    SKOS.notation: _Rule(Kind.CODE_LIST, _MINOR, _MAJOR),
    OWL.imports: _Rule(Kind.IMPORT, _MINOR, _MAJOR),
}
_VERSION = frozenset({OWL.versionInfo, OWL.versionIRI, OWL.priorVersion})
_TERM_KINDS = frozenset(
    {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}
)
_STRUCTURE = frozenset(URIRef(DGMF + n) for n in ("Framework", "Stage", "Dimension", "Cell"))
_FRAMEWORK = _STRUCTURE | {
    URIRef(DGMF + "Limitation"),
    URIRef("http://data.europa.eu/m8g/EvidenceType"),
}
_CRITERION = URIRef(DGMF + "Criterion")

Values = dict[URIRef, set[str]]
"""The values of a thing by property, as text that is the same in both versions."""


def diff(old: Path, new: Path) -> OntologyDiff:
    """The changes from an old to a new version.

    Args:
        old: a file, or a folder of which all Turtle files count, at any depth.
        new: the same.

    Raises:
        BadInputError: a file cannot be read or parsed, or a folder holds no Turtle file.
    """
    before, after = _Version(_read(old)), _Version(_read(new))
    changes = [
        change
        for subject in sorted(before.things.keys() | after.things.keys())
        for change in _compare(subject, before, after)
    ]
    order = list(Group)
    changes.sort(key=lambda c: (order.index(c.group), -c.impact, c.subject, c.predicate))
    return OntologyDiff(before.number, after.number, tuple(changes))


class _Version:
    """One version: its number, and its things with their values."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.things: dict[str, Values] = defaultdict(lambda: defaultdict(set))
        inner = {value for value in graph.objects() if isinstance(value, BNode)}
        for subject, predicate, value in graph:
            if isinstance(subject, URIRef) and isinstance(predicate, URIRef):
                if predicate not in _VERSION:
                    self.things[str(subject)][predicate].add(self._text(value))
            elif subject not in inner and predicate == RDF.type:
                # An axiom of its own, such as owl:AllDisjointClasses: its text is its identity.
                self.things[""][RDF.type].add(self._text(subject))
        numbers = {str(number) for number in graph.objects(None, OWL.versionInfo)}
        self.number = numbers.pop() if len(numbers) == 1 else ""

    def names(self, subject: str) -> dict[str, str]:
        """The preferred names of a thing, by language."""
        found = sorted(
            (literal.language, str(literal))
            for predicate in (DCTERMS.title, RDFS.label, SKOS.prefLabel)
            for literal in self.graph.objects(URIRef(subject), predicate)
            if isinstance(literal, Literal) and literal.language
        )
        return dict(found)

    def _text(self, node: Node, above: frozenset[Node] = frozenset()) -> str:
        """A node as text: of a blank node, all that is said of it; its label only in a cycle."""
        if not isinstance(node, BNode):
            return node.n3()
        if node in above:
            return node.n3()
        parts = sorted(
            f"{predicate.n3()} {self._text(value, above | {node})}"
            for predicate, value in self.graph.predicate_objects(node)
        )
        return f"[ {' ; '.join(parts)} ]"


def _read(path: Path) -> Graph:
    files = sorted(path.rglob("*.ttl")) if path.is_dir() else [path]
    if not files:
        raise BadInputError("folder-no-ontology", Place(str(path)))
    graph = Graph()
    for file in files:
        # Each parse names its blank nodes anew, so those of several files do not meet.
        graph.parse(data=parse(file).to_ntriples(), format="nt")
    return to_canonical_graph(graph)


def _compare(subject: str, before: _Version, after: _Version) -> Iterable[Change]:
    old, new = before.things.get(subject, {}), after.things.get(subject, {})
    types = old.get(RDF.type, set()) | new.get(RDF.type, set())
    group = _group(types) if subject else Group.TERMS
    names = {} if not subject else (after if new else before).names(subject)
    if subject and not old:
        yield Change(group, Kind.ADDED, _weight_of_addition(types), subject, names)
        return
    if subject and not new:
        yield Change(group, Kind.REMOVED, _MAJOR, subject, names)
        return
    for predicate in sorted(old.keys() | new.keys()):
        gone = old.get(predicate, set()) - new.get(predicate, set())
        come = new.get(predicate, set()) - old.get(predicate, set())
        if gone or come:
            rule = _RULES.get(predicate, _OTHER)
            impact = max(rule.come if come else _PATCH, rule.gone if gone else _PATCH)
            yield Change(
                group,
                rule.kind,
                impact,
                subject,
                names,
                str(predicate),
                tuple(sorted(gone)),
                tuple(sorted(come)),
            )


def _group(types: set[str]) -> Group:
    for group, kinds in (
        (Group.CRITERIA, {_CRITERION}),
        (Group.FRAMEWORK, _FRAMEWORK),
        (Group.CODES, {SKOS.Concept, SKOS.ConceptScheme}),
        (Group.TERMS, _TERM_KINDS),
        (Group.ONTOLOGIES, {OWL.Ontology}),
    ):
        if types & {kind.n3() for kind in kinds}:
            return group
    return Group.OTHER


def _weight_of_addition(types: set[str]) -> Impact:
    return _MAJOR if types & {kind.n3() for kind in {_CRITERION, *_STRUCTURE}} else _MINOR


def _numbers(version: str) -> tuple[int, int, int] | None:
    """The three parts of a version; None when it is no `1.2.3`."""
    parts = version.split(".")
    if [part.isascii() and part.isdigit() for part in parts] != [True, True, True]:
        return None
    major, minor, patch = map(int, parts)
    return major, minor, patch
