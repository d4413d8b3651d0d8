"""The whole of a bulk run: chunks to workers, parts to disk, in the order of the input."""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from dgmf_kg import __version__
from dgmf_kg.bulk.items import Chunk, chunks, find, is_whole, items, with_content
from dgmf_kg.bulk.output import Output
from dgmf_kg.bulk.work import Part, gone, joined, work
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.inference import Parameters
from dgmf_kg.interruptions import Done, processes

CHUNK_SIZE: Final = 72
"""Descriptions that a worker takes at once: enough to share the cost of a query, and few enough that
the processor's cache holds most of what is asked for."""
_AHEAD: Final = 3
_TRIES: Final = 2

Progress = Callable[[int, Callable[[], int | None]], None]
"""Called with the number of descriptions that have been dealt with since the last call, and with what
tells how many there are in all; None where archives or dumps have to be read to know."""


@dataclass(frozen=True)
class BulkOptions:
    """How a bulk run is done.

    Attributes:
        parameters: as-of date and minimum grade of every assessment.
        workers: processes; by default as many as there are processors.
        resume: go on with what an interrupted run of the same job has left.
        dask: address of the scheduler of a Dask cluster that is to do the work.
        at_once: descriptions that a worker takes at once.
    """

    parameters: Parameters = field(default_factory=Parameters)
    workers: int | None = None
    resume: bool = False
    dask: str | None = None
    at_once: int = CHUNK_SIZE


@dataclass(frozen=True)
class Bulk:
    """What a bulk run came to: the folder with the tables, and the counts of its summary."""

    folder: Path
    summary: dict[str, Any]

    def outcome(self, name: str) -> int:
        """How many items had that outcome, one of `work.OUTCOMES`."""
        count: int = self.summary.get("outcome", {}).get(name, 0)
        return count


def assess_all(
    paths: Iterable[Path],
    folder: Path,
    options: BulkOptions,
    progress: Progress | None = None,
    executor: Executor | None = None,
) -> Bulk:
    """Assess all descriptions in some files, folders, archives and dumps into tables in a folder.

    Args:
        paths: what is to be read; a name with `*` is a pattern.
        folder: what is written; it must not exist, and comes into being when all is done.
        options: how.
        progress: told how many more descriptions are done, and of how many.
        executor: who does the work, in the place of processes of our own; it is left open, and
            what its workers die of is raised.

    Raises:
        BadArgumentError: the paths stand for no file, or the folder cannot be used.
        BadInputError: the folder cannot be written to.
        FaultError: the cluster cannot be reached.
        KeyboardInterrupt: the user has interrupted it; what is done so far, `resume` goes on with.
    """
    found = find(paths)
    if not found:
        raise BadArgumentError("bulk-nothing")
    output = Output(folder, _job(found, options))
    done = output.begin(resume=options.resume)
    tell = progress or (lambda *_: None)
    count = skipped = 0

    @cache
    def total() -> int | None:
        return len(found) if all(map(is_whole, found)) else None

    def rest() -> Iterator[Chunk]:
        nonlocal count, skipped
        for chunk in chunks(items(found), options.at_once):
            count += 1
            if chunk.number in done:
                skipped += len(chunk.items)
            elif options.dask is not None:
                # The machines of a cluster need not have the files.
                yield replace(chunk, items=tuple(map(with_content, chunk.items)))
            else:
                yield chunk

    done_by_workers = Done[Part]()
    with done_by_workers.heard():
        for chunk, part in _parts(rest(), options, executor, done_by_workers):
            output.keep(part)
            # With those that were there already, which would be told by the thousand.
            tell(len(chunk.items) + skipped, total)
            skipped = 0
    if skipped:
        tell(skipped, total)
    return Bulk(folder, output.finish(count))


