"""What the verbs have in common: exit codes, options, dates, printing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import click

from dgmf_kg.errors import BadArgumentError
from dgmf_kg.files import MAX_SIZE, MEGABYTE
from dgmf_kg.namespaces import GRADES

YES, NO, COULD_NOT_TELL = range(3)
_BUDDHIST_FROM = 2400
_ERA = 543
_MOST_MEGABYTES = 1_000_000

HELP: Final[dict[str, dict[str, str]]] = {
    "dgmf": {
        "en": "Describe, validate and assess the digital maturity of public agencies.",
        "th": "อธิบาย ตรวจสอบ และประเมินวุฒิภาวะดิจิทัลของหน่วยงานของรัฐ",
    },
    "lang": {"en": "Language of the output.", "th": "ภาษาของผลลัพธ์"},
    "format": {"en": "Form of the output.", "th": "รูปแบบของผลลัพธ์"},
    "engine": {
        "en": "SHACL engine; the fast one where it is installed.",
        "th": "เครื่องตรวจ SHACL ปกติใช้ตัวที่เร็วหากติดตั้งไว้",
    },
    "as-of": {
        "en": "Date on which validity is judged; default: the end of the reporting period.",
        "th": "วันที่อ้างอิง ปกติใช้วันสิ้นรอบการรายงาน",
    },
    "minimum-grade": {
        "en": "Lowest assurance grade of evidence that counts.",
        "th": "ชั้นความน่าเชื่อถือขั้นต่ำของหลักฐานที่นับ",
    },
    "insist": {
        "en": "Assess descriptions with violations too; the result says so.",
        "th": "ประเมินแม้เอกสารไม่เป็นไปตามข้อกำหนด โดยผลจะระบุไว้",
    },
    "max-size": {
        "en": "Largest file that is read, in megabytes.",
        "th": "ขนาดแฟ้มใหญ่สุดที่อ่าน หน่วยเป็นเมกะไบต์",
    },
    "store": {
        "en": "Folder of a store, or URL of a SPARQL endpoint; default: DGMF_STORE, else dgmf-store.",
        "th": "โฟลเดอร์ของคลัง หรือ URL ของบริการ SPARQL ปกติใช้ DGMF_STORE หากไม่มีใช้ dgmf-store",
    },
    "help": {"en": "Show this text and exit.", "th": "แสดงข้อความนี้"},
    "version": {"en": "Show the version and exit.", "th": "แสดงรุ่นของโปรแกรม"},
}


def of(own: Mapping[str, Mapping[str, str]], language: str, key: str) -> str:
    """The help text of an option in a language: the verb's own, or the one that verbs share."""
    return (own.get(key) or HELP[key])[language]


def output_options(
    language: str, forms: Sequence[str] = ("text", "json")
) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The options on language and form that every verb has."""

    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        for option in (
            click.help_option("--help", help=of(HELP, language, "help")),
            click.option(
                "--lang", type=click.Choice(["en", "th"]), help=of(HELP, language, "lang")
            ),
            click.option(
                "--format",
                "form",
                type=click.Choice(forms),
                default="text",
                show_default=True,
                help=of(HELP, language, "format"),
            ),
        ):
            function = option(function)
        return function

    return decorate


def store_option(language: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The option that names a store."""
    return click.option("--store", "where", metavar="PATH|URL", help=of(HELP, language, "store"))


def max_size_option(language: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The option on the largest file that is read; its value comes in bytes."""
    return click.option(
        "--max-size",
        metavar="MB",
        type=click.IntRange(min=1, max=_MOST_MEGABYTES),
        default=MAX_SIZE // MEGABYTE,
        show_default=True,
        callback=lambda _, __, value: value * MEGABYTE,
        help=of(HELP, language, "max-size"),
    )


def reading_options(language: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The options on how files are read and validated."""

    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        function = click.option(
            "--engine", type=click.Choice(["shacl", "pyshacl"]), help=of(HELP, language, "engine")
        )(function)
        return max_size_option(language)(function)

    return decorate


def over_files(
    language: str, *, required: bool = True
) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """What the verbs over descriptions have in common."""

    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        return click.argument(
            "files", metavar="FILE…", nargs=-1, required=required, type=click.Path(path_type=Path)
        )(reading_options(language)(function))

    return decorate


def over_assessments(language: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The options of the verbs that assess descriptions on their way."""

    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        for option in (
            click.option("--insist", is_flag=True, help=of(HELP, language, "insist")),
            click.option(
                "--minimum-grade",
                type=click.Choice(list(GRADES)),
                default="self-claimed",
                show_default=True,
                help=of(HELP, language, "minimum-grade"),
            ),
            click.option("--as-of", metavar="YYYY-MM-DD", help=of(HELP, language, "as-of")),
            click.option(
                "--engine",
                type=click.Choice(["shacl", "pyshacl"]),
                help=of(HELP, language, "engine"),
            ),
        ):
            function = option(function)
        return function

    return decorate


def print_lines(out: list[str], err: list[str]) -> None:
    """Results on standard output, messages on standard error."""
    for line in out:
        click.echo(line)
    for line in err:
        click.echo(line, err=True)


def as_date(text: str) -> str:
    """A date argument in the form that the queries compare.

    Raises:
        BadArgumentError: the text is no date, or is one of the Buddhist era.
    """
    try:
        value = date.fromisoformat(text)
    except ValueError:
        value = None
    if value is None or value.isoformat() != text:
        raise BadArgumentError("as-of-not-a-date", value=text)
    if value.year >= _BUDDHIST_FROM:
        instead = f"{value.year - _ERA}{text[4:]}"
        raise BadArgumentError("as-of-buddhist", value=text, instead=instead)
    return text
