"""HermiT, a reasoner for OWL 2 DL, through owlready2; the only door to both."""

import io
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import owlready2

from dgmf_kg.errors import BadInputError, FaultError, Place
from dgmf_kg.reasoning.ntriples import Triple


@dataclass(frozen=True)
class Classification:
    """What HermiT says of a set of axioms and facts.

    Attributes:
        is_consistent: whether they can all be true at once; if not, there is nothing else to say.
        unsatisfiable: the IRIs of the named classes that can have no member.
        classes: the IRIs of the named classes of each individual that was asked for.
    """

    is_consistent: bool
    unsatisfiable: frozenset[str]
    classes: Mapping[str, frozenset[str]]


def classify(
    triples: Iterable[Triple], individuals: Iterable[str] = (), place: Place | None = None
) -> Classification:
    """Classify an ontology and its individuals.

    Args:
        triples: the whole ontology, imports resolved. Literals of datatypes outside OWL 2, such as
            dates, are taken as opaque values.
        individuals: the IRIs of the individuals whose classes are wanted.
        place: where to point when the triples are refused.

    Raises:
        BadInputError: the triples are outside OWL 2 DL, so that HermiT refuses them, or a literal
            is not of its datatype.
        FaultError: there is no Java.
    """
    if not shutil.which(owlready2.JAVA_EXE):
        raise FaultError("fault-java-missing")
    content = "".join(f"{triple}\n" for triple in triples).encode()
    world = owlready2.World()
    try:
        ontology = world.get_ontology("urn:dgmf-kg:reasoning").load(fileobj=io.BytesIO(content))
        with ontology:
            owlready2.sync_reasoner_hermit(world, debug=0, ignore_unsupported_datatypes=True)
        return Classification(
            is_consistent=True,
            unsatisfiable=frozenset(
                found.iri
                for found in world.inconsistent_classes()
                if found is not owlready2.Nothing
            ),
            classes={one: _classes(world, one) for one in individuals},
        )
    except owlready2.OwlReadyInconsistentOntologyError:
        return Classification(is_consistent=False, unsatisfiable=frozenset(), classes={})
    except owlready2.OwlReadyJavaError as error:
        raise BadInputError("ontology-not-dl", place, reason=_reason(str(error))) from None
    except owlready2.OwlReadyOntologyParsingError as error:
        # The syntax is right by now; what remains is a literal such as "x"^^xsd:integer.
        raise BadInputError(
            "ontology-not-dl", place, reason=str(error.__cause__ or error)
        ) from None
    finally:
        world.close()


def _classes(world: owlready2.World, individual: str) -> frozenset[str]:
    found = world[individual]
    if found is None:
        return frozenset()
    # Nameless classes are among them too.
    return frozenset(one.iri for one in found.INDIRECT_is_a if hasattr(one, "iri"))


def _reason(java: str) -> str:
    """The reasoner's own words: the first exception's, without the names of Java classes."""
    lines = [line for line in java.split("\n") if "Exception" in line and ": " in line]
    return lines[0].rpartition("Exception: ")[2] if lines else java
