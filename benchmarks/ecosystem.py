"""How long questions over many descriptions take, asked of a folder that holds them.

    .venv/bin/python benchmarks/ecosystem.py [AGENCIES [SHARING]]

By default 10,000 agencies, of which 1,000 stand on one platform and the others on platforms of 20;
`shared/collaboration.py` says what they state. Each question is asked as the verbs ask it: what it
touches is looked up in the store and read, and the answer is made of that. Each is asked several times,
of another agency each time; the median and the worst are told in milliseconds of processor time, for
other work may go on beside, and the median as a ratio to reading one description, measured in the
same run.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

import pyoxigraph as ox

# A folder of its own: tests read it too, and names of benchmarks are names of tests.
sys.path.insert(0, str(Path(__file__).parent / "generator"))

from collaboration import AS_OF, EX, MEMBERS, PROJECT_EVERY, description

from dgmf_kg.capability import capabilities
from dgmf_kg.ecosystem import (
    Collection,
    joinings,
    matrix,
    of_agency,
    of_pair,
    of_platform,
    profile,
    view,
)
from dgmf_kg.inquiry import Gathered, Inquiry, Reach
from dgmf_kg.institution import Subject, institutions
from dgmf_kg.queries import group
from dgmf_kg.store import GraphStore, open_store, read_description

RUNS: Final = 7
_ECOSYSTEM: Final = EX + "ecosystem"
_PLATFORM: Final = EX + "p0"
Ask = Callable[[int], object]


def fill(folder: Path, count: int, sharing: int) -> float:
    """Write that many descriptions into a store; the median seconds to read one from a file."""

    def quads() -> Iterator[ox.Quad]:
        for number in range(count):
            graph = ox.NamedNode(f"{EX}d{number}")
            text = description(number, sharing).encode()
            for quad in ox.parse(text, format=ox.RdfFormat.TURTLE):
                yield ox.Quad(quad.subject, quad.predicate, quad.object, graph)

    store = ox.Store(folder / "store")
    store.bulk_extend(quads())
    store.flush()
    times = []
    for number in range(1, 100):
        path = folder / "description.ttl"
        path.write_text(description(number, sharing), encoding="utf-8")
        start = time.process_time()
        read_description(path)
        times.append(time.process_time() - start)
    return statistics.median(times)


def questions(store: GraphStore) -> dict[str, Ask]:
    """The questions by name, each a function of a number that says of whom it is asked."""
    reach = Reach(store, AS_OF)

    def agency(number: int) -> str:
        return f"{EX}a{number}"

    def project(number: int) -> str:
        return f"{EX}project{number - number % PROJECT_EVERY}"

    def pair(number: int) -> object:
        asked = agency(number), agency(number + 15)
        return of_pair(Collection(reach.agencies(asked)), *asked)

    def table(number: int) -> object:
        asked = [agency(number + k) for k in range(20)]
        return matrix(Collection(reach.agencies(asked)), asked)

    def ecosystem_of(member: int | None) -> object:
        collection = Collection(reach.ecosystem(_ECOSYSTEM))
        whole = profile(collection, _ECOSYSTEM, assesses=member is None)
        return whole if member is None else view(collection, whole, agency(member))

    def group_of(subject: Subject) -> object:
        found = reach.group(subject.iris)
        return institutions(tuple(found.descriptions.values()), found.day, subject)

    def needs_of(found: Gathered, **wanted: str) -> object:
        return capabilities(tuple(found.descriptions.values()), found.day, **wanted)

    return {
        "one pair": pair,
        "one agency of a platform of 20": lambda n: of_agency(
            Collection(reach.agency(agency(5_000 + n))), agency(5_000 + n)
        ),
        "one agency of a platform of 1,000": lambda n: of_agency(
            Collection(reach.agency(agency(n))), agency(n)
        ),
        "who works together on the platform of 1,000": lambda _: of_platform(
            Collection(reach.platform(_PLATFORM)), _PLATFORM
        ),
        "matrix of 20 agencies": table,
        "can one system join the platform": lambda n: joinings(
            Collection(reach.operated([f"{EX}s{n}", _PLATFORM])), [f"{EX}s{n}"], [_PLATFORM]
        ),
        f"ecosystem of {MEMBERS}, its agencies assessed": lambda _: ecosystem_of(None),
        f"ecosystem of {MEMBERS}, one member's view": lambda n: ecosystem_of(n % MEMBERS),
        f"institutions of the ecosystem of {MEMBERS}": lambda _: group_of(
            Subject("ecosystem", (_ECOSYSTEM,))
        ),
        "institutions of the platform of 1,000": lambda _: group_of(
            Subject("platform", (_PLATFORM,))
        ),
        "institutions of 3 agencies": lambda n: group_of(
            Subject("agencies", (agency(n), agency(n + 1), agency(n + 15)))
        ),
        "capabilities of one project": lambda n: needs_of(
            reach.projects([project(n)]), project=project(n)
        ),
        "capabilities of one agency's projects": lambda n: needs_of(
            reach.projects_of(agency(n - n % PROJECT_EVERY)), agency=agency(n - n % PROJECT_EVERY)
        ),
    }


def queries_alone(store: GraphStore) -> dict[str, Ask]:
    """Every query of the questions by name, over what the largest questions of its kind touch."""
    reach = Reach(store, AS_OF)
    in_group = reach.group([_PLATFORM])
    one = Collection(reach.agency(f"{EX}a3"))
    whole = Collection(reach.ecosystem(_ECOSYSTEM))
    many = Collection(reach.platform(_PLATFORM))
    found: dict[str, Ask] = {}

    def add(folder: str, name: str, ask: Callable[[], object]) -> None:
        found[f"{folder}/{name}"] = lambda _: ask()

    for folder, own, iris in (
        ("interoperability", one, [f"{EX}d3", f"{EX}a3", f"{EX}s3", _PLATFORM]),
        ("ecosystem", whole, [_ECOSYSTEM]),
    ):
        for query in group(folder):
            used = many if query.name.startswith("platform-") else own
            if query.name != "platform-links":
                add(folder, query.name, partial(used.ask, folder, query.name, iris))
    projects = [f"{EX}project{number}" for number in range(0, 1_000, PROJECT_EVERY)]
    for folder, touched in (("institution", in_group), ("capability", reach.projects(projects))):
        descriptions = tuple(touched.descriptions.values())
        inquiry = Inquiry(folder, descriptions, AS_OF, [_PLATFORM])
        add(folder, "all numbered", partial(Inquiry, folder, descriptions, AS_OF, [_PLATFORM]))
        for query in group(folder):
            if not query.name[0].isdigit():
                add(folder, query.name, partial(inquiry.rows, query.name))
    return found


def timed(asked: dict[str, Ask], reading: float, *, runs: int) -> Iterator[str]:
    """A row of Markdown for each."""
    for name, ask in asked.items():
        times = []
        for run in range(runs):
            start = time.process_time()
            ask(3 + 7 * run)
            times.append(time.process_time() - start)
        median = statistics.median(times)
        ratio = median / reading
        yield f"| {name} | {median * 1e3:.1f} | {max(times) * 1e3:.1f} | {ratio:.0f} |"


def main() -> None:
    """Print two Markdown tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    sharing = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000  # noqa: PLR2004 - the second
    with tempfile.TemporaryDirectory() as name:
        reading = fill(Path(name), count, sharing)
        store = open_store(str(Path(name) / "store"))
        told = f"{count:,} agencies, {sharing:,} on one platform"
        print(f"{told}; reading one: {reading * 1000:.2f} ms\n")
        print("| question | median, ms | worst, ms | ratio to reading one description |")
        print("|---|---|---|---|")
        for row in timed(questions(store), reading, runs=RUNS):
            print(row, flush=True)
        print("\n| query alone | median, ms | worst, ms | ratio to reading one description |")
        print("|---|---|---|---|")
        for row in timed(queries_alone(store), reading, runs=3):
            print(row, flush=True)
        store.close()


if __name__ == "__main__":
    main()
