"""Small Java programs over the jars of Debian's packages; each prints one line of JSON per file."""

from __future__ import annotations

import json
import os
import subprocess
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PROGRAMS = Path(__file__).parent
DEBIAN = Path("/usr/share/java")
XERCES = "org/apache/jena/ext/"

SHARED = (
    "commons-codec",
    "commons-io",
    "guava",
    "httpclient",
    "httpclient-cache",
    "httpcore",
    "jackson-annotations",
    "jackson-core",
    "jackson-databind",
    "jcl-over-slf4j",
    "jsonld-java",
    "slf4j-api",
    "slf4j-nop",
)
OWLAPI = (
    *(f"owlapi-{part}" for part in ("api", "apibinding", "impl", "oboformat", "parsers", "rio")),
    "owlapi-tools",
    *(f"rdf4j-model{part}" for part in ("", "-api", "-vocabulary")),
    *(f"rdf4j-rio-{part}" for part in ("api", "binary", "datatypes", "hdt", "jsonld", "languages")),
    *(f"rdf4j-rio-{part}" for part in ("n3", "nquads", "ntriples", "rdfjson", "rdfxml", "trig")),
    *(f"rdf4j-rio-{part}" for part in ("trix", "turtle")),
    "rdf4j-util",
    "atinject-jsr330-api",
    "caffeine",
    "commons-rdf-api",
    "hppcrt",
    "jsr305",
    "xz",
    *SHARED,
)
JENA = (
    *(f"jena-{part}" for part in ("arq", "base", "core", "iri")),
    "commons-compress",
    "commons-csv",
    "commons-lang3",
    "dexx.collection",
    "gson",
    "jakarta.json-api",
    "protobuf",
    "thrift",
    "titanium-json-ld",
    *SHARED,
)


@dataclass(frozen=True)
class Verdict:
    """What a program says of one file.

    Attributes:
        file: the file, with links resolved.
        fault: why the file does not load, or nothing.
        axioms: how many axioms the file itself holds (OWLAPI).
        missing: the imports, at any depth, that the catalogue lacks (OWLAPI).
        dl: what keeps the file with its imports out of OWL 2 DL (OWLAPI).
        rl: what keeps the file with its imports out of OWL 2 RL (OWLAPI).
        triples: how many triples the file holds (Jena).
    """

    file: str
    fault: str | None
    axioms: int = 0
    missing: list[str] = field(default_factory=list)
    dl: list[str] = field(default_factory=list)
    rl: list[str] = field(default_factory=list)
    triples: int = 0


def profiles(files: Iterable[Path]) -> dict[Path, Verdict]:
    """What OWLAPI says of the files, in one process."""
    return _run("ProfileCheck.java", _jars(OWLAPI), files)


def jena_counts(files: Iterable[Path], scratch: Path) -> dict[Path, Verdict]:
    """What Jena says of the files, in one process.

    Args:
        files: Turtle files.
        scratch: an empty folder. Debian moved the Xerces classes inside Jena to a package of their
            own and left their messages where they were; a copy in the right place goes here.
    """
    return _run("JenaCount.java", jena_class_path(scratch), files)


def jena_class_path(scratch: Path) -> list[Path]:
    """Jena's jars, behind a folder that mends what Debian broke in them."""
    with zipfile.ZipFile(DEBIAN / "jena-core.jar") as jar:
        for entry in jar.infolist():
            if entry.filename.startswith(f"{XERCES}xerces/"):
                entry.filename = entry.filename.removeprefix(XERCES)
                jar.extract(entry, scratch)
    return [scratch, *_jars(JENA)]


def _jars(names: Iterable[str]) -> list[Path]:
    jars = [DEBIAN / f"{name}.jar" for name in names]
    absent = sorted(str(jar) for jar in jars if not jar.is_file())
    if absent:
        packages = "libowlapi-java libatinject-jsr330-api-java libapache-jena-java"
        raise FileNotFoundError(f"missing {', '.join(absent)}; apt-get install {packages}")
    return jars


def _run(program: str, class_path: list[Path], files: Iterable[Path]) -> dict[Path, Verdict]:
    done = subprocess.run(
        [
            # Short runs: neither the optimising compiler nor a parallel collector pays off.
            *("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"),
            *("-cp", os.pathsep.join(map(str, class_path)), PROGRAMS / program),
            *sorted(files),
        ],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert 0 == done.returncode, done.stderr
    verdicts = [Verdict(**json.loads(line)) for line in done.stdout.splitlines()]
    return {Path(verdict.file): verdict for verdict in verdicts}
