"""Agency descriptions, each different, all fictional, the same for the same seed.

For each agency a stage is drawn for each dimension, and for each criterion a status that goes with
it; facts, claims, dates, grades and declarations then make it so. What has to come out is worked
out from the definition (`verdicts.py`) and written beside as `expected.csv`. Agencies name the same
portal, standards and partners, each in its own way. One in a hundred has a fault on purpose.
"""

import csv
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import pyoxigraph as ox
import verdicts
from draft import Draft
from patterns import ALSO_SHOWS, COUNTERS, EXPIRES, deny, show
from verdicts import (
    CODES,
    CONFLICTING,
    DIMENSIONS,
    MAY_BE_INAPPLICABLE,
    MET,
    NOT_APPLICABLE,
    NOT_MET,
    UNKNOWN,
    Piece,
    Told,
)

SEED: Final = 2568
FAULTY_SHARE: Final = 0.015
_PREFIXES: Final = {
    "cpsv": "http://purl.org/vocab/cpsv#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "dgmf": "https://w3id.org/dgmf/ontology#",
    "fw": "https://w3id.org/dgmf/framework#",
    "m8g": "http://data.europa.eu/m8g/",
    "org": "http://www.w3.org/ns/org#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
HEAD: Final = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in _PREFIXES.items())
_ROOM: Final = 70
"""Triples after which claims take the place of facts."""


@dataclass(frozen=True)
class Agency:
    """A generated description.

    Attributes:
        number: its number, from 1.
        text: its Turtle, without prefixes.
        told: what it says, of which its stages follow.
        fault: the name of the fault that it has on purpose, empty for most.
    """

    number: int
    text: str
    told: Told
    fault: str

    def expected(self, minimum_grade: str = "self-claimed") -> dict[str, str]:
        """The columns of the table of assessments that it must come to."""
        if self.fault:
            outcome = "not-read" if self.fault in _UNREADABLE else "not-conforming"
            return {"outcome": outcome}
        minimum = verdicts.GRADES.index(minimum_grade)
        return {"outcome": "assessed"} | verdicts.row(self.told, minimum)


def _statuses(draw: random.Random) -> dict[str, str]:
    """A status for each criterion, so that all stages are about equally frequent."""
    maturity = draw.choices(range(5), (3, 3, 2, 2, 2))[0]
    statuses = {}
    for dimension in DIMENSIONS:
        target = min(4, max(0, maturity + draw.choice((-1, 0, 0, 0, 1))))
        for rank, cell in enumerate(verdicts.cells(dimension), start=1):
            for code in cell:
                statuses[code] = _proven(draw, code) if rank <= target else _any(draw, code)
            if rank == target + 1:
                missing = draw.choices((NOT_MET, UNKNOWN, CONFLICTING), (4, 5, 1))[0]
                statuses[draw.choice(cell)] = missing
    return statuses


def _proven(draw: random.Random, code: str) -> str:
    may_be_aside = code in MAY_BE_INAPPLICABLE
    return NOT_APPLICABLE if may_be_aside and draw.randrange(4) == 0 else MET


def _any(draw: random.Random, code: str) -> str:
    kinds = [MET, NOT_MET, UNKNOWN, CONFLICTING]
    found = draw.choices([*kinds, NOT_APPLICABLE], (30, 20, 35, 8, 7))[0]
    return UNKNOWN if found == NOT_APPLICABLE and code not in MAY_BE_INAPPLICABLE else found


