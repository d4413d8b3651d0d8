"""`dgmf queries`."""

import io
import os
import shutil
import sys
from functools import partial
from typing import Final

import click

from dgmf_kg.cli.options import YES, of, output_options

HELP: Final[dict[str, dict[str, str]]] = {
    "queries": {
        "en": "List the questions of the query library, all of them or those of a group, or show one with "
        "its parameters, columns and text. Ask them with dgmf query.",
        "th": "แสดงคำถามในคลังคำถาม ทั้งหมดหรือเฉพาะหมวด หรือแสดงคำถามหนึ่งพร้อมพารามิเตอร์ สดมภ์ และข้อความ "
        "ถามด้วย dgmf query",
    },
    "queries-short": {
        "en": "List the questions that a store can be asked.",
        "th": "แสดงคำถามที่ใช้ถามคลังได้",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("queries", help=help_of("queries"), short_help=help_of("queries-short"))
    @output_options(language)
    @click.argument("name", metavar="[GROUP|NAME]", required=False)
    def queries(name: str | None, form: str, lang: str | None) -> int:
        from rich.console import Console  # noqa: PLC0415

        from dgmf_kg import library  # noqa: PLC0415
        from dgmf_kg.report import queries as report  # noqa: PLC0415

        del lang
        if name is None:
            found = library.questions()
        elif name in library.GROUPS:
            found = library.in_group(name)
        else:
            found = (library.question(name),)
        if form == "json":
            click.echo(report.as_json(found), nl=False)
            return YES
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        out = io.StringIO()
        console = Console(
            file=out,
            force_terminal=colour,
            width=shutil.get_terminal_size().columns if sys.stdout.isatty() else 10_000,
            no_color=not colour,
            highlight=False,
            emoji=False,
            markup=False,
        )
        if len(found) == 1 and name not in library.GROUPS:
            report.page(found[0], language, console)
        else:
            report.listing(found, language, console)
        # The grids of rich end every line with blanks.
        click.echo("".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines()), nl=False)
        return YES

    return queries
