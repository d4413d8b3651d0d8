"""`dgmf ecosystem`."""

from functools import partial
from typing import Final

import click

from dgmf_kg.cli.gathering import Given, over_descriptions
from dgmf_kg.cli.options import YES, of
from dgmf_kg.errors import BadArgumentError

HELP: Final[dict[str, dict[str, str]]] = {
    "ecosystem": {
        "en": "Show a service ecosystem: members, roles, platforms, services, stages of its "
        "agencies, and the members on whom it depends. Before the FILEs stands the IRI of the "
        "ecosystem. Exit code 0: shown; 2: could not tell.",
        "th": "แสดงระบบนิเวศบริการ ทั้งสมาชิก บทบาท แพลตฟอร์ม บริการ ขั้นของหน่วยงาน "
        "และสมาชิกที่ระบบนิเวศบริการพึ่งพา ก่อนชื่อแฟ้มให้ระบุ IRI ของระบบนิเวศบริการ "
        "รหัสออก 0: แสดงได้ 2: บอกไม่ได้",
    },
    "ecosystem-short": {
        "en": "Show an ecosystem, its members and on whom it depends.",
        "th": "แสดงระบบนิเวศบริการ สมาชิก และสมาชิกที่พึ่งพา",
    },
    "for": {
        "en": "Show only what this member has to know; unrelated members are left out.",
        "th": "แสดงเฉพาะสิ่งที่สมาชิกรายนี้ต้องรู้ โดยไม่แสดงสมาชิกที่ไม่เกี่ยวข้อง",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("ecosystem", help=help_of("ecosystem"), short_help=help_of("ecosystem-short"))
    @over_descriptions(language, "ECOSYSTEM [FILE…]")
    @click.option("--for", "member", metavar="MEMBER", help=help_of("for"))
    def ecosystem(given: Given, member: str | None) -> int:
        from dgmf_kg.ecosystem import Collection, profile, view  # noqa: PLC0415
        from dgmf_kg.report.ecosystem import profile_json, profile_text  # noqa: PLC0415

        if len(given.subjects) != 1:
            raise BadArgumentError("ecosystem-one", count=str(len(given.subjects)))
        (asked,) = given.subjects
        gathered = given.gathered(lambda reach: reach.ecosystem(asked))
        collection = Collection(gathered)
        found = profile(collection, asked, assesses=member is None)
        if member is not None:
            found = view(collection, found, member)

        written = (
            profile_json(found)
            if given.form == "json"
            else profile_text(found, collection.codes(), given.language, colour=given.colour)
        )
        return given.answer(YES, gathered, written)

    return ecosystem
