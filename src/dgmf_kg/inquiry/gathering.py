"""The descriptions that an inquiry reads: those of many files that can be used together."""

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
class Gathered:
    """The descriptions that are read together, and the files that are not."""

    descriptions: tuple[Description, ...]
    refused: tuple[Refused, ...]

    def day(self, as_of: str | None) -> str:
        """The day asked about: the one given, else the one on which every reporting period ends.

        Raises:
            BadArgumentError: none is given and the periods end on different days, or on none.
        """
        if as_of is not None:
            return as_of
        ends = {end for one in self.descriptions for end in _period_ends(one)}
        if len(ends) != 1:
            raise BadArgumentError("inquiry-day-missing", days=", ".join(sorted(ends)) or "–")
        return ends.pop()


def _period_ends(description: Description) -> list[str]:
    document = description.document
    periods = document.objects(description.iri, DGMF + "reportingPeriod")
    return [end for period in periods for end in document.objects(period, DCAT + "endDate")]


def gather(
    paths: Iterable[Path],
    engine: str | None = None,
    *,
    insist: bool = False,
    max_size: int = files.MAX_SIZE,
) -> Gathered:
    """Read and validate files; one that is bad is left out, and the others go on.

    Args:
        paths: the files, each with one description.
        engine: the name of the SHACL engine; None for the default.
        insist: take descriptions with violations too.
        max_size: the largest file that is read, in bytes.
    """
    descriptions: dict[str, Description] = {}
    refused = []
    for path in paths:
        try:
            description = read_description(path, max_size=max_size)
            if description.iri in descriptions:
                other = descriptions[description.iri].document.path
                raise BadInputError(  # noqa: TRY301 - joins the problems of reading
                    "inquiry-description-twice", Place(str(path)), other=str(other)
                )
        except BadInputError as error:
            refused.append(Refused(path, error.problem))
            continue
        results = () if insist else validate(description, engine)
        violations = tuple(one for one in results if one.severity is Severity.VIOLATION)
        if violations:
            refused.append(Refused(path, None, violations))
        else:
            descriptions[description.iri] = description
    return Gathered(tuple(descriptions.values()), tuple(refused))
