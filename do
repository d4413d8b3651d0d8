#!/usr/bin/env python3
"""Everything that the README asks you to type.

    ./do assess examples/integrated/integrated.ttl    any dgmf command, set up on first use
    ./do test                                         all checks and tests, as CI runs them
    ./do format                                       lay out Python and Turtle files

The first call makes a virtual environment in .venv and installs the project into it.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "installed"
# Debian packages that the tests need, and a program or file by which each is known to be there.
SYSTEM = {
    "chromium": "chromium",
    "default-jdk-headless": "javac",
    "fonts-tlwg-loma-ttf": "/usr/share/fonts/truetype/tlwg/Loma.ttf",
    "libapache-jena-java": "/usr/share/java/jena-arq.jar",
    "libatinject-jsr330-api-java": "/usr/share/java/atinject-jsr330-api.jar",
    "libowlapi-java": "/usr/share/java/owlapi-apibinding.jar",
    "poppler-utils": "pdftotext",
    "virtuoso-opensource-7": "virtuoso-t",
}
TURTLE = ("ontology", "shapes", "examples", "tests/cases")


def main() -> int:
    if sys.version_info < (3, 11):
        print(f"dgmf-kg needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 2
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    install()
    if sys.argv[1] == "test":
        return test(sys.argv[2:])
    if sys.argv[1] == "format":
        return run("ruff", "format") or run("ruff", "check", "--fix") or run("turtlefmt", *TURTLE)
    return subprocess.call([BIN / "dgmf", *sys.argv[1:]])


def install() -> None:
    """Make the virtual environment, anew whenever pyproject.toml has changed."""
    wanted = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    print("Setting up .venv, once …", file=sys.stderr)
    if not (BIN / "python").exists():
        subprocess.check_call([sys.executable, "-m", "venv", VENV], stdout=sys.stderr)
    pip = [BIN / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.check_call([*pip, "--editable", f"{ROOT}[dev]"], stdout=sys.stderr)
    STAMP.write_text(wanted, encoding="utf-8")


def test(arguments: list[str]) -> int:
    """All checks, then pytest, whose closing line comes last."""
    missing = [
        package
        for package, sign in SYSTEM.items()
        if not (Path(sign).exists() if sign.startswith("/") else shutil.which(sign))
    ]
    if missing and not apt_install(missing):
        return 2
    checks = (
        ("ruff", "check"),
        ("ruff", "format", "--check"),
        ("mypy",),
        ("lint-imports",),
        ("turtlefmt", "--check", *TURTLE),
    )
    for check in checks:
        print("$", *check, flush=True)
        if run(*check):
            return 1
    print("$ pytest", flush=True)
    # A file stays on one worker: what its tests share is made once.
    return run("pytest", "-n", "auto", "--dist", "loadfile", *arguments)


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages as root; anyone else is told what to install."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        print("Missing for the tests; please install:", *packages)
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
        subprocess.check_call(["apt-get", *command], env=environment, stdout=sys.stderr)
    return True


def run(program: str, *arguments: str) -> int:
    return subprocess.call([BIN / program, *arguments], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
