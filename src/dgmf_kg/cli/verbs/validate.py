"""`dgmf validate`."""

import os
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import (
    of,
    over_files,
    print_lines,
)
from dgmf_kg.files import write_whole

_MANY: Final = 200
"""More files than these are shared out among processes."""

HELP: Final[dict[str, dict[str, str]]] = {
    "validate": {
        "en": "Check agency descriptions: each result says what is wrong, where, and what to write "
        "instead. Exit code 0: all conform; 1: some do not; 2: some could not be checked.",
        "th": "ตรวจสอบเอกสารคำอธิบายหน่วยงาน แต่ละรายการบอกว่าผิดอะไร ที่ใด และควรเขียนอย่างไร "
        "รหัสออก 0: เป็นไปตามข้อกำหนดทั้งหมด 1: บางแฟ้มไม่เป็นไปตามข้อกำหนด 2: บางแฟ้มตรวจสอบไม่ได้",
    },
    "validate-short": {
        "en": "Check agency descriptions.",
        "th": "ตรวจสอบเอกสารคำอธิบายหน่วยงาน",
    },
    "profile": {
        "en": "What the descriptions are held to; each profile includes those before it.",
        "th": "ระดับข้อกำหนดที่ใช้ตรวจสอบ แต่ละระดับรวมระดับก่อนหน้า",
    },
    "shapes": {
        "en": "SHACL of your own: adds rules, and may switch off or re-grade one of ours by its IRI. "
        "May be given several times.",
        "th": "ข้อกำหนด SHACL ของท่านเอง เพิ่มกฎได้ และปิดหรือเปลี่ยนความรุนแรงของกฎเดิมด้วย IRI ได้ ระบุได้หลายครั้ง",
    },
    "fail-on": {
        "en": "The least grave severity that makes the command fail.",
        "th": "ระดับความรุนแรงต่ำสุดที่ทำให้คำสั่งไม่ผ่าน",
    },
    "workers": {
        "en": "Processes that share the work; default: one, and with many files one for each "
        "processor, at most 8.",
        "th": "จำนวนโพรเซสที่แบ่งงานกัน ปกติใช้หนึ่งโพรเซส และเมื่อมีแฟ้มมากใช้เท่าจำนวนหน่วยประมวลผล ไม่เกิน 8",
    },
    "output": {
        "en": "Write the report to this file, whole or not at all.",
        "th": "เขียนรายงานลงแฟ้มนี้ โดยเขียนครบทั้งแฟ้มหรือไม่เขียนเลย",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("validate", help=help_of("validate"), short_help=help_of("validate-short"))
    @click.help_option("--help", help=help_of("help"))
    @click.option("--lang", type=click.Choice(["en", "th"]), help=help_of("lang"))
    @over_files(language)
    @click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json", "turtle", "html", "sarif", "junit", "github"]),
        default="text",
        show_default=True,
        help=help_of("format"),
    )
    @click.option(
        "--profile",
        type=click.Choice(["core", "assessable", "evidenced", "publishable"]),
        default="assessable",
        show_default=True,
        help=help_of("profile"),
    )
    @click.option(
        "--shapes",
        metavar="FILE",
        multiple=True,
        type=click.Path(path_type=Path),
        help=help_of("shapes"),
    )
    @click.option(
        "--fail-on",
        type=click.Choice(["violation", "warning", "info"]),
        default="violation",
        show_default=True,
        help=help_of("fail-on"),
    )
    @click.option(
        "--workers", metavar="N", type=click.IntRange(min=1, max=64), help=help_of("workers")
    )
    @click.option(
        "--output",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=help_of("output"),
    )
    def validate(  # noqa: PLR0913, PLR0917 - one parameter for each option
        files: tuple[Path, ...],
        form: str,
        engine: str | None,
        profile: str,
        shapes: tuple[Path, ...],
        fail_on: str,
        max_size: int,
        workers: int | None,
        output: Path | None,
        lang: str | None,
    ) -> int:
        # Imported here, as in the other verbs: a verb pays for its own machinery only.
        from dgmf_kg.report import validation as report  # noqa: PLC0415
        from dgmf_kg.report.options import Options, exit_code  # noqa: PLC0415
        from dgmf_kg.validation import Options as Checks  # noqa: PLC0415
        from dgmf_kg.validation import Severity, validate_files  # noqa: PLC0415

        del lang  # read before the command line was built
        if workers is None:
            workers = min(os.cpu_count() or 1, 8) if len(files) > _MANY else 1
        checked = validate_files(files, Checks(engine, profile, shapes, max_size, workers))
        reports = [report.FileReport(one.path, one.results, one.problem) for one in checked]
        severity = Severity(fail_on)
        if form == "text" and output is None:
            print_lines(*report.text(reports, language))
        else:
            from dgmf_kg.report.formats import REPORTS  # noqa: PLC0415

            today = date.today().isoformat()  # noqa: DTZ011 - the day of whoever files the report
            content = REPORTS[form](reports, Options(language, severity, made_on=today))
            if output is None:
                click.echo(content, nl=not content.endswith(b"\n"))
            else:
                write_whole(output, content)
        return exit_code(reports, severity)

    return validate
