"""`dgmf plan`."""

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
    "plan": {
        "en": "List the criteria between an agency and a stage, in the order in which to meet them. "
        "The list is the smallest there is: all of it reaches the stage, and less does not. "
        "Exit code 0: the stage is reached already; 1: steps are left; 2: could not tell.",
        "th": "แสดงเกณฑ์ที่คั่นระหว่างหน่วยงานกับขั้นเป้าหมาย ตามลำดับที่ควรทำ "
        "เป็นรายการที่สั้นที่สุด ทำครบจึงถึงขั้น ขาดรายการใดไม่ถึง "
        "รหัสออก 0: ถึงขั้นแล้ว 1: ยังมีรายการต้องทำ 2: บอกไม่ได้",
    },
    "plan-short": {
        "en": "List what is left to do until a stage is reached, in order.",
        "th": "แสดงสิ่งที่ต้องทำตามลำดับจนถึงขั้นเป้าหมาย",
    },
    "to": {
        "en": "The stage to reach: its rank, or its name in English or Thai.",
        "th": "ขั้นเป้าหมาย ระบุเป็นลำดับหรือชื่อภาษาไทยหรือภาษาอังกฤษ",
    },
    "dimension": {
        "en": "Code of a dimension that is to reach it, such as SVC; may be given several times. "
        "Default: the overall stage.",
        "th": "รหัสด้านที่จะให้ถึงขั้นเป้าหมาย เช่น SVC ระบุได้หลายครั้ง ปกติใช้ขั้นโดยรวม",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("plan", help=help_of("plan"), short_help=help_of("plan-short"))
    @output_options(language)
    @click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
    @click.option("--to", metavar="STAGE", required=True, help=help_of("to"))
    @click.option("--dimension", metavar="CODE", multiple=True, help=help_of("dimension"))
    @over_assessments(language)
    def plan(  # noqa: PLR0913, PLR0917 - one parameter for each option
        file: Path,
        to: str,
        dimension: tuple[str, ...],
        form: str,
        engine: str | None,
        lang: str | None,
        as_of: str | None,
        minimum_grade: str,
        insist: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        from dgmf_kg.assessment import Assessor, Parameters  # noqa: PLC0415
        from dgmf_kg.assessment.plan import plan as plan_of  # noqa: PLC0415
        from dgmf_kg.capability import capabilities_for  # noqa: PLC0415
        from dgmf_kg.cli.assessing import assessment_of  # noqa: PLC0415
        from dgmf_kg.report import plan as report  # noqa: PLC0415

        del lang
        parameters = Parameters(as_date(as_of) if as_of else None, minimum_grade)
        assessor = Assessor(parameters, engine)
        assessment = assessment_of(assessor.assess(file, insist=insist), language)
        if assessment is None:
            return COULD_NOT_TELL
        found = plan_of(assessment, assessor.framework, to, dimension)
        serving = capabilities_for(step.criterion.iri for step in found.steps)
        if form == "json":
            data = report.data(found, assessment, serving)
            click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        else:
            colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            click.echo(report.text(found, assessment, serving, language, colour=colour))
        return YES if found.is_reached else NO

    return plan
