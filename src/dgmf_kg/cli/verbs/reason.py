"""`dgmf reason`."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from dgmf_kg.cli.options import (
    COULD_NOT_TELL,
    NO,
    YES,
    of,
    output_options,
    print_lines,
)
from dgmf_kg.errors import BadInputError

if TYPE_CHECKING:
    from dgmf_kg.reasoning import Reasoning

HELP: Final[dict[str, dict[str, str]]] = {
    "reason": {
        "en": "Check descriptions or ontologies with an OWL reasoner (HermiT, on Java): consistency, "
        "classes that can have no member, and for descriptions whether the axioms derive the stages "
        "that the queries do. Exit code 0: all is well; 1: something is not; 2: a file cannot be used.",
        "th": "ตรวจสอบเอกสารหรือออนโทโลยีด้วยเครื่องอนุมาน OWL (HermiT บน Java): ความสอดคล้อง "
        "คลาสที่มีสมาชิกไม่ได้ และสำหรับเอกสาร สัจพจน์ให้ขั้นเดียวกับคิวรีหรือไม่ "
        "รหัสออก 0: ถูกต้องทั้งหมด 1: มีบางส่วนไม่ถูกต้อง 2: ใช้แฟ้มไม่ได้",
    },
    "reason-short": {
        "en": "Check with an OWL reasoner.",
        "th": "ตรวจสอบด้วยเครื่องอนุมาน OWL",
    },
}


def build(language: str) -> click.Command:
    """The command with its help in one language."""
    help_of = partial(of, HELP, language)

    @click.command("reason", help=help_of("reason"), short_help=help_of("reason-short"))
    @output_options(language)
    @click.argument(
        "files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path)
    )
    def command(files: tuple[Path, ...], form: str, lang: str | None) -> int:
        from dgmf_kg.report import reasoning as report  # noqa: PLC0415

        del lang
        reasoned = []
        for path in files:
            try:
                reasoned.append(report.ReasonedFile(path, _reason_about(path)))
            except BadInputError as error:
                reasoned.append(report.ReasonedFile(path, None, error.problem))
        if form == "json":
            click.echo(report.to_json(reasoned))
        else:
            print_lines(*report.text(reasoned, language))
        if any(one.problem for one in reasoned):
            return COULD_NOT_TELL
        return YES if all(one.is_well for one in reasoned) else NO

    return command


def _reason_about(path: Path) -> "Reasoning":
    """What reasoning says of a file: of a description with its assessment, or of an ontology."""
    from dgmf_kg.assessment import Assessor, Parameters  # noqa: PLC0415
    from dgmf_kg.namespaces import DGMF  # noqa: PLC0415
    from dgmf_kg.reasoning import (  # noqa: PLC0415
        reason_about_assessment,
        reason_about_ontology,
    )
    from dgmf_kg.store import identify, parse  # noqa: PLC0415

    document = parse(path)
    if not document.subjects_of_type(DGMF + "AgencyDescription"):
        return reason_about_ontology(path)
    outcome = Assessor(Parameters(), keep_graph=True).assess(path, insist=True)
    if outcome.assessment is None:
        raise TypeError("a user who insists gets an assessment")
    return reason_about_assessment(identify(document), outcome.assessment.graph)
