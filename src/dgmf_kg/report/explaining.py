"""The proof of stages, cells and findings as a tree, and as JSON."""

import io
import json
import sys
from collections.abc import Iterable

from rich.console import Console
from rich.text import Text as Line
from rich.tree import Tree

from dgmf_kg.assessment import Assessment, Attainment, Evidence, Finding, Ground, Stage
from dgmf_kg.assessment.proof import CellProof, DimensionProof, OverallProof, Proof
from dgmf_kg.report.assessment import SIGNS
from dgmf_kg.report.misses import miss_data, sentence
from dgmf_kg.report.texts import day, name_of, say

_CELL_SIGNS = {"proven": "met", "possible": "unknown", "impossible": "not-met"}
_ROLES = ("shown", "refuted", "exempted", "ignored", "left-out")
_OURS = "https://w3id.org/dgmf/"


def text(assessment: Assessment, proofs: Iterable[Proof], language: str, *, colour: bool) -> str:
    """The proofs in words, one tree for each.

    Args:
        assessment: what is explained.
        proofs: the proofs that were asked for.
        language: `en` or `th`.
        colour: whether to mark statuses with terminal colours; the signs say the same.
    """
    buffer = io.StringIO()
    console = Console(
        file=buffer,
        # A line is as long as it has to be: where Thai may be broken, the terminal knows better.
        width=sys.maxsize,
        force_terminal=colour,
        no_color=not colour,
        highlight=False,
        markup=False,
        emoji=False,
    )
    writer = _Writer(assessment, language)
    for line in writer.head():
        console.print(line)
    for proof in proofs:
        console.print()
        console.print(writer.tree(proof))
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines())


