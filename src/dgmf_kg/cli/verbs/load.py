"""`dgmf load`."""

from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import (
    COULD_NOT_TELL,
    YES,
    max_size_option,
    of,
    output_options,
    store_option,
)
from dgmf_kg.errors import BadInputError, Problem

HELP: Final[dict[str, dict[str, str]]] = {
    "load": {
        "en": "Put descriptions into a store, each whole or not at all, in the place of an older version "
        "if there is one; the framework goes with them. Exit code 0: all are in; 2: some are not.",
        "th": "นำเอกสารคำอธิบายเข้าคลัง ทีละฉบับแบบครบหรือไม่นำเข้าเลย หากมีฉบับเดิมจะแทนที่ โดยนำกรอบเข้าด้วย "
        "รหัสออก 0: เข้าคลังครบ 2: บางฉบับไม่เข้า",
    },
    "load-short": {"en": "Put descriptions into a store.", "th": "นำเอกสารคำอธิบายเข้าคลัง"},
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("load", help=help_of("load"), short_help=help_of("load-short"))
    @output_options(language)
    @store_option(language)
    @max_size_option(language)
    @click.argument(
        "files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path)
    )
    def command(
        files: tuple[Path, ...], form: str, lang: str | None, where: str | None, max_size: int
    ) -> int:
        from dgmf_kg.cli.stores import opened  # noqa: PLC0415
        from dgmf_kg.report import stores as report  # noqa: PLC0415
        from dgmf_kg.report.texts import say  # noqa: PLC0415
        from dgmf_kg.report.validation import problem_line  # noqa: PLC0415
        from dgmf_kg.store.loading import Loaded, load, load_framework  # noqa: PLC0415

        del lang
        outcomes: list[tuple[str, Loaded | None, Problem | None]] = []
        with opened(where, write=True) as store:
            if load_framework(store):
                click.echo(f"dgmf: {say('store-framework-loaded', language)}", err=True)
            for path in files:
                # Each is told as soon as it is safe: what comes after may fail.
                try:
                    loaded = load(store, path, max_size=max_size)
                except BadInputError as error:
                    outcomes.append((str(path), None, error.problem))
                    if form == "text":
                        click.echo(problem_line(error.problem, language), err=True)
                    continue
                outcomes.append((str(path), loaded, None))
                if form == "text":
                    click.echo(report.loaded_line(str(path), loaded, language))
        if form == "json":
            click.echo(report.loaded_json(outcomes))
        return COULD_NOT_TELL if any(problem for _, _, problem in outcomes) else YES

    return command
