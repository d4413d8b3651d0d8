"""What every HTML page has: both languages, the fonts, a policy that lets nothing in, safe text."""

import base64
import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from dgmf_kg.report.texts import LANGUAGES, TEXTS, day, name_of
from dgmf_kg.report.validation import visible

Value = str | Mapping[str, str]
"""What a sentence is filled with: the same for all, or one text for each language."""

_HERE = Path(__file__).parent
_SPACE = re.compile("[\t\n\r ]+")
_LATIN: Final = (
    "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-200B,"
    " U+200E-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD"
)
_THAI: Final = "U+0E01-0E5B, U+200C-200D, U+25CC"
_FONTS: Final = {
    (script, weight): characters
    for weight in (400, 700)
    for script, characters in (("latin", _LATIN), ("thai", _THAI))
}


def environment() -> Environment:
    """A template environment that escapes everything and knows how a text is shown."""
    made = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        finalize=_visible,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals |= {
        "both": both,
        "date": date,
        "fonts": [(weight, _font(script, weight), r) for (script, weight), r in _FONTS.items()],
        "languages": LANGUAGES,
        "named": named,
        "policy_hash": policy_hash,
        "said": said,
    }
    return made


def both(message_id: str, **values: Value) -> Markup:
    """A sentence in every language; the page shows the one that its reader chose."""
    return spans({language: _sentence(message_id, language, values) for language in LANGUAGES})


def said(message_id: str, language: str, **values: Value) -> str:
    """A sentence in one language without any markup, for attributes and titles of pictures."""
    plain = {
        key: value if isinstance(value, str) else name_of(value, language, "")
        for key, value in values.items()
    }
    return shown(TEXTS[message_id][language].format(**plain))


def spans(texts: Mapping[str, str]) -> Markup:
    """One text for each language, or a single one where all languages say the same."""
    if len({str(text) for text in texts.values()}) == 1:
        return escape(next(iter(texts.values())))
    span = Markup('<span class="{0}" lang="{0}">{1}</span>')
    return Markup("").join(span.format(language, text) for language, text in texts.items())


def named(texts: Mapping[str, str], iri: str) -> Markup:
    """A name as a file gives it, in the reader's language where there is one.

    It is marked with the language that it is really in, and its direction of writing ends with it.
    """
    names = {language: _bdi(texts, language, iri) for language in LANGUAGES}
    if len(set(names.values())) == 1:
        return next(iter(names.values()))
    span = Markup('<span class="{0}">{1}</span>')
    return Markup("").join(span.format(language, name) for language, name in names.items())


def date(text: str) -> Markup:
    """A date as readers of each language write it."""
    return spans({language: day(text, language) for language in LANGUAGES})


def shown(text: str) -> str:
    """Text from a file with its control characters made visible, its line ends as spaces."""
    return visible(_SPACE.sub(" ", text))


def policy_hash(script: str) -> str:
    """What a page's policy has to name for the browser to run exactly this script."""
    digest = hashlib.sha256(script.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def encoded(page: str) -> bytes:
    """The page's bytes; what is no character is shown by its number."""
    return page.encode(errors="backslashreplace")


def _visible(value: object) -> object:
    """A value as the page shows it: a text from a file cannot turn the writing round."""
    return visible(value) if type(value) is str else value


def _sentence(message_id: str, language: str, values: Mapping[str, Value]) -> Markup:
    pieces = {
        key: shown(value) if isinstance(value, str) else _bdi(value, language, "")
        for key, value in values.items()
    }
    return escape(TEXTS[message_id][language]).format(**pieces)


def _bdi(texts: Mapping[str, str], language: str, iri: str) -> Markup:
    for wanted in (language, *LANGUAGES, *sorted(texts)):
        if wanted in texts:
            return Markup('<bdi lang="{}">{}</bdi>').format(wanted, shown(texts[wanted]))
    return Markup("<bdi>{}</bdi>").format(shown(name_of({}, language, iri)))


def _font(script: str, weight: int) -> str:
    content = (_HERE / "fonts" / f"sarabun-{script}-{weight}-normal.woff2").read_bytes()
    return base64.b64encode(content).decode("ascii")
