"""One run read back from its graph as an `Assessment`."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

from dgmf_kg.assessment.framework import Framework, read_names, report_rows
from dgmf_kg.assessment.misses import with_near_misses
from dgmf_kg.assessment.model import (
    Assessment,
    Attainment,
    Evidence,
    Finding,
    Ground,
    SetAside,
    Text,
)
from dgmf_kg.frameworks import FRAMEWORK_GRAPH
from dgmf_kg.namespaces import DECLARATIONS, DGMF, FW, GRADE_NAMES, STATUSES
from dgmf_kg.queries import Query
from dgmf_kg.store import Description, EmbeddedStore, Row

_KINDS = {DGMF + "Match": "match", DGMF + "Claim": "claim", DGMF + "Completeness": "completeness"}

_T = TypeVar("_T")


def read_assessment(
    store: EmbeddedStore,
    framework: Framework,
    description: Description,
    run: str,
    explaining: Iterable[Query] = (),
) -> Assessment:
    """The assessment that a run's graph holds.

    Args:
        store: the store with framework, description and run.
        framework: the framework as read from that store.
        description: the assessed description.
        run: the IRI of the run and of its graph.
        explaining: the queries that tell near misses; without them there are none.
    """
    graphs = [FRAMEWORK_GRAPH, description.iri, run]

    def rows(name: str) -> list[Row]:
        return report_rows(store, name, graphs)

    names = read_names(store, [description.iri]) | framework.names
    head = rows("run-head")[0]
    findings = _findings(rows, framework, names)
    if explaining:
        findings = with_near_misses(findings, explaining, store, graphs, names)
    publisher = head.get("publisher")
    cells = _grouped(rows("run-cells"), "verdict", lambda row: row["cell"])
    attainments = _attainments(rows, framework, findings)
    return Assessment(
        iri=run,
        description=description.iri,
        agency=head["agency"],
        name=names.get(head["agency"], {}),
        period=(head["start"], head["end"]),
        as_of=head["asOf"],
        minimum_grade=GRADE_NAMES[head["grade"]],
        conforms=head.get("conformance") != FW + "DoesNotConform",
        overall=next((one for one in attainments if one.dimension is None), None),
        dimensions=tuple(one for one in attainments if one.dimension is not None),
        findings=tuple(findings.values()),
        set_aside=tuple(
            (framework.dimensions[row["dimension"]], _set_aside(row, names))
            for row in rows("run-set-aside-general")
        ),
        warnings=tuple(
            (names.get(row["limitation"], {}), framework.criteria[row["criterion"]])
            for row in rows("run-warnings")
        ),
        limitations=tuple(names.get(row["limitation"], {}) for row in rows("run-limitations")),
        input_sha256=description.document.sha256,
        publisher=(publisher, names.get(publisher, {})) if publisher else None,
        proven_cells=frozenset(cells.get(DGMF + "provesCell", ())),
        possible_cells=frozenset(cells.get(DGMF + "allowsCell", ())),
    )


def _grouped(rows: list[Row], key: str, make: Callable[[Row], _T]) -> dict[str, list[_T]]:
    groups: dict[str, list[_T]] = defaultdict(list)
    for row in rows:
        groups[row[key]].append(make(row))
    return groups


def _set_aside(row: Row, names: dict[str, Text]) -> SetAside:
    return SetAside(row["item"], names.get(row["item"], {}), row["reason"])


def _findings(
    rows: Callable[[str], list[Row]], framework: Framework, names: dict[str, Text]
) -> dict[str, Finding]:
    evidence = _grouped(
        rows("run-evidence"),
        "item",
        lambda row: Evidence(
            iri=row["evidence"],
            name=names.get(row["evidence"], {}),
            grade=GRADE_NAMES.get(row.get("grade", ""), "self-claimed"),
            valid_from=row.get("from"),
            valid_until=row.get("until"),
            is_valid="valid" in row,
        ),
    )
    items: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    heads: dict[str, Row] = {}
    for row in rows("run-grounds"):
        # A statement is its own item; a match names the items it is made of.
        key = (row["criterion"], row["role"], row["ground"])
        items[key].append(row.get("item", row["ground"]))
        heads.setdefault(row["ground"], row)
    grounds: dict[str, list[Ground]] = defaultdict(list)
    for (criterion, role, iri), parts in items.items():
        ground = Ground(
            role=role,
            kind=_KINDS.get(heads[iri].get("kind", ""), "statement"),
            iri=iri,
            claimant=names.get(heads[iri].get("claimant", ""), {}),
            items=tuple((part, names.get(part, {})) for part in parts),
            evidence=tuple(piece for part in parts for piece in evidence.get(part, ())),
            evidence_by_item=tuple(tuple(evidence.get(part, ())) for part in parts),
        )
        grounds[criterion].append(ground)
    set_aside = _grouped(rows("run-set-aside"), "criterion", lambda row: _set_aside(row, names))
    decided = {row["criterion"]: row for row in rows("run-findings")}
    return {
        iri: Finding(
            criterion=criterion,
            status=STATUSES[decided[iri]["status"]],
            grounds=tuple(grounds.get(iri, ())),
            set_aside=tuple(set_aside.get(iri, ())),
            iri=decided[iri]["finding"],
            query=framework.queries.get(criterion.code),
        )
        for iri, criterion in framework.criteria.items()
    }


def _attainments(
    rows: Callable[[str], list[Row]], framework: Framework, findings: dict[str, Finding]
) -> list[Attainment]:
    ahead = _grouped(rows("run-ahead"), "dimension", lambda row: framework.cells[row["cell"]][1])
    steps = _grouped(rows("run-next"), "dimension", lambda row: findings[row["criterion"]])
    order = list(framework.dimensions)
    found = []
    for row in rows("run-profile"):
        iri = row.get("dimension", "")
        declared = row.get("declaredStage")
        attainment = Attainment(
            dimension=framework.dimensions.get(iri),
            proven_rank=int(row["provenRank"]),
            possible_rank=int(row["possibleRank"]),
            proven=framework.stages.get(row.get("provenStage", "")),
            possible=framework.stages.get(row.get("possibleStage", "")),
            declared=framework.stages.get(declared) if declared else None,
            declaration_status=DECLARATIONS.get(row.get("declarationStatus", "")),
            ahead=tuple(sorted(ahead.get(iri, ()))),
            in_scope="excluded" not in row,
            next_steps=tuple(steps.get(iri, ())),
        )
        found.append((order.index(iri) if iri else -1, attainment))
    return [attainment for _, attainment in sorted(found, key=lambda pair: pair[0])]
