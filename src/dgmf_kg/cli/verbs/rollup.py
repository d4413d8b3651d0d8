"""`dgmf rollup`."""

import json
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
    over_assessments,
)

HELP: Final[dict[str, dict[str, str]]] = {
    "rollup": {
        "en": "Take the units of a ministry or any other node of an organisation register together: one "
        "stage for each dimension and overall, proven and possible. A unit counts once, however many "
        "parents it has; units without a description are named. "
        "Exit code 0: done; 1: some descriptions do not conform and are left out; "
        "2: some could not be used, or there is no result.",
        "th": "รวมผลของหน่วยงานในกระทรวงหรือหน่วยอื่นตามทะเบียนหน่วยงาน เป็นขั้นเดียวรายด้านและโดยรวม ทั้งที่พิสูจน์ได้และที่เป็นไปได้ "
        "แต่ละหน่วยนับครั้งเดียวแม้สังกัดหลายแห่ง และระบุหน่วยที่ไม่มีเอกสาร "
        "รหัสออก 0: เสร็จสิ้น 1: บางฉบับไม่เป็นไปตามข้อกำหนดจึงไม่นับ 2: บางฉบับใช้ไม่ได้หรือไม่มีผล",
    },
    "rollup-short": {
        "en": "Take the units of a ministry together.",
        "th": "รวมผลของหน่วยงานในกระทรวง",
    },
    "register": {
        "en": "The organisation register: RDF with org:subOrganizationOf and dgmf:isOverseenBy.",
        "th": "ทะเบียนหน่วยงานรูปแบบ RDF ที่ใช้ org:subOrganizationOf และ dgmf:isOverseenBy",
    },
    "node": {
        "en": "IRI of the organisation whose units are taken together, itself included.",
        "th": "IRI ของหน่วยงานที่จะรวมผลของหน่วยในสังกัด รวมหน่วยนั้นเอง",
    },
    "policy": {
        "en": "How units are taken together: worst, best, median (the lower one), or share:X, the highest "
        "stage that at least X of the units are at or above, such as share:0.8.",
        "th": "วิธีรวม: worst, best, median (ค่าที่ต่ำกว่า) หรือ share:X คือขั้นสูงสุดที่หน่วยไม่น้อยกว่าสัดส่วน X ถึงหรือสูงกว่า "
        "เช่น share:0.8",
    },
    "follow-oversight": {
        "en": "Count units that are overseen as well as those that belong.",
        "th": "นับหน่วยที่อยู่ในกำกับดูแลด้วย นอกจากหน่วยที่สังกัด",
    },
    "period-end": {
        "en": "Last day of the reporting period; default: the one period that all descriptions share.",
        "th": "วันสุดท้ายของรอบการรายงาน ปกติใช้รอบเดียวที่เอกสารทุกฉบับใช้ร่วมกัน",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("rollup", help=help_of("rollup"), short_help=help_of("rollup-short"))
    @output_options(language, forms=("text", "json", "csv"))
    @click.argument(
        "files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path)
    )
    @click.option(
        "--register",
        metavar="FILE",
        required=True,
        type=click.Path(path_type=Path),
        help=help_of("register"),
    )
    @click.option("--node", metavar="IRI", required=True, help=help_of("node"))
    @click.option("--policy", default="worst", show_default=True, help=help_of("policy"))
    @click.option("--follow-oversight", is_flag=True, help=help_of("follow-oversight"))
    @click.option("--period-end", metavar="YYYY-MM-DD", help=help_of("period-end"))
    @over_assessments(language)
    def rollup(  # noqa: PLR0913, PLR0917 - one parameter for each option
        files: tuple[Path, ...],
        register: Path,
        node: str,
        policy: str,
        follow_oversight: bool,  # noqa: FBT001 - click passes options by name
        period_end: str | None,
        form: str,
        engine: str | None,
        lang: str | None,
        as_of: str | None,
        minimum_grade: str,
        insist: bool,  # noqa: FBT001 - the same
    ) -> int:
        from dgmf_kg.assessment import Assessor, Parameters  # noqa: PLC0415
        from dgmf_kg.assessment.policies import policy_named  # noqa: PLC0415
        from dgmf_kg.assessment.register import read_branch  # noqa: PLC0415
        from dgmf_kg.assessment.rollup import Gathering  # noqa: PLC0415
        from dgmf_kg.report import rollup as report  # noqa: PLC0415
        from dgmf_kg.report.outcomes import barred  # noqa: PLC0415
        from dgmf_kg.report.validation import problem_line  # noqa: PLC0415

        del lang
        how = policy_named(policy)
        parameters = Parameters(as_date(as_of) if as_of else None, minimum_grade)
        branch = read_branch(register, node, follow_oversight=follow_oversight)
        gathering = Gathering(branch, as_date(period_end) if period_end else None)
        try:
            found = gathering.roll_up(files, Assessor(parameters, engine), how, insist=insist)
        finally:
            for outcome in gathering.barred:
                for line in barred(outcome, language):
                    click.echo(line, err=True)
            for problem in gathering.problems:
                click.echo(problem_line(problem, language), err=True)
        if form == "json":
            click.echo(json.dumps(report.data(found), ensure_ascii=False, indent=2))
        elif form == "csv":
            click.echo(report.to_csv(found), nl=False)
        else:
            colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            click.echo(report.text(found, language, colour=colour))
        if gathering.problems:
            return COULD_NOT_TELL
        return NO if gathering.barred else YES

    return rollup
