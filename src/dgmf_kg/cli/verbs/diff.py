"""`dgmf diff`."""

import json
import os
import sys
from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES, as_date, of, output_options
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.namespaces import GRADES

HELP: Final[dict[str, dict[str, str]]] = {
    "diff": {
        "en": "Tell what changed between two assessments of one agency, and what did it: the agency, the "
        "framework, the as-of date or the minimum grade. A and B are descriptions, or assessments that "
        "were saved with: dgmf assess --format json. "
        "Exit code 0: no stage and no finding changed; 1: some did; 2: could not tell.",
        "th": "บอกสิ่งที่เปลี่ยนระหว่างผลประเมินสองครั้งของหน่วยงานเดียวกัน และบอกว่าเปลี่ยนเพราะหน่วยงาน กรอบ วันที่อ้างอิง "
        "หรือชั้นหลักฐานขั้นต่ำ โดย A และ B เป็นเอกสารคำอธิบาย หรือผลประเมินที่บันทึกด้วย dgmf assess --format json "
        "รหัสออก 0: ไม่มีขั้นหรือผลใดเปลี่ยน 1: มีการเปลี่ยน 2: บอกไม่ได้",
    },
    "diff-short": {
        "en": "Tell what changed between two assessments, and what did it.",
        "th": "บอกสิ่งที่เปลี่ยนระหว่างผลประเมินสองครั้ง และสาเหตุ",
    },
    "as-of": {
        "en": "As-of date of both descriptions; given twice: of A, then of B. Default: the end of each "
        "reporting period. A saved assessment keeps its own.",
        "th": "วันที่อ้างอิงของเอกสารทั้งสอง หากระบุสองครั้งเป็นของ A แล้วของ B ปกติใช้วันสิ้นรอบการรายงานของแต่ละฉบับ "
        "ผลประเมินที่บันทึกไว้ใช้วันของตน",
    },
    "minimum-grade": {
        "en": "Lowest assurance grade that counts, in both; given twice: in A, then in B. "
        "Default: self-claimed.",
        "th": "ชั้นความน่าเชื่อถือขั้นต่ำของหลักฐานที่นับในทั้งสองฉบับ หากระบุสองครั้งเป็นของ A แล้วของ B "
        "ปกติใช้ self-claimed",
    },
}
_SIDES = 2


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("diff", help=help_of("diff"), short_help=help_of("diff-short"))
    @output_options(language)
    @click.argument("before", metavar="A", type=click.Path(path_type=Path))
    @click.argument("after", metavar="B", type=click.Path(path_type=Path))
    @click.option(
        "--engine", type=click.Choice(["shacl", "pyshacl"]), help=of(HELP, language, "engine")
    )
    @click.option("--as-of", metavar="YYYY-MM-DD", multiple=True, help=help_of("as-of"))
    @click.option(
        "--minimum-grade",
        type=click.Choice(list(GRADES)),
        multiple=True,
        help=help_of("minimum-grade"),
    )
    @click.option("--insist", is_flag=True, help=help_of("insist"))
    def diff(  # noqa: PLR0913, PLR0917 - one parameter for each option
        before: Path,
        after: Path,
        form: str,
        engine: str | None,
        lang: str | None,
        as_of: tuple[str, ...],
        minimum_grade: tuple[str, ...],
        insist: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        from dgmf_kg.assessment import Assessor, Framework, Parameters  # noqa: PLC0415
        from dgmf_kg.assessment.comparison import Side, compare  # noqa: PLC0415
        from dgmf_kg.assessment.saved import is_saved  # noqa: PLC0415
        from dgmf_kg.assessment.sides import (  # noqa: PLC0415
            described_side,
            names_in,
            saved_side,
        )
        from dgmf_kg.assessment.snapshot import made_with  # noqa: PLC0415
        from dgmf_kg.assessment.statements import differences  # noqa: PLC0415
        from dgmf_kg.cli.assessing import assessment_of  # noqa: PLC0415
        from dgmf_kg.report import comparison as report  # noqa: PLC0415
        from dgmf_kg.store import read_description  # noqa: PLC0415

        del lang
        dates = _for_both("--as-of", [as_date(one) for one in as_of], None)
        grades = _for_both("--minimum-grade", minimum_grade, "self-claimed")
        sides: list[Side] = []
        framework: Framework | None = None
        for path, date, grade in zip((before, after), dates, grades, strict=True):
            assessor = Assessor(Parameters(date, grade or "self-claimed"), engine)
            framework = assessor.framework
            if is_saved(path):
                sides.append(saved_side(path))
                continue
            assessment = assessment_of(assessor.assess(path, insist=insist), language)
            if assessment is not None:
                made = made_with(assessor.provenance, framework)
                sides.append(described_side(assessment, path, made, engine))
        if len(sides) < _SIDES or framework is None:
            return COULD_NOT_TELL
        documents = [read_description(path) for path in (before, after) if not is_saved(path)]
        statements = differences(*documents) if len(documents) == _SIDES else None
        found = compare(sides[0], sides[1], statements)
        if form == "json":
            click.echo(json.dumps(report.data(found), ensure_ascii=False, indent=2))
        else:
            colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            names = {iri: name for one in documents for iri, name in names_in(one).items()}
            click.echo(report.text(found, framework, names, language, colour=colour))
        return NO if found.is_changed else YES

    return diff


def _for_both(
    option: str, given: "tuple[str, ...] | list[str]", default: str | None
) -> "tuple[str | None, str | None]":
    """The values for A and for B of an option that may be given once or twice."""
    if len(given) > _SIDES:
        raise BadArgumentError("diff-too-many", option=option)
    return (given[0], given[-1]) if given else (default, default)
