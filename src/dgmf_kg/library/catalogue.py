"""The competency questions, read from the headers of the queries that answer them."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property
from typing import Final

from dgmf_kg import queries
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.queries import Query

GROUPS: Final = (
    "framework",
    "agency",
    "comparison",
    "evidence",
    "planning",
    "institution",
    "ecosystem",
    "capability",
    "history",
    "quality",
)
"""The folders of `queries/report/` in the order in which they are listed."""

_PARAMETER: Final = re.compile(r"(\w+):(\w+)(\?|=\S+)?")


@dataclass(frozen=True)
class Parameter:
    """A variable of a query that whoever asks gives a value.

    Attributes:
        name: the variable, without its question mark.
        kind: what its values are, a key of `values.KINDS`.
        default: the value where none is given, as a user would type it; empty where there is none.
        optional: whether the query also answers without a value.
    """

    name: str
    kind: str
    default: str
    optional: bool

    @property
    def required(self) -> bool:
        """Whether whoever asks has to give a value."""
        return not (self.default or self.optional)


@dataclass(frozen=True)
class Question:
    """A competency question and the query that answers it.

    Attributes:
        group: one of `GROUPS`.
        query: the SELECT query.
    """

    group: str
    query: Query

    @property
    def name(self) -> str:
        """The name under which it is asked; no two questions share one."""
        return self.query.name

    @property
    def number(self) -> str:
        """Its number, as in `CQ01`, which stays with it for good."""
        return self.query.header["id"]

    def asks(self, language: str) -> str:
        """The question in a language."""
        return self.query.header["question-th" if language == "th" else "question"]

    def summary(self, language: str) -> str:
        """What its rows tell, in a language."""
        return self.query.header["summary-th" if language == "th" else "summary"]

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its parameters, in the order in which the query lists them."""
        found = _PARAMETER.findall(self.query.header.get("parameters", ""))
        return tuple(
            Parameter(name, kind, rest.removeprefix("=") if rest != "?" else "", rest == "?")
            for name, kind, rest in found
        )

    @property
    def columns(self) -> tuple[str, ...]:
        """The variables that make up its rows; the other ones of the SELECT are parameters."""
        return tuple(self.query.header["columns"].split())


@cache
def questions() -> tuple[Question, ...]:
    """All questions, group by group and by number."""
    return tuple(
        sorted(
            (
                Question(group, query)
                for group in GROUPS
                for query in queries.group(f"report/{group}")
            ),
            key=lambda one: (GROUPS.index(one.group), one.number),
        )
    )


def in_group(group: str) -> tuple[Question, ...]:
    """The questions of one group, by number."""
    return tuple(one for one in questions() if one.group == group)


def question(name: str) -> Question:
    """The question of that name or number, with its group before it or without.

    Raises:
        BadArgumentError: there is none.
    """
    wanted = name.removesuffix(".rq").rpartition("/")[2]
    for one in questions():
        if wanted.lower() in {one.name, one.number.lower()}:
            return one
    raise BadArgumentError("query-unknown", name=name, nearest=nearest(wanted, _names()))


def nearest(name: str, names: tuple[str, ...]) -> str:
    """The name that is most like another one; the first, where none is."""
    return next(iter(get_close_matches(name, names, n=1, cutoff=0.4)), names[0])


def _names() -> tuple[str, ...]:
    return tuple(one.name for one in questions())
