"""What a worker does: a chunk of descriptions in, rows of tables out."""

import csv
import gc
import io
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Final

from dgmf_kg.bulk.items import Chunk, Item
from dgmf_kg.errors import BadInputError, Place, Problem
from dgmf_kg.frameworks import standard
from dgmf_kg.inference import Parameters, Reached, Summary, numbered, summarize
from dgmf_kg.report.texts import LANGUAGES, say
from dgmf_kg.store import Description, read_description
from dgmf_kg.validation import Severities, Severity, screen, validate

ASSESSED: Final = "assessed"
NOT_CONFORMING: Final = "not-conforming"
NOT_READ: Final = "not-read"
OUTCOMES: Final = (ASSESSED, NOT_CONFORMING, NOT_READ)
"""What can become of a description: it has a result, violates a rule, or could not be used."""

_SELDOM: Final = 500_000
"""So many new objects before a look for those that only hold each other; Python's own is 700."""

PROBLEM_COLUMNS: Final = (
    "file", "line", "column", "severity", "rule", "focus", "message_en", "message_th",
)  # fmt: skip
_HEAD: Final = (
    "file", "outcome", "description", "agency", "name_en", "name_th", "period_start", "period_end",
    "as_of", "minimum_grade",
)  # fmt: skip
_FORMULA: Final = re.compile(r"^[=+\-@\t\r]", re.MULTILINE)
_OF_STAGE: Final = ("proven", "possible", "declared", "declaration")


@dataclass(frozen=True)
class Part:
    """The result of one chunk.

    Attributes:
        number: the number of the chunk.
        assessments: rows of the table of assessments as CSV, one for each item in their order.
        problems: rows of the table of problems as CSV.
        counts: how often each thing to be counted was there, by its name.
        keys: agency and period of each assessed description, and the name of its item.
    """

    number: int
    assessments: str
    problems: str
    counts: dict[str, int]
    keys: list[tuple[str, str]] = field(default_factory=list)


@cache
def columns() -> tuple[str, ...]:
    """The columns of the table of assessments."""
    dimensions = standard().dimensions.values()
    return (
        *_HEAD,
        *(f"{of}_{what}" for of in ("overall", *dimensions) for what in _OF_STAGE),
        *standard().codes.values(),
        "input_sha256",
    )


def gone(chunk: Chunk, parameters: Parameters) -> Part:
    """The part of a chunk whose items bring down whoever works on them."""
    problem = Problem("bulk-worker-died")
    items = tuple(replace(item, problem=problem) for item in chunk.items)
    return work(replace(chunk, items=items), parameters)


def joined(parts: Sequence[Part]) -> Part:
    """One part of several that follow one another."""
    counts: Counter[str] = Counter()
    for part in parts:
        counts.update(part.counts)
    return Part(
        parts[0].number,
        "".join(part.assessments for part in parts),
        "".join(part.problems for part in parts),
        dict(sorted(counts.items())),
        [key for part in parts for key in part.keys],
    )


