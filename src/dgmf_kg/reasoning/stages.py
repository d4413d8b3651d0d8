"""The OWL axioms that derive stages of an assessment, as Turtle made from the framework.

Everything stays in OWL 2 RL: conditions that need a union stand on the left of a subclass axiom;
the others define their class by equivalence. What holds of an assessment follows from its
triples `dgmf:meets`, `dgmf:isExemptFrom` and `dgmf:excludes`.
"""

from collections.abc import Iterable, Iterator

from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.reasoning.ladder import (
    ASSESSMENT,
    EXCLUDES,
    IS_EXEMPT_FROM,
    LANGUAGES,
    MEETS,
    Cell,
    Criterion,
    Dimension,
    Ladder,
    Stage,
)

_BASE = "https://w3id.org/dgmf/ontology"
_PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "dgmf": DGMF,
    "fw": FW,
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vann": "http://purl.org/vocab/vann/",
    "vs": "http://www.w3.org/2003/06/sw-vocab-status/ns#",
}
_IMPORTS = ("framework", "stubs/dcterms", "stubs/skos", "stubs/vann", "stubs/vs")
_Texts = dict[str, str]
_Expression = str | tuple[str, ...]
"""A class expression: the name of a class, or what is said of a nameless one."""

_TITLE = {
    "en": "Digital Government Maturity Framework: derivation of stages",
    "th": "กรอบวุฒิภาวะรัฐบาลดิจิทัล: การอนุมานขั้น",
}
_DESCRIPTION = {
    "en": "Classes of assessments that prove a cell or reach a stage, derived in OWL 2 RL from the criteria that an assessment meets or is exempt from and from the dimensions that it excludes.",
    "th": "คลาสของผลการประเมินที่พิสูจน์ช่องหรือถึงขั้น อนุมานตาม OWL 2 RL จากเกณฑ์ที่ผ่านหรือไม่เกี่ยวข้อง และจากด้านที่อยู่นอกขอบเขต",
}
_PROVING = (
    {
        "en": "assessment that proves {code}",
        "th": "ผลการประเมินที่พิสูจน์ช่อง {code}",
    },
    {
        "en": "An assessment that finds at least one criterion of the cell “{cell}” met, and every other one met or not applicable.",
        "th": "ผลการประเมินที่พบว่าช่อง “{cell}” มีเกณฑ์ผ่านอย่างน้อยหนึ่งข้อ และข้ออื่นทุกข้อผ่านหรือไม่เกี่ยวข้อง",
    },
)
_REACHING_FIRST = (
    {
        "en": "assessment that reaches {stage} in {dimension}",
        "th": "ผลการประเมินที่ถึง{stage}ในด้าน{dimension}",
    },
    {
        "en": "An assessment that proves the cell of the first stage, {stage}, in the dimension {dimension}.",
        "th": "ผลการประเมินที่พิสูจน์ช่องของขั้นแรก คือ{stage} ในด้าน{dimension}",
    },
)
_REACHING = (
    _REACHING_FIRST[0],
    {
        "en": "An assessment that proves the cells of the stage {stage} and of every earlier stage in the dimension {dimension}.",
        "th": "ผลการประเมินที่พิสูจน์ช่องของ{stage}และของทุกขั้นก่อนหน้าในด้าน{dimension}",
    },
)
_OVERALL = (
    {
        "en": "assessment that reaches {stage} overall",
        "th": "ผลการประเมินที่ถึง{stage}โดยรวม",
    },
    {
        "en": "An assessment in which every dimension reaches the stage {stage} or is out of scope, and at least one reaches it.",
        "th": "ผลการประเมินที่ทุกด้านถึง{stage}หรืออยู่นอกขอบเขต โดยมีอย่างน้อยหนึ่งด้านที่ถึงขั้นนั้น",
    },
)
_OUT_OF_SCOPE = (
    {
        "en": "assessment with no dimension in scope",
        "th": "ผลการประเมินที่ไม่มีด้านใดอยู่ในขอบเขต",
    },
    {
        "en": "An assessment in which every dimension is out of scope.",
        "th": "ผลการประเมินที่ทุกด้านอยู่นอกขอบเขต",
    },
)
_NO_OVERALL = {
    "en": "Such an assessment has no overall stage, whatever its dimensions reach; ask for this class before those of the overall stages.",
    "th": "ผลการประเมินเช่นนี้ไม่มีขั้นโดยรวม ไม่ว่าด้านต่าง ๆ จะถึงขั้นใด จึงต้องพิจารณาคลาสนี้ก่อนคลาสของขั้นโดยรวม",
}