class _Author:
    """Writes what makes the statuses of one agency so."""

    def __init__(self, draft: Draft, statuses: dict[str, str]) -> None:
        self._draft = draft
        self._draw = draft.draw
        self._statuses = statuses

    def write(self) -> Told:
        """Write the description; what it says."""
        draft, draw = self._draft, self._draw
        draft.begin()
        complete = self._of_dimensions(draw.sample(DIMENSIONS, draw.choice((0, 0, 0, 1))), "full")
        excluded = self._of_dimensions(draw.sample(DIMENSIONS, draw.random() < 0.05), "out")  # noqa: PLR2004
        declared = {
            name: self._declare(name)
            for name in ("overall", *DIMENSIONS)
            if draw.random() < (0.4 if name == "overall" else 0.1)
        }
        # Which criteria get facts, and which claims, is to be different from agency to agency.
        for code in draw.sample(CODES, len(CODES)):
            self._make(code, self._statuses[code])
        draft.end()
        return Told(tuple(draft.pieces), complete, excluded, declared)

    def _make(self, code: str, status: str) -> None:
        if status in {MET, CONFLICTING}:
            self._for(code)
        if status == NOT_MET and code in COUNTERS and self._has_room():
            with_grade = self._begin(code)
            deny(self._draft, code)
            self._decides(code, "against", with_grade)
        elif status in {NOT_MET, CONFLICTING}:
            aside = (
                status == CONFLICTING and code in MAY_BE_INAPPLICABLE and self._draw.randrange(2)
            )
            self._claim(code, "aside" if aside else "against")
        elif status == NOT_APPLICABLE:
            self._claim(code, "aside")
        elif status == UNKNOWN:
            self._leave_open(code)

    def _for(self, code: str) -> None:
        feeder = ALSO_SHOWS.get(code)
        if not self._has_room() or (feeder and not self._is_shown(feeder)):
            self._claim(code, "for")
            return
        grade = self._begin(code)
        show(self._draft, code)
        self._decides(code, "for", grade)
        if feeder:
            self._decides(feeder, "for", grade)

    def _leave_open(self, code: str) -> None:
        """Say nothing, or what has ended, or what comes near."""
        kind = self._draw.randrange(6)
        if not self._has_room() or kind > 2 or code in ALSO_SHOWS:  # noqa: PLR2004 - half of them
            return
        if kind == 0:
            self._draft.told(code, grade=self._draw.randrange(3), has_ended=True)
            self._draft.claim(code, self._draw.choice(("Met", "NotMet")))
        elif kind == 1 and code in EXPIRES:
            self._draft.told(code, grade=self._draw.randrange(3), has_ended=True)
            show(self._draft, code)
        else:
            self._begin(code)
            show(self._draft, code, near=True)

    def _claim(self, code: str, side: str) -> None:
        grade = self._begin(code)
        verdict = {"for": "Met", "against": "NotMet", "aside": "NotApplicable"}[side]
        self._draft.claim(code, verdict)
        self._decides(code, side, grade)

    def _begin(self, code: str) -> int:
        # Most evidence is what the agency says of itself, and takes no room.
        grade = self._draw.choices(range(3), (8, 2, 1))[0] if self._has_room() else 0
        self._draft.told(code, grade=grade)
        return grade

    def _decides(self, code: str, side: str, grade: int) -> None:
        for one in ("for", "against", "aside"):
            if one == side:
                self._draft.pieces.append(Piece(code, one, grade))

    def _has_room(self) -> bool:
        return self._draft.written < _ROOM

    def _is_shown(self, code: str) -> bool:
        return self._statuses[code] in {MET, CONFLICTING}

    def _of_dimensions(self, names: Iterable[str], kind: str) -> dict[str, int]:
        """Declare dimensions complete or out of scope; the rank of the grade of each."""
        found = {}
        for name in names:
            found[name] = self._begin(f"{name}-1.1")
            if kind == "full":
                about = ["dgmf:Completeness", f"dgmf:isCompleteFor fw:{name}"]
            else:
                reason = 'dgmf:justification "No citizens are served."@en , "ไม่ได้ให้บริการประชาชน"@th'
                about = ["dgmf:ScopeExclusion", f"dgmf:excludesDimension fw:{name}", reason]
            self._draft.fact(f"{kind}-{name}", *about)
        return found

    def _declare(self, name: str) -> int:
        rank = self._draw.randint(1, 4)
        self._draft.told("MGT-1.1", grade=0)
        whose = [] if name == "overall" else [f"dgmf:declaresFor fw:{name}"]
        self._draft.fact(
            f"declared-{name}",
            "dgmf:StageDeclaration",
            f"dgmf:declaresStage fw:stage-{rank}",
            *whose,
        )
        return rank


