"""Descriptions of one day, each in a graph of its own, and questions put to all of them."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import count

from dgmf_kg import queries, resources
from dgmf_kg.assessment import Text
from dgmf_kg.assessment.framework import read_names
from dgmf_kg.ecosystem.model import Named
from dgmf_kg.inference import FRAMEWORK_GRAPH
from dgmf_kg.inquiry import Gathered
from dgmf_kg.namespaces import DGMF, XSD
from dgmf_kg.queries import Query
from dgmf_kg.store import Description, EmbeddedStore, Row

_QUESTION = "urn:dgmf:question"
_LINKS = "urn:dgmf:links"
_OVER_LINKS = ("connections", "verdicts")


class Collection:
    """Descriptions in one store, each in a graph of its own, on one day.

    What a question is about is written as triples into a graph of the question's own; no value is
    ever spliced into a query.
    """

    def __init__(self, gathered: Gathered) -> None:
        """Take in the descriptions that were gathered for a day."""
        self.as_of = gathered.day
        self.leaves_adopters_out = gathered.leaves_adopters_out
        self._gathered = gathered
        self._store = EmbeddedStore()
        self._store.load_file(resources.framework_file(), FRAMEWORK_GRAPH)
        for iri, description in gathered.descriptions.items():
            self._store.add(description.document, iri)
        self._numbers = count(1)
        self._is_linked = False
        self._naming = self

    def part(self, agencies: Iterable[str]) -> "Collection":
        """Some of the agencies only, said to leave other adopters out.

        Links of platforms and names stay as everybody here gives them.
        """
        own = {one: self._gathered.agencies[one] for one in agencies if self.describes(one)}
        iris = {iri for one in own.values() for iri in one}
        descriptions = {iri: self._gathered.descriptions[iri] for iri in sorted(iris)}
        part = Collection(Gathered(self.as_of, descriptions, own, leaves_adopters_out=True))
        self._link()
        part._store.add_ntriples(self._store.ntriples(_LINKS), _LINKS)
        part._is_linked = True
        part._naming = self
        return part

    @property
    def agencies(self) -> tuple[str, ...]:
        """The agencies that have a description here, by IRI."""
        return tuple(sorted(self._gathered.agencies))

    def describes(self, agency: str) -> bool:
        """Whether an agency has a description here."""
        return agency in self._gathered.agencies

    def descriptions_of(self, agencies: Iterable[str]) -> list[str]:
        """The IRIs of the descriptions of some agencies."""
        return [iri for one in agencies for iri in self._gathered.agencies.get(one, ())]

    def description(self, iri: str) -> Description:
        """A description by its IRI."""
        return self._gathered.descriptions[iri]

    def ask(
        self, group: str, name: str, about: Iterable[str] = (), within: Iterable[str] | None = None
    ) -> list[Row]:
        """The rows of a query of `queries/`, asked about some things on the day.

        Args:
            group: the query's folder.
            name: the query's name.
            about: IRIs of what is asked about.
            within: IRIs of the only descriptions that may answer; None for all.
        """
        graph = f"{_QUESTION}:{next(self._numbers)}"
        self._parameters(graph, about)
        over = (graph, _LINKS) if name in _OVER_LINKS else (graph,)
        if name in _OVER_LINKS:
            self._link()
        try:
            return self._store.select(_query(group, name).text, over, within=within)
        finally:
            self._store.drop(graph)

    def _parameters(self, graph: str, about: Iterable[str]) -> None:
        self._store.add_literal(_QUESTION, DGMF + "askedOn", self.as_of, XSD + "date", graph)
        for iri in about:
            self._store.add_iri(_QUESTION, DGMF + "asksAbout", iri, graph)

    def _link(self) -> None:
        """Derive which platforms are linked, once; there are few, and many questions."""
        if self._is_linked:
            return
        graph = f"{_QUESTION}:{next(self._numbers)}"
        self._parameters(graph, ())
        self._store.drop(_LINKS)
        links = _query("interoperability", "platform-links").text
        self._store.construct(links, (graph,), _LINKS)
        self._store.drop(graph)
        self._is_linked = True

    def codes(self) -> dict[str, Text]:
        """The names of the framework's codes by IRI."""
        return read_names(self._store, [FRAMEWORK_GRAPH])

    def names(self, iris: Iterable[str]) -> "Names":
        """The names of some things, whoever gives them."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for row in self._naming.ask("ecosystem", "names", set(iris)):
            found[row["thing"]].setdefault(row["language"], row["text"])
        return Names(found)


class Names:
    """Names by thing and language."""

    def __init__(self, found: dict[str, dict[str, str]]) -> None:
        """Keep what was found."""
        self._found = found

    def __call__(self, iri: str) -> Named:
        """A thing with its name; without one where nobody names it."""
        return Named(iri, self._found.get(iri, {}))

    def text(self, iri: str) -> Text:
        """The name of a thing by language."""
        return self._found.get(iri, {})


def _query(group: str, name: str) -> Query:
    return next(query for query in queries.group(group) if query.name == name)
