"""What a generated description must come to, by the plain definition, without any query.

The definition is that of the framework: pieces for, against and aside make a status, statuses make
cells, cells make stages. Nothing here reads RDF.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

DIMENSIONS: Final = ("MGT", "SVC", "CHN", "TEC")
CODES: Final = (
    "MGT-1.1", "MGT-2.1", "MGT-3.1", "MGT-4.1",
    "SVC-1.1", "SVC-2.1", "SVC-2.2", "SVC-2.3", "SVC-3.1", "SVC-3.2", "SVC-3.3", "SVC-4.1", "SVC-4.2",
    "CHN-1.1", "CHN-2.1", "CHN-3.1", "CHN-3.2", "CHN-3.3", "CHN-4.1",
    "TEC-1.1", "TEC-2.1", "TEC-2.2", "TEC-3.1", "TEC-3.2", "TEC-4.1", "TEC-4.2",
)  # fmt: skip
MAY_BE_INAPPLICABLE: Final = frozenset(
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
GRADES: Final = ("self-claimed", "documented", "independently-verified")
MET, NOT_MET, UNKNOWN = "met", "not-met", "unknown"
NOT_APPLICABLE, CONFLICTING = "not-applicable", "conflicting"


@dataclass(frozen=True)
class Piece:
    """Something valid that a description says about a criterion, and the rank of its grade."""

    code: str
    side: Literal["for", "against", "aside"]
    grade: int


@dataclass(frozen=True)
class Told:
    """All that decides about a description.

    Attributes:
        pieces: what is said about criteria.
        complete: the dimensions declared complete, with the rank of the grade.
        excluded: the dimensions declared out of scope, likewise.
        declared: the declared stage of a dimension, or of everything under the name `overall`.
    """

    pieces: tuple[Piece, ...]
    complete: Mapping[str, int]
    excluded: Mapping[str, int]
    declared: Mapping[str, int]


def cells(dimension: str) -> Iterator[tuple[str, ...]]:
    """The criteria of each cell of a dimension, from the first stage on."""
    for stage in range(1, 5):
        yield tuple(code for code in CODES if code.startswith(f"{dimension}-{stage}."))


def status(code: str, told: Told, minimum: int) -> str:
    """The status of a criterion at a minimum grade."""
    about = [piece for piece in told.pieces if piece.code == code]
    sides = {piece.side for piece in about if piece.grade >= minimum}
    shown, denied, aside = "for" in sides, "against" in sides, "aside" in sides
    is_complete = told.complete.get(code[:3], -1) >= minimum
    if is_complete and not aside and all(piece.side != "for" for piece in about):
        denied = True
    return {
        (True, False, False): MET,
        (False, True, False): NOT_MET,
        (False, False, False): UNKNOWN,
        (False, False, True): NOT_APPLICABLE,
    }.get((shown, denied, aside), CONFLICTING)


def stages(dimension: str, statuses: Mapping[str, str]) -> tuple[int, int]:
    """The proven and the possible rank of a dimension."""
    of_cells = [[statuses[code] for code in cell] for cell in cells(dimension)]
    proven = [MET in cell and {*cell} <= {MET, NOT_APPLICABLE} for cell in of_cells]
    possible = [NOT_MET not in cell for cell in of_cells]
    return _reached(proven), _reached(possible)


def _reached(cells_reached: Iterable[bool]) -> int:
    rank = 0
    for is_reached in cells_reached:
        if not is_reached:
            break
        rank += 1
    return rank


def row(told: Told, minimum: int) -> dict[str, str]:
    """The cells of the table of assessments that depend on the definition, by their columns."""
    statuses = {code: status(code, told, minimum) for code in CODES}
    ranks = {
        dimension: stages(dimension, statuses)
        for dimension in DIMENSIONS
        if told.excluded.get(dimension, -1) < minimum
    }
    if ranks:
        proven, possible = zip(*ranks.values(), strict=True)
        ranks["overall"] = min(proven), min(possible)
    cells_of: dict[str, str] = {}
    for name in ("overall", *DIMENSIONS):
        reached, declared = ranks.get(name), told.declared.get(name)
        cells_of |= {
            f"{name}_proven": str(reached[0]) if reached else "",
            f"{name}_possible": str(reached[1]) if reached else "",
            f"{name}_declared": str(declared) if reached and declared else "",
            f"{name}_declaration": _declaration(declared, *reached) if reached and declared else "",
        }
    return cells_of | statuses


def _declaration(declared: int, proven: int, possible: int) -> str:
    if declared > possible:
        return "overclaim"
    if declared > proven:
        return "unsupported"
    return "underclaim" if declared < proven else "confirmed"