_FAULTS: Final[dict[str, Callable[[str], str]]] = {
    "buddhist-year": lambda text: text.replace('dcat:endDate "2025', 'dcat:endDate "2568'),
    "no-period": lambda text: text.replace(" ;\n    dgmf:reportingPeriod ", " ;\n    dgmf:note "),
    "unknown-code": lambda text: text.replace("dgmf:agencyType fw:", "dgmf:agencyType fw:Old"),
    "one-language": lambda text: text.replace('@en , "', '@en , "x"@fr , "', 1),
    "broken-off": lambda text: text[: len(text) * 2 // 3] + "\n<",
    "no-description": lambda text: text.replace("dgmf:AgencyDescription", "dgmf:Agency"),
}
_UNREADABLE: Final = {"broken-off", "no-description"}


def agency(number: int, seed: int = SEED, faulty: float = FAULTY_SHARE) -> Agency:
    """One description."""
    draw = random.Random(f"{seed}/{number}")  # noqa: S311 - nothing secret is drawn
    draft = Draft(number, draw)
    told = _Author(draft, _statuses(draw)).write()
    text = "\n".join(draft.blocks)
    fault = draw.choice(list(_FAULTS)) if draw.random() < faulty else ""
    return Agency(number, _FAULTS[fault](text) if fault else text, told, fault)


def descriptions(count: int, seed: int = SEED) -> Iterator[str]:
    """Descriptions as Turtle documents."""
    return (f"{HEAD}\n{agency(number, seed).text}" for number in range(1, count + 1))


def write_each(
    folder: Path, count: int, seed: int = SEED, faulty: float = FAULTY_SHARE
) -> list[Path]:
    """A Turtle file for each description, and `expected.csv` beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    with _Expected(folder / "expected.csv") as expected:
        for number in range(1, count + 1):
            one = agency(number, seed, faulty)
            path = folder / f"agency-{number:06}.ttl"
            path.write_text(f"{HEAD}\n{one.text}", encoding="utf-8")
            expected.add(one, path.name)
            paths.append(path)
    return paths


def write_one(path: Path, count: int, seed: int = SEED, faulty: float = 0) -> None:
    """One file with all descriptions, Turtle, or N-Triples if its name ends in .nt.

    What is expected stands beside it. By default none is faulty: one that breaks off breaks all.
    """
    with path.open("wb") as stream, _Expected(path.with_name("expected.csv")) as expected:
        if path.suffix != ".nt":
            stream.write(HEAD.encode())
        for number in range(1, count + 1):
            one = agency(number, seed, faulty)
            expected.add(one, f"{path.name}#{number}")
            if path.suffix == ".nt":
                quads = ox.parse(HEAD + one.text, format=ox.RdfFormat.TURTLE)
                ox.serialize((q.triple for q in quads), stream, ox.RdfFormat.N_TRIPLES)
            else:
                stream.write(f"\n{one.text}".encode())


class _Expected:
    """The table of what is expected, at the lowest grade."""

    def __init__(self, path: Path) -> None:
        columns = list(verdicts.row(Told((), {}, {}, {}), 0))
        self._stream = path.open("w", encoding="utf-8", newline="")
        self._table = csv.DictWriter(
            self._stream, ["file", "fault", "outcome", *columns], restval="", lineterminator="\n"
        )

    def __enter__(self) -> Self:
        self._table.writeheader()
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def add(self, one: Agency, name: str) -> None:
        """Add a row."""
        self._table.writerow({"file": name, "fault": one.fault} | one.expected())
