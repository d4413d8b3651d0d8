"""`dgmf capabilities`."""

from functools import partial
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli.gathering import Given, over_descriptions
from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES, of
from dgmf_kg.errors import BadArgumentError

if TYPE_CHECKING:
    from dgmf_kg.inquiry import Gathered, Reach

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
    "agency": {
        "en": "Ask about the projects of one agency; default: those of all.",
        "th": "ถามถึงโครงการของหน่วยงานเดียว ปกติถามถึงของทุกหน่วยงาน",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command(
        "capabilities", help=help_of("capabilities"), short_help=help_of("capabilities-short")
    )
    @over_descriptions(language, takes_iris=False)
    @click.option("--project", metavar="IRI", help=help_of("project"))
    @click.option("--agency", metavar="IRI", help=help_of("agency"))
    def capabilities(given: Given, project: str | None, agency: str | None) -> int:
        from dgmf_kg import capability  # noqa: PLC0415 - only this verb needs it
        from dgmf_kg.report.capability import text, to_json  # noqa: PLC0415 - as above

        if project and agency:
            raise BadArgumentError("capability-subject-twice")

        def touched(reach: "Reach") -> "Gathered":
            if agency:
                return reach.projects_of(agency)
            return reach.projects([project]) if project else reach.everything()

        gathered = given.gathered(touched)
        found = capability.capabilities(
            tuple(gathered.descriptions.values()), gathered.day, project, agency
        )
        code = NO if found.has_gap else YES

        written = (
            to_json(found)
            if given.form == "json"
            else text(found, given.language, colour=given.colour)
        )
        return given.answer(code if found.is_told else COULD_NOT_TELL, gathered, written)

    return capabilities
