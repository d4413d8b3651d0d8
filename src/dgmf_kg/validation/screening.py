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
from dgmf_kg.store import Batch, Numbered, number_of
from dgmf_kg.store.terms import written_with_prefixes
from dgmf_kg.validation.model import Severity
from dgmf_kg.validation.run import DEFAULT_PROFILE, engine_of
from dgmf_kg.validation.shapes import shapes
from dgmf_kg.validation.vocabulary import vocabulary

Severities = Counter[Severity]
"""How many results there are of each severity."""


def screen(batch: Batch, engine: str | None = None) -> list[Severities | None]:
    """How many warnings and hints each description has; None for one that has to be looked at alone.

    Such a one has a violation, or nothing can be said of it from here: it has blank nodes, which no
    result tells apart, or a term of ours that may be wrong, or it names what a shape looks for.

    Args:
        batch: descriptions, each under names of its own.
        engine: `shacl` or `pyshacl`; by default the compiled one where it is installed.

    Raises:
        BadArgumentError: no engine of that name is installed.
    """
    found = {} if batch.has_false_names else _found(batch, engine)
    return [found.get(one.number) for one in batch]


def _found(batch: Batch, engine: str | None) -> dict[int, Severities]:
    """What the shapes find in each description without a violation; none where nobody can tell."""
    known = vocabulary()
    doubtful = [term for term in batch.shared - _surely_right() if known.owns(_iri(term))]
    plain = [one for one in batch if _is_plain(one, doubtful)]
    codes = known.codes_of(set(map(_iri, batch.shared))).encode()
    text = b"\n".join([*chain.from_iterable(one.lines for one in plain), codes]).decode()
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


def _is_plain(one: Numbered, doubtful: Sequence[bytes]) -> bool:
    """Whether what the shapes find among many is what they would find in the description alone.

    Args:
        one: the description.
        doubtful: terms that may be wrong.
    """
    own = b"\n".join(one.names).decode()
    return not (
        own.startswith("_:")
        or "\n_:" in own
        or vocabulary().is_about_us(own)
        or not _named_by_shapes().isdisjoint(one.names)
        or any(term in line for term in doubtful for line in one.lines)
    )


def _iri(term: bytes) -> str:
    """The IRI that stands in angle brackets."""
    return term[1:-1].decode()


@cache
def _surely_right() -> frozenset[bytes]:
    """The terms of ours, in angle brackets, that no rule on terms objects to."""
    known = vocabulary()
    right = known.terms - known.results - known.deprecated.keys()
    return frozenset(f"<{term}>".encode() for term in right)


@cache
def _named_by_shapes() -> frozenset[bytes]:
    """The IRIs that the shapes write with a prefix, as we write all, in angle brackets."""
    written = written_with_prefixes(shapes(DEFAULT_PROFILE).text)
    return frozenset(term.encode() for term in written)
