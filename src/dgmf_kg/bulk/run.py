"""The whole of a bulk run: chunks to workers, parts to disk, in the order of the input."""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

from dgmf_kg import __version__
from dgmf_kg.assessment import Parameters
from dgmf_kg.bulk.items import Chunk, chunks, find, items
from dgmf_kg.bulk.output import Output
from dgmf_kg.bulk.work import Part, work
from dgmf_kg.errors import BadArgumentError, FaultError

CHUNK_SIZE: Final = 100
"""Descriptions that a worker takes at once: enough to share the cost of a query among them."""
_AHEAD: Final = 3
_TRIES: Final = 2

Progress = Callable[[int], None]
"""Called with the number of descriptions that have been dealt with since the last call."""


@dataclass(frozen=True)
class BulkOptions:
    """How a bulk run is done.

    Attributes:
        parameters: as-of date and minimum grade of every assessment.
        workers: processes; by default as many as there are processors.
        resume: go on with what an interrupted run of the same job has left.
        dask: address of the scheduler of a Dask cluster that is to do the work.
    """

    parameters: Parameters = field(default_factory=Parameters)
    workers: int | None = None
    resume: bool = False
    dask: str | None = None


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
) -> Bulk:
    """Assess all descriptions in some files, folders, archives and dumps into tables in a folder.

    Args:
        paths: what is to be read; a name with `*` is a pattern.
        folder: what is written; it must not exist, and comes into being when all is done.
        options: how.
        progress: told how many more descriptions are done.

    Raises:
        BadArgumentError: the paths stand for no file, or the folder cannot be used.
        BadInputError: the folder cannot be written to.
        FaultError: workers died again and again, or the cluster cannot be reached.
    """
    found = find(paths)
    if not found:
        raise BadArgumentError("bulk-nothing")
    output = Output(folder, _job(found, options.parameters))
    done = output.begin(resume=options.resume)
    tell = progress or (lambda _: None)
    count = 0

    def rest() -> Iterator[Chunk]:
        nonlocal count
        for chunk in chunks(items(found), CHUNK_SIZE):
            count += 1
            if chunk.number in done:
                tell(len(chunk.items))
            else:
                yield chunk

    for chunk, part in _parts(rest(), options):
        output.keep(part)
        tell(len(chunk.items))
    return Bulk(folder, output.finish(count))


def _job(found: list[Path], parameters: Parameters) -> dict[str, Any]:
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
        "as-of": parameters.as_of,
        "minimum-grade": parameters.minimum_grade,
        "chunk": CHUNK_SIZE,
        "version": __version__,
    }


def _parts(rest: Iterator[Chunk], options: BulkOptions) -> Iterator[tuple[Chunk, Part]]:
    """Each chunk with its part, as they become ready; a pool that dies is made anew once."""
    waiting: list[Chunk] = []
    failures: dict[int, int] = {}
    while True:
        with _executor(options) as (executor, width):
            pending: dict[Future[Part], Chunk] = {}
            broken = False
            while not broken:
                while len(pending) < width * _AHEAD:
                    chunk = waiting.pop() if waiting else next(rest, None)
                    if chunk is None:
                        break
                    pending[executor.submit(work, chunk, options.parameters)] = chunk
                if not pending:
                    return
                ready, _ = wait(pending, return_when=FIRST_COMPLETED)
                for future in ready:
                    chunk = pending.pop(future)
                    try:
                        yield chunk, future.result()
                    except BrokenProcessPool:
                        broken = True
                        waiting.append(chunk)
            waiting.extend(pending.values())
        # Which of the chunks killed a worker is not known: each one is suspected once.
        waiting = [part for chunk in waiting for part in _suspected(chunk, failures)]


def _suspected(chunk: Chunk, failures: dict[int, int]) -> list[Chunk]:
    """A chunk whose worker died, to be tried again.

    Raises:
        FaultError: it has been tried often enough.
    """
    failures[chunk.number] = failures.get(chunk.number, 0) + 1
    if failures[chunk.number] > _TRIES:
        first, last = chunk.items[0].name, chunk.items[-1].name
        raise FaultError("fault-workers-died", first=first, last=last)
    return [chunk]


@contextmanager
def _executor(options: BulkOptions) -> Iterator[tuple[Executor, int]]:
    """Whoever does the work, and how many workers that is."""
    if options.dask is not None:
        from dgmf_kg.bulk.cluster import dask_executor  # noqa: PLC0415 - an extra

        with dask_executor(options.dask) as found:
            yield found
        return
    width = options.workers or os.cpu_count() or 1
    # A fresh interpreter for each worker: a forked copy of a process with threads can hang.
    pool = ProcessPoolExecutor(width, mp_context=get_context("spawn"))
    try:
        yield pool, width
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()
