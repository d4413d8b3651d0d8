"""The files by which other tools run the validation: pre-commit, GitHub, the Test Bed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pyshacl
import pytest
import rdflib
import yaml
from rdflib.namespace import OWL, SH

from dgmf_kg import files, resources
from report.reports import BROKEN_RULES, ROOT, bad

if TYPE_CHECKING:
    from pathlib import Path

ITB = ROOT / "shapes" / "itb"
# Named in the validator's own sources and guide; a property of another name would be passed over.
KNOWN = re.compile(
    r"validator\.(channels|contentSyntax|defaultReportSyntax|defaultType|loadImports"
    r"|locale\.(available|default|translations)|mergeModelsBeforeValidation|owlImportSkippedUris"
    r"|reportTitle|reportsOrdered|returnMessagesForAllLocales|shaclFile\.\w+\.\w+|type"
    r"|typeLabel\.\w+|typeOptionLabel\.\w+\.\w+|typeOptions\.\w+|uploadTitle|webServiceId)"
)


def properties(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("=", 1) for line in lines if line.strip() and not line.startswith("#"))
    return {key.strip(): value.strip() for key, value in pairs}


def listed(value: str) -> list[str]:
    return [part.strip() for part in value.split(",")]


def domain(folder: Path) -> Path:
    """Put the Test Bed's domain together, by the COPY lines of the Dockerfile."""
    for line in (ITB / "Dockerfile").read_text(encoding="utf-8").splitlines():
        if not line.startswith("COPY "):
            continue
        *sources, target = line.split()[1:]
        to = folder / target.removeprefix("/validator/resources/")
        to.mkdir(parents=True, exist_ok=True)
        for source in sources:
            path = ROOT / source
            if path.is_dir():
                shutil.copytree(path, to, dirs_exist_ok=True)
            else:
                shutil.copy(path, to)
    return folder / "dgmf"


# pre-commit


def test_the_hook_runs_the_command_over_every_rdf_file_that_it_can_read() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    keys = {"id", "name", "description", "entry", "language", "require_serial", "files"}
    assert keys == set(hook)
    assert hook["require_serial"]
    assert ("python", "dgmf validate") == (hook["language"], hook["entry"])
    chosen = re.compile(hook["files"])
    for extension in (".ttl", ".trig", ".nt", ".nq", ".jsonld", ".rdf"):
        assert extension in files.FORMATS
        assert chosen.search(f"a/b{extension}")
    for other in ("a.ttl.md", "attl", "a.owl", "a.xml"):
        assert not chosen.search(other)


# GitHub


