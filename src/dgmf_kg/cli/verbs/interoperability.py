"""`dgmf interoperability`."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli.gathering import Given, over_descriptions
from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES, of
from dgmf_kg.errors import BadArgumentError

if TYPE_CHECKING:
    from dgmf_kg.ecosystem import Collection
    from dgmf_kg.inquiry import Gathered, Reach

_LIMIT: Final = 50
_PAIR: Final = 2

HELP: Final[dict[str, dict[str, str]]] = {
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
    @over_descriptions(language, "IRI… [FILE…]")
    @click.option("--matrix", "is_matrix", is_flag=True, help=help_of("matrix"))
    def interoperability(
        given: Given,
        is_matrix: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        from dgmf_kg.ecosystem import Collection  # noqa: PLC0415 - a verb's help needs none of it

        asked = given.subjects
        if is_matrix:
            _check_matrix(len(asked))
            found = given.gathered(lambda reach: _between(reach, asked))
            code, text = _matrix(Collection(found), given)
            return given.answer(code, found, text)
        if not asked:
            raise BadArgumentError("ecosystem-no-subject")
        if len(asked) > _PAIR:
            raise BadArgumentError("interop-too-many", count=str(len(asked)))
        found = given.gathered(lambda reach: _around(reach, asked))
        collection = Collection(found)
        is_platform = len(asked) == 1 and not collection.describes(asked[0])
        code, text = (_platform if is_platform else _agency)(collection, given)
        return given.answer(code, found, text)

    return interoperability


def _check_matrix(count: int) -> None:
    if count > _LIMIT:
        raise BadArgumentError("interop-matrix-too-large", count=str(count), limit=str(_LIMIT))


def _between(reach: "Reach", asked: Sequence[str]) -> "Gathered":
    """What a store tells of some agencies, or of all where none are named and they are few."""
    chosen = asked or reach.described()
    _check_matrix(len(chosen))
    return reach.agencies(chosen)


def _around(reach: "Reach", asked: Sequence[str]) -> "Gathered":
    """What a store tells of a pair, an agency, or else a platform."""
    if len(asked) == _PAIR:
        return reach.agencies(asked)
    found = reach.agency(asked[0])
    return found if found.descriptions else reach.platform(asked[0])


def _matrix(collection: "Collection", given: Given) -> tuple[int, str]:
    from dgmf_kg.ecosystem import matrix  # noqa: PLC0415
    from dgmf_kg.report import interoperability as report  # noqa: PLC0415

    agencies = given.subjects or collection.agencies
    _check_matrix(len(agencies))
    found = matrix(collection, agencies)
    pairs = {
        frozenset((one.agency.iri, one.other.iri)) for one in found.verdicts if one.is_interoperable
    }
    is_all = len(pairs) == len(agencies) * (len(agencies) - 1) // 2
    code = COULD_NOT_TELL if found.unknown else YES if is_all else NO
    if given.form == "json":
        return code, report.matrix_json(found)
    return code, report.matrix_text(found, given.language, colour=given.colour)


def _platform(collection: "Collection", given: Given) -> tuple[int, str]:
    from dgmf_kg.ecosystem import of_platform  # noqa: PLC0415
    from dgmf_kg.report import interoperability as report  # noqa: PLC0415

    found = of_platform(collection, given.subjects[0])
    if not found.groups:
        raise BadArgumentError("ecosystem-subject-unknown", subject=given.subjects[0])
    code = YES if any(group.institution for group in found.groups) else NO
    if given.form == "json":
        return code, report.platform_json(found)
    codes = collection.codes()
    return code, report.platform_text(found, codes, given.language, colour=given.colour)


def _agency(collection: "Collection", given: Given) -> tuple[int, str]:
    from dgmf_kg.ecosystem import of_agency, of_pair  # noqa: PLC0415
    from dgmf_kg.report import interoperability as report  # noqa: PLC0415

    one, *others = given.subjects
    found = of_pair(collection, one, others[0]) if others else of_agency(collection, one)
    is_shown = any(verdict.is_interoperable for verdict in found.verdicts)
    code = COULD_NOT_TELL if found.unknown else YES if is_shown else NO
    if given.form == "json":
        return code, report.agency_json(found)
    codes = collection.codes()
    return code, report.agency_text(found, codes, given.language, colour=given.colour)
