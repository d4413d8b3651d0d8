"""The command line: verbs by name, each loaded only when it is asked for."""

import importlib
from types import ModuleType
from typing import Final

import click

from dgmf_kg import __version__
from dgmf_kg.cli.options import HELP, of

VERBS: Final = (
    "assess",
    "capabilities",
    "convert",
    "diff",
    "diff-ontology",
    "ecosystem",
    "explain",
    "export",
    "graphs",
    "import",
    "institutions",
    "interoperability",
    "load",
    "plan",
    "plug-and-play",
    "queries",
    "query",
    "reason",
    "rollup",
    "unload",
    "validate",
)
"""Names of the verbs; the module of each is in `dgmf_kg.cli.verbs`."""
_MODULES: Final = {"import": "import_"}


class _Verbs(click.Group):
    """A group whose commands are modules: a call pays for one verb, however many there are."""

    language: str = "en"

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the verbs."""
        del ctx
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of that name, None if there is none."""
        del ctx
        return verb(cmd_name, self.language) if cmd_name in VERBS else None


def verb(name: str, language: str) -> click.Command:
    """The command of that name with its help in one language."""
    command: click.Command = _module(name).build(language)
    return command


def help_texts(name: str) -> dict[str, dict[str, str]]:
    """The help of a verb and its options by language, with what verbs share."""
    return {**HELP, **_module(name).HELP}


def _module(name: str) -> ModuleType:
    module = _MODULES.get(name, name.replace("-", "_"))
    return importlib.import_module(f"dgmf_kg.cli.verbs.{module}")


def build(language: str) -> click.Group:
    """The command line with its help in one language."""

    @click.group(cls=_Verbs, help=of({}, language, "dgmf"))
    @click.help_option("--help", help=of({}, language, "help"))
    @click.version_option(__version__, help=of({}, language, "version"), prog_name="dgmf")
    def dgmf() -> None:
        pass

    dgmf.language = language
    return dgmf