class _Writer:
    """Makes the trees of one assessment in one language."""

    def __init__(self, assessment: Assessment, language: str) -> None:
        self._assessment = assessment
        self._language = language

    def head(self) -> list[Line]:
        """What is explained, and by which date and grade."""
        one = self._assessment
        agency = name_of(one.name, self._language, one.agency)
        setting = self._say(
            "setting",
            start=self._day(one.period[0]),
            end=self._day(one.period[1]),
            as_of=self._day(one.as_of),
            grade=self._say(one.minimum_grade),
        )
        lines = [Line(self._say("title", agency=agency), style="bold"), Line(setting)]
        if not one.conforms:
            lines.append(Line(self._say("insisted"), style="red"))
        return lines

    def tree(self, proof: Proof) -> Tree:
        """The tree of one proof."""
        if isinstance(proof, OverallProof):
            return self._overall(proof)
        if isinstance(proof, DimensionProof):
            tree = Tree(self._dimension(proof.attainment))
            self._cells(tree, proof, whole=True)
            return tree
        if isinstance(proof, CellProof):
            tree = Tree(self._cell(proof))
            for finding in proof.findings:
                self._grounds(tree.add(self._finding(finding)), finding)
            return tree
        tree = Tree(self._finding(proof))
        self._grounds(tree, proof)
        return tree

    def _say(self, message_id: str, **values: str) -> str:
        return say(message_id, self._language, **values)

    def _day(self, date: str) -> str:
        return day(date, self._language)

    def _stage(self, stage: Stage | None) -> str:
        if stage is None:
            return self._say("stage-none")
        name = name_of(stage.name, self._language, stage.iri)
        return self._say("stage", rank=str(stage.rank), name=name)

    def _overall(self, proof: OverallProof) -> Tree:
        if proof.attainment is None:
            label = self._say("proof-none")
        else:
            label = self._say(
                "proof-overall",
                proven=self._stage(proof.attainment.proven),
                possible=self._stage(proof.attainment.possible),
            )
        tree = Tree(Line(label, style="bold"))
        for dimension in proof.dimensions:
            branch = tree.add(self._dimension(dimension.attainment))
            self._cells(branch, dimension, whole=False)
        return tree

    def _dimension(self, attainment: Attainment) -> Line:
        dimension = attainment.dimension
        label = self._say(
            "proof-dimension",
            code=dimension.code if dimension else "",
            dimension=name_of(dimension.name, self._language, dimension.iri) if dimension else "",
            proven=self._stage(attainment.proven),
            possible=self._stage(attainment.possible),
        )
        if not attainment.in_scope:
            label += f" ({self._say('out-of-scope')})"
        return Line(label, style="bold")

    def _cells(self, branch: Tree, proof: DimensionProof, *, whole: bool) -> None:
        for cell in proof.cells:
            under = branch.add(self._cell(cell))
            for finding in cell.findings:
                leaf = under.add(self._finding(finding))
                if whole:
                    self._grounds(leaf, finding)

    def _cell(self, cell: CellProof) -> Line:
        sign, style = SIGNS[_CELL_SIGNS[cell.verdict]]
        verdict = self._say(f"cell-{cell.verdict}")
        if cell.is_ahead:
            verdict = self._say("cell-ahead", verdict=verdict)
        stage = self._stage(cell.stage)
        label = self._say("proof-cell", code=cell.code, stage=stage, verdict=verdict)
        return Line(f"{sign} {label}", style=style)

    def _finding(self, finding: Finding) -> Line:
        criterion = finding.criterion
        sign, style = SIGNS[finding.status]
        line = Line(f"{sign} {criterion.code} {self._say(finding.status)}", style=style)
        # A style of its own keeps the title from taking that of the status.
        return Line.assemble(line, f": {name_of(criterion.name, self._language, criterion.iri)}")

    def _grounds(self, tree: Tree, finding: Finding) -> None:
        """Add all that a finding rests on, and what decided it."""
        pattern = name_of(finding.criterion.pattern, self._language, "")
        tree.add(Line(self._say("pattern-wanted", pattern=pattern)))
        for ground in sorted(finding.grounds, key=lambda ground: _ROLES.index(ground.role)):
            self._ground(tree, ground)
        for item in finding.set_aside:
            name = self._item(item.iri, name_of(item.name, self._language, item.iri))
            items = f"{name} ({self._say(item.reason)})"
            tree.add(Line(self._say("set-aside", items=items)))
        is_silent = not finding.grounds and not finding.set_aside
        for place, miss in enumerate(finding.near_misses):
            if miss.iri or is_silent:
                message = ("also-near" if place else "nearest") if miss.iri else "first-step"
                tree.add(Line(self._say(message, sentence=sentence(miss, self._language))))
        if is_silent and not finding.near_misses:
            tree.add(Line(self._say("nothing-said")))
        query = finding.query
        if query is None:
            tree.add(Line(self._say("decided-by-claims")))
            return
        path = f"{query.iri.removeprefix(_OURS)}.rq"
        decided = tree.add(Line(self._say("decided-by", path=path, iri=query.iri)))
        decided.add(Line(self._say("decided-sha256", sha256=query.sha256)))

    def _ground(self, tree: Tree, ground: Ground) -> None:
        role = self._say(ground.role)
        if ground.kind in {"claim", "completeness"}:
            branch = tree.add(Line(f"{role} {self._item(ground.iri, self._statement(ground))}"))
            self._evidence(branch, ground.evidence)
            return
        branch = tree.add(Line(role))
        for (iri, name), evidence in zip(ground.items, ground.evidence_by_item, strict=True):
            leaf = branch.add(Line(self._item(iri, name_of(name, self._language, iri))))
            self._evidence(leaf, evidence)

    def _item(self, iri: str, name: str) -> str:
        return self._say("proof-item", name=name, iri=iri)

    def _statement(self, ground: Ground) -> str:
        if ground.kind == "completeness":
            return self._say("completeness")
        claimant = name_of(ground.claimant, self._language, ground.iri)
        _, justification = ground.items[0]
        if not justification:
            return self._say("claim-bare", claimant=claimant)
        reason = name_of(justification, self._language, ground.iri)
        return self._say("claim", claimant=claimant, justification=reason)

    def _evidence(self, tree: Tree, evidence: tuple[Evidence, ...]) -> None:
        for piece in evidence:
            validity = self._validity(piece)
            if not piece.is_valid:
                validity = self._say("valid-not", validity=validity)
            label = self._say(
                "proof-evidence",
                name=name_of(piece.name, self._language, piece.iri),
                grade=self._say(piece.grade),
                validity=validity,
            )
            tree.add(Line(label))
        if not any(piece.is_valid for piece in evidence):
            message = "proof-none-valid" if evidence else "proof-self-claimed"
            tree.add(Line(self._say(message)))

    def _validity(self, piece: Evidence) -> str:
        start, end = piece.valid_from, piece.valid_until
        if start and end:
            return self._say("valid-between", start=self._day(start), end=self._day(end))
        if start:
            return self._say("valid-from", start=self._day(start))
        return self._say("valid-until", end=self._day(end)) if end else self._say("valid-always")


