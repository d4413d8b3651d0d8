"""The forms that a validation report can take, by name; each one is imported when it is asked for."""

from collections.abc import Callable
from typing import Final

from dgmf_kg.report.options import Options
from dgmf_kg.report.validation import FileReport, text, to_json

Render = Callable[[list[FileReport], Options], bytes]
"""What a form is: reports and options in, the bytes of the whole report out."""


def _text(reports: list[FileReport], options: Options) -> bytes:
    out, err = text(reports, options.language)
    return "".join(f"{line}\n" for line in (*out, *err)).encode(errors="backslashreplace")


def _json(reports: list[FileReport], options: Options) -> bytes:
    del options  # JSON carries both languages, whatever the run's
    return f"{to_json(reports)}\n".encode(errors="backslashreplace")


def _turtle(reports: list[FileReport], options: Options) -> bytes:
    from dgmf_kg.report import turtle  # noqa: PLC0415 - only the chosen form is loaded

    return turtle.render(reports, options)


def _html(reports: list[FileReport], options: Options) -> bytes:
    from dgmf_kg.report import html  # noqa: PLC0415 - as above

    return html.render(reports, options)


def _sarif(reports: list[FileReport], options: Options) -> bytes:
    from dgmf_kg.report import sarif  # noqa: PLC0415 - as above

    return sarif.render(reports, options)


def _junit(reports: list[FileReport], options: Options) -> bytes:
    from dgmf_kg.report import junit  # noqa: PLC0415 - as above

    return junit.render(reports, options)


def _github(reports: list[FileReport], options: Options) -> bytes:
    from dgmf_kg.report import github  # noqa: PLC0415 - as above

    return github.render(reports, options)


REPORTS: Final[dict[str, Render]] = {
    "text": _text,
    "json": _json,
    "turtle": _turtle,
    "html": _html,
    "sarif": _sarif,
    "junit": _junit,
    "github": _github,
}
"""The forms by the names that `--format` takes."""
