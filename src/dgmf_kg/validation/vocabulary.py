"""Our own terms: which there are, which belong to results, and the classes of the code values."""

from dataclasses import dataclass
from functools import cache

from dgmf_kg import resources
from dgmf_kg.namespaces import DGMF, OURS, RDF, RDFS
from dgmf_kg.store import parse

_RESULT_CLASSES = {
    DGMF + name for name in ("Assessment", "Attainment", "Finding", "LimitationWarning", "Match")
}


@dataclass(frozen=True)
class Vocabulary:
    """What validation has to know of the ontology.

    Attributes:
        terms: the IRIs of all terms of our namespaces.
        results: those of them that only the queries may state, being properties of a run.
        codes: the framework's nodes with their classes, as N-Triples; with it, a shape can ask
            whether a value is of a code list.
    """

    terms: frozenset[str]
    results: frozenset[str]
    codes: str


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of the ontology that is installed."""
    terms: set[str] = set()
    results: set[str] = set()
    codes = []
    framework = resources.framework_file()
    for path in resources.ontology_modules():
        document = parse(path)
        for subject, kind in document.pairs(RDF + "type"):
            if subject.startswith(OURS):
                terms.add(subject)
                if path == framework:
                    codes.append(f"<{subject}> <{RDF}type> <{kind}> .\n")
        domains = document.pairs(RDFS + "domain")
        results.update(subject for subject, domain in domains if domain in _RESULT_CLASSES)
    return Vocabulary(frozenset(terms), frozenset(results), "".join(codes))
