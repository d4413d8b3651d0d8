"""`dgmf capabilities`."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES, as_date, of, output_options, over_files

HELP: Final[dict[str, dict[str, str]]] = {
    "capabilities": {
        "en": "Tell what projects need, who is able and ready, where the gaps are, what risk they "
        "bring and what is to be done. Exit code 0: no gap; 1: there are gaps; 2: could not tell.",
        "th": "บอกว่าโครงการต้องการสิ่งใด ผู้ใดสามารถและพร้อม ยังมีช่องว่างใด เสี่ยงเพียงใด และต้องทำสิ่งใด "
        "รหัสออก 0: ไม่มีช่องว่าง 1: มีช่องว่าง 2: บอกไม่ได้",
    },
    "capabilities-short": {
        "en": "Tell which capabilities projects lack, with risk and corrective action.",
        "th": "บอกขีดความสามารถที่โครงการยังขาด พร้อมความเสี่ยงและการแก้ไข",
    },
    "project": {
        "en": "Ask about one project; default: all in progress on that day.",
        "th": "ถามถึงโครงการเดียว ปกติถามทุกโครงการที่อยู่ระหว่างดำเนินการในวันนั้น",
    },
    "as-of": {
        "en": "Day asked about; default: the end of the reporting periods, where they agree.",
        "th": "วันที่อ้างอิง ปกติใช้วันสิ้นรอบการรายงานหากตรงกันทุกฉบับ",
    },
    "insist": {
        "en": "Use descriptions with violations too.",
        "th": "ใช้เอกสารที่ไม่เป็นไปตามข้อกำหนดด้วย",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command(
        "capabilities", help=help_of("capabilities"), short_help=help_of("capabilities-short")
    )
    @output_options(language)
    @over_files(language)
    @click.option("--project", metavar="IRI", help=help_of("project"))
    @click.option("--as-of", metavar="YYYY-MM-DD", help=help_of("as-of"))
    @click.option("--insist", is_flag=True, help=help_of("insist"))
    def capabilities(  # noqa: PLR0913, PLR0917 - one parameter for each option
        files: tuple[Path, ...],
        form: str,
        engine: str | None,
        max_size: int,
        lang: str | None,
        project: str | None,
        as_of: str | None,
        insist: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        from dgmf_kg import capability  # noqa: PLC0415 - only this verb needs it
        from dgmf_kg.cli.gathering import gathered  # noqa: PLC0415 - as above
        from dgmf_kg.report.capability import text, to_json  # noqa: PLC0415 - as above

        del lang
        day = as_date(as_of) if as_of else None
        given = gathered(files, engine, language, insist=insist, max_size=max_size)
        found = capability.capabilities(given.descriptions, given.day(day), project)
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        click.echo(to_json(found) if form == "json" else text(found, language, colour=colour))
        if given.refused or not found.is_told:
            return COULD_NOT_TELL
        return NO if found.has_gap else YES

    return capabilities
