"""`dgmf institutions`."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES, as_date, of, output_options, over_files
from dgmf_kg.errors import BadArgumentError

if TYPE_CHECKING:
    from dgmf_kg.institution import Subject

HELP: Final[dict[str, dict[str, str]]] = {
    "institutions": {
        "en": "Tell which rules, standards, meanings and other institutions a group of agencies "
        "has agreed on, by whom and until when, which are missing, and what conflicts. "
        "Exit code 0: nothing is missing; 1: something is missing or conflicts; "
        "2: could not tell.",
        "th": "บอกว่ากลุ่มหน่วยงานตกลงกฎ มาตรฐาน ความหมาย และกติกาเชิงสถาบันอื่นใดแล้ว ตกลงโดยผู้ใดและมีผลถึงเมื่อใด "
        "ยังขาดสิ่งใด และสิ่งใดขัดกัน รหัสออก 0: ไม่ขาดสิ่งใด 1: มีสิ่งที่ขาดหรือขัดกัน 2: บอกไม่ได้",
    },
    "institutions-short": {
        "en": "Tell what a group of agencies has agreed on, and what is missing.",
        "th": "บอกว่ากลุ่มหน่วยงานตกลงสิ่งใดแล้วและยังขาดสิ่งใด",
    },
    "ecosystem": {
        "en": "Ask about the agencies of an ecosystem.",
        "th": "ถามถึงหน่วยงานในระบบนิเวศบริการ",
    },
    "platform": {"en": "Ask about the agencies on a platform.", "th": "ถามถึงหน่วยงานบนแพลตฟอร์ม"},
    "agencies": {
        "en": "Ask about an agency; repeat for each one. Default: all described agencies.",
        "th": "ถามถึงหน่วยงาน ระบุซ้ำได้ทีละแห่ง ปกติถามถึงทุกหน่วยงานที่มีเอกสาร",
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
        "institutions", help=help_of("institutions"), short_help=help_of("institutions-short")
    )
    @output_options(language)
    @over_files(language)
    @click.option("--ecosystem", metavar="IRI", help=help_of("ecosystem"))
    @click.option("--platform", metavar="IRI", help=help_of("platform"))
    @click.option("--agencies", metavar="IRI", multiple=True, help=help_of("agencies"))
    @click.option("--as-of", metavar="YYYY-MM-DD", help=help_of("as-of"))
    @click.option("--insist", is_flag=True, help=help_of("insist"))
    def institutions(  # noqa: PLR0913, PLR0917 - one parameter for each option
        files: tuple[Path, ...],
        form: str,
        engine: str | None,
        max_size: int,
        lang: str | None,
        ecosystem: str | None,
        platform: str | None,
        agencies: tuple[str, ...],
        as_of: str | None,
        insist: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        from dgmf_kg import institution  # noqa: PLC0415 - only this verb needs it
        from dgmf_kg.cli.gathering import gathered  # noqa: PLC0415 - as above
        from dgmf_kg.report.institution import text, to_json  # noqa: PLC0415 - as above

        del lang
        subject = _subject(ecosystem, platform, agencies)
        day = as_date(as_of) if as_of else None
        given = gathered(files, engine, language, insist=insist, max_size=max_size)
        found = institution.institutions(given.descriptions, given.day(day), subject)
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        click.echo(to_json(found) if form == "json" else text(found, language, colour=colour))
        if given.refused:
            return COULD_NOT_TELL
        return YES if found.is_complete else NO

    return institutions


def _subject(ecosystem: str | None, platform: str | None, agencies: tuple[str, ...]) -> "Subject":
    from dgmf_kg.institution import Subject  # noqa: PLC0415 - only this verb needs it

    if sum(map(bool, (ecosystem, platform, agencies))) > 1:
        raise BadArgumentError("institution-subject-twice")
    if ecosystem:
        return Subject("ecosystem", (ecosystem,))
    if platform:
        return Subject("platform", (platform,))
    return Subject("agencies", agencies)
