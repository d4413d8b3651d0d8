"""`dgmf assess`."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import (
    COULD_NOT_TELL,
    NO,
    YES,
    as_date,
    of,
    output_options,
    over_files,
    print_lines,
)
from dgmf_kg.errors import BadInputError, Problem
from dgmf_kg.namespaces import GRADES

HELP: Final[dict[str, dict[str, str]]] = {
    "assess": {
        "en": "Validate descriptions and infer their maturity stages, with why and what next. "
        "Exit code 0: all assessed; 1: some do not conform; 2: some could not be read.",
        "th": "ตรวจสอบเอกสารและอนุมานขั้นวุฒิภาวะ พร้อมเหตุผลและขั้นตอนต่อไป "
        "รหัสออก 0: ประเมินได้ทั้งหมด 1: บางแฟ้มไม่เป็นไปตามข้อกำหนด 2: บางแฟ้มอ่านไม่ได้",
    },
    "assess-short": {
        "en": "Infer maturity stages, with why and what next.",
        "th": "อนุมานขั้นวุฒิภาวะ พร้อมเหตุผลและขั้นตอนต่อไป",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("assess", help=help_of("assess"), short_help=help_of("assess-short"))
    @output_options(language)
    @over_files(language)
    @click.option("--as-of", metavar="YYYY-MM-DD", help=help_of("as-of"))
    @click.option(
        "--minimum-grade",
        type=click.Choice(list(GRADES)),
        default="self-claimed",
        show_default=True,
        help=help_of("minimum-grade"),
    )
    @click.option("--insist", is_flag=True, help=help_of("insist"))
    def assess(  # noqa: PLR0913, PLR0917 - one parameter for each option
        files: tuple[Path, ...],
        form: str,
        engine: str | None,
        lang: str | None,
        as_of: str | None,
        minimum_grade: str,
        insist: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        from dgmf_kg.assessment import Assessor, Outcome, Parameters  # noqa: PLC0415

        del lang
        parameters = Parameters(as_date(as_of) if as_of else None, minimum_grade)
        assessor = Assessor(parameters, engine, near_misses=True)
        outcomes: list[tuple[Outcome | None, str, Problem | None]] = []
        for path in files:
            try:
                outcomes.append((assessor.assess(path, insist=insist), str(path), None))
            except BadInputError as error:
                outcomes.append((None, str(path), error.problem))
        if form == "json":
            from dgmf_kg.report.assessment import to_json  # noqa: PLC0415

            click.echo(to_json(outcomes))
        else:
            from dgmf_kg.report.outcomes import text  # noqa: PLC0415

            colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            print_lines(*text(outcomes, assessor, language, colour=colour))
        if any(problem for _, _, problem in outcomes):
            return COULD_NOT_TELL
        return YES if all(one and one.assessment for one, _, _ in outcomes) else NO

    return assess
