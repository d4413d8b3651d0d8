"""`dgmf assess … -o FOLDER`: the bulk run with its progress bar."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from dgmf_kg.bulk import BulkOptions, Progress, assess_all
from dgmf_kg.bulk.work import NOT_CONFORMING, NOT_READ, framework
from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES
from dgmf_kg.report.texts import say


def assess_into(paths: tuple[Path, ...], folder: Path, options: BulkOptions, language: str) -> int:
    """Assess everything into tables in a folder, print the summary, and give the exit code."""
    try:
        with _progress() as progress:
            bulk = assess_all(paths, folder, options, progress)
    except KeyboardInterrupt:
        click.echo(f"dgmf: {say('bulk-interrupted', language)}", err=True)
        return COULD_NOT_TELL
    from dgmf_kg.report.bulk import text  # noqa: PLC0415 - loaded while others were at work

    click.echo(text(bulk.summary, str(bulk.folder), framework(), language))
    if bulk.outcome(NOT_READ):
        return COULD_NOT_TELL
    return NO if bulk.outcome(NOT_CONFORMING) else YES


@contextmanager
def _progress() -> Iterator[Progress]:
    """A bar with rate and time so far on a terminal; nothing to see elsewhere."""
    if not sys.stderr.isatty():
        yield _prepare
        return
    from rich import progress  # noqa: PLC0415 - only a terminal has a bar
    from rich.console import Console  # noqa: PLC0415

    columns = (
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TimeElapsedColumn(),
        progress.TimeRemainingColumn(),
    )
    with progress.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda count: bar.update(task, advance=count)


def _prepare(_: int) -> None:
    """Load what the summary is printed with, while the workers are busy and this process is not."""
    import dgmf_kg.report.bulk  # noqa: F401, PLC0415