def to_json(assessment: Assessment, proofs: Iterable[Proof], file: str) -> str:
    """The proofs as one JSON document; texts carry both languages."""
    data = {
        "file": file,
        "run": assessment.iri,
        "description": assessment.description,
        "agency": {"iri": assessment.agency, "name": dict(assessment.name)},
        "period": {"start": assessment.period[0], "end": assessment.period[1]},
        "asOf": assessment.as_of,
        "minimumGrade": assessment.minimum_grade,
        "conforms": assessment.conforms,
        "inputSha256": assessment.input_sha256,
        "proofs": [_proof_data(proof) for proof in proofs],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _proof_data(proof: Proof) -> dict[str, object]:
    if isinstance(proof, OverallProof):
        return {
            "kind": "overall",
            **_ranks(proof.attainment),
            "dimensions": [_proof_data(dimension) for dimension in proof.dimensions],
        }
    if isinstance(proof, DimensionProof):
        dimension = proof.attainment.dimension
        return {
            "kind": "dimension",
            "code": dimension.code if dimension else None,
            "inScope": proof.attainment.in_scope,
            **_ranks(proof.attainment),
            "cells": [_proof_data(cell) for cell in proof.cells],
        }
    if isinstance(proof, CellProof):
        return {
            "kind": "cell",
            "iri": proof.iri,
            "code": proof.code,
            "rank": proof.stage.rank,
            "verdict": proof.verdict,
            "ahead": proof.is_ahead,
            "findings": [_proof_data(finding) for finding in proof.findings],
        }
    return _finding_data(proof)


def _ranks(attainment: Attainment | None) -> dict[str, object]:
    return {
        "provenRank": attainment.proven_rank if attainment else None,
        "possibleRank": attainment.possible_rank if attainment else None,
    }


def _finding_data(finding: Finding) -> dict[str, object]:
    query = finding.query
    return {
        "kind": "finding",
        "code": finding.criterion.code,
        "status": finding.status,
        "pattern": dict(finding.criterion.pattern),
        "grounds": [
            {
                "role": ground.role,
                "kind": ground.kind,
                "iri": ground.iri,
                "items": [
                    {
                        "iri": iri,
                        "name": dict(name),
                        "evidence": [_evidence_data(piece) for piece in evidence],
                    }
                    for (iri, name), evidence in zip(
                        ground.items, ground.evidence_by_item, strict=True
                    )
                ],
            }
            for ground in finding.grounds
        ],
        "setAside": [{"item": item.iri, "reason": item.reason} for item in finding.set_aside],
        "nearMisses": [miss_data(miss) for miss in finding.near_misses],
        "query": {"iri": query.iri, "sha256": query.sha256} if query else None,
    }


def _evidence_data(piece: Evidence) -> dict[str, object]:
    return {
        "iri": piece.iri,
        "name": dict(piece.name),
        "grade": piece.grade,
        "validFrom": piece.valid_from,
        "validUntil": piece.valid_until,
        "valid": piece.is_valid,
    }
