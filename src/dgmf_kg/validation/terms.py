"""Terms of our namespaces in a description: each one exists, and none is redefined.

SHACL cannot see a misspelt property: to it, a triple with an unknown predicate is just one more
triple. And since a run reads framework and description together, a description that says something
about the framework, or in the words of a result, could write its own verdict.
"""

from functools import lru_cache

from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import Description, Triple
from dgmf_kg.validation.model import Result, Severity
from dgmf_kg.validation.vocabulary import Vocabulary, vocabulary

_UNKNOWN = {
    "en": "{term} is not a term of the framework. {remedy}",
    "th": "{term} ไม่ใช่คำศัพท์ของกรอบ {remedy}",
}
_NEAREST = {"en": "Write {nearest} instead.", "th": "ให้เขียน {nearest} แทน"}
_NONE_NEAR = {
    "en": "Take a term from the ontology, or one of your own under your own namespace.",
    "th": "ให้ใช้คำศัพท์จากออนโทโลยี หรือตั้งคำศัพท์ของท่านในเนมสเปซของท่านเอง",
}
_ABOUT_US = {
    "en": "A description says nothing about {term}, a term of the framework. Remove the statement.",
    "th": "เอกสารคำอธิบายไม่กล่าวถึง {term} ซึ่งเป็นคำศัพท์ของกรอบเอง ให้ลบข้อความนี้ออก",
}
_DERIVED = {
    "en": "{term} is for results, which the queries infer. Remove it from the description.",
    "th": "{term} ใช้กับผลที่คิวรีอนุมานเท่านั้น ให้ลบออกจากเอกสารคำอธิบาย",
}


_DEPRECATED = {
    "en": "{term} is deprecated. {remedy}",
    "th": "{term} เลิกใช้แล้ว {remedy}",
}
_REPLACED = {"en": "Write {replacement} instead.", "th": "ให้เขียน {replacement} แทน"}
_NOT_REPLACED = {
    "en": "Nothing replaces it; leave the statement out.",
    "th": "ไม่มีคำศัพท์ใดแทน ให้ตัดข้อความนี้ออก",
}


def check(
    description: Description, known: Vocabulary | None = None, named: set[str] | None = None
) -> list[Result]:
    """What is wrong with the terms of our namespaces in a description.

    Rules TE-01 (unknown term), TE-02 (about the framework), TE-03 (result vocabulary) and TE-04
    (deprecated term).

    Args:
        description: what is checked.
        known: the vocabulary that it is held to; by default that of the installed ontology.
        named: the terms of our namespaces that the description names, where they are at hand:
            if nothing can be wrong with them, no triple need be looked at.
    """
    known = known or vocabulary()
    if named is not None and not _doubtful(description, known, named):
        return []
    results = []
    seen = set()
    for triple in description.document.triples():
        subject, predicate = triple.subject, triple.predicate
        used = [predicate]
        if triple.object_is_iri:
            used.append(triple.object)
        for term in used:
            if not known.owns(term) or term in seen:
                continue
            if term not in known.terms:
                seen.add(term)
                results.append(_unknown(description, triple, term, known))
            elif term in known.deprecated:
                seen.add(term)
                results.append(_deprecated(description, triple, term, known))
        if known.owns(subject) and subject not in seen:
            seen.add(subject)
            results.append(_result(description, "TE-02", _ABOUT_US, triple, subject))
        if predicate in known.results and predicate not in seen:
            seen.add(predicate)
            results.append(_result(description, "TE-03", _DERIVED, triple, predicate))
    return results


def _doubtful(description: Description, known: Vocabulary, named: set[str]) -> bool:
    """Whether a term among those named may break a rule."""
    if named - known.terms or named & known.results or named & known.deprecated.keys():
        return True
    return known.is_about_us(description.document.to_ntriples())


@lru_cache(maxsize=1024)
def _nearest(term: str, terms: frozenset[str]) -> str:
    """The term that another one comes nearest to; empty where none is near."""
    # Imported here: only a misspelling needs it.
    import difflib  # noqa: PLC0415

    return next(iter(difflib.get_close_matches(term, sorted(terms), n=1, cutoff=0.85)), "")


def _unknown(description: Description, triple: Triple, term: str, known: Vocabulary) -> Result:
    # One who misspells a term does it in file after file, and to compare with all takes time.
    near = _nearest(term, known.terms)
    remedy = {
        language: _NEAREST[language].format(nearest=_short(near)) if near else text
        for language, text in _NONE_NEAR.items()
    }
    messages = {
        language: text.format(term=_short(term), remedy=remedy[language])
        for language, text in _UNKNOWN.items()
    }
    return _result(description, "TE-01", messages, triple, term)


def _deprecated(description: Description, triple: Triple, term: str, known: Vocabulary) -> Result:
    replacement = ", ".join(map(_short, known.deprecated[term]))
    remedy = _REPLACED if replacement else _NOT_REPLACED
    messages = {
        language: text.format(
            term=_short(term), remedy=remedy[language].format(replacement=replacement)
        )
        for language, text in _DEPRECATED.items()
    }
    return _result(description, "TE-04", messages, triple, term, Severity.WARNING)


def _result(  # noqa: PLR0913, PLR0917 - what a result says, once each
    description: Description,
    rule: str,
    messages: dict[str, str],
    triple: Triple,
    term: str,
    severity: Severity = Severity.VIOLATION,
) -> Result:
    return Result(
        rule=rule,
        severity=severity,
        focus=triple.subject,
        path=triple.predicate,
        value=term,
        component="TermCheck",
        shape="",
        messages={k: v.format(term=_short(term)) for k, v in messages.items()},
        place=description.document.locate_term(term),
    )


def _short(iri: str) -> str:
    return iri.replace(DGMF, "dgmf:").replace(FW, "fw:")
