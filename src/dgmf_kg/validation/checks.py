"""What shapes cannot see: one query over all of a description, or over several descriptions.

`queries/check/description-*.rq` are asked over descriptions one by one: each is a named graph, and the
default graph is what the framework says of its own structure. They are asked over many descriptions
at once, for to plan a query costs more than to run it over one, and a pattern within `GRAPH ?graph`
sees one description only. `queries/check/descriptions-*.rq` are asked over descriptions together.
A row is a fault. Its variables `focus`, `path` and `value` are those of a
validation result; `text` is a literal that only helps to find the place, for it may be what should
not be shown; `graph` is the graph of the description that is to be mended; all of them can stand
as `{name}` in the message. The header's `needs` is a regular expression over a description's
N-Triples; where it is not found, the query could find nothing, and if that is so in every
description, it is not asked.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Final

from dgmf_kg import queries, resources
from dgmf_kg.namespaces import ADMS, DCAT, DCTERMS, DGMF, FW, ORG, RDF, SKOS
from dgmf_kg.queries import Query
from dgmf_kg.store import Description, Document, EmbeddedStore, Row
from dgmf_kg.validation.model import Result, Severity, in_order
from dgmf_kg.validation.vocabulary import vocabulary

_DESCRIPTION: Final = "urn:dgmf:description"
_FRAMEWORK: Final = "urn:dgmf:framework"
READ_ACROSS: Final = frozenset(
    (
        ADMS + "identifier",
        DCAT + "endDate",
        DCAT + "startDate",
        DCTERMS + "creator",
        DGMF + "describes",
        DGMF + "hasParty",
        DGMF + "isOverseenBy",
        DGMF + "reportingPeriod",
        DGMF + "states",
        DGMF + "validFrom",
        DGMF + "validUntil",
        ORG + "subOrganizationOf",
        SKOS + "notation",
    )
)
"""What the checks on several descriptions read of each; the rest would only fill memory."""
_PREFIX = re.compile(r"^PREFIX (\w+): <(.*)>$", re.MULTILINE)
_NAME = re.compile(r"\b(\w+):(\w+)")
_ANY_PREDICATE = re.compile(r"\?\w+ \?\w+ \?\w+ [.;]")
_IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^ ]+")
_DECIMAL = re.compile(r"-?[0-9]+[.][0-9]*")


@cache
def of_one() -> tuple[Query, ...]:
    """The checks on one description."""
    return _named("description-*.rq")


@cache
def of_several() -> tuple[Query, ...]:
    """The checks on several descriptions together."""
    return _named("descriptions-*.rq")


def _named(pattern: str) -> tuple[Query, ...]:
    folder = resources.folder("queries") / "check"
    return tuple(queries.load(path) for path in sorted(folder.glob(pattern)))


def check(description: Description, profile: str = "assessable") -> tuple[Result, ...]:
    """What the checks find in one description, gravest first, then in the order of the file.

    Args:
        description: what is checked.
        profile: the obligation profile; checks that only a more demanding one asks are left out.
    """
    return check_each([description], profile)[0]


def check_each(
    descriptions: Iterable[Description], profile: str = "assessable"
) -> list[tuple[Result, ...]]:
    """What the checks find in each description by itself, as `check` says it, asked once for all.

    Args:
        descriptions: what is checked; some dozens are best, for queries grow slower with the number
            of graphs that they range over.
        profile: the obligation profile; checks that only a more demanding one asks are left out.
    """
    store, graphs, asked = EmbeddedStore(), dict[str, Document](), dict[str, Query]()
    for number, description in enumerate(descriptions):
        text, graph = description.document.to_ntriples(), f"{_DESCRIPTION}:{number}"
        graphs[graph] = description.document
        needed = [q for q in _asked(of_one(), profile) if re.search(q.header["needs"], text)]
        if needed:
            read = [predicates_read_by(query.text) for query in needed]
            everything = any(predicates is None for predicates in read)
            predicates = frozenset[str]().union(*(some for some in read if some is not None))
            store.add(description.document, graph, None if everything else predicates)
            asked.update((query.name, query) for query in needed)
    found: dict[str, list[Result]] = {graph: [] for graph in graphs}
    if asked:
        store.add_ntriples(vocabulary().structure, _FRAMEWORK)
    for _, query in sorted(asked.items()):
        for row in store.select_each(query.text, _FRAMEWORK):
            graph = row["graph"]
            found[graph].append(_result(query, row, graphs[graph], str))
    return [in_order(results) for results in found.values()]


@cache
def predicates_read_by(text: str) -> frozenset[str] | None:
    """The predicates that a query reads, and other IRIs that it names; None if it reads all."""
    if _ANY_PREDICATE.search(text):
        return None
    prefixes = dict(_PREFIX.findall(text))
    names = _NAME.findall(text)
    return frozenset((RDF + "type", *(prefixes[p] + name for p, name in names if p in prefixes)))


class Comparison:
    """Descriptions held against each other; of each one only what the checks read is kept."""

    def __init__(self) -> None:
        """Begin without a description."""
        self._store = EmbeddedStore()
        self._documents: dict[str, Document] = {}
        self._seen: set[Path] = set()

    def add(self, description: Description) -> None:
        """Take in a description; the same file a second time is passed over."""
        path = description.document.path
        if path.resolve() in self._seen:
            return
        self._seen.add(path.resolve())
        graph = f"{_DESCRIPTION}:{len(self._documents) + 1}"
        self._documents[graph] = description.document.part()
        self._store.add(description.document, graph, READ_ACROSS)

    def results(self, profile: str = "assessable") -> dict[Path, tuple[Result, ...]]:
        """What the checks find, by the file in which it is to be mended.

        Args:
            profile: the obligation profile; checks that only a more demanding one asks are left
                out.
        """
        if len(self._documents) < 2:  # noqa: PLR2004 - it takes two
            return {}
        found: dict[Path, list[Result]] = {}
        for query in _asked(of_several(), profile):
            for row in self._store.select_across(query.text):
                path = self._documents[row["graph"]].path
                found.setdefault(path, []).append(
                    _result(query, row, self._documents[row["graph"]], self._named)
                )
        return {path: in_order(results) for path, results in found.items()}

    def _named(self, value: str) -> str:
        """A value, or the file whose graph it names."""
        document = self._documents.get(value)
        return str(document.path) if document else value


def compare(
    descriptions: Iterable[Description], profile: str = "assessable"
) -> dict[Path, tuple[Result, ...]]:
    """What the checks find between descriptions, by the file in which it is to be mended."""
    comparison = Comparison()
    for description in descriptions:
        comparison.add(description)
    return comparison.results(profile)


def _asked(checks: tuple[Query, ...], profile: str) -> list[Query]:
    reached = resources.PROFILES[: resources.PROFILES.index(profile) + 1]
    return [query for query in checks if query.header["profile"] in reached]


def _result(query: Query, row: Row, document: Document, named: Callable[[str], str]) -> Result:
    header = query.header
    shown = {name: _shown(named(value)) for name, value in row.items() if name != "text"}
    focus, predicate = row["focus"], row.get("path", "")
    wanted = row.get("text", row.get("value"))
    return Result(
        rule=header["rule"],
        severity=Severity(header["severity"]),
        focus=focus,
        path=predicate,
        value=row.get("value"),
        component="CrossCheck",
        shape="",
        messages={
            language: f"{header['message' + key]} {header['remedy' + key]}".format(**shown)
            for language, key in (("en", ""), ("th", "-th"))
        },
        place=document.locate(focus, predicate or None, wanted),
    )


def _shown(value: str) -> str:
    """A value as a message shows it: our terms by prefix, other IRIs in angle brackets."""
    if value.startswith((DGMF, FW)):
        return value.replace(DGMF, "dgmf:").replace(FW, "fw:")
    if _DECIMAL.fullmatch(value):
        return value.rstrip("0").rstrip(".")
    return f"<{value}>" if _IRI.fullmatch(value) else value
