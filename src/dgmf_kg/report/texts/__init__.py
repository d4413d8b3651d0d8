"""Every sentence that the program says, in English and Thai, by message id.

Each module holds those of one subject. Placeholders in braces are filled with values; a test holds
both languages to the same ones, and the ids of two modules apart.
"""

from collections.abc import Mapping
from datetime import date
from types import ModuleType
from typing import Final

from dgmf_kg.report.texts import (
    assessment,
    bulk,
    capability,
    comparison,
    ecosystem,
    explaining,
    importing,
    institution,
    pages,
    plan,
    problems,
    publishing,
    queries,
    reasoning,
    rollup,
    stores,
    validation,
)

LANGUAGES: Final = ("en", "th")
MODULES: Final[tuple[ModuleType, ...]] = (
    assessment,
    bulk,
    capability,
    comparison,
    ecosystem,
    explaining,
    importing,
    institution,
    plan,
    pages,
    problems,
    publishing,
    queries,
    reasoning,
    rollup,
    stores,
    validation,
)
TEXTS: Final[dict[str, dict[str, str]]] = {
    message_id: texts for module in MODULES for message_id, texts in module.TEXTS.items()
}

_MONTHS_TH = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip


def say(message_id: str, language: str, **values: str) -> str:
    """The sentence of that id in that language, its placeholders filled."""
    return TEXTS[message_id][language].format(**values)


def name_of(texts: Mapping[str, str], language: str, iri: str) -> str:
    """A name in the language asked for, else in another one, else the last part of the IRI."""
    for wanted in (language, *LANGUAGES, *sorted(texts)):
        if wanted in texts:
            return texts[wanted]
    return iri.rstrip("/").rpartition("#")[2].rpartition("/")[2] or iri


def day(text: str, language: str) -> str:
    """A date `YYYY-MM-DD` as readers of the language write it; in Thai with the Buddhist year."""
    if language != "th":
        return text
    try:
        value = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{value.day} {_MONTHS_TH[value.month - 1]} {value.year + 543}"
