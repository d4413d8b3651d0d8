"""How a report is to be written, and what counts as failing."""

from collections.abc import Iterable
from dataclasses import dataclass

from dgmf_kg.report.validation import FileReport
from dgmf_kg.validation import Severity

_GRAVEST_FIRST = tuple(Severity)


@dataclass(frozen=True)
class Options:
    """What the forms of a report have in common.

    Attributes:
        language: `en` or `th`: the language of the text, or the one shown first.
        fail_on: the least grave severity that makes a file fail.
        made_on: the day of the report, `YYYY-MM-DD`, for the forms that a person files; empty for
            a report without a day.
    """

    language: str = "en"
    fail_on: Severity = Severity.VIOLATION
    made_on: str = ""

    def fails(self, severity: Severity) -> bool:
        """Whether a result of that severity makes a file fail."""
        return _GRAVEST_FIRST.index(severity) <= _GRAVEST_FIRST.index(self.fail_on)


def exit_code(reports: Iterable[FileReport], fail_on: Severity = Severity.VIOLATION) -> int:
    """0 where nothing fails, 1 where a result does, 2 where a file could not be checked."""
    options, code = Options(fail_on=fail_on), 0
    for report in reports:
        if report.problem:
            return 2
        if any(options.fails(result.severity) for result in report.results):
            code = 1
    return code
