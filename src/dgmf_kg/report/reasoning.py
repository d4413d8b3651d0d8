"""What reasoning says of files, as lines of text and as JSON."""

import json
from dataclasses import dataclass
from pathlib import Path

from dgmf_kg.errors import Problem
from dgmf_kg.reasoning import Reasoning, Term
from dgmf_kg.report.texts import say
from dgmf_kg.report.validation import problem_data, problem_line


@dataclass(frozen=True)
class ReasonedFile:
    """One file with what reasoning says of it, or the problem that kept it from being read."""

    path: Path
    reasoning: Reasoning | None
    problem: Problem | None = None

    @property
    def is_well(self) -> bool:
        """Whether the file is consistent, its classes can have members, and the stages agree."""
        return self.reasoning is not None and self.reasoning.is_sound and self.reasoning.agrees


def text(files: list[ReasonedFile], language: str) -> tuple[list[str], list[str]]:
    """Lines for standard output (verdicts) and for standard error (problems)."""
    out: list[str] = []
    err: list[str] = []
    for one in files:
        if one.problem:
            err.append(problem_line(one.problem, language))
        if one.reasoning:
            out.extend(_verdict(one.path, one.reasoning, language))
    return out, err


def _verdict(path: Path, reasoning: Reasoning, language: str) -> list[str]:
    kind = "reason-consistent" if reasoning.is_consistent else "reason-inconsistent"
    lines = [say(kind, language, path=str(path))]
    lines += [_line(term, "reason-clash", language) for term in reasoning.clashes]
    if not reasoning.is_consistent and not reasoning.clashes:
        lines.append(say("reason-clash-none", language))
    lines += [_line(term, "reason-unsatisfiable", language) for term in reasoning.unsatisfiable]
    if reasoning.inferred and reasoning.agrees:
        lines.append(say("reason-agrees", language))
    for run in reasoning.inferred:
        for dimension, (inferred, queried) in _ranks(reasoning, run, language).items():
            values = {"dimension": dimension, "rank": _rank(inferred)}
            if inferred == queried:
                lines.append(say("reason-stage", language, **values))
            else:
                pair = {"inferred": _rank(inferred), "queried": _rank(queried)}
                lines.append(say("reason-disagrees", language, dimension=dimension, **pair))
    return lines


def _line(term: Term, message_id: str, language: str) -> str:
    return f"{term.place}: {say(message_id, language, iri=term.iri)}"


def _rank(rank: int | None) -> str:
    return "–" if rank is None else str(rank)


def _ranks(
    reasoning: Reasoning, run: str, language: str
) -> dict[str, tuple[int | None, int | None]]:
    """The ranks in each dimension and overall, first by the axioms, then by the queries."""
    inferred, queried = reasoning.inferred[run], reasoning.queried.get(run)
    found: dict[str, tuple[int | None, int | None]] = {
        code: (rank, queried.dimensions.get(code) if queried else None)
        for code, rank in inferred.dimensions.items()
    }
    found[say("overall", language)] = (inferred.overall, queried.overall if queried else None)
    return found


def to_json(files: list[ReasonedFile]) -> str:
    """The verdicts as one JSON document."""
    data = []
    for one in files:
        reasoning = one.reasoning
        data.append(
            {
                "file": str(one.path),
                "problem": problem_data(one.problem) if one.problem else None,
                "consistent": reasoning.is_consistent if reasoning else None,
                "clashes": [_term(term) for term in reasoning.clashes] if reasoning else [],
                "unsatisfiable": (
                    [_term(term) for term in reasoning.unsatisfiable] if reasoning else []
                ),
                "agrees": reasoning.agrees if reasoning else None,
                "assessments": _assessments(reasoning) if reasoning else [],
            }
        )
    return json.dumps({"files": data}, ensure_ascii=False, indent=2)


def _term(term: Term) -> dict[str, object]:
    return {"iri": term.iri, "line": term.place.line, "column": term.place.column}


def _assessments(reasoning: Reasoning) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for run, inferred in reasoning.inferred.items():
        queried = reasoning.queried.get(run)
        found.append(
            {
                "iri": run,
                "dimensions": {
                    code: {
                        "reasoner": rank,
                        "queries": queried.dimensions.get(code) if queried else None,
                    }
                    for code, rank in inferred.dimensions.items()
                },
                "overall": {
                    "reasoner": inferred.overall,
                    "queries": queried.overall if queried else None,
                },
            }
        )
    return found
