"""With what an assessment was made: versions and hashes, and no clock."""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from dgmf_kg import __version__, resources
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.frameworks import FrameworkFiles
from dgmf_kg.namespaces import OWL
from dgmf_kg.store import parse
from dgmf_kg.validation import DEFAULT_PROFILE

TOOL: Final = "dgmf-kg"
_EPOCH: Final = "SOURCE_DATE_EPOCH"


@dataclass(frozen=True)
class Part:
    """Something that an assessment was made with.

    Attributes:
        version: the version that it states; empty where it states none.
        sha256: SHA-256 of the file; of several files, of the list that `sha256sum` prints of them.
    """

    version: str
    sha256: str


@dataclass(frozen=True)
class Provenance:
    """With what all assessments of one call were made.

    Attributes:
        framework_iri: the IRI of the framework.
        framework: its content.
        queries: all queries of a run, those of the criteria included.
        shapes: the shapes that a description has to conform to.
        tool_version: the version of this program.
        time: when the run ended, in UTC; None unless that is recorded.
    """

    framework_iri: str
    framework: Part
    queries: Part
    shapes: Part
    tool_version: str
    time: str | None = None


def provenance(framework: FrameworkFiles, *, record_time: bool = False) -> Provenance:
    """With what assessments by a framework are made.

    Args:
        framework: the framework.
        record_time: whether to record the time. Where the variable SOURCE_DATE_EPOCH is set, its
            time is recorded in any case, and never that of the clock.

    Raises:
        BadArgumentError: SOURCE_DATE_EPOCH is no number of seconds.
    """
    return Provenance(
        framework_iri=framework.iri,
        framework=Part(framework.version, framework.document.sha256),
        queries=Part("", _listed(_queries(framework))),
        shapes=_shapes(framework.shapes),
        tool_version=__version__,
        time=_time(record_time=record_time),
    )


def _queries(framework: FrameworkFiles) -> Iterable[tuple[str, str]]:
    for folder, group in (("criteria", framework.criteria), ("infer", framework.steps)):
        for query in group:
            yield f"{folder}/{query.name}.rq", query.sha256


def _shapes(own: Iterable[Path]) -> Part:
    documents = [parse(path) for path in (*resources.shapes_files(DEFAULT_PROFILE), *own)]
    versions = (value for one in documents for _, value in one.pairs(OWL + "versionInfo"))
    return Part(next(versions, ""), _listed((one.path.name, one.sha256) for one in documents))


def _listed(files: Iterable[tuple[str, str]]) -> str:
    """The SHA-256 of the list of files that `sha256sum` prints, by name."""
    lines = "".join(f"{sha256}  {name}\n" for name, sha256 in sorted(files))
    return hashlib.sha256(lines.encode()).hexdigest()


def _time(*, record_time: bool) -> str | None:
    given = os.environ.get(_EPOCH)
    if given:
        try:
            moment = datetime.fromtimestamp(int(given), UTC)
        except (OverflowError, OSError, ValueError):
            raise BadArgumentError("source-date-epoch", value=given) from None
    elif record_time:
        moment = datetime.now(UTC)
    else:
        return None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
