"""`dgmf ecosystem`."""

from functools import partial
from typing import Final

import click

from dgmf_kg.cli import subjects
from dgmf_kg.cli.options import COULD_NOT_TELL, YES, of
from dgmf_kg.errors import BadArgumentError

HELP: Final[dict[str, dict[str, str]]] = {
    **subjects.HELP,
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
    @subjects.over_descriptions(language, "ECOSYSTEM FILE…")
    @click.option("--for", "member", metavar="MEMBER", help=help_of("for"))
    def ecosystem(  # noqa: PLR0913, PLR0917 - one parameter for each option
        arguments: tuple[str, ...],
        form: str,
        engine: str | None,
        lang: str | None,
        as_of: str | None,
        insist: bool,  # noqa: FBT001 - click passes options by name
        member: str | None,
    ) -> int:
        from dgmf_kg.ecosystem import profile, view  # noqa: PLC0415
        from dgmf_kg.report.ecosystem import profile_json, profile_text  # noqa: PLC0415

        del lang
        asked, files = subjects.split(arguments)
        if not asked:
            raise BadArgumentError("ecosystem-no-subject")
        if len(asked) > 1:
            raise subjects.too_many(len(asked), 1)
        gathered = subjects.gathered(files, as_of, engine, insist=insist)
        collection = gathered.collection
        subjects.print_problems(gathered.problems, language)
        if not collection.agencies:
            return COULD_NOT_TELL
        found = profile(collection, asked[0], engine)
        if member is not None:
            found = view(collection, found, member)
        if form == "json":
            click.echo(profile_json(found))
        else:
            colour = subjects.in_colour()
            click.echo(profile_text(found, collection.codes(), language, colour=colour))
        return COULD_NOT_TELL if gathered.problems else YES

    return ecosystem
