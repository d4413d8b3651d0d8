"""How long questions over many descriptions take, in a store where many share one platform.

    .venv/bin/python benchmarks/ecosystem.py [AGENCIES [SHARING]]

By default 10,000 agencies, of which 1,000 stand on one platform and the others on platforms of 20.
Each has a system with two exchanges, an adoption for both, and 30 other facts, all fictional. Fifty
of them are the members of one ecosystem. Each question is asked several times, of another agency
each time; the median and the worst are told in milliseconds of processor time, for other work may
go on beside, and the median as a ratio to reading one description, measured in the same run.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from dgmf_kg.ecosystem import Collection, joinings, matrix, of_agency, of_pair, of_platform
from dgmf_kg.store import read_description

AS_OF: Final = "2025-09-30"
RUNS: Final = 7
MEMBERS: Final = 50
_EX = "https://example.org/growth/"
_HEAD = (
    "@prefix cpsv: <http://purl.org/vocab/cpsv#> .\n"
    "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
    "@prefix dgmf: <https://w3id.org/dgmf/ontology#> .\n"
    f"@prefix ex: <{_EX}> .\n"
    "@prefix fw: <https://w3id.org/dgmf/framework#> .\n"
    "@prefix m8g: <http://data.europa.eu/m8g/> .\n"
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
)


def description(number: int, sharing: int) -> str:
    """The description of one agency, in Turtle."""
    platform = 0 if number < sharing else 1 + number // 20
    exchanges = f"ex:e{number % 3} , ex:e{3 + number % 5}"
    n = number
    parts = [
        f"ex:d{n} a dgmf:AgencyDescription ; dgmf:describes ex:a{n} ;",
        f"  dgmf:states ex:s{n} , ex:at{n} , ex:ad{n} , ex:sv{n} , ex:ch{n} .",
        f'ex:a{n} a dgmf:Agency ; skos:prefLabel "Agency {n}"@en ; dgmf:memberKind fw:AgencyMember .',
        f"ex:s{n} a dgmf:InformationSystem ; dgmf:isOperatedBy ex:a{n} ;",
        f'  dcterms:title "System {n}"@en ; dgmf:conformsToStandard ex:i{n % 4} .',
        f"ex:at{n} a dgmf:Attachment ; dgmf:isAttachmentOf ex:a{n} ; dgmf:attachesSystem ex:s{n} ;",
        f"  dgmf:attachesTo ex:p{platform} ; dgmf:carriesExchange {exchanges} ;",
        f'  dgmf:validFrom "2024-10-01"^^xsd:date ; dgmf:validUntil "202{5 + n % 5}-12-31"^^xsd:date .',
        f"ex:ad{n} a dgmf:Adoption ; dgmf:isAdoptedBy ex:a{n} ; dgmf:adopts ex:m{n % 2} ;",
        f'  dgmf:isAdoptedFor {exchanges} ; dgmf:validFrom "2024-10-01"^^xsd:date .',
        f"ex:m{n % 2} a dgmf:Standard .",
        f"ex:sv{n} a cpsv:PublicService ; m8g:hasCompetentAuthority ex:a{n} ;",
        f"  m8g:hasChannel ex:ch{n} ; dgmf:runsOn ex:s{n} .",
        f"ex:ch{n} a m8g:Channel ; dgmf:isOperatedBy ex:a{(n + 1) % MEMBERS} .",
        f"ex:e{n % 3} dgmf:exchangeKind fw:InformationExchange .",
        f"ex:e{3 + n % 5} dgmf:exchangeKind fw:ProcessExchange .",
        *(f'ex:f{n}-{k} a dgmf:StandingFact ; dcterms:title "Fact {k}"@en .' for k in range(30)),
    ]
    if n == 0:
        members = " , ".join(f"ex:a{k}" for k in range(MEMBERS))
        services = " , ".join(f"ex:sv{k}" for k in range(MEMBERS))
        parts += [
            "ex:d0 dgmf:states ex:p0 , ex:ecosystem .",
            "ex:p0 a dgmf:Platform ; dgmf:isOperatedBy ex:a0 ; dgmf:isLinkedTo ex:p600 ;",
            "  dgmf:requiresStandard ex:i0 .",
            "ex:i0 a dgmf:Standard ; dgmf:standardKind fw:InterfaceStandard .",
            "ex:ecosystem a dgmf:ServiceEcosystem ; dgmf:isCoordinatedBy ex:a0 ;",
            f"  dgmf:hasMember {members} ; dgmf:offersService {services} .",
        ]
    return _HEAD + "\n".join(parts) + "\n"


def load(count: int, sharing: int) -> tuple[Collection, float]:
    """A collection of that many descriptions, and the median seconds to read one."""
    collection = Collection(AS_OF)
    times = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "description.ttl"
        for number in range(count):
            path.write_text(description(number, sharing), encoding="utf-8")
            start = time.process_time()
            collection.add(read_description(path), f"{_EX}a{number}")
            times.append(time.process_time() - start)
    return collection, statistics.median(times)


def questions(collection: Collection) -> dict[str, Callable[[int], object]]:
    """The questions by name, each a function of a number that says of whom it is asked."""

    def agency(number: int) -> str:
        return f"{_EX}a{number}"

    def ask(name: str, _: int) -> object:
        return collection.ask("ecosystem", name, [_EX + "ecosystem"])

    ecosystem = ("coordinators", "members", "roles", "services", "reliances", "critical-members", "relations")  # fmt: skip
    return {
        "one pair": lambda n: of_pair(collection, agency(n), agency(n + 15)),
        "one agency of a platform of 20": lambda n: of_agency(collection, agency(5_000 + n)),
        "one agency of a platform of 1,000": lambda n: of_agency(collection, agency(n)),
        "connections of that agency, the query alone": lambda n: collection.ask(
            "interoperability", "connections", [f"{_EX}d{n}"]
        ),
        "understandings of that agency, the query alone": lambda n: collection.ask(
            "interoperability", "understandings", [f"{_EX}d{n}"]
        ),
        "who works together on the platform of 1,000": lambda _: of_platform(
            collection, _EX + "p0"
        ),
        "matrix of 20 agencies": lambda n: matrix(collection, [agency(n + k) for k in range(20)]),
        "can one system join the platform": lambda n: joinings(
            collection, [f"{_EX}s{n}"], [_EX + "p0"]
        ),
        **{f"ecosystem of {MEMBERS}: {name}": partial(ask, name) for name in ecosystem},
    }


def main() -> None:
    """Print a Markdown table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    sharing = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000  # noqa: PLR2004 - the second
    collection, reading = load(count, sharing)
    print(
        f"{count:,} agencies, {sharing:,} on one platform; reading one: {reading * 1000:.2f} ms\n"
    )
    print("| question | median, ms | worst, ms | ratio to reading one description |")
    print("|---|---|---|---|")
    for name, ask in questions(collection).items():
        times = []
        for run in range(RUNS):
            start = time.process_time()
            ask(3 + 7 * run)
            times.append(time.process_time() - start)
        median = statistics.median(times)
        print(f"| {name} | {median * 1e3:.1f} | {max(times) * 1e3:.1f} | {median / reading:.0f} |")


if __name__ == "__main__":
    main()
