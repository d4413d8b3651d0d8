"""The framework as a derivation of stages sees it: dimensions, ranks, cells and their criteria."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from dgmf_kg import queries, resources
from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import EmbeddedStore, Row, parse

LANGUAGES = ("en", "th")
Names = dict[str, str]
"""One name by language tag."""

_GRAPH = "https://w3id.org/dgmf/framework"
_VERSION = "http://www.w3.org/2002/07/owl#versionInfo"


@dataclass(frozen=True)
class Criterion:
    """A criterion: its IRI, and whether it may be not applicable."""

    iri: str
    is_conditional: bool


@dataclass(frozen=True)
class Cell:
    """A cell that can be proven: IRI, names, and its criteria, of which there is at least one."""

    iri: str
    names: Names
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True)
class Stage:
    """A stage: IRI, rank and names."""

    iri: str
    rank: int
    names: Names


@dataclass(frozen=True)
class Dimension:
    """A dimension: IRI, code, names, and its cells from the first stage on.

    The cells end before the first stage at which there is none that could be proven, for no later
    stage can be reached.
    """

    iri: str
    code: str
    names: Names
    cells: tuple[Cell, ...]

    def reaching(self, rank: int) -> str:
        """The IRI of the class of assessments that reach that rank in this dimension."""
        return f"{FW}AssessmentReaching-{self.code}-{rank}"

    def proving(self, rank: int) -> str:
        """The IRI of the class of assessments that prove the cell at that rank."""
        return f"{FW}AssessmentProving-{self.code}-{rank}"


@dataclass(frozen=True)
class Ladder:
    """Stages in rising order, dimensions in the framework's order, and the framework's version."""

    stages: tuple[Stage, ...]
    dimensions: tuple[Dimension, ...]
    version: str

    def reaching(self, rank: int) -> str:
        """The IRI of the class of assessments that reach that rank overall."""
        return f"{FW}AssessmentReachingOverall-{rank}"

    @property
    def out_of_scope(self) -> str:
        """The IRI of the class of assessments that have no dimension in scope."""
        return f"{FW}AssessmentOutOfScope"


def read_ladder(path: Path | None = None) -> Ladder:
    """The ladder of a framework.

    Args:
        path: the file with the framework's content; by default the installed one.

    Raises:
        BadInputError: the file cannot be read or parsed.
    """
    document = parse(path or resources.framework_file())
    store = EmbeddedStore()
    store.add(document, _GRAPH)

    def rows(name: str) -> list[Row]:
        (query,) = (query for query in queries.group("report") if query.name == name)
        return store.select(query.text, [_GRAPH])

    names: dict[str, Names] = defaultdict(dict)
    for row in rows("names"):
        names[row["thing"]].setdefault(row["language"], row["text"])
    stages = tuple(
        Stage(row["stage"], int(row["rank"]), names[row["stage"]])
        for row in rows("framework-stages")
    )
    criteria: dict[tuple[str, int], dict[str, list[Criterion]]] = defaultdict(dict)
    for row in rows("framework-criteria"):
        of_cell = criteria[row["dimension"], int(row["rank"])].setdefault(row["cell"], [])
        conditional = row["applicability"] == FW + "ConditionallyApplicable"
        of_cell.append(Criterion(row["criterion"], conditional))

    def cells(dimension: str) -> tuple[Cell, ...]:
        found = []
        for stage in stages:
            if not (here := criteria[dimension, stage.rank]):
                break
            ((iri, of_cell),) = here.items()
            found.append(Cell(iri, names[iri], tuple(of_cell)))
        return tuple(found)

    return Ladder(
        stages,
        tuple(
            Dimension(iri, row["code"], names[iri], cells(iri))
            for row in rows("framework-dimensions")
            for iri in (row["dimension"],)
        ),
        next(version for _, version in document.pairs(_VERSION)),
    )


ASSESSMENT = DGMF + "Assessment"
EXCLUDES = DGMF + "excludes"
IS_EXEMPT_FROM = DGMF + "isExemptFrom"
MEETS = DGMF + "meets"
