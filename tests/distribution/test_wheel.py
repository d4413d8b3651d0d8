"""What is installed is the whole product: a wheel holds ontology, shapes and queries."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT],
        check=True,
    )
    (path,) = folder.glob("*.whl")
    return path


def test_a_wheel_holds_every_data_file_of_the_checkout(wheel: Path) -> None:
    expected = {
        f"dgmf_kg/data/{path.relative_to(ROOT)}"
        for name in ("ontology", "queries", "shapes")
        for path in (ROOT / name).rglob("*")
        if path.is_file()
    }
    assert len(expected) > 80
    assert expected <= set(zipfile.ZipFile(wheel).namelist())


def test_an_installed_wheel_assesses_with_no_checkout_in_sight(wheel: Path, tmp_path: Path) -> None:
    # The dependencies come from this environment; the package itself only from the wheel.
    venv.create(tmp_path / "venv", with_pip=False, symlinks=True)
    target = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", target, wheel],
        check=True,
    )
    libraries = next(Path(entry) for entry in sys.path if entry.endswith("site-packages"))
    program = (
        "import sys; from dgmf_kg import resources; from dgmf_kg.cli import run; "
        "print(resources.folder('ontology')); sys.exit(run(sys.argv[1:]))"
    )
    done = subprocess.run(
        [
            *(tmp_path / "venv" / "bin" / "python", "-c", program),
            *("assess", "--lang", "en", ROOT / "examples" / "integrated" / "integrated.ttl"),
        ],
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (target, libraries)))},
        check=True,
    )
    first, rest = done.stdout.split("\n", 1)
    assert str(target / "dgmf_kg" / "data" / "ontology") == first
    assert "Overall proven stage: 2 Integrated" in rest
