"""Where the ontology, shapes and queries lie: inside the wheel, or at the top of a checkout."""

from functools import cache
from pathlib import Path
from typing import Final

from dgmf_kg.errors import FaultError

PROFILES: Final = ("core", "assessable", "evidenced", "publishable")
"""Obligation profiles by rising demand; each one includes those before it."""


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
    """The Turtle files of the ontology proper, framework included, in the order of their names.

    The classes of `stages.ttl` are not among them: no description may speak of itself in those.
    """
    return sorted(path for path in folder("ontology").glob("*.ttl") if path.stem != "stages")


def framework_file() -> Path:
    """The Turtle file with the framework's content: stages, dimensions, cells, criteria, codes."""
    return folder("ontology") / "framework.ttl"


def guidance_file() -> Path:
    """The Turtle file with the framework's advice: planning steps, capabilities, risk matrix."""
    return folder("ontology") / "guidance.ttl"


def shapes_files(profile: str = "assessable") -> list[Path]:
    """The shapes that a description of that obligation profile is held to, by rising demand.

    Of `framework` and `assessment`, which are no profiles, the shapes of such a graph.
    """
    names = PROFILES[: PROFILES.index(profile) + 1] if profile in PROFILES else (profile,)
    return [folder("shapes") / f"{name}.shacl.ttl" for name in names]
