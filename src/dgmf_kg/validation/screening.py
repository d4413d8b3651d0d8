"""Many descriptions at once: which of them surely violate no rule.

An engine copies all shapes for each validation and reads the same codes beside each description.
Descriptions whose names are their own can be one graph, and a result still tells whose it is. What
somebody is to read comes from `validate`, which looks at one description alone.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import chain

from dgmf_kg.errors import BadInputError
from dgmf_kg.store import Numbered, has_false_names, number_of
from dgmf_kg.store.terms import written_with_prefixes
from dgmf_kg.validation.model import Severity
from dgmf_kg.validation.run import DEFAULT_PROFILE, engine_of
from dgmf_kg.validation.shapes import shapes
from dgmf_kg.validation.vocabulary import vocabulary

Severities = Counter[Severity]
"""How many results there are of each severity."""


def screen(batch: Sequence[Numbered], engine: str | None = None) -> list[Severities | None]:
    """How many warnings and hints each description has; None for one that has to be looked at alone.

    Such a one has a violation, or nothing can be said of it from here: it has blank nodes, which no
    result tells apart, or a term of ours that may be wrong, or it names what a shape looks for.

    Args:
        batch: descriptions, each under a number and names of its own.
        engine: `shacl` or `pyshacl`; by default the compiled one where it is installed.

    Raises:
        BadArgumentError: no engine of that name is installed.
    """
    plain = [one for one in batch if _is_plain(one)]
    found = _found(plain, engine)
    return [found.get(one.number) for one in batch]


def _found(plain: Sequence[Numbered], engine: str | None) -> dict[int, Severities]:
    """What the shapes find in each description without a violation; none where nobody can tell."""
    shared = set[str]().union(*(one.shared for one in plain))
    codes = vocabulary().codes_of({term[1:-1] for term in shared})
    text = "\n".join([*chain.from_iterable(one.lines for one in plain), codes])
    if has_false_names(text):
        return {}
    found = {one.number: Severities() for one in plain}
    try:
        results = engine_of(engine)(shapes(DEFAULT_PROFILE).text, text)
    except BadInputError:
        return {}
    violating = set()
    for result in results:
        number = number_of(result.focus)
        if number is None:
            return {}
        found[number][result.severity] += 1
        if result.severity is Severity.VIOLATION:
            violating.add(number)
    return {number: counts for number, counts in found.items() if number not in violating}


def _is_plain(one: Numbered) -> bool:
    """Whether what the shapes find among many is what they would find in the description alone."""
    known = vocabulary()
    own = one.terms
    doubtful = one.shared - _surely_right()
    return not (
        any(term[0] == "_" or known.owns(term[1:-1]) for term in own)
        or any(known.owns(term[1:-1]) for term in doubtful)
        or not _named_by_shapes().isdisjoint(own)
    )


@cache
def _surely_right() -> frozenset[str]:
    """The terms of ours, in angle brackets, that no rule on terms objects to."""
    known = vocabulary()
    return frozenset(f"<{term}>" for term in known.terms - known.results - known.deprecated.keys())


@cache
def _named_by_shapes() -> frozenset[str]:
    """The IRIs that the shapes write with a prefix, as we write all, in angle brackets."""
    return written_with_prefixes(shapes(DEFAULT_PROFILE).text)
