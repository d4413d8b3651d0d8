"""The largest file that is read can be chosen, and a refusal names the option."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.conftest import Called


@pytest.mark.parametrize("verb", ["validate", "assess"])
def test_a_file_over_the_largest_size_is_refused_with_the_remedy(
    dgmf: Callable[..., Called], good: Path, verb: str
) -> None:
    good.write_bytes(good.read_bytes() + b"\n" * 1_000_000)
    refused = dgmf(verb, "--max-size", 1, good)
    assert 2 == refused.code
    assert "1.1 MB, more than the 1 MB that are read" in refused.out + refused.err
    assert "allow more with --max-size." in refused.out + refused.err
    assert 0 == dgmf(verb, "--max-size", 2, good).code
    assert 0 == dgmf(verb, good).code


def test_files_that_are_loaded_have_a_largest_size_too(
    dgmf: Callable[..., Called], good: Path, tmp_path: Path
) -> None:
    good.write_bytes(good.read_bytes() + b"\n" * 1_000_000)
    store = tmp_path / "store"
    for called in (("query", "at-least", good), ("load", "--store", store, good)):
        refused = dgmf(*called, "--max-size", 1)
        assert 2 == refused.code
        assert "allow more with --max-size." in refused.out + refused.err
        assert 0 == dgmf(*called, "--max-size", 2).code


@pytest.mark.parametrize("size", ["0", "-1", "nan", "inf", "1.5", "9999999", "big"])
def test_a_largest_size_that_makes_no_sense_is_refused(
    dgmf: Callable[..., Called], good: Path, size: str
) -> None:
    called = dgmf("validate", "--max-size", size, good)
    assert 2 == called.code
    assert "--max-size" in called.err


def test_the_number_of_processes_changes_nothing_in_the_report(
    dgmf: Callable[..., Called], good: Path
) -> None:
    alone = dgmf("validate", "--format", "json", good)
    assert alone == dgmf("validate", "--format", "json", "--workers", 2, good)
    assert 2 == dgmf("validate", "--workers", 0, good).code
