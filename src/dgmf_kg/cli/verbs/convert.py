"""`dgmf convert`."""

from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import (
    YES,
    of,
)

HELP: Final[dict[str, dict[str, str]]] = {
    "convert": {"en": "Write an RDF file in another format.", "th": "เขียนแฟ้ม RDF ในรูปแบบอื่น"},
    "to": {"en": "Format to write.", "th": "รูปแบบที่จะเขียน"},
    "framed": {
        "en": "As a JSON tree that starts at the description.",
        "th": "เป็น JSON แบบต้นไม้ที่เริ่มจากเอกสารคำอธิบาย",
    },
    "out-file": {
        "en": "File to write; standard output if left out.",
        "th": "แฟ้มที่จะเขียน หากไม่ระบุจะเขียนออกทางหน้าจอ",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("convert", help=help_of("convert"))
    @click.help_option("--help", help=help_of("help"))
    @click.option("--lang", type=click.Choice(["en", "th"]), help=help_of("lang"))
    @click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
    @click.option(
        "--to",
        "target",
        type=click.Choice(["turtle", "rdfxml", "ntriples", "jsonld"]),
        required=True,
        help=help_of("to"),
    )
    @click.option("--framed", is_flag=True, help=help_of("framed"))
    @click.option(
        "-o",
        "--out",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=help_of("out-file"),
    )
    def command(
        source: Path,
        target: str,
        framed: bool,  # noqa: FBT001 - click passes options by name
        out: Path | None,
        lang: str | None,
    ) -> int:
        from dgmf_kg.publishing.convert import convert, converted  # noqa: PLC0415

        del lang
        if out is None:
            click.echo(converted(source, target, framed=framed), nl=False)
        else:
            convert(source, target, out, framed=framed)
        return YES

    return command
