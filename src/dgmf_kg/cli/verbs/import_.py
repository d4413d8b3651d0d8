"""`dgmf import`."""

from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import (
    NO,
    YES,
    of,
    output_options,
    print_lines,
)

HELP: Final[dict[str, dict[str, str]]] = {
    "import": {
        "en": "Turn data in foreign vocabularies into agency descriptions.",
        "th": "แปลงข้อมูลจากคำศัพท์อื่นเป็นเอกสารคำอธิบายหน่วยงาน",
    },
    "cpsv-ap": {
        "en": "Write one description for each agency of a CPSV-AP or CPOV catalogue, and say what "
        "the catalogue does not hold. Exit code 0: all services and channels are in; 1: some are not; "
        "2: the catalogue cannot be used.",
        "th": "เขียนเอกสารคำอธิบายหนึ่งฉบับต่อหน่วยงานจากบัญชีบริการ CPSV-AP หรือ CPOV และบอกสิ่งที่บัญชีไม่มี "
        "รหัสออก 0: ได้บริการและช่องทางครบ 1: ไม่ครบ 2: ใช้บัญชีนี้ไม่ได้",
    },
    "cpsv-ap-short": {
        "en": "From a catalogue in CPSV-AP or CPOV.",
        "th": "จากบัญชีบริการ CPSV-AP หรือ CPOV",
    },
    "out": {"en": "Folder for the descriptions.", "th": "โฟลเดอร์สำหรับเอกสารคำอธิบาย"},
    "period-start": {
        "en": "First day of the reporting period.",
        "th": "วันแรกของรอบการรายงาน",
    },
    "period-end": {"en": "Last day of the reporting period.", "th": "วันสุดท้ายของรอบการรายงาน"},
    "publisher": {
        "en": "IRI of who answers for the descriptions.",
        "th": "IRI ของผู้รับผิดชอบเอกสารคำอธิบาย",
    },
    "agency-type": {
        "en": "Type of the agencies, a code of the framework such as Department.",
        "th": "ประเภทของหน่วยงาน เป็นรหัสของกรอบ เช่น Department",
    },
    "base": {
        "en": "What the IRIs of the descriptions begin with; by default they are UUIDs.",
        "th": "ส่วนต้นของ IRI ของเอกสารคำอธิบาย ปกติใช้ UUID",
    },
}


def build(language: str) -> click.Group:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.group("import", help=help_of("import"))
    @click.help_option("--help", help=help_of("help"))
    def group() -> None:
        pass

    @group.command("cpsv-ap", help=help_of("cpsv-ap"), short_help=help_of("cpsv-ap-short"))
    @output_options(language)
    @click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
    @click.option(
        "-o",
        "--out",
        metavar="DIR",
        required=True,
        type=click.Path(path_type=Path),
        help=help_of("out"),
    )
    @click.option("--period-start", metavar="YYYY-MM-DD", help=help_of("period-start"))
    @click.option("--period-end", metavar="YYYY-MM-DD", help=help_of("period-end"))
    @click.option("--publisher", metavar="IRI", help=help_of("publisher"))
    @click.option("--agency-type", metavar="CODE", help=help_of("agency-type"))
    @click.option("--base", metavar="IRI", help=help_of("base"))
    def cpsv_ap(source: Path, out: Path, form: str, lang: str | None, **options: str | None) -> int:
        from dgmf_kg.importing import ImportOptions, import_cpsv_ap  # noqa: PLC0415
        from dgmf_kg.report import importing as report  # noqa: PLC0415

        del lang
        done = import_cpsv_ap(source, out, ImportOptions(**options))
        if form == "json":
            click.echo(report.to_json(done))
        else:
            print_lines(*report.text(done, language))
        return YES if done.is_complete else NO

    return group
