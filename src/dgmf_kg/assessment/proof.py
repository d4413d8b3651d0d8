"""What a code stands for in an assessment: a criterion, a cell, a dimension, or the whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from dgmf_kg.assessment.framework import Framework
from dgmf_kg.assessment.model import Assessment, Attainment, Finding, Stage
from dgmf_kg.errors import BadArgumentError

OVERALL: Final = "overall"
_NEAREST = 3


@dataclass(frozen=True)
class CellProof:
    """A cell and the findings that decide it.

    Attributes:
        iri: the cell's IRI.
        code: such as `MGT-2`.
        stage: its stage.
        verdict: `proven`, `possible` (neither proven nor ruled out) or `impossible`.
        is_ahead: whether it is proven above the proven stage of its dimension.
        findings: the findings on its criteria, by code.
    """

    iri: str
    code: str
    stage: Stage
    verdict: str
    is_ahead: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class DimensionProof:
    """The stage reached in a dimension, and its cells in the order of their stages."""

    attainment: Attainment
    cells: tuple[CellProof, ...]


@dataclass(frozen=True)
class OverallProof:
    """The stage reached overall, None where every dimension is out of scope; the dimensions."""

    attainment: Attainment | None
    dimensions: tuple[DimensionProof, ...]


Proof = OverallProof | DimensionProof | CellProof | Finding


def check_codes(codes: Iterable[str], framework: Framework) -> tuple[str, ...]:
    """The codes as the framework writes them, whatever their case.

    Raises:
        BadArgumentError: a code is none of a criterion, a cell or a dimension, nor `overall`.
    """
    known = {code.upper(): code for code in (OVERALL, *_codes(framework))}
    found = []
    for code in codes:
        if code.upper() not in known:
            near = get_close_matches(code.upper(), known, n=_NEAREST, cutoff=0.0)
            nearest = ", ".join(known[one] for one in near)
            raise BadArgumentError("code-unknown", code=code, nearest=nearest)
        found.append(known[code.upper()])
    return tuple(dict.fromkeys(found))


def prove(assessment: Assessment, framework: Framework, code: str) -> Proof:
    """The proof of what a code stands for.

    Args:
        assessment: what is explained.
        framework: the framework that it was made with.
        code: a code that `check_codes` gave back.
    """
    for finding in assessment.findings:
        if finding.criterion.code == code:
            return finding
    dimensions = tuple(_dimension(one, assessment, framework) for one in assessment.dimensions)
    for proof in dimensions:
        if proof.attainment.dimension and proof.attainment.dimension.code == code:
            return proof
        for cell in proof.cells:
            if cell.code == code:
                return cell
    return OverallProof(assessment.overall, dimensions)


def _codes(framework: Framework) -> list[str]:
    return [
        *(one.code for one in framework.dimensions.values()),
        *(_code_of(cell) for cell in framework.cells),
        *(one.code for one in framework.criteria.values()),
    ]


def _code_of(cell: str) -> str:
    return cell.rpartition("#")[2].rpartition("/")[2]


def _dimension(
    attainment: Attainment, assessment: Assessment, framework: Framework
) -> DimensionProof:
    code = attainment.dimension.code if attainment.dimension else ""
    stages = {stage.rank: stage for stage in framework.stages.values()}
    cells = sorted(
        (rank, iri) for iri, (dimension, rank) in framework.cells.items() if dimension == code
    )
    return DimensionProof(
        attainment,
        tuple(
            CellProof(
                iri=iri,
                code=_code_of(iri),
                stage=stages[rank],
                verdict=_verdict(iri, assessment),
                is_ahead=rank in attainment.ahead,
                findings=tuple(one for one in assessment.findings if one.criterion.cell == iri),
            )
            for rank, iri in cells
        ),
    )


def _verdict(cell: str, assessment: Assessment) -> str:
    if cell in assessment.proven_cells:
        return "proven"
    return "possible" if cell in assessment.possible_cells else "impossible"
