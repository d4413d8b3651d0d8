"""Whatever the bytes: results or one clear problem, in little time, and nothing else."""

from __future__ import annotations

import faulthandler
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hostile.conftest import call
from hostile.documents import NOISE, odd_statements, spoilt_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

HANG = 30
"""Seconds after which an input counts as a hang, which ends the run with every stack shown."""
FAULT = 3


@pytest.fixture(autouse=True)
def _no_hang() -> Iterator[None]:
    yield
    faulthandler.cancel_dump_traceback_later()


def check(given_input: tuple[str, bytes], *options: str) -> None:
    """Validate one input as a user would, and look at what was said."""
    extension, content = given_input
    faulthandler.dump_traceback_later(HANG, exit=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"input{extension}"
        path.write_bytes(content)
        called = call("validate", *options, path)
    assert FAULT > called.code, called.err
    assert "Traceback" not in called.err
    lines = called.err.splitlines() if 2 == called.code else called.out.splitlines()
    assert 1 <= len(lines)
    assert all(line.startswith(str(path)) for line in lines), lines
    assert 2 != called.code or 1 == len(lines)


def thorough(examples: int) -> settings:
    """That many inputs, the same in every run."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


@thorough(500)
@given(NOISE)
def test_noise_is_refused_in_one_line(given_input: tuple[str, bytes]) -> None:
    check(given_input)


@thorough(1200)
@given(spoilt_bytes())
def test_a_spoilt_description_gives_results_or_one_line(given_input: tuple[str, bytes]) -> None:
    check(given_input)


@thorough(800)
@given(odd_statements())
def test_odd_statements_give_results_or_one_line(given_input: tuple[str, bytes]) -> None:
    check(given_input)


@thorough(100)
@given(st.one_of(spoilt_bytes(), odd_statements(), odd_statements()))
def test_the_reference_engine_gives_results_or_one_line_too(
    given_input: tuple[str, bytes],
) -> None:
    check(given_input, "--engine", "pyshacl")
