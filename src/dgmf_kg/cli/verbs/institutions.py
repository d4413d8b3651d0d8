"""`dgmf institutions`."""

from functools import partial
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli.gathering import Given, over_descriptions
from dgmf_kg.cli.options import NO, YES, of
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
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command(
        "institutions", help=help_of("institutions"), short_help=help_of("institutions-short")
    )
    @over_descriptions(language, takes_iris=False)
    @click.option("--ecosystem", metavar="IRI", help=help_of("ecosystem"))
    @click.option("--platform", metavar="IRI", help=help_of("platform"))
    @click.option("--agencies", metavar="IRI", multiple=True, help=help_of("agencies"))
    def institutions(
        given: Given, ecosystem: str | None, platform: str | None, agencies: tuple[str, ...]
    ) -> int:
        from dgmf_kg import institution  # noqa: PLC0415 - only this verb needs it
        from dgmf_kg.report.institution import text, to_json  # noqa: PLC0415 - as above

        subject = _subject(ecosystem, platform, agencies)
        gathered = given.gathered(
            lambda reach: reach.group(subject.iris) if subject.iris else reach.everything()
        )
        found = institution.institutions(
            tuple(gathered.descriptions.values()), gathered.day, subject
        )

        written = (
            to_json(found)
            if given.form == "json"
            else text(found, given.language, colour=given.colour)
        )
        return given.answer(YES if found.is_complete else NO, gathered, written)

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
