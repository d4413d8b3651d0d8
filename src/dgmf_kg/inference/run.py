"""One run: three graphs, and the inference queries in the order of their names."""

from dataclasses import dataclass

from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.frameworks import FRAMEWORK_GRAPH, FrameworkFiles, standard
from dgmf_kg.namespaces import DCAT, DGMF, FW, GRADES, RDF
from dgmf_kg.store import Description, EmbeddedStore, Term, line


@dataclass(frozen=True)
class Parameters:
    """What a run is given beside the description.

    Attributes:
        as_of: the date on which validity is judged, `YYYY-MM-DD`; None is the period's end.
        minimum_grade: the lowest assurance grade that counts, a key of `namespaces.GRADES`.
    """

    as_of: str | None = None
    minimum_grade: str = "self-claimed"


def new_store(framework: FrameworkFiles | None = None) -> EmbeddedStore:
    """An embedded store that holds a framework, by default the installed one, and nothing else."""
    store = EmbeddedStore()
    (framework or standard()).load(store)
    return store


def run_iri(
    description: Description, parameters: Parameters, framework: FrameworkFiles | None = None
) -> str:
    """The IRI of a run and of its graph: the description, the as-of date and the grade name it.

    So does the framework, where it is one of the user's own.
    """
    as_of = parameters.as_of or next(iter(_period(description, "endDate")), "undated")
    by = f"{framework.name}/" if framework and framework.is_own else ""
    return f"{description.iri}/assessment/{by}{as_of}/{parameters.minimum_grade}"


def infer(
    store: EmbeddedStore,
    description: Description,
    parameters: Parameters,
    framework: FrameworkFiles | None = None,
    *,
    conforms: bool,
) -> str:
    """Derive findings and stages into the run's own graph; the IRI of run and graph.

    Args:
        store: a store that holds the framework; the description and the run are added to it.
        description: what is assessed.
        parameters: as-of date and minimum grade.
        framework: the framework that the store holds; by default the installed one.
        conforms: whether the description passed validation; the result says so.

    Raises:
        BadInputError: there is no as-of date, or it lies before the reporting period.
    """
    run = run_iri(description, parameters, framework)
    store.add(description.document, description.iri)
    store.add_ntriples(given_ntriples(description, parameters, framework, conforms=conforms), run)

    graphs = (FRAMEWORK_GRAPH, description.iri, run)
    steps = (framework or standard()).inference
    if store.construct(steps[0].text, graphs, run) == 0:
        raise no_as_of(description, parameters)
    for step in steps[1:]:
        store.construct(step.text, graphs, run)
    return run


def given_ntriples(
    description: Description,
    parameters: Parameters,
    framework: FrameworkFiles | None = None,
    *,
    conforms: bool,
) -> str:
    """What a run is given, as N-Triples: the triples that its graph begins with."""
    conformance = FW + ("Conforms" if conforms else "DoesNotConform")
    about = {
        RDF + "type": Term.iri(DGMF + "Assessment"),
        DGMF + "assesses": Term.iri(description.iri),
        DGMF + "givenMinimumGrade": Term.iri(GRADES[parameters.minimum_grade]),
        DGMF + "givenConformance": Term.iri(conformance),
    }
    if parameters.as_of is not None:
        about[DGMF + "givenAsOf"] = Term.date(parameters.as_of)
    run = run_iri(description, parameters, framework)
    return "".join(line(run, name, term) for name, term in about.items())


def no_as_of(description: Description, parameters: Parameters) -> BadInputError:
    """Why there is no run: no as-of date, or one before the reporting period."""
    place = Place(str(description.document.path))
    starts = _period(description, "startDate")
    if parameters.as_of is None or not starts:
        return BadInputError("as-of-missing", place)
    return BadInputError("as-of-early", place, as_of=parameters.as_of, start=starts[0])


def _period(description: Description, bound: str) -> list[str]:
    """The first (`startDate`) or last (`endDate`) day of the reporting period, as written."""
    document = description.document
    return [
        date
        for period in document.objects(description.iri, DGMF + "reportingPeriod")
        for date in document.objects(period, DCAT + bound)
    ]
