"""Questions over many descriptions find on a server what they find at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dgmf_kg.capability import capabilities
from dgmf_kg.ecosystem import Collection, of_agency, of_pair, of_platform
from dgmf_kg.inquiry import Gathered, Reach
from dgmf_kg.institution import Subject, institutions
from dgmf_kg.store import GraphStore, open_store
from dgmf_kg.store.loading import load, unload
from ecosystem.first_days import AS_OF, EX, EXAMPLE, FILES

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVERS = ("oxigraph", "jena", "virtuoso")
PATHS = [*FILES, *sorted((EXAMPLE / "collaboration").glob("*.ttl"))]


@pytest.fixture(scope="module", params=SERVERS)
def server(request: pytest.FixtureRequest) -> Iterator[GraphStore]:
    store: GraphStore = request.getfixturevalue(request.param)
    graphs = [load(store, path).graph for path in PATHS]
    yield store
    # Other tests count what the servers hold.
    for graph in graphs:
        unload(store, graph)


@pytest.fixture(scope="module")
def local() -> GraphStore:
    store = open_store(":memory:")
    for path in PATHS:
        load(store, path)
    return store


def _institutions(found: Gathered) -> object:
    subject = Subject("ecosystem", (EX + "ecosystem",))
    return institutions(tuple(found.descriptions.values()), found.day, subject)


def _capabilities(found: Gathered) -> object:
    return capabilities(tuple(found.descriptions.values()), found.day, EX + "grant-at-birth")


def _answers(store: GraphStore) -> list[object]:
    reach = Reach(store, AS_OF)
    one, other = EX + "pa-yom", EX + "mother-child-health"
    return [
        of_agency(Collection(reach.agency(one)), one),
        of_pair(Collection(reach.agencies([one, other])), one, other),
        of_platform(Collection(reach.platform(EX + "data-bridge")), EX + "data-bridge"),
        sorted(reach.ecosystem(EX + "ecosystem").descriptions),
        _institutions(reach.group([EX + "ecosystem"])),
        _capabilities(reach.projects([EX + "grant-at-birth"])),
        sorted(reach.projects_of(other).agencies),
    ]


def test_a_server_tells_who_works_together_as_a_store_at_home_does(
    server: GraphStore, local: GraphStore
) -> None:
    assert _answers(local) == _answers(server)
