"""What OWLAPI and Jena say of every file of the ontology, and of copies that they must reject."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ontology.graphs import ONTOLOGY, turtle_files
from profiles import copies, java

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def broken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The edited file of each broken copy, by what is wrong with it."""
    return copies.write(tmp_path_factory.mktemp("broken"))


@pytest.fixture(scope="session")
def aligned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module that imports the ontology and every alignment."""
    return copies.write_aligned(tmp_path_factory.mktemp("aligned"))


@pytest.fixture(scope="session")
def owlapi(broken: dict[str, Path], aligned: Path) -> dict[Path, java.Verdict]:
    """What OWLAPI says of every file and copy, asked once."""
    return java.profiles([*turtle_files(ONTOLOGY), *broken.values(), aligned])


@pytest.fixture(scope="session")
def jena(
    broken: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> dict[Path, java.Verdict]:
    """What Jena says of every file and copy, asked once."""
    files = [*turtle_files(ONTOLOGY), *broken.values()]
    return java.jena_counts(files, tmp_path_factory.mktemp("jena"))
