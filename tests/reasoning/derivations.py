"""The stages of many made-up assessments, derived three ways: queries, OWL 2 RL rules, HermiT.

An assessment is given by what was found, a status for each criterion, and by the dimensions that
are out of scope.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import pyoxigraph as ox
import reasonable

from dgmf_kg.reasoning import Stages, read_ladder
from dgmf_kg.reasoning.closure import STAGES
from dgmf_kg.reasoning.hermit import classify
from dgmf_kg.reasoning.ntriples import Triple, logical, read
from dgmf_kg.reasoning.run import stages_of
from engines import DGMF, FW, RDF, ROOT, XSD, dgmf, fw
from reasoning.runs import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

LADDER = read_ladder()
STAGES_FILE = ROOT / "ontology" / "stages.ttl"
DIMENSIONS = tuple(dimension.code for dimension in LADDER.dimensions)
CELLS = tuple(cell.iri.removeprefix(FW) for one in LADDER.dimensions for cell in one.cells)
CRITERIA = {
    criterion.iri.removeprefix(FW): criterion.is_conditional
    for dimension in LADDER.dimensions
    for cell in dimension.cells
    for criterion in cell.criteria
}
OF_CELL = {
    cell.iri.removeprefix(FW): [one.iri.removeprefix(FW) for one in cell.criteria]
    for dimension in LADDER.dimensions
    for cell in dimension.cells
}
NOBODY: frozenset[str] = frozenset()

_CLASS_OF_CELL = {
    dimension.proving(stage.rank): cell.iri.removeprefix(FW)
    for dimension in LADDER.dimensions
    for stage, cell in zip(LADDER.stages, dimension.cells, strict=True)
}
_RUN = "urn:run:"
_TYPE = ox.NamedNode(RDF + "type")
_FRAMEWORK, _DERIVED = ox.NamedNode("urn:framework"), ox.NamedNode("urn:runs")


@dataclass(frozen=True)
class Made:
    """A made-up assessment: codes of criteria met and exempt, and of dimensions out of scope.

    Of the criteria that are neither, `statuses` says what they are; without it, unknown.
    """

    met: frozenset[str]
    exempt: frozenset[str] = NOBODY
    excluded: frozenset[str] = NOBODY
    statuses: tuple[tuple[str, str], ...] = ()

    def status(self, code: str) -> str:
        """The name of the status of a criterion's finding."""
        if code in self.met:
            return "Met"
        return "NotApplicable" if code in self.exempt else dict(self.statuses).get(code, "Unknown")


@dataclass(frozen=True)
class Derived:
    """The cells proven and the stages reached."""

    cells: frozenset[str]
    stages: Stages


def proving(cells: Iterable[str], excluded: Iterable[str] = ()) -> Made:
    """The assessment that meets all criteria of some cells and no other."""
    met = frozenset(code for cell in cells for code in OF_CELL[cell])
    return Made(met, excluded=frozenset(excluded))


def profile(ranks: Iterable[int], excluded: Iterable[str] = ()) -> Made:
    """The assessment that proves, in each dimension, the cells up to a rank and no other."""
    given = zip(DIMENSIONS, ranks, strict=True)
    cells = [f"{code}-{stage}" for code, rank in given for stage in range(1, rank + 1)]
    return proving(cells, excluded)


def queried(made: Sequence[Made]) -> list[Derived]:
    """What the queries derive of many assessments in one dataset, from the findings' statuses."""
    store = ox.Store()
    store.load(path=ROOT / "ontology" / "framework.ttl", to_graph=_FRAMEWORK)
    store.bulk_extend(_exclusions())
    for number, one in enumerate(made):
        run = ox.NamedNode(f"{_RUN}{number}")
        store.bulk_extend(_findings(run, one))
        store.bulk_extend(_scope(run, one))
    for path in sorted((ROOT / "queries" / "infer").glob("*.rq")):
        if "41" <= path.name < "80":
            triples = store.query(
                path.read_text(encoding="utf-8"), default_graph=[_FRAMEWORK, _DERIVED]
            )
            assert isinstance(triples, ox.QueryTriples)
            store.bulk_extend(
                [ox.Quad(t.subject, t.predicate, t.object, _DERIVED) for t in triples]
            )
    ranks: dict[str, dict[str, int]] = defaultdict(dict)
    for quad in store.quads_for_pattern(None, dgmf("provenRank"), None, _DERIVED):
        assert isinstance(quad.subject, ox.NamedNode)
        assert isinstance(quad.object, ox.Literal)
        iri, _, code = quad.subject.value.rpartition("/")
        ranks[iri][code] = int(quad.object.value)
    cells: dict[str, set[str]] = defaultdict(set)
    for quad in store.quads_for_pattern(None, dgmf("provesCell"), None, _DERIVED):
        assert isinstance(quad.subject, ox.NamedNode)
        assert isinstance(quad.object, ox.NamedNode)
        cells[quad.subject.value].add(quad.object.value.removeprefix(FW))
    return [
        Derived(
            frozenset(cells[run]),
            Stages({code: ranks[run][code] for code in DIMENSIONS}, ranks[run].get("overall")),
        )
        for run in (f"{_RUN}{number}" for number in range(len(made)))
    ]


