"""A folder with a framework of the user's own, or a clear refusal."""

import re
from pathlib import Path
from typing import Final

from dgmf_kg import files, queries
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.frameworks.files import FrameworkFiles
from dgmf_kg.namespaces import DGMF, OURS
from dgmf_kg.queries import Query
from dgmf_kg.store import construct_fault

_MAX_QUERY_SIZE: Final = files.MEGABYTE
# What stands in a query without being a word of it: comments, texts and IRIs.
_SILENT = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*+'''"
    r'|"(?:[^"\\\n]|\\.)*+"'
    r"|'(?:[^'\\\n]|\\.)*+'"
    r"|<[^<>\"{}|^`\\\s]*+>"
    r"|#[^\n]*+",
    re.DOTALL,
)
_ELSEWHERE = re.compile(r"(?<![:?$\w-])(SERVICE|FROM)(?![:\w-])", re.IGNORECASE)


def read_folder(folder: Path) -> FrameworkFiles:
    """The framework in a folder.

    `framework.ttl` holds its content, `criteria/*.rq` a query for each criterion that facts can
    decide, `infer/*.rq` steps that come beside ours or, under the same name, instead of them, and
    `shapes/*.ttl` shapes for its descriptions; the last two may be missing.

    Raises:
        BadInputError: the folder holds no framework, a file cannot be read, or a query is none
            that a run can use.
    """
    place = Place(str(folder))
    if not folder.is_dir():
        raise BadInputError("framework-no-folder", place)
    content = folder / "framework.ttl"
    if not content.is_file():
        raise BadInputError("framework-no-file", place)
    steps = {query.name: query for query in queries.group("infer")}
    steps |= {query.name: query for query in _queries(folder / "infer")}
    framework = FrameworkFiles(
        content=content,
        criteria=_queries(folder / "criteria"),
        steps=tuple(steps[name] for name in sorted(steps)),
        shapes=tuple(sorted((folder / "shapes").glob("*.ttl"))),
        is_own=True,
    )
    _check(framework)
    return framework


def _check(framework: FrameworkFiles) -> None:
    """Refuse what is not one framework with queries for its own criteria."""
    found = framework.document.subjects_of_type(DGMF + "Framework")
    place = Place(str(framework.content))
    if len(found) != 1 or found[0].startswith("_:"):
        raise BadInputError("framework-not-one", place, count=str(len(found)))
    for triple in framework.document.triples():
        if triple.subject.startswith(OURS):
            place = framework.document.locate(triple.subject, triple.predicate)
            raise BadInputError("framework-of-ours", place, term=triple.subject)
    for query in framework.criteria:
        if query.name not in framework.codes.values():
            place = Place(str(framework.content.parent / "criteria" / f"{query.name}.rq"))
            raise BadInputError("framework-query-stray", place, code=query.name)


def _queries(folder: Path) -> tuple[Query, ...]:
    """The queries of a folder, in the order of their names."""
    return tuple(_query(path) for path in sorted(folder.glob("*.rq")))


def _query(path: Path) -> Query:
    content = files.read(path, max_size=_MAX_QUERY_SIZE)
    files.check_utf8(content, path)
    query = queries.load(path)
    words = _SILENT.sub(" ", query.text)
    elsewhere = _ELSEWHERE.search(words)
    if elsewhere:
        raise BadInputError("framework-query-elsewhere", Place(str(path)), word=elsewhere[1])
    fault = construct_fault(query.text)
    if fault is not None:
        raise BadInputError("framework-query-syntax", Place(str(path)), reason=fault)
    return query
