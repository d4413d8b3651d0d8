"""A validation report as the workflow commands that GitHub shows as annotations."""

from typing import Final

from dgmf_kg.report import rules
from dgmf_kg.report.options import Options
from dgmf_kg.report.texts import say
from dgmf_kg.report.validation import FileReport, visible
from dgmf_kg.validation import Severity

_COMMANDS: Final = {
    Severity.VIOLATION: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "notice",
}


def render(reports: list[FileReport], options: Options) -> bytes:
    """A command for each result and each file that could not be checked; nothing for the rest."""
    lines = []
    for report in reports:
        path = report.path.as_posix()
        if problem := report.problem:
            place = problem.place
            lines.append(
                _command(
                    "error",
                    say(problem.message_id, options.language, **problem.values),
                    file=path,
                    line=place.line if place else None,
                    col=place.column if place else None,
                    title=say("not-checked", options.language),
                )
            )
        for result in report.results:
            sentence, _ = rules.message(result, options.language)
            lines.append(
                _command(
                    _COMMANDS[result.severity],
                    f"{sentence} ({result.focus})",
                    file=path,
                    line=result.place.line,
                    col=result.place.column,
                    title=f"{rules.name(result)} {say(result.severity, options.language)}",
                )
            )
    return "".join(f"{line}\n" for line in lines).encode(errors="backslashreplace")


def _command(name: str, message: str, **properties: str | int | None) -> str:
    written = ",".join(
        f"{key}={_property(str(value))}" for key, value in properties.items() if value is not None
    )
    return f"::{name} {written}::{_data(message)}"


def _data(text: str) -> str:
    """A command's message on one line: what a log would obey is shown, the per cent sign escaped."""
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    """A command's property: line ends in the runner's own spelling, for a path is looked up by it.

    Also the colon and the comma, which would end it.
    """
    ends = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(ends).replace(":", "%3A").replace(",", "%2C")