def _exclusions() -> Iterator[ox.Quad]:
    for code in DIMENSIONS:
        statement = ox.NamedNode(f"urn:exclusion:{code}")
        yield ox.Quad(statement, _TYPE, dgmf("ScopeExclusion"), _DERIVED)
        yield ox.Quad(statement, dgmf("excludesDimension"), fw(code), _DERIVED)
        why = ox.Literal("It serves nobody.", language="en")
        yield ox.Quad(statement, dgmf("justification"), why, _DERIVED)


def _scope(run: ox.NamedNode, made: Made) -> list[ox.Quad]:
    day = ox.Literal("2025-09-30", datatype=ox.NamedNode(XSD + "date"))
    return [
        ox.Quad(run, dgmf("asOf"), day, _DERIVED),
        *(
            ox.Quad(run, dgmf("counts"), ox.NamedNode(f"urn:exclusion:{code}"), _DERIVED)
            for code in made.excluded
        ),
    ]


def _findings(run: ox.NamedNode, made: Made) -> Iterator[ox.Quad]:
    for code in CRITERIA:
        finding = ox.NamedNode(f"{run.value}/finding/{code}")
        yield ox.Quad(run, dgmf("hasFinding"), finding, _DERIVED)
        yield ox.Quad(finding, dgmf("onCriterion"), fw(code), _DERIVED)
        yield ox.Quad(finding, dgmf("status"), fw(made.status(code)), _DERIVED)


@cache
def axioms(file: Path = STAGES_FILE) -> tuple[Triple, ...]:
    """The axioms of a derivation of stages, and the declarations of the properties it is about."""
    quads = ox.parse(path=file)
    text = written(quad.triple for quad in quads)
    header = f"<{STAGES}>"
    texts = ("definition", "prefLabel", "scopeNote")
    silent = {f"<http://www.w3.org/2004/02/skos/core#{name}>" for name in texts}
    owl = "http://www.w3.org/2002/07/owl#"
    declared = [
        Triple(f"<{DGMF}{name}>", f"<{RDF}type>", f"<{owl}ObjectProperty>")
        for name in ("excludes", "isExemptFrom", "meets")
    ]
    # The header and the texts say nothing of assessments.
    return (
        *declared,
        *(
            triple
            for triple in logical(read(text))
            if triple.subject != header and triple.predicate not in silent
        ),
    )


def facts(made: Sequence[Made]) -> Iterator[Triple]:
    """The assessments as an OWL reasoner sees them."""
    for number, one in enumerate(made):
        run = f"<{_RUN}{number}>"
        yield Triple(run, f"<{RDF}type>", f"<{DGMF}Assessment>")
        for property_, values in (
            ("meets", one.met),
            ("isExemptFrom", one.exempt),
            ("excludes", one.excluded),
        ):
            for value in sorted(values):
                yield Triple(run, f"<{DGMF}{property_}>", f"<{FW}{value}>")


def closed(made: Sequence[Made], file: Path = STAGES_FILE) -> list[Derived]:
    """What the rules of OWL 2 RL derive of many assessments from the axioms of a file."""
    with tempfile.NamedTemporaryFile("w", suffix=".ttl", encoding="utf-8") as stream:
        stream.writelines(f"{triple}\n" for triple in (*axioms(file), *facts(made)))
        stream.flush()
        reasoner = reasonable.PyReasoner()
        reasoner.load_file(stream.name)
        found: dict[str, set[str]] = defaultdict(set)
        for subject, predicate, value in reasoner.reason():
            if str(predicate) == RDF + "type" and str(subject).startswith(_RUN):
                found[str(subject)].add(str(value))
    return [_derived(frozenset(found[f"{_RUN}{number}"])) for number in range(len(made))]


def classified(made: Sequence[Made], file: Path = STAGES_FILE) -> list[Derived]:
    """What HermiT derives of many assessments, in one process, from the axioms of a file."""
    runs = [f"{_RUN}{number}" for number in range(len(made))]
    result = classify([*axioms(file), *facts(made)], runs)
    assert result.is_consistent
    return [_derived(result.classes[run]) for run in runs]


def _derived(classes: frozenset[str]) -> Derived:
    cells = frozenset(cell for iri, cell in _CLASS_OF_CELL.items() if iri in classes)
    return Derived(cells, stages_of(classes, LADDER))


def numbered(number: int) -> Made:
    """The assessment that proves the cells whose bits are set in a number."""
    return proving(cell for place, cell in enumerate(CELLS) if number >> place & 1)


def disagreements(numbers: range) -> list[int]:
    """The numbers of those combinations of proven cells of which queries and rules disagree."""
    made = [numbered(number) for number in numbers]
    pairs = zip(numbers, queried(made), closed(made), strict=True)
    return [number for number, first, second in pairs if first != second]
