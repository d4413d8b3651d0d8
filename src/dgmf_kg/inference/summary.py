"""What an assessment comes to, without its explanation: for many agencies at once."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from dgmf_kg import queries
from dgmf_kg.errors import Problem
from dgmf_kg.inference.batch import infer_batch
from dgmf_kg.inference.run import Parameters, no_as_of
from dgmf_kg.namespaces import DECLARATIONS, GRADE_NAMES, SKOS, STATUSES
from dgmf_kg.store import Description, Numbered, Row


@dataclass(frozen=True)
class Reached:
    """The stage reached in a dimension, or overall.

    Attributes:
        dimension: the dimension's IRI, empty for overall.
        proven_rank: rank of the proven stage, 0 for none.
        possible_rank: rank of the possible stage, 0 for none.
        declared: IRI of the declared stage, empty where none is.
        declaration_status: `overclaim`, `unsupported`, `underclaim`, `confirmed`, or empty.
        in_scope: whether the dimension is in scope for the agency.
    """

    dimension: str
    proven_rank: int
    possible_rank: int
    declared: str
    declaration_status: str
    in_scope: bool


@dataclass(frozen=True)
class Summary:
    """The outcome of one run: stages and statuses.

    Attributes:
        description: the description's IRI.
        agency: the described agency's IRI.
        name: the agency's name by language.
        period: first and last day of the reporting period.
        as_of: the date on which validity was judged.
        minimum_grade: the lowest assurance grade that counted.
        overall: the overall stage; None when every dimension is out of scope.
        dimensions: the stage of each dimension by its IRI.
        statuses: the status of each criterion by its IRI.
        input_sha256: SHA-256 of the input file's bytes.
    """

    description: str
    agency: str
    name: dict[str, str]
    period: tuple[str, str]
    as_of: str
    minimum_grade: str
    overall: Reached | None
    dimensions: dict[str, Reached]
    statuses: dict[str, str]
    input_sha256: str


def summarize(batch: Iterable[Numbered], parameters: Parameters) -> list[Summary | Problem]:
    """The outcome of a run over each description; a problem where there can be no run.

    Args:
        batch: descriptions that conform; some dozens at a time.
        parameters: as-of date and minimum grade of the runs.
    """
    of_heads, of_statuses, of_stages = readers = tuple(map(_query, _READERS))
    conforming = list(batch)
    if not conforming:
        return []
    store = infer_batch(conforming, parameters, readers)
    heads: dict[int, Row] = {}
    for number, row in store.select(of_heads):
        heads.setdefault(number, row)
    statuses: dict[int, dict[str, str]] = defaultdict(dict)
    for number, row in store.select(of_statuses):
        statuses[number][row["criterion"]] = STATUSES[row["status"]]
    reached: dict[int, dict[str, Reached]] = defaultdict(dict)
    for number, row in store.select(of_stages):
        one = _reached(row)
        reached[number].setdefault(one.dimension, one)
    return [
        _summary(one.description, heads[one.number], reached[one.number], statuses[one.number])
        if one.number in heads
        else no_as_of(one.description, parameters).problem
        for one in conforming
    ]


_READERS = ("run-head", "run-statuses", "run-stages")


def _query(name: str) -> str:
    return next(query.text for query in queries.group("report") if query.name == name)


def _reached(row: Row) -> Reached:
    return Reached(
        dimension=row.get("dimension", ""),
        proven_rank=int(row["provenRank"]),
        possible_rank=int(row["possibleRank"]),
        declared=row.get("declaredStage", ""),
        declaration_status=DECLARATIONS.get(row.get("declarationStatus", ""), ""),
        in_scope="excluded" not in row,
    )


def _summary(
    description: Description, head: Row, reached: dict[str, Reached], statuses: dict[str, str]
) -> Summary:
    return Summary(
        description=description.iri,
        agency=head["agency"],
        name=description.document.texts(head["agency"], SKOS + "prefLabel"),
        period=(head["start"], head["end"]),
        as_of=head["asOf"],
        minimum_grade=GRADE_NAMES[head["grade"]],
        overall=reached.get(""),
        dimensions={iri: one for iri, one in reached.items() if iri},
        statuses=statuses,
        input_sha256=description.document.sha256,
    )
