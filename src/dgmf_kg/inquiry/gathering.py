"""The descriptions that a question reads: for each agency those of one reporting period."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dgmf_kg import files
from dgmf_kg.errors import BadArgumentError, BadInputError, Place, Problem
from dgmf_kg.namespaces import DCAT, DGMF
from dgmf_kg.store import Description, read_description
from dgmf_kg.validation import Result, Severity, validate


@dataclass(frozen=True)
class Refused:
    """A file that is left out: the problem with it, or the violations that bar it."""

    path: Path
    problem: Problem | None
    violations: tuple[Result, ...] = ()


@dataclass(frozen=True)
class Dated:
    """What is read of an agency, with the first and last day of the reporting period.

    Attributes:
        iri: the description's.
        agency: whom it describes.
        start: empty where no period is stated.
        end: likewise.
    """

    iri: str
    agency: str
    start: str
    end: str


@dataclass(frozen=True)
class Gathered:
    """The descriptions that are read together on one day, and the files that are not.

    Attributes:
        day: the day asked about.
        descriptions: what is read, by IRI.
        agencies: the IRIs of the descriptions of each agency.
        refused: files that are left out, each with the reason.
        leaves_adopters_out: whether agencies that have nothing but an adoption in common with the
            one asked about were too many to be read.
    """

    day: str
    descriptions: dict[str, Description]
    agencies: dict[str, tuple[str, ...]]
    refused: tuple[Refused, ...] = ()
    leaves_adopters_out: bool = False


def gather(
    paths: Iterable[Path],
    as_of: str | None = None,
    engine: str | None = None,
    *,
    insist: bool = False,
    max_size: int = files.MAX_SIZE,
) -> Gathered:
    """Read and validate files; one that is bad is left out, and the others go on.

    Args:
        paths: the files, each with one description.
        as_of: the day asked about; None for the latest end of a reporting period among them.
        engine: the name of the SHACL engine; None for the default.
        insist: take descriptions with violations too.
        max_size: the largest file that is read, in bytes.

    Raises:
        BadArgumentError: no day is given, and no description states a reporting period.
    """
    read: dict[str, tuple[Dated, Description]] = {}
    refused = []
    for path in paths:
        try:
            description = read_description(path, max_size=max_size)
            if description.iri in read:
                other = read[description.iri][1].document.path
                raise BadInputError(  # noqa: TRY301 - joins the problems of reading
                    "inquiry-description-twice", Place(str(path)), other=str(other)
                )
            dated = _dated(description)
        except BadInputError as error:
            refused.append(Refused(path, error.problem))
            continue
        results = () if insist else validate(description, engine)
        violations = tuple(one for one in results if one.severity is Severity.VIOLATION)
        if violations:
            refused.append(Refused(path, None, violations))
        else:
            read[description.iri] = dated, description
    if not read:
        return Gathered(as_of or "", {}, {}, tuple(refused))
    day = day_of((dated for dated, _ in read.values()), as_of)
    for dated, description in read.values():
        if dated.start > day:
            path = description.document.path
            values = {"start": dated.start, "as_of": day}
            refused.append(Refused(path, Problem("inquiry-not-begun", Place(str(path)), values)))
    agencies = latest((dated for dated, _ in read.values()), day)
    taken = {iri: read[iri][1] for one in agencies.values() for iri in one}
    return Gathered(day, taken, agencies, tuple(refused))


def day_of(dated: Iterable[Dated], as_of: str | None) -> str:
    """The day asked about: the one given, else the latest end of a reporting period.

    Raises:
        BadArgumentError: none is given, and there is no period.
    """
    day = as_of or max((one.end for one in dated), default="")
    if not day:
        raise BadArgumentError("inquiry-day-missing")
    return day


def latest(dated: Iterable[Dated], day: str) -> dict[str, tuple[str, ...]]:
    """For each agency the IRIs of its descriptions of the latest period that has begun by a day."""
    found: dict[str, dict[str, None]] = {}
    periods: dict[str, tuple[str, str]] = {}
    for one in sorted(dated, key=lambda one: (one.agency, one.end, one.start, one.iri)):
        if one.start > day:
            continue
        if periods.get(one.agency) != (one.end, one.start):
            found[one.agency] = {}
            periods[one.agency] = (one.end, one.start)
        found[one.agency][one.iri] = None
    return {agency: tuple(iris) for agency, iris in found.items()}


def _dated(description: Description) -> Dated:
    """Whom a description describes, and when.

    Raises:
        BadInputError: it names no agency.
    """
    document = description.document
    agencies = document.objects(description.iri, DGMF + "describes")
    if not agencies:
        raise BadInputError("inquiry-no-agency", Place(str(document.path)))
    periods = document.objects(description.iri, DGMF + "reportingPeriod")
    start, end = (
        min((day for one in periods[:1] for day in document.objects(one, DCAT + bound)), default="")
        for bound in ("startDate", "endDate")
    )
    return Dated(description.iri, agencies[0], start, end)
