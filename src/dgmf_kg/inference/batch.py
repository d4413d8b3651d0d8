"""Many runs at once: the same queries, asked once over descriptions that share no name."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from dgmf_kg.frameworks import standard
from dgmf_kg.frameworks.files import guidance
from dgmf_kg.inference.run import Parameters
from dgmf_kg.namespaces import DCAT, DGMF, FW, GRADES, RDF, XSD
from dgmf_kg.store import Batch, BatchStore, Common, Description, Numbered
from dgmf_kg.store.terms import PREFIXED, written_with_prefixes

_RUN: Final = "urn:dgmf:run"
# The query that lists whom a run reads of, which in a batch would be everybody.
_LISTS_AGENCIES: Final = "08-agencies"
_ASSESSES: Final = (DGMF + "assesses").encode()
_READS_AGENCY: Final = (DGMF + "readsAgency").encode()
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
    return Common.of(standard().document, guidance(), predicates())


def numbered(descriptions: Iterable[Description]) -> Batch:
    """Descriptions under numbers, from 0 in their order, and under names of their own."""
    return Batch(descriptions, _framework())


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
    about = [
        f"<{RDF}type> <{DGMF}Assessment> .",
        f"<{DGMF}givenMinimumGrade> <{GRADES[parameters.minimum_grade]}> .",
        f"<{DGMF}givenConformance> <{FW}Conforms> .",
    ]
    if parameters.as_of is not None:
        about.append(f'<{DGMF}givenAsOf> "{parameters.as_of}"^^<{XSD}date> .')
    said = [line.encode() for line in about]
    all_of_them = list(batch)
    given = []
    for one in all_of_them:
        run, description = one.name(_RUN), one.description
        given += [run + line for line in said]
        given.append(b"%b<%b> %b." % (run, _ASSESSES, one.name(description.iri)))
        given += [
            b"%b<%b> %b." % (run, _READS_AGENCY, one.name(agency))
            for agency in description.document.subjects_of_type(DGMF + "Agency")
        ]
    return BatchStore(_framework(), all_of_them, given)
