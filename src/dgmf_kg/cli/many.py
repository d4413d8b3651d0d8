"""Whether `dgmf assess` is asked for a report or for tables of many descriptions, and its options."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
from click.core import ParameterSource

from dgmf_kg import files
from dgmf_kg.cli.options import of
from dgmf_kg.errors import BadArgumentError

if TYPE_CHECKING:
    from dgmf_kg.bulk import BulkOptions
    from dgmf_kg.inference import Parameters

HELP: Final[dict[str, dict[str, str]]] = {
    "workers": {
        "en": "Processes that make the tables; default: as many as there are processors.",
        "th": "จำนวนตัวประมวลผลที่ทำตาราง ปกติเท่ากับจำนวนหน่วยประมวลผลของเครื่อง",
    },
    "resume": {
        "en": "Go on with the tables where an interrupted run has stopped.",
        "th": "ทำตารางต่อจากที่หยุดกลางคัน",
    },
    "dask": {
        "en": "Make the tables on the Dask cluster with this scheduler, such as tcp://host:8786.",
        "th": "ทำตารางบนคลัสเตอร์ Dask ที่มีตัวจัดงานอยู่ที่นี่ เช่น tcp://host:8786",
    },
}
# Of a report on each file; a run over thousands has no use for them.
_OF_REPORTS: Final = (
    "engine",
    "framework",
    "history",
    "insist",
    "max_size",
    "record_time",
    "where",
)

_OPTIONS: Final = {"where": "--store"}


@dataclass(frozen=True)
class Many:
    """The options that only tables have."""

    workers: int | None
    resume: bool
    dask: str | None

    def options(self, parameters: "Parameters") -> "BulkOptions":
        """How the run is done."""
        from dgmf_kg.bulk import BulkOptions  # noqa: PLC0415 - one file has no use for it

        return BulkOptions(parameters, self.workers, self.resume, self.dask)


def over_many(language: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The options that only tables have."""

    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        for option in (
            click.option("--dask", metavar="ADDRESS", help=of(HELP, language, "dask")),
            click.option("--resume", is_flag=True, help=of(HELP, language, "resume")),
            click.option("--workers", type=click.IntRange(1), help=of(HELP, language, "workers")),
        ):
            function = option(function)
        return function

    return decorate


def assess_many(
    paths: tuple[Path, ...],
    output: Path | None,
    many: Many,
    parameters: "Parameters",
    language: str,
) -> int | None:
    """The exit code of a run into tables, if tables are asked for; None otherwise."""
    wanted = _wants_tables(paths, output, many)
    if not wanted or output is None:
        return None
    from dgmf_kg.cli.tables import assess_into  # noqa: PLC0415 - not for one file

    return assess_into(paths, output, many.options(parameters), language)


def _wants_tables(paths: tuple[Path, ...], output: Path | None, many: Many) -> bool:
    """Whether tables in a folder are asked for, rather than a report on each file.

    Args:
        paths: what is to be assessed.
        output: what is to be written.
        many: the options that only tables have.

    Raises:
        BadArgumentError: what is asked for needs tables, and the options are those of a report; or
            the other way round.
    """
    given = _given()
    folder = next((path for path in paths if _stands_for_many(path)), None)
    if output is None or "form" in given:
        # A large file, or a packed one, may still be one description.
        if folder is not None and not folder.is_file():
            raise BadArgumentError("bulk-no-folder", path=str(folder))
        if many != Many(None, resume=False, dask=None):
            raise BadArgumentError("bulk-no-tables")
        return False
    if not (folder or len(paths) > 1 or many != Many(None, resume=False, dask=None)):
        return False
    for name in _OF_REPORTS:
        if name in given:
            raise BadArgumentError(
                "bulk-option", option=_OPTIONS.get(name, f"--{name.replace('_', '-')}")
            )
    return True


def _stands_for_many(path: Path) -> bool:
    """Whether a path is a folder, a pattern, an archive or a dump."""
    if path.is_file() and path.suffix.lower() in files.FORMATS:
        return path.stat().st_size > files.DUMP_SIZE
    # Imported here: one ordinary file, the common case, has no use for it.
    from dgmf_kg.bulk.items import is_pattern, is_whole  # noqa: PLC0415

    return path.is_dir() or is_pattern(path) or not is_whole(path)


def _given() -> set[str]:
    """The parameters that stand on the command line."""
    context = click.get_current_context()
    return {
        name
        for name in context.params
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE
    }
