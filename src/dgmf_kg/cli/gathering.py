"""What the verbs over several descriptions together have in common: options, reading, printing."""

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from dgmf_kg.cli.options import COULD_NOT_TELL, as_date, of, output_options, reading_options
from dgmf_kg.errors import BadArgumentError

if TYPE_CHECKING:
    from dgmf_kg.inquiry import Gathered, Reach, Refused

HELP: Final[dict[str, dict[str, str]]] = {
    "as-of": {
        "en": "Date on which everything has to be in force; default: the latest end of a "
        "reporting period.",
        "th": "วันที่ทุกสิ่งต้องมีผล ปกติใช้วันสิ้นรอบการรายงานที่ช้าที่สุด",
    },
    "insist": {
        "en": "Read files with violations too.",
        "th": "อ่านแฟ้มที่ไม่เป็นไปตามข้อกำหนดด้วย",
    },
    "store": {
        "en": "Folder of a store, or URL of a SPARQL endpoint, that is asked in the place of files; "
        "only what the question touches is read.",
        "th": "โฟลเดอร์ของคลัง หรือ URL ของบริการ SPARQL ที่ถามแทนแฟ้ม โดยอ่านเฉพาะสิ่งที่เกี่ยวกับคำถาม",
    },
}

_IRI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:[^\\]")
_COMMON: Final = ("form", "engine", "max_size", "lang", "as_of", "insist", "where")


@dataclass(frozen=True)
class Given:
    """What a verb over several descriptions is given.

    Attributes:
        language: of the user.
        subjects: IRIs among the arguments, each once.
        files: the other arguments.
        form: of the output, `text` or `json`.
        engine: name of the SHACL engine, None for the default.
        max_size: the largest file that is read, in bytes.
        as_of: the day asked about, None for the default.
        insist: whether files with violations are read too.
        where: the store that is asked in the place of files, None for none.
    """

    language: str
    subjects: tuple[str, ...]
    files: tuple[Path, ...]
    form: str
    engine: str | None
    max_size: int
    as_of: str | None
    insist: bool
    where: str | None

    @property
    def colour(self) -> bool:
        """Whether standard output is a terminal that wants colour."""
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")

    def gathered(self, touched: "Callable[[Reach], Gathered]") -> "Gathered":
        """The descriptions that are read; of files left out, standard error says why.

        Args:
            touched: what is read of a store, where one is named.

        Raises:
            BadArgumentError: neither files nor a store are named, or both; or nothing is left.
        """
        if bool(self.files) == (self.where is not None):
            raise BadArgumentError("inquiry-both" if self.files else "inquiry-neither")
        day = as_date(self.as_of) if self.as_of else None
        if self.where is not None:
            found = _of_store(self.where, day, touched)
        else:
            from dgmf_kg.inquiry import gather  # noqa: PLC0415 - a verb's help needs none of it

            size = self.max_size
            found = gather(self.files, day, self.engine, insist=self.insist, max_size=size)
        for refused in found.refused:
            for line in _why(refused, self.language):
                click.echo(line, err=True)
        if not found.descriptions:
            nothing = "inquiry-nothing-left" if self.files else "inquiry-nothing-touched"
            raise BadArgumentError(nothing)
        return found

    def answer(self, code: int, found: "Gathered", text: str) -> int:
        """Print an answer; the exit code, which a file that was left out leaves in doubt."""
        click.echo(text)
        return COULD_NOT_TELL if found.refused else code


def over_descriptions(
    language: str, metavar: str = "[FILE…]", *, takes_iris: bool = True
) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The options and arguments of the verbs over several descriptions, as one `Given`.

    Args:
        language: of the help.
        metavar: what the help calls the arguments.
        takes_iris: whether an argument that looks like an IRI, and is no file, is a subject.
    """

    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        @wraps(function)
        def gathering(arguments: tuple[str, ...], **options: Any) -> int:  # noqa: ANN401 - click's
            common = {name: options.pop(name) for name in _COMMON}
            del common["lang"]
            iris = [one for one in arguments if takes_iris and _is_iri(one)]
            files = tuple(Path(one) for one in arguments if one not in iris)
            return function(Given(language, tuple(dict.fromkeys(iris)), files, **common), **options)

        command: Callable[..., int] = gathering
        for option in (
            click.option("--insist", is_flag=True, help=of(HELP, language, "insist")),
            click.option("--as-of", metavar="YYYY-MM-DD", help=of(HELP, language, "as-of")),
            click.option("--store", "where", metavar="PATH|URL", help=of(HELP, language, "store")),
            reading_options(language),
            click.argument("arguments", metavar=metavar, nargs=-1),
            output_options(language),
        ):
            command = option(command)
        return command

    return decorate


def _is_iri(argument: str) -> bool:
    return bool(_IRI.match(argument)) and not Path(argument).exists()


def _of_store(where: str, day: str | None, touched: "Callable[[Reach], Gathered]") -> "Gathered":
    from dgmf_kg.cli.stores import opened  # noqa: PLC0415 - needed for a store only
    from dgmf_kg.inquiry import Reach  # noqa: PLC0415 - as above

    with opened(where) as store:
        return touched(Reach(store, day))


def _why(refused: "Refused", language: str) -> list[str]:
    from dgmf_kg.report.texts import say  # noqa: PLC0415 - most files are good
    from dgmf_kg.report.validation import problem_line, result_line  # noqa: PLC0415 - as above

    if refused.problem:
        return [problem_line(refused.problem, language)]
    lines = [result_line(violation, language) for violation in refused.violations]
    return [*lines, f"{refused.path}: {say('inquiry-not-used', language)}"]
