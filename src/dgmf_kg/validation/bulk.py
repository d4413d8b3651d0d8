"""Validate files: one after another, or many in several processes at once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from dgmf_kg import files
from dgmf_kg.errors import BadInputError
from dgmf_kg.store import Description, read_description
from dgmf_kg.validation import checks
from dgmf_kg.validation.model import FileResults, in_order
from dgmf_kg.validation.run import DEFAULT_PROFILE, check_profile, read_shapes, validate
from dgmf_kg.validation.user import UserShapes

_TOGETHER: Final = 32
"""Descriptions over which the checks beyond shapes are asked at once."""
_MOST_TRIPLES: Final = 20_000
"""Triples that they may have, so that a few large ones do not fill the memory."""
_TASK: Final = 128
"""Files that a process is given at a time."""


@dataclass(frozen=True)
class Options:
    """How files are validated.

    Attributes:
        engine: `shacl` or `pyshacl`; by default the compiled one where it is installed.
        profile: the obligation profile, one of `PROFILES`.
        shapes: files with shapes of the user's own.
        max_size: the largest file that is read, in bytes.
        workers: how many processes share the work; with 1, it is done in this one. Results and
            their order are the same. A script that asks for more has to guard its main part, as
            `multiprocessing` has it.
    """

    engine: str | None = None
    profile: str = DEFAULT_PROFILE
    shapes: tuple[Path, ...] = ()
    max_size: int = files.MAX_SIZE
    workers: int = 1


@dataclass(frozen=True)
class Checked:
    """What is wrong in one file, and what of it can be wrong beside other files.

    Attributes:
        found: the results, or the problem that kept the file from being checked.
        kept: what a comparison reads of the description; None where there is a problem.
    """

    found: FileResults
    kept: Description | None


def validate_files(paths: Iterable[Path], options: Options) -> list[FileResults]:
    """What is wrong in each file, and between the files; in the order in which they are given.

    A file that cannot be read has its problem in the place of results, and the others go on.

    Raises:
        BadArgumentError: no engine or profile of that name.
        BadInputError: the user's own shapes cannot be used.
    """
    check_profile(options.profile)
    extra = read_shapes(options.shapes, options.engine) if options.shapes else None
    comparison = checks.Comparison()
    found = []
    for one in _all_checked(list(paths), options, extra):
        if one.kept:
            comparison.add(one.kept)
        found.append(one.found)
    between = comparison.results(options.profile)
    return [
        replace(one, results=in_order(one.results + between.get(one.path, ()))) for one in found
    ]


def check_files(
    paths: Sequence[Path], options: Options, extra_shapes: UserShapes | None = None
) -> list[Checked]:
    """What is wrong in each file by itself, in the order in which they are given.

    It depends on nothing but its arguments, and they and what it returns can be pickled: work for a
    process of a pool.

    Args:
        paths: the files; the checks beyond shapes are asked over some dozens of them at once.
        options: how they are validated; `workers` plays no part.
        extra_shapes: what `read_shapes` gives for the user's own shapes, if there are any.

    Raises:
        BadArgumentError: no engine or profile of that name.
        BadInputError: the user's own shapes cannot be used.
    """
    return list(_checked(paths, options, extra_shapes))


def _all_checked(
    paths: list[Path], options: Options, extra: UserShapes | None
) -> Iterator[Checked]:
    if options.workers == 1 or len(paths) <= _TASK:
        yield from _checked(paths, options, extra)
        return
    # Imported here: one file, the common case, has no use for it.
    from dgmf_kg.interruptions import Done, processes  # noqa: PLC0415

    tasks = [paths[start : start + _TASK] for start in range(0, len(paths), _TASK)]
    done = Done[list[Checked]]()
    width = min(options.workers, len(tasks))
    # Begun anew, not forked: what threads of a library hold at that moment would be held for ever.
    with done.heard(), processes(width, "spawn", end_at_once=True) as pool:
        futures = [done.submit(pool, check_files, one, options, extra) for one in tasks]
        for future in done.in_order(futures):
            yield from future.result()


def _checked(
    paths: Iterable[Path], options: Options, extra: UserShapes | None
) -> Iterator[Checked]:
    """What is wrong in each file; no more descriptions are in memory than are checked together."""
    waiting: list[tuple[FileResults, Description | None]] = []
    triples = 0
    for path in paths:
        try:
            description = read_description(path, max_size=options.max_size)
            results = validate(description, options.engine, options.profile, extra)
        except BadInputError as error:
            if error.problem.message_id.startswith("shapes-"):
                raise
            waiting.append((FileResults(path, (), error.problem), None))
            continue
        waiting.append((FileResults(path, results), description))
        triples += description.document.size
        if len(waiting) >= _TOGETHER or triples > _MOST_TRIPLES:
            yield from _checked_together(waiting, options.profile)
            waiting, triples = [], 0
    yield from _checked_together(waiting, options.profile)


def _checked_together(
    waiting: list[tuple[FileResults, Description | None]], profile: str
) -> Iterator[Checked]:
    """Files with what the checks beyond shapes find in them."""
    further = iter(checks.check_each((one for _, one in waiting if one), profile))
    for found, description in waiting:
        if description is None:
            yield Checked(found, None)
        else:
            document = description.document.part(checks.READ_ACROSS)
            results = in_order(found.results + next(further))
            yield Checked(replace(found, results=results), replace(description, document=document))
