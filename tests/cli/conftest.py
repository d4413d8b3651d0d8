"""The command line, called in this process, with what it printed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.cli import run

if TYPE_CHECKING:
    from collections.abc import Callable

GOOD = Path(__file__).parents[1] / "cases" / "shapes" / "base.ttl"


@dataclass(frozen=True)
class Called:
    """Exit code and output of one call."""

    code: int
    out: str
    err: str


@pytest.fixture
def dgmf(capsys: pytest.CaptureFixture[str]) -> Callable[..., Called]:
    """A function that calls `dgmf` with arguments."""

    def call(*arguments: object) -> Called:
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Called(code, captured.out, captured.err)

    return call


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A description that conforms, as a file that a test may change."""
    path = tmp_path / "good.ttl"
    path.write_text(GOOD.read_text(encoding="utf-8"), encoding="utf-8")
    return path
