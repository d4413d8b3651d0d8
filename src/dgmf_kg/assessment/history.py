"""Earlier assessments of the same agency, made anew with today's framework so that they compare."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dgmf_kg.assessment.model import Assessment
from dgmf_kg.assessment.pipeline import Assessor
from dgmf_kg.errors import BadInputError, Place, Problem


@dataclass(frozen=True)
class History:
    """Earlier assessments by agency, the oldest first, and the files that gave none.

    Attributes:
        earlier: by the agency's IRI, in the order of their reporting periods.
        problems: one for each file that could not be used.
    """

    earlier: dict[str, tuple[Assessment, ...]]
    problems: tuple[Problem, ...]

    def of(self, assessment: Assessment) -> tuple[Assessment, ...]:
        """The assessments of an agency that are earlier than one of it, the oldest first."""
        earlier = self.earlier.get(assessment.agency, ())
        return tuple(one for one in earlier if one.period < assessment.period)


def read_history(
    paths: Iterable[Path], assessor: Assessor, assessments: Iterable[Assessment]
) -> History:
    """Assess earlier descriptions, each as of the end of its own reporting period.

    Args:
        paths: the earlier descriptions, in any order.
        assessor: what assesses them; it is given no as-of date.
        assessments: the current ones, which the earlier ones have to precede.
    """
    latest: dict[str, tuple[str, str]] = {}
    for one in assessments:
        latest[one.agency] = max(one.period, latest.get(one.agency, one.period))
    earlier: dict[str, dict[tuple[str, str], Assessment]] = defaultdict(dict)
    problems = []
    for path in paths:
        try:
            assessment = assessor.assess(path).assessment
        except BadInputError as error:
            problems.append(error.problem)
            continue
        if assessment is None:
            problem = "history-not-conforming"
        elif assessment.agency not in latest:
            problem = "history-other-agency"
        elif assessment.period >= latest[assessment.agency]:
            problem = "history-not-earlier"
        elif assessment.period in earlier[assessment.agency]:
            problem = "history-twice"
        else:
            earlier[assessment.agency][assessment.period] = assessment
            continue
        problems.append(Problem(problem, Place(str(path))))
    ordered = {
        agency: tuple(one for _, one in sorted(found.items())) for agency, found in earlier.items()
    }
    return History(ordered, tuple(problems))
