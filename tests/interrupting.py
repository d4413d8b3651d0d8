"""Runs that tests interrupt."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

TESTS = str(Path(__file__).parent)


def start(script: str, *arguments: object, slow_locks: bool = False) -> subprocess.Popen[bytes]:
    """A script in a process group of its own, and its arguments from `sys.argv[1]` on.

    Args:
        script: the text of the script.
        arguments: what it is given.
        slow_locks: whether `slow_locks` is imported first.
    """
    beginning = f"import sys; sys.path.insert(0, {TESTS!r}); " + "import slow_locks; " * slow_locks
    return subprocess.Popen(
        [sys.executable, "-c", beginning + script, *map(str, arguments)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def told_by(running: subprocess.Popen[bytes]) -> bytes:
    """What a run in a process group of its own has said in the end, which comes within a minute."""
    try:
        return running.communicate(timeout=60)[1]
    finally:
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)
