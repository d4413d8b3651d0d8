"""Arguments of the verbs over several descriptions: what is asked about, and the files."""

import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli.options import HELP as SHARED
from dgmf_kg.cli.options import as_date, of, output_options
from dgmf_kg.errors import BadArgumentError

if TYPE_CHECKING:
    from dgmf_kg.ecosystem import Gathered
    from dgmf_kg.errors import Problem

HELP: Final[dict[str, dict[str, str]]] = {
    "as-of": {
        "en": "Date on which everything has to be in force; default: the latest end of a "
        "reporting period.",
        "th": "วันที่ทุกสิ่งต้องมีผล ปกติใช้วันสิ้นรอบการรายงานที่ช้าที่สุด",
    },
    "insist": {
        "en": "Read descriptions with violations too.",
        "th": "อ่านเอกสารที่ไม่เป็นไปตามข้อกำหนดด้วย",
    },
}

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:[^\\]")


def over_descriptions(
    language: str, metavar: str
) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The options and arguments that the verbs over several descriptions have in common."""

    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        for option in (
            click.option("--insist", is_flag=True, help=of(HELP, language, "insist")),
            click.option("--as-of", metavar="YYYY-MM-DD", help=of(HELP, language, "as-of")),
            click.option(
                "--engine",
                type=click.Choice(["shacl", "pyshacl"]),
                help=of(SHARED, language, "engine"),
            ),
            click.argument("arguments", metavar=metavar, nargs=-1, required=True),
            output_options(language),
        ):
            function = option(function)
        return function

    return decorate


def split(arguments: Iterable[str]) -> tuple[list[str], list[Path]]:
    """The IRIs among the arguments, each once, and the files.

    Raises:
        BadArgumentError: no file is among them.
    """
    subjects: list[str] = []
    files: list[Path] = []
    for argument in arguments:
        if _IRI.match(argument) and not Path(argument).exists():
            subjects.append(argument)
        else:
            files.append(Path(argument))
    if not files:
        raise BadArgumentError("ecosystem-no-files")
    return list(dict.fromkeys(subjects)), files


def too_many(count: int, limit: int) -> BadArgumentError:
    """The refusal of a question about more things than it can be about."""
    return BadArgumentError("ecosystem-too-many-subjects", count=str(count), limit=str(limit))


def gathered(
    files: Iterable[Path], as_of: str | None, engine: str | None, *, insist: bool
) -> "Gathered":
    """The descriptions in some files, side by side on one day."""
    from dgmf_kg.ecosystem import gather  # noqa: PLC0415 - a verb's help needs none of it

    return gather(files, as_date(as_of) if as_of else None, engine, insist=insist)


def print_problems(problems: Iterable["Problem"], language: str) -> None:
    """Say on standard error what kept files out."""
    from dgmf_kg.report.validation import problem_line  # noqa: PLC0415

    for problem in problems:
        click.echo(problem_line(problem, language), err=True)


def in_colour() -> bool:
    """Whether standard output is a terminal that wants colour."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
