"""`dgmf unload`."""

from functools import partial
from typing import Final

import click

from dgmf_kg.cli.options import COULD_NOT_TELL, YES, of, store_option
from dgmf_kg.errors import BadInputError

HELP: Final[dict[str, dict[str, str]]] = {
    "unload": {
        "en": "Remove graphs from a store, named by IRI or by the file of a description, with the "
        "assessments made of them. Exit code 0: all are gone; 2: some were not there.",
        "th": "ลบกราฟออกจากคลัง โดยระบุ IRI หรือแฟ้มของเอกสารคำอธิบาย พร้อมการประเมินที่ทำจากเอกสารนั้น "
        "รหัสออก 0: ลบครบ 2: บางกราฟไม่มีในคลัง",
    },
    "unload-short": {"en": "Remove graphs from a store.", "th": "ลบกราฟออกจากคลัง"},
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("unload", help=help_of("unload"), short_help=help_of("unload-short"))
    @click.help_option("--help", help=help_of("help"))
    @click.option("--lang", type=click.Choice(["en", "th"]), help=help_of("lang"))
    @store_option(language)
    @click.argument("names", metavar="GRAPH|FILE…", nargs=-1, required=True)
    def command(names: tuple[str, ...], lang: str | None, where: str | None) -> int:
        from dgmf_kg.cli.stores import opened  # noqa: PLC0415
        from dgmf_kg.report.texts import say  # noqa: PLC0415
        from dgmf_kg.report.validation import problem_line, visible  # noqa: PLC0415
        from dgmf_kg.store.loading import graph_named, unload  # noqa: PLC0415

        del lang
        code = YES
        with opened(where, write=True) as store:
            for name in names:
                try:
                    graph = graph_named(name)
                    gone = unload(store, graph)
                except BadInputError as error:
                    click.echo(problem_line(error.problem, language), err=True)
                    code = COULD_NOT_TELL
                    continue
                sentence = say("store-removed", language, count=str(len(gone)))
                click.echo(visible(f"{graph}: {sentence}"))
        return code

    return command
