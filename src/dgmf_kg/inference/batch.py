"""Many runs at once: the same queries, asked once over descriptions that share no name."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from dgmf_kg import resources
from dgmf_kg.frameworks import standard
from dgmf_kg.inference.run import Parameters
from dgmf_kg.namespaces import DCAT, DGMF, FW, GRADES, RDF, XSD
from dgmf_kg.store import BatchStore, Common, Description, Numbered, parse
from dgmf_kg.store.terms import PREFIXED, written_with_prefixes

_RUN: Final = "urn:dgmf:run"
# The query that lists whom a run reads of, which in a batch would be everybody.
_LISTS_AGENCIES: Final = "08-agencies"
_EXTRA: Final = (DCAT + "startDate", DCAT + "endDate")


@cache
def predicates() -> frozenset[str]:
    """All IRIs that the queries of an assessment write, in angle brackets.

    What they read is among them; names, titles and definitions are not.
    """
    extra = frozenset(f"<{iri}>" for iri in (RDF + "type", *_EXTRA))
    return extra.union(*(written_with_prefixes(step.text) for step in standard().inference))


@cache
def _steps(readers: tuple[str, ...]) -> tuple[str, ...]:
    """The inference queries whose triples are read, in their order.

    Args:
        readers: the queries that read the runs in the end.
    """
    read = {name for text in readers for name in PREFIXED.findall(text)}
    kept = []
    for step in reversed(standard().inference):
        head, _, body = step.text.partition("WHERE")
        written = set(PREFIXED.findall(head.partition("CONSTRUCT")[2]))
        if step.name != _LISTS_AGENCIES and written & read:
            kept.append(step.text)
            read.update(PREFIXED.findall(body))
    return tuple(reversed(kept))


@cache
def _framework() -> Common:
    return Common.of(standard().document, parse(resources.guidance_file()), predicates())


def numbered(descriptions: Iterable[Description]) -> list[Numbered]:
    """Descriptions under numbers, from 0 in their order, and under names of their own."""
    common = _framework()
    return [Numbered(number, one, common) for number, one in enumerate(descriptions)]


def infer_batch(
    batch: Iterable[Numbered], parameters: Parameters, readers: tuple[str, ...]
) -> BatchStore:
    """A store with the runs over descriptions that conform.

    A description without an as-of date in or after its reporting period gets no run.

    Args:
        batch: what is assessed; some dozens at a time.
        parameters: as-of date and minimum grade of all of the runs.
        readers: the queries that will be asked; what none of them reads is not derived.
    """
    store = new_batch(batch, parameters)
    store.derive(*_steps(readers))
    return store


def new_batch(batch: Iterable[Numbered], parameters: Parameters) -> BatchStore:
    """A store with descriptions and what their runs are given, and nothing derived yet."""
    about = {
        RDF + "type": f"<{DGMF}Assessment>",
        DGMF + "givenMinimumGrade": f"<{GRADES[parameters.minimum_grade]}>",
        DGMF + "givenConformance": f"<{FW}Conforms>",
    }
    if parameters.as_of is not None:
        about[DGMF + "givenAsOf"] = f'"{parameters.as_of}"^^<{XSD}date>'
    all_of_them = list(batch)
    given = []
    is_agency = f" <{RDF}type> <{DGMF}Agency> ."
    for one in all_of_them:
        run = one.name(_RUN)
        agencies = [line.partition(" ")[0] for line in one.read if line.endswith(is_agency)]
        given += [
            *(f"{run} <{name}> {value} ." for name, value in about.items()),
            f"{run} <{DGMF}assesses> {one.name(one.description.iri)} .",
            *(f"{run} <{DGMF}readsAgency> {agency} ." for agency in agencies),
        ]
    return BatchStore(_framework(), all_of_them, given)
