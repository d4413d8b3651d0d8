"""What an engine is given of the shapes: all that they demand, and no words for readers."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from dgmf_kg import resources
from dgmf_kg.namespaces import RDFS, SH
from dgmf_kg.validation import PROFILES
from dgmf_kg.validation.shapes import shapes

PROSE = {f"{RDFS}comment", f"{SH}description", f"{SH}message"}


def canonical(text: str, *, prose: bool) -> ox.Dataset:
    parsed = ox.parse(text.encode(), format=ox.RdfFormat.TURTLE)
    found = ox.Dataset(quad for quad in parsed if prose or quad.predicate.value not in PROSE)
    found.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    return found


@pytest.mark.parametrize("profile", PROFILES)
def test_it_is_the_files_without_messages_comments_and_descriptions(profile: str) -> None:
    files = [path.read_text(encoding="utf-8") for path in resources.shapes_files(profile)]
    expected = canonical("\n".join(files), prose=False)
    assert expected == canonical(shapes(profile).text, prose=True)
    assert 400 < len(expected)
