"""`dgmf diff-ontology`."""

import json
from functools import partial
from pathlib import Path
from typing import Final

import click

from dgmf_kg.cli.options import (
    NO,
    YES,
    of,
    output_options,
)

HELP: Final[dict[str, dict[str, str]]] = {
    "diff-ontology": {
        "en": "List what changed between two versions of the ontology, and the version it asks for. "
        "Exit code 0: the version number says enough; 1: it does not; 2: a file cannot be read.",
        "th": "แสดงสิ่งที่เปลี่ยนระหว่างออนโทโลยีสองรุ่น และรุ่นที่ควรออก "
        "รหัสออก 0: เลขรุ่นเหมาะสม 1: เลขรุ่นไม่เหมาะสม 2: อ่านแฟ้มไม่ได้",
    },
    "diff-ontology-short": {
        "en": "List what changed between two versions of the ontology.",
        "th": "แสดงสิ่งที่เปลี่ยนระหว่างออนโทโลยีสองรุ่น",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command(
        "diff-ontology",
        help=help_of("diff-ontology"),
        short_help=help_of("diff-ontology-short"),
    )
    @output_options(language)
    @click.argument("old", type=click.Path(path_type=Path))
    @click.argument("new", type=click.Path(path_type=Path))
    def command(old: Path, new: Path, form: str, lang: str | None) -> int:
        from dgmf_kg.publishing.ontology_diff import diff  # noqa: PLC0415
        from dgmf_kg.report.ontology_diff import markdown  # noqa: PLC0415

        del lang
        found = diff(old, new)
        if form == "json":
            click.echo(json.dumps(found.to_json(), ensure_ascii=False, indent=2))
        else:
            click.echo(markdown(found, language))
        return YES if found.is_version_enough else NO

    return command