def to_turtle(ladder: Ladder) -> str:
    """The axioms for a framework, laid out as `turtlefmt` would."""
    blocks = [*_opening(ladder)]
    for dimension in ladder.dimensions:
        for cell, stage in zip(dimension.cells, ladder.stages, strict=False):
            blocks.append(_comment(f"{dimension.code}-{stage.rank}: {cell.names['en']}"))
            blocks += _cell(dimension, cell, stage)
            blocks.append(_step(dimension, stage, is_first=stage == ladder.stages[0]))
    blocks.append(_comment("Overall"))
    for before, stage in zip((None, *ladder.stages), ladder.stages, strict=False):
        blocks += _overall(ladder, before, stage)
    blocks.append(_no_scope(ladder))
    return "\n\n".join(blocks) + "\n"


def _opening(ladder: Ladder) -> Iterator[str]:
    yield "\n".join(f"@prefix {name}: <{iri}> ." for name, iri in _PREFIXES.items())
    yield _comment("Ontology header")
    yield _block(
        f"<{_BASE}/stages>",
        "a owl:Ontology",
        *_texts("dcterms:title", _TITLE),
        *_texts("dcterms:description", _DESCRIPTION),
        'dcterms:creator "dgmf-kg contributors"',
        "dcterms:license <https://creativecommons.org/licenses/by/4.0/>",
        *(f"owl:imports <{_BASE}/{name}>" for name in _IMPORTS),
        f"owl:versionIRI <{_BASE}/{ladder.version}/stages>",
        f'owl:versionInfo "{ladder.version}"',
        'vann:preferredNamespacePrefix "fw"',
        f'vann:preferredNamespaceUri "{FW}"',
    )


def _cell(dimension: Dimension, cell: Cell, stage: Stage) -> Iterator[str]:
    code = f"{dimension.code}-{stage.rank}"
    values = {language: {"code": code, "cell": cell.names[language]} for language in LANGUAGES}
    proving = dimension.proving(stage.rank)
    yield _class(proving, _PROVING, values, [ASSESSMENT])
    parts = [_passing(criterion) for criterion in cell.criteria]
    # Where every criterion may be exempt, not all of them can be at once.
    if all(criterion.is_conditional for criterion in cell.criteria):
        parts.append(_any(_value(MEETS, criterion.iri) for criterion in cell.criteria))
    yield _condition(parts, proving)


def _passing(criterion: Criterion) -> _Expression:
    met = _value(MEETS, criterion.iri)
    if not criterion.is_conditional:
        return met
    return _any([met, _value(IS_EXEMPT_FROM, criterion.iri)])


def _step(dimension: Dimension, stage: Stage, *, is_first: bool) -> str:
    values = {
        language: {"stage": stage.names[language], "dimension": dimension.names[language]}
        for language in LANGUAGES
    }
    proving = _short(dimension.proving(stage.rank))
    reached = _short(dimension.reaching(stage.rank - 1))
    return _class(
        dimension.reaching(stage.rank),
        _REACHING_FIRST if is_first else _REACHING,
        values,
        [ASSESSMENT],
        proving if is_first else _all([reached, proving]),
    )


