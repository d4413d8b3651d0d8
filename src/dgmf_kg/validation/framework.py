"""The content of a framework of the user's own, held to our shapes and checks for frameworks."""

from dgmf_kg import queries
from dgmf_kg.frameworks import FRAMEWORK_GRAPH, FrameworkFiles
from dgmf_kg.frameworks.files import code_lists
from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import EmbeddedStore
from dgmf_kg.validation.model import Result, Severity, in_order
from dgmf_kg.validation.run import engine_of
from dgmf_kg.validation.shapes import shapes

_CHECKS = "framework-"


def check_framework(framework: FrameworkFiles, engine: str | None = None) -> tuple[Result, ...]:
    """What is wrong with a framework's content, in the order of its file; nothing if it is whole.

    Args:
        framework: what is checked, together with the code lists that all frameworks share.
        engine: the name of the SHACL engine.

    Raises:
        BadArgumentError: no engine of that name is installed.
        BadInputError: the file cannot be read or parsed.
    """
    found = _of_shapes(framework, engine)
    # A gap that a shape names would come up in many of the queries as well.
    return in_order(found or _of_queries(framework))


def _of_shapes(framework: FrameworkFiles, engine: str | None) -> list[Result]:
    held_to = shapes("framework")
    data = framework.document.to_ntriples() + code_lists()
    results = []
    for raw in engine_of(engine)(held_to.text, data):
        rule, messages = held_to.rule(raw.shape, raw.component)
        results.append(
            Result(
                rule=rule,
                severity=raw.severity,
                focus=raw.focus,
                path=raw.path,
                value=raw.value,
                component=raw.component,
                shape=raw.shape,
                messages=messages,
                place=framework.document.locate(raw.focus, raw.path or None, raw.value),
            )
        )
    return results


def _of_queries(framework: FrameworkFiles) -> list[Result]:
    store = EmbeddedStore()
    framework.load(store)
    results = []
    for query in queries.group("check"):
        if not query.name.startswith(_CHECKS):
            continue
        header = query.header
        for row in store.select(query.text, [FRAMEWORK_GRAPH]):
            focus, path = row["subject"], row.get("property", "")
            details = ", ".join(_short(v) for k, v in row.items() if k != "subject")
            results.append(
                Result(
                    rule=query.name,
                    severity=Severity(header["severity"]),
                    focus=focus,
                    path=path,
                    value=None,
                    component="FrameworkCheck",
                    shape="",
                    messages={
                        language: f"{header['summary' + key]} {header['remedy' + key]}"
                        + (f" [{details}]" if details else "")
                        for language, key in (("en", ""), ("th", "-th"))
                    },
                    place=framework.document.locate(focus, path or None),
                )
            )
    return results


def _short(value: str) -> str:
    """A value as a message shows it: our terms by prefix."""
    return value.replace(DGMF, "dgmf:").replace(FW, "fw:")
