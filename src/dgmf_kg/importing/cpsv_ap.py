"""Catalogues of public services in CPSV-AP, or of organisations in CPOV, lifted into descriptions.

What becomes what stands in the queries of `queries/import/`; here they are given their parameters
and run.
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
from dgmf_kg.importing.catalogue import (
    CATALOGUE,
    Catalogue,
    is_named_blank,
    open_catalogue,
    take_inventory,
)
from dgmf_kg.importing.options import ImportOptions
from dgmf_kg.importing.outcome import Counts, ImportedDescription, ImportReport
from dgmf_kg.namespaces import DCAT, DCTERMS, DGMF, FW, SKOS, XSD
from dgmf_kg.store import Document, EmbeddedStore, parse

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
    "fw": FW,
    "m8g": "http://data.europa.eu/m8g/",
    "org": "http://www.w3.org/ns/org#",
    "skos": SKOS,
    "xsd": XSD,
}

_NOTE: Final = "cpsv-ap-note-"
_NAMELESS: Final = "agency"
_SLUG_LENGTH: Final = 40
_HASH_LENGTH: Final = 16


@dataclass(frozen=True)
class _Setting:
    """What holds for every description of one import; the options are known to be good."""

    out: Path
    options: ImportOptions
    agency_type: str | None
    channel_types: Document
    orphans: list[str]


@dataclass(frozen=True)
class _Lifted:
    """A description before it is written."""

    outcome: ImportedDescription
    content: bytes
    services: frozenset[str]
    channels: frozenset[str]


def import_cpsv_ap(source: Path, out: Path, options: ImportOptions) -> ImportReport:
    """Write one description for each agency of a catalogue, and say what the catalogue leaves open.

    The whole catalogue is lifted before the first file is written.

    Args:
        source: RDF in CPSV-AP 2 or 3, or CPOV, in the format that the file's extension names.
        out: the folder for the descriptions; it is made where it does not exist.
        options: what the catalogue does not hold.

    Raises:
        BadArgumentError: an option is missing or makes no sense.
        BadInputError: the catalogue cannot be read, is itself a description, or names no agency;
            or the folder cannot be written to.
    """
    options.check()
    agency_type = options.agency_type_iri()
    catalogue = open_catalogue(parse(source))
    held = catalogue.held
    if not held.agencies:
        counts = {"services": str(len(held.services)), "channels": str(len(held.channels))}
        raise BadInputError("import-agency-none", Place(str(source)), **counts)
    unplaced = held.unplaced()
    if len(held.agencies) == 1:
        orphans, left_out = [item for _, item in unplaced], []
    else:
        orphans, left_out = [], unplaced
    channel_types = parse(resources.folder("queries") / "import" / "channel-types.ttl")
    setting = _Setting(out, options, agency_type, channel_types, orphans)
    lifted = [_lift(catalogue, source, agency, setting) for agency in held.agencies]
    for description in lifted:
        files.write_whole(description.outcome.path, description.content)
    services = {service for description in lifted for service in description.services}
    channels = {channel for description in lifted for channel in description.channels}
    return ImportReport(
        source,
        tuple(description.outcome for description in lifted),
        held.counts(),
        Counts(len(services), len(channels), len(lifted)),
        tuple(_remarks(source, held.agencies, left_out)),
    )


def _lift(catalogue: Catalogue, source: Path, agency: str, setting: _Setting) -> _Lifted:
    """The description of one agency."""
    options = setting.options
    identity = " ".join((agency, *options.period(), options.publisher or ""))
    stem = f"{_slug(agency)}-{hashlib.sha256(identity.encode()).hexdigest()[:_HASH_LENGTH]}"
    if options.base is None:
        description = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, identity)}"
    else:
        description = options.base + stem
    store = catalogue.part(agency, setting.orphans)
    store.add(setting.channel_types, _TYPES)
    _add_parameters(store, description, agency, setting)
    for query in _queries("cpsv-ap-[1-9]-"):
        store.construct(query.text, [CATALOGUE, _TYPES, _PARAMETERS, _LIFTED], _LIFTED)
    held = take_inventory(store, _LIFTED)
    outcome = ImportedDescription(
        agency,
        description,
        setting.out / f"{stem}.ttl",
        len(held.services),
        len(held.channels),
        tuple(_missing(store, source)),
    )
    content = store.turtle(_LIFTED, _PREFIXES)
    return _Lifted(outcome, content, frozenset(held.services), frozenset(held.channels))


def _add_parameters(store: EmbeddedStore, description: str, agency: str, setting: _Setting) -> None:
    """State what the queries are to find: description, agency, period, and what options say."""
    start, end = setting.options.period()
    period = f"{description}#period"
    store.add_iri(description, DGMF + "describes", agency, _PARAMETERS)
    store.add_iri(description, DGMF + "reportingPeriod", period, _PARAMETERS)
    store.add_literal(period, DCAT + "startDate", start, XSD + "date", _PARAMETERS)
    store.add_literal(period, DCAT + "endDate", end, XSD + "date", _PARAMETERS)
    if setting.options.publisher is not None:
        publisher = setting.options.publisher
        store.add_iri(description, DCTERMS + "publisher", publisher, _PARAMETERS)
    if setting.agency_type is not None:
        store.add_iri(agency, DGMF + "agencyType", setting.agency_type, _PARAMETERS)
    for orphan in setting.orphans:
        store.add_iri(description, DGMF + "states", orphan, _PARAMETERS)


def _queries(pattern: str) -> list[queries.Query]:
    return [query for query in queries.group("import") if re.match(pattern, query.name)]


def _missing(store: EmbeddedStore, source: Path) -> Iterable[Problem]:
    """What the lifted description lacks: one problem for each rule and item."""
    for query in _queries(_NOTE):
        message = "import-" + query.name.removeprefix(_NOTE)
        for row in store.select(query.text, [_LIFTED]):
            values = {"item": row["item"], "rule": query.header["rule"]}
            yield Problem(message, Place(str(source)), values)


def _remarks(
    source: Path, agencies: Iterable[str], left_out: Iterable[tuple[str, str]]
) -> Iterable[Problem]:
    """What concerns the catalogue as a whole."""
    place = Place(str(source))
    for agency in filter(is_named_blank, agencies):
        yield Problem("import-agency-blank", place, {"item": agency})
    for kind, item in left_out:
        yield Problem(f"import-{kind}-left-out", place, {"item": item})


def _slug(iri: str) -> str:
    """The end of an IRI in letters and digits that every file system takes."""
    if is_named_blank(iri):
        return _NAMELESS
    _, _, rest = iri.lower().partition(":")
    tail = ""
    for part in reversed(re.findall(r"[a-z0-9]+", rest)):
        longer = f"{part}-{tail}" if tail else part
        if len(longer) > _SLUG_LENGTH:
            break
        tail = longer
    return tail or _NAMELESS
