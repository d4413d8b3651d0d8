"""The command line, in this process and in one of its own; and no network in either."""

from __future__ import annotations

import contextlib
import io
import json
import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from dgmf_kg.cli import run

if TYPE_CHECKING:
    from collections.abc import Callable

MEMORY = 1_500_000_000
"""Address space, in bytes, that a process over hostile files may have."""
SECONDS = 60
# What a child does first: no network, and an end to its memory. Then the command line.
CHILD = f"""
import resource, socket, sys
class Refused(socket.socket):
    def __init__(self, *_, **__):
        sys.exit("the network was asked for")
socket.socket = Refused
socket.getaddrinfo = Refused
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
from dgmf_kg.cli import main
main(sys.argv[1:])
"""


@dataclass(frozen=True)
class Called:
    """Exit code and output of one call."""

    code: int
    out: str
    err: str

    @property
    def problems(self) -> dict[str, Any]:
        """The problem of each file by its name, from a report in JSON."""
        files = json.loads(self.out)["files"]
        return {os.path.basename(one["file"]): one["problem"] for one in files}  # noqa: PTH119


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", _Refused)
    monkeypatch.setattr(socket, "getaddrinfo", _Refused)


class _Refused(socket.socket):
    """A socket that nobody gets; a class, for libraries inherit from it."""

    def __init__(self, *_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")


def call(*arguments: object) -> Called:
    """Call `dgmf` in this process."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run([str(argument) for argument in arguments])
    return Called(code, _written(out), _written(err))


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


def call_apart(*arguments: object) -> Called:
    """Call `dgmf` in a process of its own, with an end to its memory and time."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=SECONDS,
    )
    return Called(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def dgmf() -> Callable[..., Called]:
    """A function that calls `dgmf` in this process."""
    return call
