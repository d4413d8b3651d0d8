"""Descriptions that consist of claims, and statements on completeness and scope, alone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dgmf_kg.reasoning import read_ladder
from engines import FW, Triples, turtle

_LADDER = read_ladder()
DIMENSIONS = tuple(dimension.code for dimension in _LADDER.dimensions)
CRITERIA = {
    criterion.iri.removeprefix(FW): criterion.is_conditional
    for dimension in _LADDER.dimensions
    for cell in dimension.cells
    for criterion in cell.criteria
}
GRADES = ("SelfClaimed", "Documented", "IndependentlyVerified")
PERIOD = ("2024-10-01", "2025-09-30")
AFTER_EXPIRY = "2026-02-01"
"""A date by which everything that expires has expired."""

_WHY = 'dgmf:justification "So it is."@en'
_VALIDITY = {
    "always": "",
    "expired": 'dgmf:validUntil "2025-01-31"^^xsd:date ;',
    "expiring": 'dgmf:validUntil "2025-12-31"^^xsd:date ;',
    "later": 'dgmf:validFrom "2026-01-01"^^xsd:date ;',
}


@dataclass(frozen=True)
class Claim:
    """One claim: verdict, grade of its evidence (0 to 2), and validity of claim and evidence."""

    verdict: str
    grade: int = 0
    validity: str = "always"
    evidence_validity: str = "always"


@dataclass(frozen=True)
class Claims:
    """A description: claims by criterion, dimensions declared complete, and those out of scope.

    A statement on a dimension comes with a claim's grade and validity; its verdict is not used.
    """

    claims: dict[str, tuple[Claim, ...]]
    complete: dict[str, Claim]
    excluded: dict[str, Claim]

    def saying(self, code: str, *claims: Claim) -> Claims:
        """The same with other claims on one criterion."""
        return replace(self, claims={**self.claims, code: claims})

    def triples(self) -> Triples:
        """The description as RDF."""
        stated = {
            f"ex:claim-{code}-{number}": (
                claim,
                f"a dgmf:Claim ; dgmf:aboutCriterion fw:{code} ; dgmf:verdict fw:{claim.verdict} ; dgmf:isClaimedBy ex:claimant-{number} ; {_WHY}",
            )
            for code, claims in self.claims.items()
            for number, claim in enumerate(claims)
        }
        stated |= {
            f"ex:complete-{code}": (claim, f"a dgmf:Completeness ; dgmf:isCompleteFor fw:{code}")
            for code, claim in self.complete.items()
        }
        stated |= {
            f"ex:exclusion-{code}": (
                claim,
                f"a dgmf:ScopeExclusion ; dgmf:excludesDimension fw:{code} ; {_WHY}",
            )
            for code, claim in self.excluded.items()
        }
        start, end = PERIOD
        return turtle(
            "ex:d a dgmf:AgencyDescription ; dgmf:describes ex:a ; dgmf:reportingPeriod ex:p .\n"
            f'ex:p dcat:startDate "{start}"^^xsd:date ; dcat:endDate "{end}"^^xsd:date .\n'
            "ex:a a dgmf:Agency .\n"
            + "".join(_statement(name, claim, text) for name, (claim, text) in stated.items())
        )


def _statement(name: str, claim: Claim, text: str) -> str:
    return (
        f"ex:d dgmf:states {name} .\n"
        f"{name} {_VALIDITY[claim.validity]} dgmf:hasEvidence {name}-e ; {text} .\n"
        f"{name}-e a m8g:Evidence ; {_VALIDITY[claim.evidence_validity]} "
        f"dgmf:grade fw:{GRADES[claim.grade]} .\n"
    )
