"""Triples as three strings in N-Triples syntax, the only form in which the reasoner takes them."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from dgmf_kg.namespaces import OWL, RDF, RDFS

TYPE: Final = f"<{RDF}type>"

# What says nothing to a reasoner: imports are resolved, headers are about files.
_SILENT = {f"<{OWL}{name}>" for name in ("imports", "priorVersion", "versionIRI")}
_ANNOTATIONS = {f"<{RDFS}{name}>" for name in ("comment", "isDefinedBy", "label", "seeAlso")} | {
    f"<{OWL}{name}>"
    for name in ("backwardCompatibleWith", "deprecated", "incompatibleWith", "versionInfo")
}
# A literal ends with a quotation mark, a language or a datatype, never like this.
_BLANK = re.compile(r"^_:([\w.-]+)(?= )|(?<=> )_:([\w.-]+)(?= \.$)")


class Triple(NamedTuple):
    """One triple: `<iri>`, `_:label`, or a literal with its quotation marks."""

    subject: str
    predicate: str
    object: str

    def __str__(self) -> str:
        """The triple as a line of N-Triples."""
        return f"{self.subject} {self.predicate} {self.object} ."


def read(text: str, scope: str = "") -> Iterator[Triple]:
    """The triples of an N-Triples text in canonical form, as serializers write it.

    Args:
        text: one triple a line, one space between terms.
        scope: what to put before blank node labels, so that those of other texts stay apart.
    """
    # Not splitlines: a literal may hold signs that Python, and only it, takes for ends of lines.
    for line in text.split("\n"):
        if line and not line.startswith("#"):
            renamed = _BLANK.sub(lambda m: f"_:{scope}{m[1] or m[2]}", line) if scope else line
            subject, predicate, rest = renamed.split(" ", 2)
            yield Triple(subject, predicate, rest.removesuffix(".").rstrip())


def logical(triples: Iterable[Triple]) -> list[Triple]:
    """The triples without annotations, headers and imports, none of which a reasoner looks at."""
    found = list(triples)
    annotation = f"<{OWL}AnnotationProperty>"
    left_out = _SILENT | _ANNOTATIONS
    left_out |= {t.subject for t in found if t.predicate == TYPE and t.object == annotation}
    header = f"<{OWL}Ontology>"
    return [t for t in found if t.predicate not in left_out and t.object != header]


def iri(term: str) -> str | None:
    """The IRI of a term; None for a blank node or a literal."""
    return term[1:-1] if term.startswith("<") else None
