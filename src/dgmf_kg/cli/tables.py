"""`dgmf assess … -o FOLDER`: the bulk run with its progress bar."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from dgmf_kg.bulk import BulkOptions, Progress, assess_all
from dgmf_kg.bulk.work import NOT_CONFORMING, NOT_READ
from dgmf_kg.cli.options import COULD_NOT_TELL, NO, YES
from dgmf_kg.frameworks import standard
from dgmf_kg.report.texts import say


def assess_into(paths: tuple[Path, ...], folder: Path, options: BulkOptions, language: str) -> int:
    """Assess everything into tables in a folder, print the summary, and give the exit code."""
    try:
        with _progress(language) as show:

            def progress(count: int, total: Callable[[], int | None]) -> None:
                show(count, total)
                # Now, while the workers are busy and this process is not.
                import dgmf_kg.report.bulk  # noqa: F401, PLC0415

            bulk = assess_all(paths, folder, options, progress)
    except KeyboardInterrupt:
        click.echo(f"dgmf: {say('bulk-interrupted', language)}", err=True)
        return COULD_NOT_TELL
    from dgmf_kg.report.bulk import text  # noqa: PLC0415

    click.echo(text(bulk.summary, str(bulk.folder), standard(), language))
    if bulk.outcome(NOT_READ):
        return COULD_NOT_TELL
    return NO if bulk.outcome(NOT_CONFORMING) else YES


@contextmanager
def _progress(language: str) -> Iterator[Progress]:
    """A bar with rate and time left on a terminal; nothing to see elsewhere."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich import progress  # noqa: PLC0415 - only a terminal has a bar
    from rich.console import Console  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    class Rate(progress.ProgressColumn):
        """How many descriptions are done in a second."""

        def render(self, task: progress.Task) -> Text:
            """The rate in words; nothing before there is one."""
            if not task.speed:
                return Text()
            return Text(say("bulk-rate", language, rate=f"{task.speed:,.0f}"))

    columns = (
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        Rate(),
        progress.TimeElapsedColumn(),
        progress.TimeRemainingColumn(),
    )
    # Drawn anew whenever a part is done, and not by a thread: a process with two has its workers
    # begin from nothing.
    bar = progress.Progress(
        *columns, console=Console(stderr=True), transient=True, auto_refresh=False
    )
    with bar:
        task = bar.add_task("", total=None)
        yield lambda count, total: bar.update(task, advance=count, total=total(), refresh=True)
