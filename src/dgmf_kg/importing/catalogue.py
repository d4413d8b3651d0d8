"""A catalogue of services in a store: what it holds, and which part of it is about an agency."""

import uuid
from dataclasses import dataclass
from typing import Final

from dgmf_kg import queries
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.importing.outcome import Counts
from dgmf_kg.namespaces import DGMF
from dgmf_kg.store import Document, EmbeddedStore

CATALOGUE: Final = "urn:dgmf-kg:catalogue"
"""The graph that a catalogue, or a part of it, stands in."""

_GENID: Final = "#genid-"


@dataclass(frozen=True)
class Inventory:
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
        """How many there are of each."""
        return Counts(len(self.services), len(self.channels), len(self.agencies))

    def unplaced(self) -> list[tuple[str, str]]:
        """Kind and IRI of each service and channel that belongs to no agency."""
        kinds = (("service", self.services), ("channel", self.channels))
        return [(kind, item) for kind, items in kinds for item in items if not items[item]]


@dataclass(frozen=True)
class Catalogue:
    """A catalogue in a store, blank nodes named and spellings made one."""

    store: EmbeddedStore
    held: Inventory
    links: dict[str, list[str]]
    belongings: dict[str, list[str]]

    def part(self, agency: str, orphans: list[str]) -> EmbeddedStore:
        """A store with what the catalogue says about an agency and all that hangs on it.

        Queries over such a part are as fast as the agency is small, however large the catalogue.
        """
        waiting = [agency, *self.belongings.get(agency, ()), *orphans]
        found = set(waiting)
        while waiting:
            for reached in self.links.get(waiting.pop(), ()):
                if reached not in found:
                    found.add(reached)
                    waiting.append(reached)
        return self.store.excerpt(sorted(found), CATALOGUE)


def open_catalogue(document: Document) -> Catalogue:
    """The catalogue in a document.

    Raises:
        BadInputError: the document is an agency description.
    """
    if any(t.predicate in {DGMF + "describes", DGMF + "states"} for t in document.triples()):
        raise BadInputError("import-of-description", Place(str(document.path)))
    store = EmbeddedStore()
    base = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, document.sha256)}{_GENID}"
    store.add(document.skolemized(base), CATALOGUE)
    store.construct(_query("cpsv-ap-0-spellings").text, [CATALOGUE], CATALOGUE)
    held = take_inventory(store, CATALOGUE)
    links: dict[str, list[str]] = {}
    for row in store.select(_query("cpsv-ap-list-links").text, [CATALOGUE]):
        links.setdefault(row["from"], []).append(row["to"])
    belongings: dict[str, list[str]] = {}
    for items in (held.services, held.channels):
        for item, agencies in items.items():
            for agency in agencies:
                belongings.setdefault(agency, []).append(item)
    return Catalogue(store, held, links, belongings)


def take_inventory(store: EmbeddedStore, graph: str) -> Inventory:
    """What a catalogue's graph, or a description's, holds."""
    agencies = tuple(
        row["agency"] for row in store.select(_query("cpsv-ap-list-agencies").text, [graph])
    )
    services: dict[str, set[str]] = {}
    for row in store.select(_query("cpsv-ap-list-services").text, [graph]):
        of_service = services.setdefault(row["service"], set())
        if "agency" in row:
            of_service.add(row["agency"])
    channels: dict[str, set[str]] = {}
    for row in store.select(_query("cpsv-ap-list-channels").text, [graph]):
        of_channel = channels.setdefault(row["channel"], set())
        of_channel |= services.get(row.get("service", ""), set())
        if row.get("owner") in agencies:
            of_channel.add(row["owner"])
    return Inventory(agencies, services, channels)


def is_named_blank(iri: str) -> bool:
    """Whether an IRI was given by us in the place of a blank node."""
    return iri.startswith("urn:uuid:") and _GENID in iri


def _query(name: str) -> queries.Query:
    (found,) = (query for query in queries.group("import") if query.name == name)
    return found
