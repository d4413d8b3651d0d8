"""Descriptions in one store, sharing IRIs, give what each gives alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from dgmf_kg.inference import FRAMEWORK_GRAPH, Parameters, infer, new_store
from dgmf_kg.store import Description, EmbeddedStore, read_description

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
# One case for each criterion: small, all of the same fictional agency, full of shared IRIs.
CASES = sorted(ROOT.glob("tests/cases/criteria/*/met.ttl"))


def _derive(store: EmbeddedStore, description: Description) -> bytes:
    run = infer(store, description, Parameters(), conforms=True)
    return store.turtle(run, {})


def _renamed(path: Path, tmp_path: Path) -> Description:
    """The case under a description IRI of its own; all its other IRIs stay as they are."""
    text = path.read_text(encoding="utf-8")
    for name in ("ex:description", "<https://example.org/description>"):
        text = text.replace(name, f"<https://example.org/description/{path.parent.name}>")
    copy = tmp_path / f"{path.parent.name}.ttl"
    copy.write_text(text, encoding="utf-8")
    return read_description(copy)


def test_examples_in_one_store_give_what_each_gives_alone() -> None:
    assert len(EXAMPLES) >= 8
    alone = [_derive(new_store(), read_description(path)) for path in EXAMPLES]
    store = new_store()
    descriptions = [read_description(path) for path in EXAMPLES]
    for description in reversed(descriptions):
        store.add(description.document, description.iri)
    assert alone == [_derive(store, description) for description in descriptions]


def test_descriptions_that_share_their_iris_do_not_leak_into_one_another(tmp_path: Path) -> None:
    descriptions = [_renamed(path, tmp_path) for path in CASES]
    assert len(descriptions) == len({description.iri for description in descriptions}) == 26
    alone = [_derive(new_store(), description) for description in descriptions]
    store = new_store()
    for description in descriptions:
        store.add(description.document, description.iri)
    assert alone == [_derive(store, description) for description in descriptions]
    # They do share: in one graph, some agency would meet criteria that none of them shows it for.
    assert len(set(alone)) == len(alone)


def test_a_dropped_graph_leaves_nothing_behind() -> None:
    store = new_store()
    description = read_description(EXAMPLES[0])
    run = infer(store, description, Parameters(), conforms=True)
    store.drop(run)
    store.drop(description.iri)
    assert b"" == store.turtle(run, {})
    assert b"" == store.turtle(description.iri, {})
    assert b"" != store.turtle(FRAMEWORK_GRAPH, {})


def test_only_a_construct_derives_and_only_a_select_has_rows() -> None:
    store = new_store()
    with pytest.raises(TypeError, match="CONSTRUCT"):
        store.construct("SELECT ?s WHERE { ?s ?p ?o }", [FRAMEWORK_GRAPH], "urn:x")
    with pytest.raises(TypeError, match="SELECT"):
        store.select("ASK { ?s ?p ?o }", [FRAMEWORK_GRAPH])
