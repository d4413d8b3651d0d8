"""What the verbs over several descriptions together have in common."""

from collections.abc import Iterable
from pathlib import Path

import click

from dgmf_kg.errors import BadArgumentError
from dgmf_kg.inquiry import Gathered, Refused, gather
from dgmf_kg.report.texts import say
from dgmf_kg.report.validation import problem_line, result_line


def gathered(
    files: Iterable[Path], engine: str | None, language: str, *, insist: bool, max_size: int
) -> Gathered:
    """The descriptions in some files; of those left out, standard error says why.

    Raises:
        BadArgumentError: none is left.
    """
    found = gather(files, engine, insist=insist, max_size=max_size)
    for refused in found.refused:
        for line in _why(refused, language):
            click.echo(line, err=True)
    if not found.descriptions:
        raise BadArgumentError("inquiry-nothing-left")
    return found


def _why(refused: Refused, language: str) -> list[str]:
    if refused.problem:
        return [problem_line(refused.problem, language)]
    lines = [result_line(violation, language) for violation in refused.violations]
    return [*lines, f"{refused.path}: {say('inquiry-not-used', language)}"]
