"""`dgmf assess`."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli.options import (
    COULD_NOT_TELL,
    NO,
    YES,
    as_date,
    of,
    output_options,
    over_files,
    print_lines,
)
from dgmf_kg.errors import BadInputError, Place, Problem
from dgmf_kg.files import write_whole
from dgmf_kg.namespaces import GRADES

if TYPE_CHECKING:
    from dgmf_kg.assessment import Assessor
    from dgmf_kg.frameworks import FrameworkFiles
    from dgmf_kg.report.outcomes import Outcomes

HELP: Final[dict[str, dict[str, str]]] = {
    "assess": {
        "en": "Validate descriptions and infer their maturity stages, with why and what next. "
        "Exit code 0: all assessed; 1: some do not conform; 2: some could not be read.",
        "th": "ตรวจสอบเอกสารและอนุมานขั้นวุฒิภาวะ พร้อมเหตุผลและขั้นตอนต่อไป "
        "รหัสออก 0: ประเมินได้ทั้งหมด 1: บางแฟ้มไม่เป็นไปตามข้อกำหนด 2: บางแฟ้มอ่านไม่ได้",
    },
    "assess-short": {
        "en": "Infer maturity stages, with why and what next.",
        "th": "อนุมานขั้นวุฒิภาวะ พร้อมเหตุผลและขั้นตอนต่อไป",
    },
    "as-of": {
        "en": "Date on which validity is judged; default: the end of the reporting period.",
        "th": "วันที่อ้างอิง ปกติใช้วันสิ้นรอบการรายงาน",
    },
    "minimum-grade": {
        "en": "Lowest assurance grade of evidence that counts.",
        "th": "ชั้นความน่าเชื่อถือขั้นต่ำของหลักฐานที่นับ",
    },
    "framework": {
        "en": "Folder with a framework of your own, to assess by in the place of ours.",
        "th": "โฟลเดอร์ที่มีกรอบของท่านเอง ใช้ประเมินแทนกรอบที่มากับโปรแกรม",
    },
    "output": {
        "en": "File to write to, whole or not at all; default: standard output.",
        "th": "แฟ้มที่จะเขียน โดยเขียนครบทั้งแฟ้มหรือไม่เขียนเลย ปกติใช้ผลลัพธ์มาตรฐาน",
    },
    "record-time": {
        "en": "Record the time of the run, or that of SOURCE_DATE_EPOCH, in json and turtle.",
        "th": "บันทึกเวลาที่ประเมิน หรือเวลาตาม SOURCE_DATE_EPOCH ในรูปแบบ json และ turtle",
    },
    "insist": {
        "en": "Assess descriptions with violations too; the result says so.",
        "th": "ประเมินแม้เอกสารไม่เป็นไปตามข้อกำหนด โดยผลจะระบุไว้",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("assess", help=help_of("assess"), short_help=help_of("assess-short"))
    @output_options(language, ("text", "json", "csv", "turtle"))
    @over_files(language)
    @click.option("--as-of", metavar="YYYY-MM-DD", help=help_of("as-of"))
    @click.option(
        "--minimum-grade",
        type=click.Choice(list(GRADES)),
        default="self-claimed",
        show_default=True,
        help=help_of("minimum-grade"),
    )
    @click.option("--insist", is_flag=True, help=help_of("insist"))
    @click.option(
        "--framework",
        metavar="DIR",
        type=click.Path(path_type=Path),
        help=help_of("framework"),
    )
    @click.option("--record-time", is_flag=True, help=help_of("record-time"))
    @click.option(
        "--output", metavar="FILE", type=click.Path(path_type=Path), help=help_of("output")
    )
    def assess(  # noqa: PLR0913, PLR0917 - one parameter for each option
        files: tuple[Path, ...],
        form: str,
        engine: str | None,
        max_size: int,
        lang: str | None,
        as_of: str | None,
        minimum_grade: str,
        insist: bool,  # noqa: FBT001 - click passes options by name
        framework: Path | None,
        record_time: bool,  # noqa: FBT001
        output: Path | None,
    ) -> int:
        from dgmf_kg.assessment import Assessor, Outcome, Parameters  # noqa: PLC0415

        del lang
        parameters = Parameters(as_date(as_of) if as_of else None, minimum_grade)
        used = _framework(framework, engine, language) if framework else None
        assessor = Assessor(
            parameters,
            engine,
            framework=used,
            publish=form == "turtle",
            record_time=record_time,
            max_size=max_size,
        )
        outcomes: list[tuple[Outcome | None, str, Problem | None]] = []
        for path in files:
            try:
                outcomes.append((assessor.assess(path, insist=insist), str(path), None))
            except BadInputError as error:
                outcomes.append((None, str(path), error.problem))
        _write(outcomes, assessor, form, language, output)
        if any(problem for _, _, problem in outcomes):
            return COULD_NOT_TELL
        return YES if all(one and one.assessment for one, _, _ in outcomes) else NO

    return assess


def _framework(folder: Path, engine: str | None, language: str) -> "FrameworkFiles":
    """The framework in a folder.

    Raises:
        BadInputError: there is none, or it is broken; what is wrong in it has been printed.
    """
    from dgmf_kg.frameworks import read_folder  # noqa: PLC0415
    from dgmf_kg.report.validation import result_line  # noqa: PLC0415
    from dgmf_kg.validation import Severity, check_framework  # noqa: PLC0415

    files = read_folder(folder)
    results = check_framework(files, engine)
    wrong = [result for result in results if result.severity is Severity.VIOLATION]
    if wrong:
        print_lines([], [result_line(result, language) for result in wrong])
        raise BadInputError("framework-broken", Place(str(files.content)), count=str(len(wrong)))
    return files


def _write(
    outcomes: "Outcomes", assessor: "Assessor", form: str, language: str, output: Path | None
) -> None:
    """Write what came of the files, to a file or to standard output, and messages beside it."""
    from dgmf_kg.report import outcomes as report  # noqa: PLC0415

    if form == "text":
        colour = output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        out, err = report.text(outcomes, assessor, language, colour=colour)
        content = "".join(f"{line}\n" for line in out).encode()
    else:
        content, err = report.data(outcomes, assessor, form, language)
    if output is not None:
        write_whole(output, content)
    elif content:
        click.echo(content, nl=False)
    print_lines([], err)
