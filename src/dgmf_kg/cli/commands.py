"""The verbs. Each one parses, calls one public function, and prints."""

import json
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dgmf_kg import __version__
from dgmf_kg.cli.help import of
from dgmf_kg.errors import BadArgumentError, BadInputError, Problem
from dgmf_kg.files import write_whole
from dgmf_kg.namespaces import GRADES

if TYPE_CHECKING:
    from dgmf_kg.reasoning import Reasoning

_YES, _NO, _COULD_NOT_TELL = range(3)
_BUDDHIST_FROM = 2400
_ERA = 543


def build(language: str) -> click.Group:
    """The command line with its help in one language."""

    @click.group(help=of("dgmf", language))
    @click.help_option("--help", help=of("help", language))
    @click.version_option(__version__, help=of("version", language), prog_name="dgmf")
    def dgmf() -> None:
        pass

    for make in (_validate, _assess, _import, _reason, _convert, _diff_ontology):
        dgmf.add_command(make(language))
    return dgmf


def _output(language: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The options on language and form that every verb has."""

    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        for option in (
            click.help_option("--help", help=of("help", language)),
            click.option("--lang", type=click.Choice(["en", "th"]), help=of("lang", language)),
            click.option(
                "--format",
                "form",
                type=click.Choice(["text", "json"]),
                default="text",
                show_default=True,
                help=of("format", language),
            ),
        ):
            function = option(function)
        return function

    return decorate


def _over_files(language: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """What the verbs over descriptions have in common."""

    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        function = click.option(
            "--engine", type=click.Choice(["shacl", "pyshacl"]), help=of("engine", language)
        )(function)
        return click.argument(
            "files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path)
        )(function)

    return decorate


def _validate(language: str) -> click.Command:
    @click.command(
        "validate", help=of("validate", language), short_help=of("validate-short", language)
    )
    @click.help_option("--help", help=of("help", language))
    @click.option("--lang", type=click.Choice(["en", "th"]), help=of("lang", language))
    @_over_files(language)
    @click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json", "turtle", "html", "sarif", "junit", "github"]),
        default="text",
        show_default=True,
        help=of("format", language),
    )
    @click.option(
        "--profile",
        type=click.Choice(["core", "assessable", "evidenced", "publishable"]),
        default="assessable",
        show_default=True,
        help=of("profile", language),
    )
    @click.option(
        "--shapes",
        metavar="FILE",
        multiple=True,
        type=click.Path(path_type=Path),
        help=of("shapes", language),
    )
    @click.option(
        "--fail-on",
        type=click.Choice(["violation", "warning", "info"]),
        default="violation",
        show_default=True,
        help=of("fail-on", language),
    )
    @click.option(
        "--output",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=of("output", language),
    )
    def validate(  # noqa: PLR0913, PLR0917 - one parameter for each option
        files: tuple[Path, ...],
        form: str,
        engine: str | None,
        profile: str,
        shapes: tuple[Path, ...],
        fail_on: str,
        output: Path | None,
        lang: str | None,
    ) -> int:
        # Imported here, as in the other verbs: a verb pays for its own machinery only.
        from dgmf_kg.report import validation as report  # noqa: PLC0415
        from dgmf_kg.report.options import Options, exit_code  # noqa: PLC0415
        from dgmf_kg.validation import Options as Checks  # noqa: PLC0415
        from dgmf_kg.validation import Severity, validate_files  # noqa: PLC0415

        del lang  # read before the command line was built
        checked = validate_files(files, Checks(engine, profile, shapes))
        reports = [report.FileReport(one.path, one.results, one.problem) for one in checked]
        severity = Severity(fail_on)
        if form == "text" and output is None:
            _print(*report.text(reports, language))
        else:
            from dgmf_kg.report.formats import REPORTS  # noqa: PLC0415

            today = date.today().isoformat()  # noqa: DTZ011 - the day of whoever files the report
            content = REPORTS[form](reports, Options(language, severity, made_on=today))
            if output is None:
                click.echo(content, nl=not content.endswith(b"\n"))
            else:
                write_whole(output, content)
        return exit_code(reports, severity)

    return validate


def _assess(language: str) -> click.Command:
    @click.command("assess", help=of("assess", language), short_help=of("assess-short", language))
    @_output(language)
    @_over_files(language)
    @click.option("--as-of", metavar="YYYY-MM-DD", help=of("as-of", language))
    @click.option(
        "--minimum-grade",
        type=click.Choice(list(GRADES)),
        default="self-claimed",
        show_default=True,
        help=of("minimum-grade", language),
    )
    @click.option("--insist", is_flag=True, help=of("insist", language))
    def assess(  # noqa: PLR0913, PLR0917 - one parameter for each option
        files: tuple[Path, ...],
        form: str,
        engine: str | None,
        lang: str | None,
        as_of: str | None,
        minimum_grade: str,
        insist: bool,  # noqa: FBT001 - click passes options by name
    ) -> int:
        from dgmf_kg.assessment import Assessor, Outcome, Parameters  # noqa: PLC0415

        del lang
        parameters = Parameters(_date(as_of) if as_of else None, minimum_grade)
        assessor = Assessor(parameters, engine)
        outcomes: list[tuple[Outcome | None, str, Problem | None]] = []
        for path in files:
            try:
                outcomes.append((assessor.assess(path, insist=insist), str(path), None))
            except BadInputError as error:
                outcomes.append((None, str(path), error.problem))
        if form == "json":
            from dgmf_kg.report.assessment import to_json  # noqa: PLC0415

            click.echo(to_json(outcomes))
        else:
            from dgmf_kg.report.outcomes import text  # noqa: PLC0415

            colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            _print(*text(outcomes, assessor, language, colour=colour))
        if any(problem for _, _, problem in outcomes):
            return _COULD_NOT_TELL
        return _YES if all(one and one.assessment for one, _, _ in outcomes) else _NO

    return assess


def _import(language: str) -> click.Group:
    @click.group("import", help=of("import", language))
    @click.help_option("--help", help=of("help", language))
    def group() -> None:
        pass

    @group.command(
        "cpsv-ap", help=of("cpsv-ap", language), short_help=of("cpsv-ap-short", language)
    )
    @_output(language)
    @click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
    @click.option(
        "-o",
        "--out",
        metavar="DIR",
        required=True,
        type=click.Path(path_type=Path),
        help=of("out", language),
    )
    @click.option("--period-start", metavar="YYYY-MM-DD", help=of("period-start", language))
    @click.option("--period-end", metavar="YYYY-MM-DD", help=of("period-end", language))
    @click.option("--publisher", metavar="IRI", help=of("publisher", language))
    @click.option("--agency-type", metavar="CODE", help=of("agency-type", language))
    @click.option("--base", metavar="IRI", help=of("base", language))
    def cpsv_ap(source: Path, out: Path, form: str, lang: str | None, **options: str | None) -> int:
        from dgmf_kg.importing import ImportOptions, import_cpsv_ap  # noqa: PLC0415
        from dgmf_kg.report import importing as report  # noqa: PLC0415

        del lang
        done = import_cpsv_ap(source, out, ImportOptions(**options))
        if form == "json":
            click.echo(report.to_json(done))
        else:
            _print(*report.text(done, language))
        return _YES if done.is_complete else _NO

    return group


def _reason(language: str) -> click.Command:
    @click.command("reason", help=of("reason", language), short_help=of("reason-short", language))
    @_output(language)
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
            _print(*report.text(reasoned, language))
        if any(one.problem for one in reasoned):
            return _COULD_NOT_TELL
        return _YES if all(one.is_well for one in reasoned) else _NO

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


def _convert(language: str) -> click.Command:
    @click.command("convert", help=of("convert", language))
    @click.help_option("--help", help=of("help", language))
    @click.option("--lang", type=click.Choice(["en", "th"]), help=of("lang", language))
    @click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
    @click.option(
        "--to",
        "target",
        type=click.Choice(["turtle", "rdfxml", "ntriples", "jsonld"]),
        required=True,
        help=of("to", language),
    )
    @click.option("--framed", is_flag=True, help=of("framed", language))
    @click.option(
        "-o",
        "--out",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=of("out-file", language),
    )
    def command(
        source: Path,
        target: str,
        framed: bool,  # noqa: FBT001 - click passes options by name
        out: Path | None,
        lang: str | None,
    ) -> int:
        from dgmf_kg.publishing.convert import convert, converted  # noqa: PLC0415

        del lang
        if out is None:
            click.echo(converted(source, target, framed=framed), nl=False)
        else:
            convert(source, target, out, framed=framed)
        return _YES

    return command


def _diff_ontology(language: str) -> click.Command:
    @click.command(
        "diff-ontology",
        help=of("diff-ontology", language),
        short_help=of("diff-ontology-short", language),
    )
    @_output(language)
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
        return _YES if found.is_version_enough else _NO

    return command


def _print(out: list[str], err: list[str]) -> None:
    for line in out:
        click.echo(line)
    for line in err:
        click.echo(line, err=True)


def _date(text: str) -> str:
    """A date argument in the form that the queries compare.

    Raises:
        BadArgumentError: the text is no date, or is one of the Buddhist era.
    """
    try:
        value = date.fromisoformat(text)
    except ValueError:
        value = None
    if value is None or value.isoformat() != text:
        raise BadArgumentError("as-of-not-a-date", value=text)
    if value.year >= _BUDDHIST_FROM:
        instead = f"{value.year - _ERA}{text[4:]}"
        raise BadArgumentError("as-of-buddhist", value=text, instead=instead)
    return text
