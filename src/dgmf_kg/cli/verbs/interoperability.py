"""`dgmf interoperability`."""

from functools import partial
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli import subjects
from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES, of
from dgmf_kg.errors import BadArgumentError

if TYPE_CHECKING:
    from dgmf_kg.ecosystem import Collection

_LIMIT: Final = 50
_PAIR: Final = 2

HELP: Final[dict[str, dict[str, str]]] = {
    **subjects.HELP,
    "interoperability": {
        "en": "Tell whether agencies are interoperable, for which exchange, which half is not "
        "shown and what would close it. Before the FILEs stands the IRI of one agency, of two "
        "agencies or of one platform. Exit code 0: interoperable; 1: not shown; 2: could not tell.",
        "th": "บอกว่าหน่วยงานทำงานร่วมกันได้หรือไม่ ในการแลกเปลี่ยนใด ส่วนใดไม่ปรากฏ และแก้ได้อย่างไร "
        "ก่อนชื่อแฟ้มให้ระบุ IRI ของหน่วยงานหนึ่งแห่ง สองแห่ง หรือแพลตฟอร์มหนึ่งแห่ง "
        "รหัสออก 0: ทำงานร่วมกันได้ 1: ไม่ปรากฏ 2: บอกไม่ได้",
    },
    "interoperability-short": {
        "en": "Tell whether agencies are interoperable, and what is missing.",
        "th": "บอกว่าหน่วยงานทำงานร่วมกันได้หรือไม่ และขาดสิ่งใด",
    },
    "matrix": {
        "en": "Show the agencies named, or all of the files, against each other; 50 at most.",
        "th": "แสดงตารางของหน่วยงานที่ระบุหรือทั้งหมดในแฟ้ม ไม่เกิน 50 แห่ง",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command(
        "interoperability",
        help=help_of("interoperability"),
        short_help=help_of("interoperability-short"),
    )
    @subjects.over_descriptions(language, "IRI… FILE…")
    @click.option("--matrix", "is_matrix", is_flag=True, help=help_of("matrix"))
    def interoperability(  # noqa: PLR0913, PLR0917 - one parameter for each option
        arguments: tuple[str, ...],
        form: str,
        engine: str | None,
        lang: str | None,
        as_of: str | None,
        insist: bool,  # noqa: FBT001 - click passes options by name
        is_matrix: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        del lang
        asked, files = subjects.split(arguments)
        limit = _LIMIT if is_matrix else _PAIR
        if not asked and not is_matrix:
            raise BadArgumentError("ecosystem-no-subject")
        if len(asked) > limit:
            raise subjects.too_many(len(asked), limit)
        found = subjects.gathered(files, as_of, engine, insist=insist)
        subjects.print_problems(found.problems, language)
        if not found.collection.agencies:
            return COULD_NOT_TELL
        answer = _matrix if is_matrix else _answer
        code = answer(found.collection, asked, form, language)
        return COULD_NOT_TELL if found.problems else code

    return interoperability


def _matrix(collection: "Collection", asked: list[str], form: str, language: str) -> int:
    from dgmf_kg.ecosystem import matrix  # noqa: PLC0415
    from dgmf_kg.report import interoperability as report  # noqa: PLC0415

    agencies = asked or list(collection.agencies)
    if len(agencies) > _LIMIT:
        raise subjects.too_many(len(agencies), _LIMIT)
    found = matrix(collection, agencies)
    if form == "json":
        click.echo(report.matrix_json(found))
    else:
        click.echo(report.matrix_text(found, language, colour=subjects.in_colour()))
    if found.unknown:
        return COULD_NOT_TELL
    pairs = {
        frozenset((one.agency.iri, one.other.iri)) for one in found.verdicts if one.is_interoperable
    }
    return YES if len(pairs) == len(agencies) * (len(agencies) - 1) // 2 else NO


def _answer(collection: "Collection", asked: list[str], form: str, language: str) -> int:
    from dgmf_kg.ecosystem import of_agency, of_pair, of_platform  # noqa: PLC0415
    from dgmf_kg.report import interoperability as report  # noqa: PLC0415

    colour = subjects.in_colour()
    if len(asked) == 1 and collection.description_of(asked[0]) is None:
        platform = of_platform(collection, asked[0])
        if not platform.groups:
            raise BadArgumentError("ecosystem-subject-unknown", subject=asked[0])
        if form == "json":
            click.echo(report.platform_json(platform))
        else:
            codes = collection.codes()
            click.echo(report.platform_text(platform, codes, language, colour=colour))
        return YES if any(group.institution for group in platform.groups) else NO
    if len(asked) == _PAIR:
        answer = of_pair(collection, asked[0], asked[1])
    else:
        answer = of_agency(collection, asked[0])
    if form == "json":
        click.echo(report.agency_json(answer))
    else:
        click.echo(report.agency_text(answer, collection.codes(), language, colour=colour))
    if answer.unknown:
        return COULD_NOT_TELL
    return YES if any(one.is_interoperable for one in answer.verdicts) else NO
