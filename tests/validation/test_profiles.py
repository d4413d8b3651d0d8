"""Obligation profiles: each one asks all that the one before it asks, and more."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from dgmf_kg.assessment import Assessor
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.inference import Parameters
from dgmf_kg.resources import shapes_files
from dgmf_kg.store import read_description
from dgmf_kg.validation import DEFAULT_PROFILE, ENGINES, PROFILES, Options, validate, validate_files

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
BASE = ROOT / "tests" / "cases" / "shapes" / "base.ttl"
CLAIMS = ROOT / "examples" / "claims-only" / "claims-only.ttl"


def _rules(path: Path, profile: str, engine: str | None = None) -> list[str]:
    results = validate(read_description(path), engine, profile)
    return sorted(result.rule for result in results)


def test_the_profiles_rise_and_the_one_that_an_assessment_needs_is_the_default() -> None:
    assert ("core", "assessable", "evidenced", "publishable") == PROFILES
    assert "assessable" == DEFAULT_PROFILE == Options().profile
    assert shapes_files() == shapes_files("assessable")


def test_a_profile_has_the_shapes_of_those_before_it() -> None:
    names = [[path.name.partition(".")[0] for path in shapes_files(name)] for name in PROFILES]
    assert [list(PROFILES[: count + 1]) for count in range(len(PROFILES))] == names


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("engine", ENGINES)
def test_a_publishable_description_conforms_to_every_profile(engine: str, profile: str) -> None:
    assert [] == _rules(BASE, profile, engine)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_what_a_profile_finds_the_next_one_finds_too(path: Path) -> None:
    found = [_rules(path, profile) for profile in PROFILES]
    for fewer, more in pairwise(found):
        assert set(fewer) <= set(more)


@pytest.mark.parametrize("profile", ["evidenced", "publishable"])
def test_two_engines_find_the_same_in_a_description_that_falls_short(profile: str) -> None:
    native, reference = (_rules(CLAIMS, profile, engine) for engine in ENGINES)
    assert native == reference
    assert {"EB" if profile == "evidenced" else "PU"} <= {rule[:2] for rule in native}


def test_a_description_that_falls_short_of_a_higher_profile_only_is_assessed() -> None:
    assert [] != _rules(CLAIMS, "publishable")
    outcome = Assessor(Parameters()).assess(CLAIMS)
    assert outcome.conforms
    assert None is not outcome.assessment


def test_the_profile_of_a_run_is_that_of_its_results() -> None:
    (found,) = validate_files([CLAIMS], Options(profile="publishable"))
    assert any(re.match("PU-", result.rule) for result in found.results)


def test_a_profile_that_does_not_exist_is_refused_by_name() -> None:
    with pytest.raises(BadArgumentError) as caught:
        validate(read_description(BASE), profile="perfect")
    assert "profile-unknown" == caught.value.problem.message_id
    assert {"profile": "perfect", "known": ", ".join(PROFILES)} == caught.value.problem.values
    with pytest.raises(BadArgumentError):
        validate_files([], Options(profile="perfect"))
