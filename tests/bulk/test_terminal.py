"""What a bulk run shows on a terminal while it goes on."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bulk.written import COUNT

if TYPE_CHECKING:
    from pathlib import Path

RUN = """
import sys
from pathlib import Path
from dgmf_kg.bulk import BulkOptions
from dgmf_kg.cli.tables import assess_into
paths, out, language = map(Path, sys.argv[1:-2]), Path(sys.argv[-2]), sys.argv[-1]
assess_into(tuple(paths), out, BulkOptions(workers=2, at_once=3), language)
"""
HOW = """
from dgmf_kg.bulk.run import start_method
from dgmf_kg.cli.tables import _progress
with _progress("en") as show:
    show(1, lambda: 2)
    method = start_method()
print(method)
"""


def on_terminal(script: str, *arguments: object) -> tuple[str, str]:
    """What a script prints, and what it shows on the terminal that is its standard error."""
    terminal, its_end = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=its_end,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "120"},
    ) as running:
        os.close(its_end)
        shown = b""
        while part := _read(terminal):
            shown += part
        os.close(terminal)
        printed, _ = running.communicate()
    return printed.decode(), re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", shown.decode())


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        # That is how Linux says that nobody has the other end open any more.
        return b""


@pytest.mark.parametrize(("language", "rate"), [("en", "a second"), ("th", "ฉบับต่อวินาที")])
def test_a_folder_has_a_bar_with_rate_and_time_left(
    language: str, rate: str, folder: Path, tmp_path: Path
) -> None:
    printed, shown = on_terminal(RUN, folder, tmp_path / "out", language)

    assert str(tmp_path / "out") in printed
    assert [str(n) for n in range(3, COUNT + 1, 3)] == sorted(
        set(re.findall(rf"(\d+)/{COUNT}\b", shown)), key=int
    )
    assert re.search(rf"{COUNT}/{COUNT} +[\d,]+ {rate} +\d:\d\d:\d\d +0:00:00", shown)


def test_of_an_archive_nobody_knows_how_many_there_are(folder: Path, tmp_path: Path) -> None:
    packed = tmp_path / "agencies.tar"
    subprocess.run(["tar", "-cf", packed, "-C", folder, "."], check=True)  # noqa: S607

    _, shown = on_terminal(RUN, packed, tmp_path / "out", "en")

    assert re.search(rf"{COUNT}/\? +[\d,]+ a second +\d:\d\d:\d\d *[\r\n]", shown)


def test_the_bar_needs_no_thread_so_that_workers_are_copies() -> None:
    printed, shown = on_terminal(HOW)
    method = "fork" if sys.platform == "linux" else "spawn"
    assert (method, True) == (printed.strip(), "1/2" in shown)