def _overall(ladder: Ladder, before: Stage | None, stage: Stage) -> Iterator[str]:
    values = {language: {"stage": stage.names[language]} for language in LANGUAGES}
    reaching = ladder.reaching(stage.rank)
    above = ladder.reaching(before.rank) if before else ASSESSMENT
    yield _class(reaching, _OVERALL, values, [above])
    reached: dict[str, list[_Expression]] = {
        dimension.iri: [_short(dimension.reaching(stage.rank))]
        for dimension in ladder.dimensions
        if len(dimension.cells) >= stage.rank
    }
    if reached:
        parts = [
            _any([*reached.get(dimension.iri, []), _value(EXCLUDES, dimension.iri)])
            for dimension in ladder.dimensions
        ]
        yield _condition([*parts, _any(one for (one,) in reached.values())], reaching)


def _no_scope(ladder: Ladder) -> str:
    excluded = [_value(EXCLUDES, dimension.iri) for dimension in ladder.dimensions]
    values: dict[str, _Texts] = {language: {} for language in LANGUAGES}
    notes = _texts("skos:scopeNote", _NO_OVERALL)
    return _class(
        ladder.out_of_scope, _OUT_OF_SCOPE, values, [ASSESSMENT], _all(excluded), notes=notes
    )


def _class(  # noqa: PLR0913 - one parameter for each part of a block
    iri: str,
    texts: tuple[_Texts, _Texts],
    values: dict[str, _Texts],
    parents: list[str],
    same_as: _Expression | None = None,
    *,
    notes: Iterable[str] = (),
) -> str:
    label, definition = (
        {language: text[language].format(**values[language]) for language in LANGUAGES}
        for text in texts
    )
    return _block(
        _short(iri),
        "a owl:Class",
        *(f"rdfs:subClassOf {_short(parent)}" for parent in parents),
        *([f"owl:equivalentClass {_inline(same_as)}"] if same_as else []),
        *_texts("skos:prefLabel", label),
        *_texts("skos:definition", definition),
        *notes,
        f"rdfs:isDefinedBy <{_BASE}/stages>",
        'vs:term_status "stable"',
    )


def _condition(parts: list[_Expression], consequence: str) -> str:
    """A general class axiom: whatever is in all the parts is in the class."""
    whole = _all(parts)
    above = f"rdfs:subClassOf {_short(consequence)}"
    return _block(whole, above) if isinstance(whole, str) else _block("[]", *whole, above)


def _value(property_: str, iri: str) -> _Expression:
    return (
        "a owl:Restriction",
        f"owl:onProperty {_short(property_)}",
        f"owl:hasValue {_short(iri)}",
    )


def _all(parts: Iterable[_Expression]) -> _Expression:
    return _combined("owl:intersectionOf", parts)


def _any(parts: Iterable[_Expression]) -> _Expression:
    return _combined("owl:unionOf", parts)


def _combined(operator: str, parts: Iterable[_Expression]) -> _Expression:
    """The parts under an operator; one part stands for itself."""
    found = list(parts)
    if len(found) == 1:
        return found[0]
    return "a owl:Class", f"{operator} ( {' '.join(map(_inline, found))} )"


def _inline(expression: _Expression) -> str:
    return expression if isinstance(expression, str) else f"[ {' ; '.join(expression)} ]"


def _texts(property_: str, texts: _Texts) -> list[str]:
    return [f"{property_} {_literal(texts[language])}@{language}" for language in LANGUAGES]


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _short(iri: str) -> str:
    for name in ("dgmf", "fw"):
        if iri.startswith(_PREFIXES[name]):
            return f"{name}:{iri.removeprefix(_PREFIXES[name])}"
    return f"<{iri}>"


def _comment(text: str) -> str:
    return f"# {text}"


def _block(subject: str, first: str, *rest: str) -> str:
    return f"{subject} {first}" + "".join(f" ;\n    {line}" for line in rest) + " ."
