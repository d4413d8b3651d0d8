"""Catalogues of public services in CPSV-AP (or organisations in CPOV), lifted by the queries of
`queries/import/`.
"""

import hashlib
import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dgmf_kg import files, queries, resources
from dgmf_kg.errors import BadInputError, Place, Problem
from dgmf_kg.importing.options import ImportOptions
from dgmf_kg.importing.outcome import Counts, ImportedDescription, ImportReport
from dgmf_kg.namespaces import DCAT, DCTERMS, DGMF, XSD
from dgmf_kg.store import Document, EmbeddedStore, parse

_CATALOGUE: Final = "urn:dgmf-kg:catalogue"
_TYPES: Final = "urn:dgmf-kg:channel-types"
_PARAMETERS: Final = "urn:dgmf-kg:parameters"
_LIFTED: Final = "urn:dgmf-kg:lifted"

_PREFIXES: Final = {
    "adms": "http://www.w3.org/ns/adms#",
    "cpsv": "http://purl.org/vocab/cpsv#",
    "dcat": DCAT,
    "dcterms": DCTERMS,
    "dgmf": DGMF,
    "foaf": "http://xmlns.com/foaf/0.1/",
    "fw": "https://w3id.org/dgmf/framework#",
    "m8g": "http://data.europa.eu/m8g/",
    "org": "http://www.w3.org/ns/org#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": XSD,
}

_NOTE: Final = "cpsv-ap-note-"
_SLUG_LENGTH: Final = 40
_HASH_LENGTH: Final = 16


@dataclass(frozen=True)
class _Inventory:
    """What a graph holds, as IRIs.

    Args:
        agencies: the agencies, in order.
        services: every service, with the agencies it belongs to.
        channels: every channel, with the agencies it belongs to by a service or as its owner.
    """

    agencies: tuple[str, ...]
    services: dict[str, set[str]]
    channels: dict[str, set[str]]

    def counts(self) -> Counts:
        return Counts(len(self.services), len(self.channels), len(self.agencies))

    def unplaced(self) -> list[tuple[str, str]]:
        """Kind and IRI of each service and channel that belongs to no agency."""
        held = (("service", self.services), ("channel", self.channels))
        return [(kind, item) for kind, items in held for item in items if not items[item]]


@dataclass(frozen=True)
class _Lifted:
    """A description before it is written."""

    outcome: ImportedDescription
    content: bytes
    services: frozenset[str]
    channels: frozenset[str]


def import_cpsv_ap(source: Path, out: Path, options: ImportOptions) -> ImportReport:
    """Write one agency description for each agency of a catalogue, and say what is left open.

    A catalogue is read and lifted as a whole before the first file is written.

    Args:
        source: RDF in CPSV-AP 2 or 3, or CPOV, in the format that the file's extension names.
        out: the folder for the descriptions; it is made where it does not exist.
        options: what the catalogue does not hold.

    Raises:
        BadArgumentError: an option is missing or makes no sense.
        BadInputError: the catalogue cannot be read or names no agency, or the folder cannot be
            written to.
    """
    options.period()
    options.check()
    agency_type = options.agency_type_iri()
    store = _open(parse(source))
    catalogue = _inventory(store, _CATALOGUE)
    if not catalogue.agencies:
        raise BadInputError(
            "import-agency-none",
            Place(str(source)),
            services=str(len(catalogue.services)),
            channels=str(len(catalogue.channels)),
        )
    unplaced = catalogue.unplaced()
    alone = len(catalogue.agencies) == 1
    orphans = [item for _, item in unplaced] if alone else []
    lifted = [
        _lift(store, source, out, agency, agency_type, orphans, options)
        for agency in catalogue.agencies
    ]
    for description in lifted:
        files.write_whole(description.outcome.path, description.content)
    return ImportReport(
        source,
        tuple(description.outcome for description in lifted),
        catalogue.counts(),
        Counts(
            len(frozenset().union(*(description.services for description in lifted))),
            len(frozenset().union(*(description.channels for description in lifted))),
            len(lifted),
        ),
        tuple(_remarks(source, catalogue, [] if alone else unplaced)),
    )


def _open(document: Document) -> EmbeddedStore:
    """A store with the catalogue in it, blank nodes named and spellings made one."""
    place = Place(str(document.path))
    if any(t.predicate in {DGMF + "describes", DGMF + "states"} for t in document.triples()):
        raise BadInputError("import-of-description", place)
    store = EmbeddedStore()
    store.add(document.skolemized(_genid(document.sha256)), _CATALOGUE)
    store.load_file(resources.folder("queries") / "import" / "channel-types.ttl", _TYPES)
    for query in _queries(r"cpsv-ap-0"):
        store.construct(query.text, [_CATALOGUE], _CATALOGUE)
    return store


