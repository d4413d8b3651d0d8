"""Validate descriptions: terms first, then the shapes, each result with its place."""

import importlib.util
from collections.abc import Callable, Container, Iterable
from pathlib import Path

from dgmf_kg import resources
from dgmf_kg.errors import BadArgumentError, BadInputError, Place
from dgmf_kg.namespaces import OURS
from dgmf_kg.store import Description
from dgmf_kg.validation import terms
from dgmf_kg.validation.model import RawResult, Result, Severity, in_order
from dgmf_kg.validation.shapes import Shapes, shapes
from dgmf_kg.validation.user import UserShapes, read_user_shapes
from dgmf_kg.validation.vocabulary import Vocabulary, vocabulary

ENGINES = ("shacl", "pyshacl")
"""Names of the SHACL engines: the compiled one, and the reference in Python."""
PROFILES = resources.PROFILES
DEFAULT_PROFILE = "assessable"
"""The obligation profile that an assessment needs."""

_Engine = Callable[[str, str], list[RawResult]]


def validate(  # noqa: PLR0913 - one parameter for each thing that may be chosen
    description: Description,
    engine: str | None = None,
    profile: str = DEFAULT_PROFILE,
    extra_shapes: UserShapes | None = None,
    known: Vocabulary | None = None,
    *,
    places_of: Container[Severity] = tuple(Severity),
) -> tuple[Result, ...]:
    """What terms and shapes find in a description, gravest first, then in the order of the file.

    Args:
        description: what is validated, together with the framework's code lists.
        engine: `shacl` or `pyshacl`; by default the compiled one where it is installed.
        profile: the obligation profile, one of `PROFILES`; it includes those before it.
        extra_shapes: shapes of the user's own, as `read_shapes` gives them.
        known: the vocabulary that terms and codes are of; by default the installed one.
        places_of: the severities whose places are looked up, which takes longer than all the rest;
            results of other severities have the file for their place.

    Raises:
        BadArgumentError: no engine is installed, or there is no profile, of that name.
        BadInputError: the engine broke down over a value in the description, or over the user's
            shapes.
    """
    check_profile(profile)
    held_to = shapes(profile, extra_shapes)
    known = known or vocabulary()
    text = description.document.to_ntriples()
    named = known.named_in(text)
    # A user's shapes may ask for nodes of the framework that the description does not name.
    codes = known.codes_of(named) if extra_shapes is None else known.codes
    run = engine_of(engine)
    try:
        raw = run(held_to.text, text + codes)
    except BadInputError as error:
        place = Place(str(description.document.path))
        raise BadInputError(error.problem.message_id, place, **error.problem.values) from None
    except Exception as error:
        if extra_shapes is None:
            raise
        # Every engine has errors of its own for shapes that it cannot make sense of.
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        raise BadInputError("shapes-refused", None, reason=reason) from None
    # The framework stands beside the description; a user's shape may target its nodes as well.
    about = [result for result in raw if extra_shapes is None or not result.focus.startswith(OURS)]
    return in_order(
        (
            *terms.check(description, known, named),
            *(_complete(description, held_to, result, places_of) for result in about),
        )
    )


def read_shapes(paths: Iterable[Path], engine: str | None = None) -> UserShapes:
    """Shapes of the user's own, for `validate`; read once, used for many descriptions.

    Args:
        paths: files in any RDF format.
        engine: the name of the engine that checks that they are SHACL.

    Raises:
        BadArgumentError: no engine of that name is installed.
        BadInputError: a file cannot be used; the error says why and where.
    """
    return read_user_shapes(paths, engine_of(engine))


def check_profile(name: str) -> None:
    """Refuse a name that is none of `PROFILES`.

    Raises:
        BadArgumentError: it is none.
    """
    if name not in PROFILES:
        raise BadArgumentError("profile-unknown", profile=name, known=", ".join(PROFILES))


def engine_of(name: str | None) -> _Engine:
    """The SHACL engine of that name, by default the compiled one where it is installed.

    Raises:
        BadArgumentError: no engine of that name is installed.
    """
    if name is None:
        name = "shacl" if importlib.util.find_spec("shacl") else "pyshacl"
    if name == "shacl" and importlib.util.find_spec("shacl"):
        from dgmf_kg.validation import native  # noqa: PLC0415 - only the chosen engine is loaded

        return native.run
    if name == "pyshacl":
        from dgmf_kg.validation import reference  # noqa: PLC0415 - slow to import

        return reference.run
    raise BadArgumentError("engine-unknown", engine=name, known=", ".join(ENGINES))


def _complete(
    description: Description, held_to: Shapes, raw: RawResult, places_of: Container[Severity]
) -> Result:
    rule, messages = held_to.rule(raw.shape, raw.component)
    document = description.document
    place = Place(str(document.path))
    if raw.severity in places_of:
        place = document.locate(raw.focus, raw.path or None, raw.value)
    return Result(
        rule=rule,
        severity=raw.severity,
        focus=raw.focus,
        path=raw.path,
        value=raw.value,
        component=raw.component,
        shape=raw.shape,
        messages=messages,
        place=place,
    )