def action() -> dict[str, Any]:
    return dict(yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8")))


def test_the_action_sets_up_python_installs_and_validates() -> None:
    steps = action()["runs"]["steps"]
    assert "composite" == action()["runs"]["using"]
    assert steps[0]["uses"].startswith("actions/setup-python@")
    assert "pip install" in steps[1]["run"]
    assert all(step.get("shell") == "bash" for step in steps[1:])


def test_no_input_of_the_action_becomes_part_of_a_script() -> None:
    assert [] == [step["name"] for step in action()["runs"]["steps"][1:] if "${{" in step["run"]]


def test_every_input_of_the_action_is_described_and_used() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, about in action()["inputs"].items():
        assert about["description"].endswith((".", ")."))
        assert f"${{{{ inputs.{name} }}}}" in text


@pytest.mark.parametrize(("exit_code", "expected"), [(0, 0), (1, 1), (2, 2)])
def test_the_action_passes_files_with_spaces_and_the_exit_code_on(
    exit_code: int, expected: int, tmp_path: Path
) -> None:
    done, called, output = validated(tmp_path, "in/**/*.ttl other.ttl", exit_code)
    assert expected == done.returncode
    options = "--lang th --fail-on warning"
    names = "in/a b.ttl|in/deep/c.ttl|other.ttl"
    assert [
        f"validate|{options.replace(' ', '|')}|--format|sarif|--output|out.sarif|--|{names}",
        f"validate|{options.replace(' ', '|')}|--format|github|--|{names}",
    ] == called
    assert "sarif=out.sarif\n" == output


def test_the_action_passes_over_folders_that_a_pattern_finds(tmp_path: Path) -> None:
    _, called, _ = validated(tmp_path, "in/** in", 0)
    assert ["in/a b.ttl|in/deep/c.ttl|in"] * 2 == [line.partition("--|")[2] for line in called]


def test_the_action_writes_sarif_and_annotations_with_the_real_command(tmp_path: Path) -> None:
    path = bad(tmp_path)
    program = f'#!/bin/bash\nexec "{sys.executable}" -m dgmf_kg.cli "$@"\n'
    done, _, output = validated(tmp_path, f"{path.name} in/none.ttl", 0, program)
    assert 2 == done.returncode
    assert "sarif=out.sarif\n" == output
    (run,) = json.loads((tmp_path / "out.sarif").read_text(encoding="utf-8"))["runs"]
    assert [*BROKEN_RULES, "file-missing"] == sorted({one["ruleId"] for one in run["results"]})
    lines = done.stdout.splitlines()
    assert len(run["results"]) == len(lines)
    assert {True} == {line.startswith(("::error file=", "::warning file=")) for line in lines}


@pytest.mark.parametrize("patterns", ["none/*.ttl", "", "  \n"])
def test_the_action_could_not_tell_where_no_file_matches(patterns: str, tmp_path: Path) -> None:
    done, called, _ = validated(tmp_path, patterns, 0)
    assert 2 == done.returncode
    assert "::error::No file" in done.stdout
    assert [] == called


@pytest.mark.parametrize("patterns", ["$(touch${IFS}pwned)", ";touch pwned", "`touch pwned`"])
def test_the_action_takes_names_as_names_and_runs_none_of_them(
    patterns: str, tmp_path: Path
) -> None:
    _, called, _ = validated(tmp_path, patterns, 2)
    assert [f"--|{'|'.join(patterns.split())}"] * 2 == [
        re.sub(r".*(?=--\|)", "", line) for line in called
    ]
    assert not (tmp_path / "pwned").exists()


def validated(
    folder: Path, patterns: str, exit_code: int, command: str | None = None
) -> tuple[subprocess.CompletedProcess[str], list[str], str]:
    """Run the action's last step where `dgmf` only notes how it was called, or with a command."""
    for name in ("in/a b.ttl", "in/deep/c.ttl", "other.ttl"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    program = folder / "bin" / "dgmf"
    program.parent.mkdir()
    noting = f'#!/bin/bash\nIFS="|"; echo "$*" >> "$CALLS"; exit {exit_code}\n'
    program.write_text(command or noting, encoding="utf-8")
    program.chmod(0o755)
    calls, output = folder / "calls", folder / "output"
    calls.touch()
    output.touch()
    bash = shutil.which("bash")
    assert bash
    done = subprocess.run(
        [
            bash,
            "--noprofile",
            "--norc",
            "-eo",
            "pipefail",
            "-c",
            action()["runs"]["steps"][-1]["run"],
        ],
        check=False,
        capture_output=True,
        text=True,
        cwd=folder,
        env={
            "PYTHONPATH": os.pathsep.join(sys.path),
            "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
            "CALLS": str(calls),
            "GITHUB_OUTPUT": str(output),
            "FILES": patterns,
            "FAIL_ON": "warning",
            "LANGUAGE_OF_MESSAGES": "th",
            "SARIF": "out.sarif",
        },
    )
    called = calls.read_text(encoding="utf-8").splitlines()
    return done, called, output.read_text(encoding="utf-8")


# The Interoperability Test Bed


def test_every_property_of_the_domain_is_one_that_the_validator_reads() -> None:
    names = [*properties(ITB / "config.properties")]
    for language in ("en", "th"):
        names += properties(ITB / "translations" / f"texts_{language}.properties")
    assert [] == [name for name in names if not KNOWN.fullmatch(name)]


def test_the_domain_offers_every_obligation_with_all_of_the_lower_ones(tmp_path: Path) -> None:
    settings = properties(ITB / "config.properties")
    assert sorted(resources.PROFILES) == sorted(
        listed(settings["validator.typeOptions.description"])
    )
    for profile in resources.PROFILES:
        shapes = [path.name for path in resources.shapes_files(profile)]
        expected = ["framework.ttl", "guidance.ttl", *shapes]
        assert expected == listed(settings[f"validator.shaclFile.description.{profile}"])
        for name in expected:
            assert (domain(tmp_path) / name).is_file()


def test_every_file_of_shapes_for_descriptions_is_in_the_domain(tmp_path: Path) -> None:
    named = {path.name for path in domain(tmp_path).glob("*.shacl.ttl")}
    assert {path.name for path in resources.shapes_files("publishable")} == named


def test_the_domain_fetches_none_of_its_imports(tmp_path: Path) -> None:
    imported = {
        str(iri)
        for path in domain(tmp_path).glob("*.ttl")
        for iri in rdflib.Graph().parse(path).objects(None, OWL.imports)
    }
    skipped = properties(ITB / "config.properties")["validator.owlImportSkippedUris"]
    assert imported == set(listed(skipped))


def test_the_texts_of_the_domain_are_in_both_languages() -> None:
    english, thai = (
        properties(ITB / "translations" / f"texts_{language}.properties")
        for language in ("en", "th")
    )
    assert list(english) == list(thai)
    settings = properties(ITB / "config.properties")
    assert ["en", "th"] == listed(settings["validator.locale.available"])
    for option in listed(settings["validator.typeOptions.description"]):
        assert f"validator.typeOptionLabel.description.{option}" in english
    assert all(re.search("[\u0e00-\u0e7f]", text) for text in thai.values())


def test_the_domain_finds_what_we_find_though_shapes_and_data_are_one_graph(tmp_path: Path) -> None:
    folder = domain(tmp_path)
    settings = properties(folder / "config.properties")
    shapes = rdflib.Graph()
    for name in listed(settings["validator.shaclFile.description.assessable"]):
        shapes.parse(folder / name)
    # The validator merges the shapes into what is validated.
    merged = rdflib.Graph().parse(bad(tmp_path)) + shapes
    _, report, _ = pyshacl.validate(merged, shacl_graph=shapes, inference="none")
    assert isinstance(report, rdflib.Graph)
    found = Counter(str(shape).rpartition("#")[2] for shape in report.objects(None, SH.sourceShape))
    assert {
        "AgencyDescriptionShape-publisher": 1,
        "AgencyDescriptionShape-titleLanguage": 1,
        "PeriodShape-startDateEra": 1,
    } == found


def test_the_readme_puts_the_domain_together_as_the_dockerfile_does(tmp_path: Path) -> None:
    text = (ITB / "README.md").read_text(encoding="utf-8")
    script = re.findall(r"```\n(mkdir.*?)```", text, re.DOTALL)
    bash = shutil.which("bash")
    assert bash
    work = tmp_path / "work"
    work.mkdir()
    for name in ("shapes", "ontology"):
        (work / name).symlink_to(ROOT / name)
    subprocess.run([bash, "-ec", script[0]], check=True, cwd=work)
    expected = {path.relative_to(domain(tmp_path)) for path in domain(tmp_path).rglob("*")}
    made = work / "resources" / "dgmf"
    assert expected == {path.relative_to(made) for path in made.rglob("*")}
