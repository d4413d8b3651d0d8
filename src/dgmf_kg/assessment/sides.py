"""The two things that are compared, from the files they are in."""

from pathlib import Path

from dgmf_kg.assessment.comparison import Side
from dgmf_kg.assessment.framework import read_names
from dgmf_kg.assessment.model import Assessment, Text
from dgmf_kg.assessment.pipeline import Assessor
from dgmf_kg.assessment.saved import read_saved
from dgmf_kg.assessment.snapshot import MadeWith, Snapshot, relative, snapshot
from dgmf_kg.errors import BadInputError
from dgmf_kg.inference import Parameters
from dgmf_kg.store import Description, EmbeddedStore


def saved_side(path: Path) -> Side:
    """A saved assessment, which cannot be made again.

    Raises:
        BadInputError: the file holds no assessment, or several.
    """
    return Side(read_saved(path))


def described_side(
    assessment: Assessment, path: Path, made_with: MadeWith, engine: str | None
) -> Side:
    """An assessment just made, which can be made again from its description.

    Args:
        assessment: the assessment.
        path: the file with its description.
        made_with: what decides.
        engine: name of the SHACL engine; None is the default one.
    """

    def again(as_of: str, grade: str) -> Snapshot | None:
        # It was assessed before, conforming or not: here too the user insists.
        assessor = Assessor(Parameters(as_of, grade), engine)
        try:
            other = assessor.assess(path, insist=True).assessment
        except BadInputError:
            # The date lies before the reporting period.
            return None
        return snapshot(other, made_with) if other else None

    return Side(snapshot(assessment, made_with), again)


def names_in(description: Description) -> dict[str, Text]:
    """The names of all resources of a description, those below it as `./name`."""
    store = EmbeddedStore()
    store.add(description.document, description.iri)
    found = read_names(store, [description.iri])
    return {relative(iri, description.iri): name for iri, name in found.items()}
