"""`dgmf export`."""

from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import YES, of, store_option

HELP: Final[dict[str, dict[str, str]]] = {
    "export": {
        "en": "Write graphs of a store, all if none is named, to a file of N-Quads (.nq) or TriG (.trig).",
        "th": "เขียนกราฟในคลังลงแฟ้ม N-Quads (.nq) หรือ TriG (.trig) หากไม่ระบุกราฟจะเขียนทั้งหมด",
    },
    "export-out": {
        "en": "File to write; standard output, in N-Quads, if left out.",
        "th": "แฟ้มที่จะเขียน หากไม่ระบุจะเขียนออกทางหน้าจอเป็น N-Quads",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("export", help=help_of("export"))
    @click.help_option("--help", help=help_of("help"))
    @click.option("--lang", type=click.Choice(["en", "th"]), help=help_of("lang"))
    @store_option(language)
    @click.option(
        "-o", "--out", metavar="FILE", type=click.Path(path_type=Path), help=help_of("export-out")
    )
    @click.argument("names", metavar="[GRAPH|FILE]…", nargs=-1)
    def command(
        names: tuple[str, ...], lang: str | None, where: str | None, out: Path | None
    ) -> int:
        from dgmf_kg.cli.stores import opened  # noqa: PLC0415
        from dgmf_kg.store.loading import export, graph_named  # noqa: PLC0415

        del lang
        with opened(where) as store:
            content = export(store, tuple(map(graph_named, names)), out)
        if out is None:
            click.echo(content, nl=False)
        return YES

    return command
