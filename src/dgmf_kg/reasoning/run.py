"""Reason about a description and its assessment, or about an ontology that builds on ours."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from dgmf_kg import positions
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.namespaces import DGMF, OWL, RDFS
from dgmf_kg.reasoning import ntriples
from dgmf_kg.reasoning.clashes import find_clashes
from dgmf_kg.reasoning.closure import ROOT, STAGES, load_closure
from dgmf_kg.reasoning.hermit import Classification, classify
from dgmf_kg.reasoning.ladder import ASSESSMENT, Ladder, read_ladder
from dgmf_kg.reasoning.ntriples import TYPE, Triple
from dgmf_kg.reasoning.results import Reasoning, Stages, Term
from dgmf_kg.store import Description, Document, parse

_KINDS = ("AnnotationProperty", "DatatypeProperty", "ObjectProperty"), ("Class", "Datatype")


def reason_about_assessment(description: Description, run: str) -> Reasoning:
    """Consistency, and the stages that the OWL axioms derive, of a description that was assessed.

    Args:
        description: what was assessed.
        run: the triples of the run's graph as N-Triples.

    Raises:
        BadInputError: the description is outside OWL 2 DL.
        FaultError: there is no Java, or a file of ours is missing.
    """
    documents = load_closure(ROOT, STAGES)
    facts = list(ntriples.read(run, "run-"))
    return _reason([*documents, description.document], facts, description.document.path)


def reason_about_ontology(path: Path) -> Reasoning:
    """Consistency and unsatisfiable classes of an ontology together with ours.

    Assessments that it holds, or imports, are given their stages if it imports the derivation of
    stages too.

    Args:
        path: the ontology, in any format of RDF. Its imports are found through our catalog and a
            `catalog-v001.xml` beside it, never in the network.

    Raises:
        BadInputError: the file or an import cannot be read, an import is in no catalog, or the
            whole is outside OWL 2 DL.
        FaultError: there is no Java, or a file of ours is missing.
    """
    document = parse(path)
    if not document.quads:
        raise BadInputError("file-no-triples", Place(str(path)))
    return _reason(load_closure(ROOT, document=document), [], path)


def triples_of(documents: Iterable[Document]) -> list[Triple]:
    """The triples of all documents, the blank nodes of each kept apart."""
    return [
        triple
        for number, document in enumerate(documents)
        for triple in ntriples.read(document.to_ntriples(), f"d{number}-")
    ]


def inferred_stages(classification: Classification, ladder: Ladder) -> dict[str, Stages]:
    """The stages of assessments, read from the classes that they were found to belong to."""
    return {one: stages_of(classes, ladder) for one, classes in classification.classes.items()}


def stages_of(classes: frozenset[str], ladder: Ladder) -> Stages:
    """The stages of one assessment, by the IRIs of the classes that it belongs to."""
    ranks = [stage.rank for stage in ladder.stages]
    overall = max((rank for rank in ranks if ladder.reaching(rank) in classes), default=0)
    return Stages(
        {
            dimension.code: max(
                (rank for rank in ranks if dimension.reaching(rank) in classes), default=0
            )
            for dimension in ladder.dimensions
        },
        None if ladder.out_of_scope in classes else overall,
    )


def queried_stages(triples: Iterable[Triple], ladder: Ladder) -> dict[str, Stages]:
    """The stages of assessments as the queries stated them."""
    ranks: dict[str, int] = {}
    of_dimension: dict[str, str] = {}
    attainments: dict[str, list[str]] = defaultdict(list)
    for subject, predicate, value in triples:
        if predicate == f"<{DGMF}provenRank>":
            ranks[subject] = int(value.split('"')[1])
        elif predicate == f"<{DGMF}ofDimension>":
            of_dimension[subject] = value
        elif predicate == f"<{DGMF}hasAttainment>":
            attainments[subject].append(value)
    return {
        run[1:-1]: Stages(
            {
                dimension.code: ranks[one]
                for dimension in ladder.dimensions
                for one in found
                if of_dimension.get(one) == f"<{dimension.iri}>"
            },
            next((ranks[one] for one in found if one not in of_dimension), None),
        )
        for run, found in attainments.items()
    }


def _reason(documents: list[Document], facts: list[Triple], path: Path) -> Reasoning:
    triples = ntriples.logical([*triples_of(documents), *facts])
    _refuse_two_kinds(triples, path)
    assessments = _assessments(triples)
    classification = classify(triples, assessments, Place(str(path)))
    if not classification.is_consistent:
        return Reasoning(is_consistent=False, clashes=_terms(find_clashes(triples), path))
    ladder = read_ladder()
    derives = any(triple.subject == f"<{ladder.out_of_scope}>" for triple in triples)
    return Reasoning(
        is_consistent=True,
        unsatisfiable=_terms(classification.unsatisfiable, path),
        inferred=inferred_stages(classification, ladder) if derives else {},
        queried=queried_stages(triples, ladder) if derives else {},
    )


def _assessments(triples: Iterable[Triple]) -> list[str]:
    """The IRIs of the named assessments, each once."""
    found = (t.subject for t in triples if t.predicate == TYPE and t.object == f"<{ASSESSMENT}>")
    return list(dict.fromkeys(one[1:-1] for one in found if one.startswith("<")))


def _terms(iris: Iterable[str], path: Path) -> tuple[Term, ...]:
    return tuple(Term(iri, positions.locate(path, iri)) for iri in sorted(iris))


def _refuse_two_kinds(triples: Iterable[Triple], path: Path) -> None:
    """Refuse a term that is, say, both an object property and a datatype property.

    Raises:
        BadInputError: there is one; HermiT would pass over it in silence.
    """
    kinds: dict[str, set[str]] = defaultdict(set)
    for subject, predicate, value in triples:
        if predicate == TYPE and subject.startswith("<"):
            kinds[subject].add(value)
    names = [{f"<{RDFS if n == 'Datatype' else OWL}{n}>": n for n in group} for group in _KINDS]
    for subject, found in kinds.items():
        for group in names:
            if len(both := sorted(group[kind] for kind in found & group.keys())) > 1:
                place = positions.locate_term(path, subject[1:-1])
                term, first, second = subject[1:-1], both[0], both[1]
                raise BadInputError("term-of-two-kinds", place, term=term, kind=first, other=second)
