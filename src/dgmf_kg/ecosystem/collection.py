"""Descriptions of one day, each in a graph of its own, and questions put to all of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from dgmf_kg import queries, resources
from dgmf_kg.assessment import Text
from dgmf_kg.assessment.framework import read_names
from dgmf_kg.ecosystem.model import Named
from dgmf_kg.errors import BadInputError, Place, Problem
from dgmf_kg.inference import FRAMEWORK_GRAPH
from dgmf_kg.namespaces import DCAT, DGMF, XSD
from dgmf_kg.queries import Query
from dgmf_kg.store import Description, EmbeddedStore, Row, read_description
from dgmf_kg.validation import Severity, validate

_QUESTION = "urn:dgmf:question"
_LINKS = "urn:dgmf:links"


class Collection:
    """One description for each agency, in one store, on one day.

    What a question is about is written as triples into a graph of the question's own; no value is
    ever spliced into a query.
    """

    def __init__(self, as_of: str) -> None:
        """Begin without a description; `as_of` is the day on which everything has to be in force."""
        self.as_of = as_of
        self._store = EmbeddedStore()
        self._store.load_file(resources.framework_file(), FRAMEWORK_GRAPH)
        self._descriptions: dict[str, str] = {}
        self._paths: dict[str, Path] = {}
        self._numbers = count(1)
        self._is_linked = False

    def add(self, description: Description, agency: str) -> None:
        """Take in the description of an agency."""
        self._store.add(description.document, description.iri)
        self._descriptions[agency] = description.iri
        self._paths[agency] = description.document.path
        self._is_linked = False

    @property
    def agencies(self) -> tuple[str, ...]:
        """The agencies that have a description here, by IRI."""
        return tuple(sorted(self._descriptions))

    def description_of(self, agency: str) -> str | None:
        """The IRI of an agency's description, None where there is none."""
        return self._descriptions.get(agency)

    def path_of(self, agency: str) -> Path:
        """The file of an agency's description."""
        return self._paths[agency]

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
        over = (graph, _LINKS) if name == "connections" else (graph,)
        if name == "connections":
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
        for row in self.ask("ecosystem", "names", set(iris)):
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


@dataclass(frozen=True)
class Gathered:
    """A collection, and what kept files out of it."""

    collection: Collection
    problems: tuple[Problem, ...]


def gather(
    paths: Iterable[Path],
    as_of: str | None = None,
    engine: str | None = None,
    *,
    insist: bool = False,
) -> Gathered:
    """Read descriptions, keep for each agency the latest that has begun, and set them side by side.

    Args:
        paths: the files.
        as_of: the day on which everything has to be in force; None is the latest end of a
            reporting period among the files.
        engine: name of the SHACL engine; None is the default one.
        insist: take in even descriptions with violations.
    """
    read: list[tuple[str, str, str, Description]] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            read.append(_readable(path, engine, insist=insist))
        except BadInputError as error:
            problems.append(error.problem)
    day = as_of or max((end for _, end, _, _ in read), default="")
    latest: dict[str, tuple[str, str, Description]] = {}
    for start, end, agency, description in read:
        place = Place(str(description.document.path))
        if start > day:
            problems.append(Problem("ecosystem-not-begun", place, {"start": start, "as_of": day}))
        elif agency in latest and latest[agency][:2] == (end, start):
            first = str(latest[agency][2].document.path)
            problems.append(Problem("ecosystem-same-period", place, {"first": first}))
        elif agency not in latest or latest[agency][:2] < (end, start):
            latest[agency] = (end, start, description)
    collection = Collection(day)
    for agency, (_, _, description) in latest.items():
        collection.add(description, agency)
    return Gathered(collection, tuple(problems))


def _readable(path: Path, engine: str | None, *, insist: bool) -> tuple[str, str, str, Description]:
    """First and last day of the reporting period, the agency, and the description."""
    description = read_description(path)
    place = Place(str(path))
    if not insist and any(
        result.severity is Severity.VIOLATION for result in validate(description, engine)
    ):
        raise BadInputError("ecosystem-not-conforming", place)
    document = description.document
    agencies = list(document.objects(description.iri, DGMF + "describes"))
    periods = list(document.objects(description.iri, DGMF + "reportingPeriod"))
    days = [
        min(document.objects(period, DCAT + bound), default="")
        for period in periods[:1]
        for bound in ("startDate", "endDate")
    ]
    if not agencies or len(days) < 2 or not all(days):  # noqa: PLR2004 - a first and a last day
        raise BadInputError("ecosystem-not-conforming", place)
    return days[0], days[1], agencies[0], description
