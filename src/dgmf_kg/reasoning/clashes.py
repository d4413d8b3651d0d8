"""Which individuals contradict themselves, when an ontology as a whole is inconsistent.

A reasoner says only that there is a contradiction. So each individual is made a class, of which
the reasoner can say whether it could have a member: below the individual's classes, and with the
properties that the individual has. Individuals are then no longer stated, and the rest of the
ontology is consistent as a rule.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from dgmf_kg.namespaces import OWL, RDF, RDFS
from dgmf_kg.reasoning.hermit import classify
from dgmf_kg.reasoning.ntriples import TYPE, Triple

_BUILT_IN = (f"<{OWL}", f"<{RDF}", f"<{RDFS}")
_CLASS: Final = f"<{OWL}Class>"
_HAS: Final = f"<{OWL}hasValue>"
_SOME: Final = f"<{OWL}someValuesFrom>"
_SUBCLASS_OF: Final = f"<{RDFS}subClassOf>"
_THING: Final = f"<{OWL}Thing>"
_PREFIX: Final = "urn:dgmf-kg:individual:"


def find_clashes(triples: Iterable[Triple]) -> frozenset[str]:
    """The IRIs of the individuals of an inconsistent ontology that cannot be what is said of them.

    Those that contradict themselves, or, where there are none, those that contradict themselves
    together with an individual they are related to. Nothing is found where the contradiction lies
    deeper, or in the classes alone.
    """
    found = list(triples)
    objects = _declared(found, "ObjectProperty")
    data = _declared(found, "DatatypeProperty")
    facts = [t for t in found if _is_fact(t, objects, data)]
    rest = [t for t in found if not _is_fact(t, objects, data)]
    names = dict.fromkeys(
        term
        for t in facts
        for term in (t.subject, t.object if t.predicate in objects else t.subject)
        if term.startswith("<")
    )
    classes = {name: f"<{_PREFIX}{number}>" for number, name in enumerate(names)}
    rest += [Triple(one, TYPE, _CLASS) for one in classes.values()]
    for others in ({}, classes):
        raised = (_raised(t, str(n), classes, others, data) for n, t in enumerate(facts))
        result = classify([*rest, *(axiom for axioms in raised for axiom in axioms)])
        if clashing := [name for name, one in classes.items() if one[1:-1] in result.unsatisfiable]:
            return frozenset(name[1:-1] for name in clashing)
    return frozenset()


def _declared(triples: Iterable[Triple], kind: str) -> set[str]:
    return {t.subject for t in triples if t.predicate == TYPE and t.object == f"<{OWL}{kind}>"}


def _is_fact(triple: Triple, objects: set[str], data: set[str]) -> bool:
    if triple.predicate == TYPE:
        return not triple.object.startswith(_BUILT_IN)
    return triple.predicate in objects or triple.predicate in data


def _raised(
    fact: Triple, number: str, classes: dict[str, str], others: dict[str, str], data: set[str]
) -> Iterator[Triple]:
    """A fact as axioms on the classes that stand for its individuals.

    Args:
        fact: a class or a property of an individual.
        number: what sets the nameless classes of this fact apart.
        classes: the classes that stand for individuals.
        others: the same, or nothing if related individuals are to be taken for any thing.
        data: the datatype properties.
    """
    subject, value = classes.get(fact.subject), classes.get(fact.object)
    if subject and fact.predicate == TYPE:
        yield Triple(subject, _SUBCLASS_OF, fact.object)
    elif subject and fact.predicate in data:
        yield from _restriction(subject, f"_:has-{number}", fact.predicate, _HAS, fact.object)
    elif fact.predicate != TYPE:
        if subject:
            filler = others.get(fact.object, _THING)
            yield from _restriction(subject, f"_:some-{number}", fact.predicate, _SOME, filler)
        if value:
            inverse, filler = f"_:inverse-{number}", others.get(fact.subject, _THING)
            yield Triple(inverse, f"<{OWL}inverseOf>", fact.predicate)
            yield from _restriction(value, f"_:back-{number}", inverse, _SOME, filler)


def _restriction(below: str, node: str, on: str, condition: str, filler: str) -> Iterator[Triple]:
    """That a class lies below a restriction, which is given a blank node."""
    yield Triple(node, TYPE, f"<{OWL}Restriction>")
    yield Triple(node, f"<{OWL}onProperty>", on)
    yield Triple(node, condition, filler)
    yield Triple(below, _SUBCLASS_OF, node)
