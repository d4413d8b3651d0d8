"""`dgmf explain`."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import NO, YES, as_date, of, output_options, over_assessments

HELP: Final[dict[str, dict[str, str]]] = {
    "explain": {
        "en": "Prove what an assessment says: of criteria (CHN-3.1), cells (MGT-2), dimensions (MGT) or "
        "“overall”, down to the statements, their evidence and the query that decided; and what is "
        "missing where nothing is shown. Without a code: overall, down to the findings. "
        "Exit code 0: explained; 1: the description does not conform; 2: could not tell.",
        "th": "พิสูจน์ผลการประเมินของเกณฑ์ (CHN-3.1) ช่อง (MGT-2) ด้าน (MGT) หรือโดยรวม (overall) "
        "ลงไปถึงข้อความ หลักฐาน และคิวรีที่ตัดสิน และบอกสิ่งที่ขาดเมื่อไม่มีสิ่งใดแสดง "
        "หากไม่ระบุรหัสจะแสดงโดยรวมจนถึงผลการพิจารณา "
        "รหัสออก 0: อธิบายได้ 1: เอกสารไม่เป็นไปตามข้อกำหนด 2: บอกไม่ได้",
    },
    "explain-short": {
        "en": "Prove stages and findings, and say what is missing.",
        "th": "พิสูจน์ขั้นและผลการพิจารณา และบอกสิ่งที่ขาด",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("explain", help=help_of("explain"), short_help=help_of("explain-short"))
    @output_options(language)
    @click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
    @click.argument("codes", metavar="[CODE]…", nargs=-1)
    @over_assessments(language)
    def explain(  # noqa: PLR0913, PLR0917 - one parameter for each option
        file: Path,
        codes: tuple[str, ...],
        form: str,
        engine: str | None,
        lang: str | None,
        as_of: str | None,
        minimum_grade: str,
        insist: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        from dgmf_kg.assessment import Assessor, Parameters  # noqa: PLC0415
        from dgmf_kg.assessment.proof import OVERALL, check_codes, prove  # noqa: PLC0415
        from dgmf_kg.cli.assessing import assessment_of  # noqa: PLC0415
        from dgmf_kg.report import explaining  # noqa: PLC0415

        del lang
        parameters = Parameters(as_date(as_of) if as_of else None, minimum_grade)
        assessor = Assessor(parameters, engine, near_misses=True)
        wanted = check_codes(codes or (OVERALL,), assessor.framework)
        assessment = assessment_of(assessor.assess(file, insist=insist), language)
        if assessment is None:
            return NO
        proofs = [prove(assessment, assessor.framework, code) for code in wanted]
        if form == "json":
            click.echo(explaining.to_json(assessment, proofs, str(file)))
        else:
            colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            click.echo(explaining.text(assessment, proofs, language, colour=colour))
        return YES

    return explain
