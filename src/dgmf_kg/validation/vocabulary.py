"""Our own terms: which there are, which are deprecated, which belong to results, and the codes."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from dgmf_kg import resources
from dgmf_kg.frameworks import FrameworkFiles
from dgmf_kg.frameworks.files import code_lists, guidance, installed
from dgmf_kg.namespaces import DCTERMS, DGMF, FW, OURS, OWL, RDF, RDFS
from dgmf_kg.store import parse

_RESULT_CLASSES = {
    DGMF + name
    for name in (
        *("Assessment", "Attainment", "CellResult", "Finding", "LimitationWarning", "Match"),
        *("OverallAttainment",),
    )
}
# Its classes are those of runs, generated for reasoners; no description has a use for them.
_DERIVED_MODULES = {"stages.ttl"}
_STRUCTURE = ("atStage", "belongsToCell", "inDimension", "isLiftedBy", "precedes", "rank")


@dataclass(frozen=True)
class Vocabulary:
    """What validation has to know of the ontology.

    Attributes:
        namespaces: what the IRIs of such terms begin with.
        terms: the IRIs of all terms of those namespaces.
        results: those of them that only the queries may state, being properties of a run.
        deprecated: those of them that are deprecated, each with what replaces it.
        codes: the framework's nodes with their classes, as N-Triples; with it, a shape can ask
            whether a value is of a code list.
        structure: what the framework says of how its parts hang together, as N-Triples; with
            `codes` it is what the checks beyond shapes read of the framework.
    """

    terms: frozenset[str]
    results: frozenset[str]
    deprecated: dict[str, tuple[str, ...]]
    codes: str
    structure: str
    namespaces: tuple[str, ...] = OURS

    def owns(self, iri: str) -> bool:
        """Whether an IRI is in a namespace of terms, or a term all the same."""
        return iri.startswith(self.namespaces) or iri in self.terms

    def named_in(self, text: str) -> set[str]:
        """The terms that an N-Triples text names, and some that its literals may."""
        return set(self._ours.findall(text))

    def is_about_us(self, text: str) -> bool:
        """Whether an N-Triples text says something about one of the terms."""
        return any(text.startswith(one) or f"\n{one}" in text for one in self._beginnings)

    @cached_property
    def _beginnings(self) -> list[str]:
        """What a triple about a term begins with."""
        return [*(f"<{one}" for one in self.namespaces), *(f"<{one}>" for one in self._elsewhere)]

    @cached_property
    def _ours(self) -> re.Pattern[str]:
        inside = [f"{re.escape(one)}[^>]*" for one in self.namespaces]
        return re.compile(f"<({'|'.join([*inside, *map(re.escape, self._elsewhere)])})>")

    @cached_property
    def _elsewhere(self) -> list[str]:
        """The terms that are in none of the namespaces."""
        return sorted(term for term in self.terms if not term.startswith(self.namespaces))

    def codes_of(self, terms: set[str]) -> str:
        """The lines of `codes` that are about some terms; an engine need not read the rest."""
        return "".join(self._lines[term] for term in sorted(terms & self._lines.keys()))

    @cached_property
    def _lines(self) -> dict[str, str]:
        lines: dict[str, str] = defaultdict(str)
        for line in self.codes.splitlines(keepends=True):
            lines[line[1 : line.index(">")]] += line
        return dict(lines)


@cache
def of_framework(framework: FrameworkFiles) -> Vocabulary:
    """The vocabulary with a framework of the user's own in the place of ours."""
    ours = vocabulary()
    kinds = f"> <{RDF}type> <"
    shared = [line for line in code_lists().splitlines(keepends=True) if kinds in line]
    codes = {line[1 : line.index(">")] for line in shared}
    own = frozenset(triple.subject for triple in framework.document.triples())
    namespace = framework.iri.partition("#")[0] + "#"
    return Vocabulary(
        terms=frozenset(term for term in ours.terms if not term.startswith(FW) or term in codes)
        | own,
        results=ours.results,
        deprecated=ours.deprecated,
        codes="".join(shared) + framework.document.to_ntriples({RDF + "type"}),
        structure=framework.document.to_ntriples({DGMF + name for name in _STRUCTURE}),
        namespaces=(*OURS, namespace) if "#" in framework.iri else OURS,
    )


@cache
def vocabulary(folder: Path | None = None) -> Vocabulary:
    """The vocabulary of an ontology.

    Args:
        folder: where its modules lie; by default the ontology that is installed.
    """
    folder = folder or resources.folder("ontology")
    shared = {resources.framework_file(): installed, resources.guidance_file(): guidance}
    terms: set[str] = set()
    results: set[str] = set()
    deprecated: set[str] = set()
    replacements: dict[str, list[str]] = defaultdict(list)
    codes: list[str] = []
    structure = ""
    for path in sorted(folder.glob("*.ttl")):
        if path.name in _DERIVED_MODULES:
            continue
        known = shared.get(path)
        document = known() if known else parse(path)
        is_framework = path.name == resources.framework_file().name
        is_content = is_framework or path.name == resources.guidance_file().name
        for subject, kind in document.pairs(RDF + "type"):
            if subject.startswith(OURS):
                terms.add(subject)
                if is_content:
                    codes.append(f"<{subject}> <{RDF}type> <{kind}> .\n")
        domains = document.pairs(RDFS + "domain")
        results.update(subject for subject, domain in domains if domain in _RESULT_CLASSES)
        deprecated.update(s for s, value in document.pairs(OWL + "deprecated") if value == "true")
        for subject, replacement in document.pairs(DCTERMS + "isReplacedBy"):
            replacements[subject].append(replacement)
        if is_framework:
            structure = document.to_ntriples({DGMF + name for name in _STRUCTURE})
    return Vocabulary(
        frozenset(terms),
        frozenset(results),
        {term: tuple(replacements[term]) for term in sorted(deprecated & terms)},
        "".join(codes),
        structure,
    )
