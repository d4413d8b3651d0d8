"""`dgmf plug-and-play`."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli.gathering import Given, over_descriptions
from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES, of
from dgmf_kg.errors import BadArgumentError

if TYPE_CHECKING:
    from dgmf_kg.inquiry import Gathered, Reach

HELP: Final[dict[str, dict[str, str]]] = {
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
    @over_descriptions(language, "[IRI…] [FILE…]")
    def plug_and_play(given: Given) -> int:
        from dgmf_kg.ecosystem import Collection, joinings, platforms, systems  # noqa: PLC0415
        from dgmf_kg.report.ecosystem import joinings_json, joinings_text  # noqa: PLC0415

        asked = given.subjects
        gathered = given.gathered(lambda reach: _touched(reach, asked))
        collection = Collection(gathered)
        all_systems, all_platforms = systems(collection), platforms(collection)
        for subject in asked:
            if subject not in {*all_systems, *all_platforms}:
                raise BadArgumentError("ecosystem-neither", subject=subject)
        found = joinings(
            collection,
            [one for one in all_systems if one in asked] or all_systems,
            [one for one in all_platforms if one in asked] or all_platforms,
        )
        verdicts = {one.verdict for one in found}
        code = NO if "lacks-standards" in verdicts else YES
        if not verdicts or "requirement-unknown" in verdicts:
            code = COULD_NOT_TELL

        written = (
            joinings_json(found, collection.as_of)
            if given.form == "json"
            else joinings_text(found, collection.as_of, given.language, colour=given.colour)
        )
        return given.answer(code, gathered, written)

    return plug_and_play


def _touched(reach: "Reach", asked: Sequence[str]) -> "Gathered":
    """What a store tells of systems and platforms: all of it, unless some of both are named."""
    from dgmf_kg.ecosystem import Collection, platforms, systems  # noqa: PLC0415

    found = reach.operated(asked)
    collection = Collection(found)
    are_named = all(set(kind(collection)) & set(asked) for kind in (systems, platforms))
    return found if are_named else reach.everything()