def work(chunk: Chunk, parameters: Parameters) -> Part:
    """Assess a chunk of descriptions."""
    with tempfile.TemporaryDirectory(prefix="dgmf-") as folder, _seldom_collecting():
        return _Work(chunk.number, parameters).part(chunk, Path(folder))


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Look for circles of objects seldom: a chunk makes none, and many objects to look at."""
    before = gc.get_threshold()
    gc.set_threshold(_SELDOM, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


class _Work:
    """The rows of one chunk, as they come."""

    def __init__(self, number: int, parameters: Parameters) -> None:
        self._number = number
        self._items: list[Item] = []
        self._parameters = parameters
        self._problems: list[list[str]] = []
        self._counts: Counter[str] = Counter()
        self._statuses: Counter[tuple[str, str]] = Counter()
        self._keys: list[tuple[str, str]] = []

    def part(self, chunk: Chunk, folder: Path) -> Part:
        """Read, validate and assess every item."""
        read: dict[int, Description] = {}
        for item, description in self._read(chunk, folder):
            if description:
                read[len(self._items)] = description
            self._items.append(item)
        batch = numbered(read.values())
        conforming = {
            position: one
            for position, one, screened in zip(read, batch, screen(batch), strict=True)
            if self._conforms(self._items[position], one.description, screened)
        }
        outcomes = dict.fromkeys(read, NOT_CONFORMING)
        summaries = summarize(list(conforming.values()), self._parameters)
        rows: dict[int, list[str]] = {}
        for position, summary in zip(conforming, summaries, strict=True):
            item = self._items[position]
            if isinstance(summary, Problem):
                self._problem(item, summary)
                outcomes[position] = NOT_READ
            else:
                outcomes[position] = ASSESSED
                rows[position] = self._row(item, summary)
        table = [
            rows.get(position) or [item.name, outcomes.get(position, NOT_READ)]
            for position, item in enumerate(self._items)
        ]
        width = len(columns())
        for row in table:
            self._counts[f"outcome/{row[1]}"] += 1
            row.extend([""] * (width - len(row)))
        statuses = {f"status/{code}/{one}": n for (code, one), n in self._statuses.items()}
        counts = dict(sorted({**self._counts, **statuses}.items()))
        order = {item.name: position for position, item in enumerate(self._items)}
        problems = sorted(self._problems, key=lambda row: order[row[0]])
        return Part(self._number, _csv(table), _csv(problems), counts, self._keys)

    def _read(self, chunk: Chunk, folder: Path) -> Iterator[tuple[Item, Description | None]]:
        """Each item with its description; one that holds several is taken apart."""
        for number, item in enumerate(chunk.items):
            try:
                yield item, _description(item, folder / str(number))
            except BadInputError as error:
                pieces = _pieces(item, folder / str(number), error.problem)
                for piece in pieces:
                    temporary = folder / f"{number}-{len(self._items)}"
                    try:
                        yield piece, _description(piece, temporary)
                    except BadInputError as one:
                        self._problem(piece, one.problem)
                        yield piece, None

    def _conforms(self, item: Item, description: Description, screened: Severities | None) -> bool:
        """Whether there is no violation; what there is becomes rows."""
        if screened is not None:
            for severity, count in screened.items():
                self._counts[f"severity/{severity.value}"] += count
            return True
        try:
            # Only violations become rows.
            results = validate(description, places_of={Severity.VIOLATION})
        except BadInputError as error:
            self._problem(item, error.problem)
            return False
        conforms = True
        for result in results:
            self._counts[f"severity/{result.severity.value}"] += 1
            if result.severity is not Severity.VIOLATION:
                continue
            conforms = False
            place = _moved(item, result.place)
            messages = [result.messages.get(language, "") for language in LANGUAGES]
            self._problems.append(
                [
                    item.name,
                    *_line_and_column(place),
                    result.severity.value,
                    result.rule,
                    result.focus,
                    *messages,
                ]
            )
        return conforms

    def _problem(self, item: Item, problem: Problem) -> None:
        place = _moved(item, problem.place) if problem.place else None
        messages = [say(problem.message_id, one, **problem.values) for one in LANGUAGES]
        self._problems.append([item.name, *_line_and_column(place), "error", "", "", *messages])

    def _row(self, item: Item, summary: Summary) -> list[str]:
        names = [summary.name.get(language, "") for language in LANGUAGES]
        row = [item.name, ASSESSED, summary.description, summary.agency, *names]
        row += [*summary.period, summary.as_of, summary.minimum_grade]
        by_dimension = [("overall", summary.overall)]
        for iri, code in standard().dimensions.items():
            by_dimension.append((code, summary.dimensions.get(iri)))
        for code, reached in by_dimension:
            row += self._stage(code, reached)
        statuses = [(code, summary.statuses[iri]) for iri, code in standard().codes.items()]
        self._statuses.update(statuses)
        row += [status for _, status in statuses]
        self._keys.append((f"{summary.agency} {summary.period[0]} {summary.period[1]}", item.name))
        return [*row, summary.input_sha256]

    def _stage(self, code: str, reached: Reached | None) -> list[str]:
        if reached is None or not reached.in_scope:
            self._counts[f"proven/{code}/out-of-scope"] += 1
            return [""] * len(_OF_STAGE)
        self._counts[f"proven/{code}/{reached.proven_rank}"] += 1
        self._counts[f"possible/{code}/{reached.possible_rank}"] += 1
        return [
            str(reached.proven_rank),
            str(reached.possible_rank),
            str(standard().ranks.get(reached.declared, "")),
            reached.declaration_status,
        ]


def _description(item: Item, temporary: Path) -> Description:
    """The description of an item.

    Raises:
        BadInputError: it cannot be read, or was found to be unreadable before.
    """
    if item.problem:
        raise BadInputError(item.problem.message_id, item.problem.place, **item.problem.values)
    if item.path:
        return read_description(item.path)
    # Places are looked up in a file, so what was cut out of a larger one becomes one again.
    path = temporary.with_suffix(item.suffix)
    path.write_bytes(item.content)
    return read_description(path)


def _pieces(item: Item, temporary: Path, problem: Problem) -> list[Item]:
    """What an item consists of that is no single description: it may be a small dump.

    Args:
        item: the item.
        temporary: where its content was written to.
        problem: why it is no single description; it stays with the item if that is no dump.
    """
    path = item.path or temporary.with_suffix(item.suffix)
    found: list[Item] = []
    by_line = problem.message_id == "file-syntax" and path.suffix.lower() in {".nt", ".nq"}
    if by_line or problem.message_id == "descriptions-several":
        from dgmf_kg.store import dumps  # noqa: PLC0415 - rarely needed

        try:
            for piece in dumps.pieces(path):
                first = item.first_line and piece.first_line
                name = f"{item.name}#{piece.number}"
                found.append(Item(name, None, piece.content, piece.suffix, first))
        except BadInputError as error:
            found.append(_with_problem(item, error.problem))
    return found if len(found) > 1 else [_with_problem(item, problem)]


def _with_problem(item: Item, problem: Problem) -> Item:
    place = _moved(item, problem.place) if problem.place else None
    return replace(item, problem=replace(problem, place=place))


def _moved(item: Item, place: Place) -> Place:
    """A place in an item as a place in what the user named."""
    if item.path or item.problem:
        return place
    if not (item.first_line and place.line):
        return Place(item.name)
    return Place(item.name, place.line + item.first_line - 1, place.column)


def _line_and_column(place: Place | None) -> tuple[str, str]:
    if place is None:
        return "", ""
    return str(place.line or ""), str(place.column or "")


def _csv(rows: Iterable[list[str]]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(map(_harmless, rows))
    return stream.getvalue()


def _harmless(row: list[str]) -> list[str]:
    """A row of which no spreadsheet takes a cell for a formula."""
    # Hardly any has such a cell; to look at all of them at once is many times as fast.
    if not _FORMULA.search("\n".join(row)):
        return row
    return [f"'{cell}" if _FORMULA.match(cell) else cell for cell in row]