def _job(found: list[Path], options: BulkOptions) -> dict[str, Any]:
    """All that the result depends on: the files as they are, the parameters, this version."""
    states = []
    for path in found:
        try:
            state = path.stat()
            states.append([str(path), state.st_size, state.st_mtime_ns])
        except OSError:
            states.append([str(path), 0, 0])
    return {
        "files": states,
        "as-of": options.parameters.as_of,
        "minimum-grade": options.parameters.minimum_grade,
        "chunk": options.at_once,
        "version": __version__,
    }


def _parts(
    rest: Iterator[Chunk], options: BulkOptions, executor: Executor | None, done: Done[Part]
) -> Iterator[tuple[Chunk, Part]]:
    """Each chunk with its part, as they become ready.

    When workers die, what they were at is done again apart from the rest.
    """
    chunk = next(rest, None)
    while chunk is not None:
        suspects: list[Chunk] = []
        with _crew(options, executor) as crew:
            pending: dict[Future[Part], Chunk] = {}
            while pending or (chunk and not suspects):
                while chunk and not suspects and len(pending) < crew.width * _AHEAD:
                    try:
                        future = done.submit(crew.executor, work, chunk, options.parameters)
                    except crew.death:
                        suspects.append(chunk)
                    else:
                        pending[future] = chunk
                    finally:
                        chunk = next(rest, None)
                if pending:
                    future = done.next()
                    taken = pending.pop(future)
                    try:
                        part = future.result()
                    except crew.death:
                        suspects.append(taken)
                    else:
                        yield taken, part
        for suspect in sorted(suspects, key=lambda one: one.number):
            yield suspect, _apart(suspect, options, done)


def _apart(chunk: Chunk, options: BulkOptions, done: Done[Part]) -> Part:
    """The part of a chunk that nobody else works beside; an item that kills becomes its problem."""
    for _ in range(_TRIES):
        with _crew(replace(options, workers=1)) as crew:
            try:
                done.submit(crew.executor, work, chunk, options.parameters)
                return done.next().result()
            except crew.death:
                continue
    if len(chunk.items) == 1:
        return gone(chunk, options.parameters)
    middle = len(chunk.items) // 2
    halves = (chunk.items[:middle], chunk.items[middle:])
    return joined([_apart(replace(chunk, items=half), options, done) for half in halves])


@dataclass(frozen=True)
class Crew:
    """Whoever does the work.

    Attributes:
        executor: where it is handed in.
        width: how many workers there are.
        death: what is raised in the place of a result when a worker has died.
    """

    executor: Executor
    width: int
    death: type[Exception]


class _Never(Exception):  # noqa: N818 - it is no error; nobody raises it
    """What no executor raises."""


@contextmanager
def _crew(options: BulkOptions, executor: Executor | None = None) -> Iterator[Crew]:
    """Whoever does the work: processes here, a cluster, or whom the caller has."""
    if executor is not None:
        yield Crew(executor, options.workers or os.cpu_count() or 1, _Never)
        return
    if options.dask is not None:
        from dgmf_kg.bulk.cluster import dask_crew  # noqa: PLC0415 - an extra

        with dask_crew(options.dask) as (cluster, width, death):
            yield Crew(cluster, width, death)
        return
    width = options.workers or os.cpu_count() or 1
    method = start_method()
    if method == "fork":
        # A chunk of nothing reads what every chunk needs, once for all copies.
        work(Chunk(0, ()), options.parameters)
    with processes(width, method) as pool:
        yield Crew(pool, width, BrokenProcessPool)


def start_method() -> str:
    """How a process for the work comes into being, by the names of `multiprocessing`.

    As a copy of this one (`fork`), which has read what all chunks need; but where this one has
    threads, or nobody can tell, a copy could wait for ever for what a thread holds, and an
    interpreter of its own is begun (`spawn`).
    """
    try:
        threads = list(Path("/proc/self/task").iterdir())
    except OSError:
        return "spawn"
    return "fork" if len(threads) == 1 else "spawn"
