"""Ways to change a description: what is stated, how it is claimed, dated and evidenced."""

from functools import cache
from pathlib import Path
from typing import TypeVar

import pyoxigraph as ox

from engines import (
    CASES,
    DGMF,
    EX,
    PREFIXES,
    RDF,
    ROOT,
    Triples,
    dgmf,
    ex,
    objects,
    read,
    turtle,
)

Term = TypeVar("Term", bound=ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple)

CRITERIA = CASES / "criteria"
CODES = tuple(sorted(path.stem for path in (ROOT / "queries" / "criteria").glob("*.rq")))
AS_OF = "2025-09-30"
"""The end of the reporting period of every case, hence the as-of date by default."""

MAY_BE_INAPPLICABLE = frozenset(
    {
        "CHN-3.1",
        "SVC-2.2",
        "SVC-2.3",
        "SVC-3.2",
        "SVC-3.3",
        "SVC-4.1",
        "TEC-2.2",
        "TEC-3.2",
        "TEC-4.2",
    }
)

FEEDERS = {
    "SVC-2.3": frozenset({"SVC-2.1"}),
    "TEC-2.2": frozenset({"TEC-2.1"}),
    "TEC-3.2": frozenset({"TEC-3.1"}),
    "TEC-4.2": frozenset({"TEC-4.1"}),
}
"""The criteria whose matches a criterion's own `met.ttl` is built on, and so are met with it."""

DATED = {
    "Allocation",
    "Budget",
    "Investment",
    "InvestmentDecision",
    "SatisfactionMeasurement",
    "TransactionObservation",
}
"""The classes of facts about a period or an event; all other facts stand."""


def case(code: str, name: str = "met") -> Triples:
    """The description in a criterion's case file."""
    return read(CRITERIA / code / f"{name}.ttl")


def case_files(kind: str) -> list[Path]:
    """The case files of all criteria whose name begins with a word."""
    return sorted(path for path in CRITERIA.glob("*/*.ttl") if path.stem.split("-")[0] == kind)


def name_of(path: Path) -> str:
    """A case file's short name for test reports."""
    return f"{path.parent.name}/{path.stem}"


def short(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    """A term without the namespace of a known prefix."""
    if not isinstance(term, ox.NamedNode):
        return str(term)
    for iri in PREFIXES.values():
        if term.value.startswith(iri):
            return term.value.removeprefix(iri)
    return term.value


def items(description: Triples) -> list[str]:
    """The short names of what a description states."""
    return sorted(short(item) for item in objects(description, dgmf("states")))


def is_dated(description: Triples, item: str) -> bool:
    """Whether a stated item is a fact about a period or an event."""
    kinds = {
        short(triple.object)
        for triple in description
        if triple.subject == ex(item) and triple.predicate.value == RDF + "type"
    }
    return not kinds.isdisjoint(DATED)


@cache
def without_facts(description: Triples) -> Triples:
    """The description with nothing stated; agencies and the period stay."""
    stated = objects(description, dgmf("states"))
    return frozenset(
        triple
        for triple in description
        if triple.subject not in stated and triple.predicate != dgmf("states")
    )


def without(description: Triples, item: str, *predicates: str) -> Triples:
    """The description without an item's values for some of our properties."""
    gone = {DGMF + predicate for predicate in predicates}
    return frozenset(
        triple
        for triple in description
        if triple.subject != ex(item) or triple.predicate.value not in gone
    )


def claim(code: str, verdict: str, *, name: str = "claim", justified: bool = True) -> Triples:
    """A stated claim: `Met`, `NotMet` or `NotApplicable`."""
    return turtle(f"""
        ex:description dgmf:states ex:{name} .
        ex:{name} a dgmf:Claim ; dcterms:title "A claim"@en ; dgmf:aboutCriterion fw:{code} ;
            dgmf:verdict fw:Claimed{verdict} ; dgmf:isClaimedBy ex:orchards .
        """) | (
        turtle(f'ex:{name} dgmf:justification "For a reason."@en .') if justified else frozenset()
    )


def complete(dimension: str) -> Triples:
    """A statement that the description is complete for a dimension."""
    return turtle(f"""
        ex:description dgmf:states ex:completeness .
        ex:completeness a dgmf:Completeness ; dcterms:title "All is here"@en ;
            dgmf:isCompleteFor fw:{dimension} .
        """)


def out_of_scope(dimension: str) -> Triples:
    """A justified statement that a dimension does not concern the agency."""
    return turtle(f"""
        ex:description dgmf:states ex:exclusion .
        ex:exclusion a dgmf:ScopeExclusion ; dcterms:title "Not our matter"@en ;
            dgmf:excludesDimension fw:{dimension} ; dgmf:justification "No citizens are served."@en .
        """)


def evidence(
    *stated: str, grade: str = "Documented", name: str = "proof", more: str = ""
) -> Triples:
    """One piece of evidence for some stated items; `more` is further Turtle about it."""
    backed = "".join(f"ex:{item} dgmf:hasEvidence ex:{name} .\n" for item in stated)
    return turtle(f"""{backed}
        ex:{name} a m8g:Evidence ; dcterms:title "A document"@en ; dcterms:publisher ex:orchards ;
            dgmf:grade fw:{grade} .
        {more}
        """)


def valid_until(item: str, date: str) -> Triples:
    """The last day on which an item is valid."""
    return turtle(f'ex:{item} dgmf:validUntil "{date}"^^xsd:date .')


def valid_from(item: str, date: str) -> Triples:
    """The first day on which an item is valid."""
    return turtle(f'ex:{item} dgmf:validFrom "{date}"^^xsd:date .')


def moved(description: Triples, item: str, start: str, end: str) -> Triples:
    """The description with a dated item made to be about another period."""
    return without(description, item, "aboutPeriod", "aboutDate") | turtle(f"""
        ex:{item} dgmf:aboutPeriod ex:another-period .
        ex:another-period a dcterms:PeriodOfTime ;
            dcat:startDate "{start}"^^xsd:date ; dcat:endDate "{end}"^^xsd:date .
        """)


def renamed(description: Triples, part: str) -> Triples:
    """The description with every fictional IRI moved into a folder of its own."""

    def move(term: Term) -> Term | ox.NamedNode:
        if isinstance(term, ox.NamedNode) and term.value.startswith(EX):
            return ex(f"{part}/{term.value.removeprefix(EX)}")
        return term

    return frozenset(ox.Triple(move(t.subject), t.predicate, move(t.object)) for t in description)


def iris(*names: str) -> set[str]:
    """The IRIs of fictional things."""
    return {EX + name for name in names}


def dimension_of(code: str) -> str:
    """The code of a criterion's dimension."""
    return code.partition("-")[0]
