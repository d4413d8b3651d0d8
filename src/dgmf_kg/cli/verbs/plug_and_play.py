"""`dgmf plug-and-play`."""

from functools import partial
from typing import Final

import click

from dgmf_kg.cli import subjects
from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES, of
from dgmf_kg.errors import BadArgumentError

HELP: Final[dict[str, dict[str, str]]] = {
    **subjects.HELP,
    "plug-and-play": {
        "en": "Tell which systems can join which platforms, and which interface standards are "
        "missing. IRIs of systems and platforms before the FILEs narrow the question. "
        "Exit code 0: all can join; 1: some cannot; 2: could not tell.",
        "th": "บอกว่าระบบใดต่อเข้าแพลตฟอร์มใดได้ และขาดมาตรฐานส่วนต่อประสานใด "
        "ระบุ IRI ของระบบและแพลตฟอร์มก่อนชื่อแฟ้มเพื่อจำกัดคำถาม "
        "รหัสออก 0: ต่อเข้าได้ทั้งหมด 1: บางระบบต่อเข้าไม่ได้ 2: บอกไม่ได้",
    },
    "plug-and-play-short": {
        "en": "Tell which systems can join which platforms.",
        "th": "บอกว่าระบบใดต่อเข้าแพลตฟอร์มใดได้",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command(
        "plug-and-play", help=help_of("plug-and-play"), short_help=help_of("plug-and-play-short")
    )
    @subjects.over_descriptions(language, "[IRI…] FILE…")
    def plug_and_play(  # noqa: PLR0913, PLR0917 - one parameter for each option
        arguments: tuple[str, ...],
        form: str,
        engine: str | None,
        lang: str | None,
        as_of: str | None,
        insist: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        from dgmf_kg.ecosystem import joinings, platforms, systems  # noqa: PLC0415
        from dgmf_kg.report.ecosystem import joinings_json, joinings_text  # noqa: PLC0415

        del lang
        asked, files = subjects.split(arguments)
        gathered = subjects.gathered(files, as_of, engine, insist=insist)
        collection = gathered.collection
        subjects.print_problems(gathered.problems, language)
        if not collection.agencies:
            return COULD_NOT_TELL
        all_systems, all_platforms = systems(collection), platforms(collection)
        for subject in asked:
            if subject not in {*all_systems, *all_platforms}:
                raise BadArgumentError("ecosystem-neither", subject=subject)
        found = joinings(
            collection,
            [one for one in all_systems if one in asked] or all_systems,
            [one for one in all_platforms if one in asked] or all_platforms,
        )
        if form == "json":
            click.echo(joinings_json(found, collection.as_of))
        else:
            colour = subjects.in_colour()
            click.echo(joinings_text(found, collection.as_of, language, colour=colour))
        verdicts = {one.verdict for one in found}
        if gathered.problems or not verdicts or "requirement-unknown" in verdicts:
            return COULD_NOT_TELL
        return NO if "lacks-standards" in verdicts else YES

    return plug_and_play
