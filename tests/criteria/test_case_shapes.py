"""Every case is a description that the shapes accept, but where its point is what they forbid."""

import pyoxigraph as ox
import shacl

from criteria.variants import CRITERIA, name_of, renamed
from engines import EX, ROOT, read

FORBIDDEN = {
    "CHN-3.3/met-beside-without-total",
    "CHN-3.3/met-latest-without-total",
    "CHN-3.3/near-no-total",
    "CHN-3.3/near-zero",
    "SVC-2.3/near-other-list",
    "SVC-2.3/near-proofing-other-list",
    "SVC-4.1/near-component",
} | {name_of(path) for path in CRITERIA.glob("*/near-no-agency.ttl")}
"""Cases of what shapes keep out, decided rightly even when the user insists."""


def ntriples(triples: frozenset[ox.Triple]) -> str:
    return (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode()


def test_the_shapes_accept_every_case_but_those_about_what_they_forbid() -> None:
    shapes = (read(ROOT / "shapes" / f"{name}.shacl.ttl") for name in ("core", "assessable"))
    cases = (renamed(read(path), name_of(path)) for path in CRITERIA.glob("*/*.ttl"))
    data = read(ROOT / "ontology" / "framework.ttl").union(*cases)
    compiled = shacl.Shapes.from_text(ntriples(frozenset().union(*shapes)), format="ntriples")

    report = compiled.validate_text(ntriples(data), format="ntriples")

    refused = {
        "/".join(result.focus_node.strip("<>").removeprefix(EX).split("/")[:2])
        for result in report.results
        if result.severity == "Violation" and result.focus_node.startswith(f"<{EX}")
    }
    assert FORBIDDEN == refused
