"""Where the ontology, shapes and queries lie: inside the wheel, or at the top of a checkout."""

from functools import cache
from pathlib import Path

from dgmf_kg.errors import FaultError


@cache
def folder(name: str) -> Path:
    """The data folder of that name (`ontology`, `shapes` or `queries`).

    Raises:
        FaultError: the installation holds no such folder.
    """
    package = Path(__file__).parent
    for candidate in (package / "data" / name, package.parents[1] / name):
        if candidate.is_dir():
            return candidate
    raise FaultError("fault-data-missing", name=name)


def ontology_modules() -> list[Path]:
    """The Turtle files of the ontology proper, framework included, in the order of their names."""
    return sorted(folder("ontology").glob("*.ttl"))


def framework_file() -> Path:
    """The Turtle file with the framework's content: stages, dimensions, cells, criteria, codes."""
    return folder("ontology") / "framework.ttl"


def shapes_files() -> list[Path]:
    """The shapes that a description is held to, by rising obligation."""
    return [folder("shapes") / f"{name}.shacl.ttl" for name in ("core", "assessable")]
