"""`dgmf assess`."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli.many import Many, assess_many, over_many
from dgmf_kg.cli.options import (
    COULD_NOT_TELL,
    NO,
    YES,
    as_date,
    of,
    output_options,
    over_files,
    print_lines,
    store_option,
)
from dgmf_kg.errors import BadArgumentError, BadInputError, Place, Problem
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
    "framework": {
        "en": "Folder with a framework of your own, to assess by in the place of ours.",
        "th": "โฟลเดอร์ที่มีกรอบของท่านเอง ใช้ประเมินแทนกรอบที่มากับโปรแกรม",
    },
    "history": {
        "en": "Earlier description of the agency, for --format html; each is assessed as of the end "
        "of its own period. May be given several times.",
        "th": "เอกสารรอบก่อนของหน่วยงาน ใช้กับ --format html โดยประเมิน ณ วันสิ้นรอบของเอกสารนั้น ระบุได้หลายครั้ง",
    },
    "output": {
        "en": "Where to write, whole or not at all: a file, or for HTML a folder of pages, when the "
        "name does not end in .html; default: standard output. Without --format, over a folder, a "
        "pattern, an archive, a dump or several files: a new folder for tables.",
        "th": "ที่เก็บผลลัพธ์ เขียนครบหรือไม่เขียนเลย เป็นแฟ้ม หรือเป็นโฟลเดอร์ของหน้า HTML หากชื่อไม่ลงท้ายด้วย .html "
        "ปกติใช้ผลลัพธ์มาตรฐาน หากไม่ระบุ --format และประเมินโฟลเดอร์ รูปแบบชื่อ แฟ้มบีบอัด แฟ้มรวม หรือหลายแฟ้ม: "
        "โฟลเดอร์ใหม่สำหรับตาราง",
    },
    "record-time": {
        "en": "Record the time of the run, or that of SOURCE_DATE_EPOCH, in json and turtle.",
        "th": "บันทึกเวลาที่ประเมิน หรือเวลาตาม SOURCE_DATE_EPOCH ในรูปแบบ json และ turtle",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("assess", help=help_of("assess"), short_help=help_of("assess-short"))
    @output_options(language, ("text", "json", "csv", "turtle", "html"))
    @over_files(language, required=False)
    @store_option(language)
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
        "--history",
        metavar="FILE",
        multiple=True,
        type=click.Path(path_type=Path),
        help=help_of("history"),
    )
    @click.option(
        "-o", "--output", metavar="OUT", type=click.Path(path_type=Path), help=help_of("output")
    )
    @over_many(language)
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
        history: tuple[Path, ...],
        output: Path | None,
        where: str | None,
        workers: int | None,
        resume: bool,  # noqa: FBT001
        dask: str | None,
    ) -> int:
        from dgmf_kg.inference import Parameters  # noqa: PLC0415

        del lang
        _check(files, where, history, form)
        parameters = Parameters(as_date(as_of) if as_of else None, minimum_grade)
        many = assess_many(files, output, Many(workers, resume, dask), parameters, language)
        if many is not None:
            return many
        from dgmf_kg.assessment import Assessor, Outcome  # noqa: PLC0415 - tables need none
        from dgmf_kg.assessment.pipeline import Options  # noqa: PLC0415

        used = _framework(framework, engine, language) if framework else None
        options = Options(
            framework=used,
            near_misses=form in {"text", "json", "html"},
            publish=form == "turtle",
            record_time=record_time,
            max_size=max_size,
        )
        named = [(path, str(path)) for path in files]
        assessor: Assessor
        if where is not None:
            from dgmf_kg.cli.stores import InStore  # noqa: PLC0415

            in_store = InStore(where, parameters, engine, options)
            named, assessor = in_store.chosen(files), in_store.assessor
        else:
            assessor = Assessor(parameters, engine, **vars(options))
        outcomes: list[tuple[Outcome | None, str, Problem | None]] = []
        for path, name in named:
            try:
                outcomes.append((assessor.assess(path, insist=insist), name, None))
            except BadInputError as error:
                outcomes.append((None, name, error.problem))
        if where is not None:
            in_store.close(language)
        usable = True
        if form == "html":
            from dgmf_kg.cli.pages import write_pages  # noqa: PLC0415

            at_end = Parameters(None, minimum_grade)
            earlier = Assessor(at_end, engine, framework=used) if as_of or where else assessor
            usable = write_pages(outcomes, earlier, history, output, language)
        else:
            _write(outcomes, assessor, form, language, output)
        if not usable or any(problem for _, _, problem in outcomes):
            return COULD_NOT_TELL
        return YES if all(one and one.assessment for one, _, _ in outcomes) else NO

    return assess


def _check(
    files: tuple[Path, ...], where: str | None, history: tuple[Path, ...], form: str
) -> None:
    """Refuse arguments that do not go together."""
    if not files and where is None:
        raise click.MissingParameter(param_type="argument", param_hint="FILE…")
    if history and form != "html":
        raise BadArgumentError("history-needs-html")


def _framework(folder: Path, engine: str | None, language: str) -> "FrameworkFiles":
    """The framework in a folder.

    Raises:
        BadInputError: there is none, or it is broken; what is wrong in it has been printed.
    """
    from dgmf_kg.frameworks import read_folder  # noqa: PLC0415
    from dgmf_kg.report.validation import result_line  # noqa: PLC0415
    from dgmf_kg.validation import Severity, check_framework, read_shapes  # noqa: PLC0415

    files = read_folder(folder)
    # A fault in them is the framework's: it is told once, and not of each description.
    read_shapes(files.shapes, engine)
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
