"""What the forms of a report say of a rule: its name, its page, and its message cut in two."""

import re
from typing import Final

from dgmf_kg import queries
from dgmf_kg.namespaces import SHAPES
from dgmf_kg.report.texts import LANGUAGES, TEXTS, say
from dgmf_kg.validation import Result

PAGES: Final = "https://w3id.org/dgmf/docs/rules/"
"""Where the explanation pages of our rules are published, one for each rule's id."""

_ID = re.compile(r"[A-Z]{2}-\d{2}")
_REMEDY: Final = {
    # The first sentence that tells the reader to do something.
    "en": re.compile(
        r"(?<=[.;] )(Add|Ask|Choose|Correct|Exchange|Give|Keep|Leave|Move|Name|Put|Remove|Rename"
        r"|Replace|Subtract|Take|Use|Write)\b"
    ),
    "th": re.compile(r"(?<= )ให้"),
}


def name(result: Result) -> str:
    """The rule's id; for a rule without one, the last part of its shape's IRI."""
    local = result.shape.rstrip("/").rpartition("#")[2].rpartition("/")[2]
    return result.rule or local or result.component


def is_ours(result: Result) -> bool:
    """Whether the rule is one of this package's, and not of a user's own shapes."""
    return bool(_ID.fullmatch(result.rule)) and (
        not result.shape or result.shape.startswith(SHAPES)
    )


def page(result: Result) -> str | None:
    """The address of the page that explains the rule; None for a user's own rule."""
    return PAGES + result.rule if is_ours(result) else None


def message(result: Result, language: str) -> tuple[str, str]:
    """The message in a language, or else in one that it is given in; and which language that is.

    A shape without a message says which kind of constraint was broken.
    """
    for wanted in (language, *LANGUAGES, *sorted(result.messages)):
        if result.messages.get(wanted):
            return result.messages[wanted], wanted
    return result.component, ""


def in_general(result: Result, language: str) -> str:
    """What the result's rule asks for, without the names and values of this one result."""
    if (text := f"rule-{result.rule}") in TEXTS:
        return say(text, language)
    if is_ours(result) and not result.shape:
        suffix = "" if language == "en" else f"-{language}"
        for query in queries.group("check"):
            if query.header.get("rule") == result.rule:
                return query.header[f"summary{suffix}"]
    return message(result, language)[0]


def remedy(sentence: str, language: str) -> tuple[str, str]:
    """A message as what is wrong and what to write instead; the second is empty where none is."""
    pattern = _REMEDY.get(language)
    start = pattern.search(sentence) if pattern else None
    if start is None:
        return sentence, ""
    return sentence[: start.start()].rstrip(), sentence[start.start() :]
