"""The matrix of an assessment: stages by dimensions, and what became of each cell."""

from dataclasses import dataclass

from dgmf_kg.assessment import Assessment, Attainment, Dimension, Finding, Framework, Stage, Text


@dataclass(frozen=True)
class Cell:
    """One cell of the matrix.

    Attributes:
        key: dimension's code and stage's rank, such as `MGT-2`.
        stage: its stage.
        status: `proven`, `ahead` (proven above the proven stage), `possible`, `waiting` (nothing
            rules it out, but an earlier cell is), `blocked`, `out-of-scope` or `no-criteria`.
        statement: what the framework says of it.
        findings: those of its criteria, by code.
    """

    key: str
    stage: Stage
    status: str
    statement: Text
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Row:
    """One dimension with its cells, in the order of the stages."""

    attainment: Attainment
    dimension: Dimension
    cells: tuple[Cell, ...]
    is_binding: bool


def matrix(assessment: Assessment, framework: Framework) -> tuple[Row, ...]:
    """The dimensions of the framework with their cells.

    Args:
        assessment: whose findings and stages are shown.
        framework: what it was made with.
    """
    stages = sorted(framework.stages.values(), key=lambda stage: stage.rank)
    iris = {place: iri for iri, place in framework.cells.items()}
    rows = []
    for attainment in assessment.dimensions:
        dimension = attainment.dimension
        if dimension is None:
            continue
        cells = []
        for stage in stages:
            iri = iris.get((dimension.code, stage.rank), "")
            findings = tuple(one for one in assessment.findings if one.criterion.cell == iri)
            cells.append(
                Cell(
                    key=f"{dimension.code}-{stage.rank}",
                    stage=stage,
                    status=_status(iri, stage.rank, attainment, assessment)
                    if findings
                    else "no-criteria",
                    statement=framework.statements.get(iri, {}),
                    findings=findings,
                )
            )
        binding = _is_binding(attainment, assessment, stages[-1].rank)
        rows.append(Row(attainment, dimension, tuple(cells), binding))
    return tuple(rows)


def _status(iri: str, rank: int, attainment: Attainment, assessment: Assessment) -> str:
    if not attainment.in_scope:
        return "out-of-scope"
    if iri in assessment.proven_cells:
        return "proven" if rank <= attainment.proven_rank else "ahead"
    if iri in assessment.possible_cells:
        return "possible" if rank <= attainment.possible_rank else "waiting"
    return "blocked"


def _is_binding(attainment: Attainment, assessment: Assessment, highest: int) -> bool:
    overall = assessment.overall
    return (
        overall is not None
        and attainment.in_scope
        and attainment.proven_rank == overall.proven_rank < highest
    )
