"""A framework's files as a run needs them."""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Final

from dgmf_kg import queries, resources
from dgmf_kg.namespaces import DGMF, FRAMEWORK_GRAPH, OWL, SKOS
from dgmf_kg.queries import Query
from dgmf_kg.store import Document, EmbeddedStore, parse

_QUERIES: Final = "https://w3id.org/dgmf/queries/"
_WHOLE: Final = "urn:dgmf:framework:whole"


@dataclass(frozen=True, eq=False)
class FrameworkFiles:
    """A framework: its content, what decides its criteria, and what derives stages from that.

    Attributes:
        content: the Turtle file with stages, dimensions, cells and criteria.
        criteria: the queries of the criteria, each named by the code of its criterion.
        steps: the queries that derive findings and stages.
        shapes: files with shapes that its descriptions are held to beside ours.
        is_own: whether it is a framework of the user's own, and not the one that is installed.
    """

    content: Path
    criteria: tuple[Query, ...]
    steps: tuple[Query, ...]
    shapes: tuple[Path, ...] = ()
    is_own: bool = False

    @cached_property
    def inference(self) -> tuple[Query, ...]:
        """All queries of one assessment in the order in which they run."""
        return queries.in_order(self.steps, self.criteria)

    @cached_property
    def explaining(self) -> tuple[Query, ...]:
        """The queries that look for what comes near to a criterion; not every framework has them."""
        if not self.is_own:
            return queries.group("explain")
        folder = self.content.parent / "explain"
        return tuple(queries.load(path) for path in sorted(folder.glob("*.rq")))

    @cached_property
    def document(self) -> Document:
        """The parsed content.

        Raises:
            BadInputError: the file cannot be read or parsed.
        """
        return parse(self.content) if self.is_own else installed()

    @cached_property
    def iri(self) -> str:
        """The IRI of the framework."""
        return self.document.subjects_of_type(DGMF + "Framework")[0]

    @property
    def name(self) -> str:
        """The last part of the framework's IRI."""
        return self.iri.rstrip("/#").rpartition("#")[2].rpartition("/")[2]

    @cached_property
    def version(self) -> str:
        """The version that the file, or else the framework itself, states; empty where none is."""
        stated = dict(self.document.pairs(OWL + "versionInfo"))
        headers = [s for s in self.document.subjects_of_type(OWL + "Ontology") if s in stated]
        return next((stated[one] for one in (*headers, self.iri) if one in stated), "")

    @cached_property
    def codes(self) -> dict[str, str]:
        """The code of each criterion by its IRI, in the order of the codes."""
        of = self._of("Criterion", SKOS + "notation")
        return dict(sorted(of.items(), key=lambda one: one[1]))

    @cached_property
    def dimensions(self) -> dict[str, str]:
        """The code of each dimension by its IRI, in the order in which its author lists them."""
        of, order = (self._of("Dimension", p) for p in (SKOS + "notation", DGMF + "listingOrder"))
        listed = of.keys() & order.keys()
        return {iri: of[iri] for iri in sorted(listed, key=lambda one: (int(order[one]), of[one]))}

    @cached_property
    def ranks(self) -> dict[str, int]:
        """The rank of each stage by its IRI, in their order."""
        of = {iri: int(rank) for iri, rank in self._of("Stage", DGMF + "rank").items()}
        return dict(sorted(of.items(), key=lambda one: one[1]))

    def names_of(self, iri: str) -> dict[str, str]:
        """The names of a stage or dimension by language."""
        return self.document.texts(iri, SKOS + "prefLabel")

    def _of(self, kind: str, predicate: str) -> dict[str, str]:
        """What a property says of each thing of a class of ours, where it says anything."""
        said = dict(self.document.pairs(predicate))
        found = self.document.subjects_of_type(DGMF + kind)
        return {iri: said[iri] for iri in found if iri in said}

    def query_iri(self, folder: str, query: Query) -> str:
        """The IRI of one of its queries.

        Args:
            folder: `criteria` or `infer`.
            query: the query.
        """
        if self.is_own and query in (*self.criteria, *self._own_steps):
            return f"{self.iri.partition('#')[0].rstrip('/')}/queries/{folder}/{query.name}"
        return f"{_QUERIES}{folder}/{query.name}"

    @cached_property
    def _own_steps(self) -> tuple[Query, ...]:
        shared = queries.group("infer")
        return tuple(query for query in self.steps if query not in shared)

    def load(self, store: EmbeddedStore) -> None:
        """Put the content, and the code lists that all frameworks share, into its graph."""
        if self.is_own:
            store.add_ntriples(code_lists(), FRAMEWORK_GRAPH)
        store.add(self.document, FRAMEWORK_GRAPH)


@cache
def installed() -> Document:
    """The content of the framework that is installed, parsed once for all who ask."""
    return parse(resources.framework_file())


@cache
def guidance() -> Document:
    """The advice that comes with the framework that is installed, parsed once for all who ask."""
    return parse(resources.guidance_file())


@cache
def standard() -> FrameworkFiles:
    """The framework that is installed."""
    return FrameworkFiles(
        resources.framework_file(), queries.group("criteria"), queries.group("infer")
    )


@cache
def code_lists() -> str:
    """The code lists that all frameworks share, as N-Triples."""
    store = EmbeddedStore()
    store.add(installed(), _WHOLE)
    (query,) = (one for one in queries.group("framework") if one.name == "code-lists")
    store.construct(query.text, [_WHOLE], FRAMEWORK_GRAPH)
    return store.ntriples(FRAMEWORK_GRAPH)