def _genid(sha256: str) -> str:
    """What the IRIs of the blank nodes of a file begin with."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, sha256)}#genid-"


def _queries(pattern: str) -> list[queries.Query]:
    return [query for query in queries.group("import") if re.match(pattern, query.name)]


def _inventory(store: EmbeddedStore, graph: str) -> _Inventory:
    (agency_list,) = _queries("cpsv-ap-list-agencies")
    (service_list,) = _queries("cpsv-ap-list-services")
    (channel_list,) = _queries("cpsv-ap-list-channels")
    agencies = tuple(row["agency"] for row in store.select(agency_list.text, [graph]))
    services: dict[str, set[str]] = {}
    for row in store.select(service_list.text, [graph]):
        services.setdefault(row["service"], set()).update(_given(row, "agency"))
    channels: dict[str, set[str]] = {}
    known = set(agencies)
    for row in store.select(channel_list.text, [graph]):
        of_services = services.get(row.get("service", ""), set())
        owners = known.intersection(_given(row, "owner"))
        channels.setdefault(row["channel"], set()).update(of_services | owners)
    return _Inventory(agencies, services, channels)


def _given(row: dict[str, str], name: str) -> Iterable[str]:
    return [row[name]] if name in row else []


def _lift(  # noqa: PLR0913
    store: EmbeddedStore,
    source: Path,
    out: Path,
    agency: str,
    agency_type: str | None,
    orphans: list[str],
    options: ImportOptions,
) -> _Lifted:
    """The description of one agency."""
    identity = " ".join((agency, *options.period(), options.publisher or ""))
    stem = f"{_slug(agency)}-{hashlib.sha256(identity.encode()).hexdigest()[:_HASH_LENGTH]}"
    if options.base is None:
        description = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, identity)}"
    else:
        description = options.base + stem
    parameters, lifted = f"{_PARAMETERS}:{stem}", f"{_LIFTED}:{stem}"
    _add_parameters(store, parameters, description, agency, options)
    if agency_type is not None:
        store.add_iri(agency, DGMF + "agencyType", agency_type, parameters)
    for orphan in orphans:
        store.add_iri(description, DGMF + "states", orphan, parameters)
    for query in _queries(r"cpsv-ap-[1-9]"):
        store.construct(query.text, [_CATALOGUE, _TYPES, parameters, lifted], lifted)
    held = _inventory(store, lifted)
    outcome = ImportedDescription(
        agency,
        description,
        out / f"{stem}.ttl",
        held.counts(),
        tuple(_missing(store, source, lifted)),
    )
    return _Lifted(
        outcome, store.turtle(lifted, _PREFIXES), frozenset(held.services), frozenset(held.channels)
    )


def _add_parameters(
    store: EmbeddedStore, graph: str, description: str, agency: str, options: ImportOptions
) -> None:
    """State what the queries are to be bound to: description, agency, period, publisher."""
    start, end = options.period()
    period = f"{description}#period"
    store.add_iri(description, DGMF + "describes", agency, graph)
    store.add_iri(description, DGMF + "reportingPeriod", period, graph)
    store.add_literal(period, DCAT + "startDate", start, XSD + "date", graph)
    store.add_literal(period, DCAT + "endDate", end, XSD + "date", graph)
    if options.publisher is not None:
        store.add_iri(description, DCTERMS + "publisher", options.publisher, graph)


def _missing(store: EmbeddedStore, source: Path, lifted: str) -> Iterable[Problem]:
    """What a description lacks, one problem for each rule and item."""
    for query in _queries(_NOTE):
        message = "import-" + query.name.removeprefix(_NOTE)
        for row in store.select(query.text, [lifted]):
            values = {
                "item": row["item"],
                "rule": query.header["rule"],
                "severity": query.header["severity"],
            }
            yield Problem(message, Place(str(source)), values)


def _remarks(
    source: Path, catalogue: _Inventory, unplaced: list[tuple[str, str]]
) -> Iterable[Problem]:
    place = Place(str(source))
    for agency in catalogue.agencies:
        if agency.startswith("urn:uuid:") and "#genid-" in agency:
            yield Problem("import-agency-blank", place, {"item": agency})
    for kind, item in unplaced:
        yield Problem(f"import-{kind}-left-out", place, {"item": item})


def _slug(iri: str) -> str:
    """The last speaking part of an IRI, in letters that every file system takes."""
    parts = re.findall(r"[a-z0-9]+", iri.lower().rstrip("/#").replace("%", ""))
    tail = ""
    for part in reversed(parts):
        longer = f"{part}-{tail}".rstrip("-")
        if tail and len(longer) > _SLUG_LENGTH:
            break
        tail = longer
    return tail[:_SLUG_LENGTH].strip("-") or "agency"
