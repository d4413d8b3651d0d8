"""`dgmf graphs`."""

from functools import partial
from typing import Final

import click

from dgmf_kg.cli.options import YES, of, output_options, store_option

HELP: Final[dict[str, dict[str, str]]] = {
    "graphs": {
        "en": "List what a store holds: descriptions by reporting period, each with its assessments.",
        "th": "แสดงรายการในคลัง คือเอกสารคำอธิบายตามรอบการรายงานพร้อมการประเมินของแต่ละฉบับ",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("graphs", help=help_of("graphs"))
    @output_options(language)
    @store_option(language)
    def command(form: str, lang: str | None, where: str | None) -> int:
        from dgmf_kg.cli.stores import opened  # noqa: PLC0415
        from dgmf_kg.report import stores as report  # noqa: PLC0415
        from dgmf_kg.store.listing import list_graphs  # noqa: PLC0415

        del lang
        with opened(where) as store:
            listing = list_graphs(store)
        if form == "json":
            click.echo(report.listing_json(listing))
        else:
            for line in report.listing_lines(listing, language):
                click.echo(line)
        return YES

    return command
