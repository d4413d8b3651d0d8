"""`dgmf query`."""

import sys
from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import YES, max_size_option, of, store_option

HELP: Final[dict[str, dict[str, str]]] = {
    "query": {
        "en": "Ask a store a question of the library by its name or number (dgmf queries lists them), or a "
        "SELECT query in a file (- reads standard input). With FILEs, descriptions are loaded into memory and "
        "assessed first, and no store is needed. A query from outside may only read, and is limited in time.",
        "th": "ถามคลังด้วยคำถามในคลังคำถามตามชื่อหรือหมายเลข (ดูรายชื่อด้วย dgmf queries) หรือคำถาม SELECT ในแฟ้ม "
        "(- อ่านจากข้อมูลเข้ามาตรฐาน) หากระบุแฟ้มเอกสาร จะนำเข้าหน่วยความจำและประเมินก่อนโดยไม่ต้องมีคลัง "
        "คำถามจากภายนอกอ่านได้อย่างเดียวและจำกัดเวลา",
    },
    "query-short": {
        "en": "Ask a store, or descriptions in files, a question.",
        "th": "ถามคลังหรือเอกสารในแฟ้ม",
    },
    "param": {
        "en": "Value of a parameter; may be repeated.",
        "th": "ค่าของพารามิเตอร์ ระบุซ้ำได้",
    },
    "output": {
        "en": "File to write to, whole or not at all; default: standard output.",
        "th": "แฟ้มที่จะเขียน โดยเขียนครบทั้งแฟ้มหรือไม่เขียนเลย ปกติใช้ผลลัพธ์มาตรฐาน",
    },
    "timeout": {
        "en": "Longest time in seconds that a query from outside may take.",
        "th": "เวลานานที่สุดเป็นวินาทีของคำถามจากภายนอก",
    },
    "limit": {
        "en": "Largest number of rows of a query from outside.",
        "th": "จำนวนแถวมากที่สุดของคำถามจากภายนอก",
    },
}
_FORMS: Final = ("table", "csv", "tsv", "json", "parquet", "arrow")


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("query", help=help_of("query"), short_help=help_of("query-short"))
    @click.help_option("--help", help=help_of("help"))
    @click.option("--lang", type=click.Choice(["en", "th"]), help=help_of("lang"))
    @click.option(
        "--format",
        "form",
        type=click.Choice(_FORMS),
        default="table",
        show_default=True,
        help=help_of("format"),
    )
    @click.argument("question", metavar="NAME|QUERY-FILE")
    @click.argument("files", metavar="[FILE…]", nargs=-1, type=click.Path(path_type=Path))
    @store_option(language)
    @max_size_option(language)
    @click.option("--param", "given", metavar="NAME=VALUE", multiple=True, help=help_of("param"))
    @click.option("--insist", is_flag=True, help=help_of("insist"))
    @click.option(
        "--timeout",
        type=click.FloatRange(min=0, min_open=True),
        default=60,
        show_default=True,
        help=help_of("timeout"),
    )
    @click.option("--limit", type=click.IntRange(min=1), help=help_of("limit"))
    @click.option(
        "-o",
        "--output",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=help_of("output"),
    )
    def query(  # noqa: PLR0913, PLR0917 - one parameter for each option
        question: str,
        files: tuple[Path, ...],
        form: str,
        lang: str | None,
        where: str | None,
        max_size: int,
        given: tuple[str, ...],
        insist: bool,  # noqa: FBT001 - click passes options by name
        timeout: float,
        limit: int | None,
        output: Path | None,
    ) -> int:
        from dgmf_kg.cli import asking  # noqa: PLC0415

        del lang
        values = asking.values(given)
        call = asking.Call(question, values, language, timeout, limit)
        asking.check_form(form, to_terminal=output is None and sys.stdout.isatty())
        if files:
            solutions = call.of_files(files, where, insist=insist, max_size=max_size)
        else:
            solutions = call.of_store(where)
        asking.write(solutions, form, language, output)
        return YES

    return query
