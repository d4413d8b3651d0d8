"""How long one description takes from pressing Enter, beside peers measured in the same run.

    .venv/bin/python benchmarks/start.py [FILE]

Each command is a process of its own, run several times in turn with the others, the page cache
warm; the median wall time is told in seconds, and as a ratio to bare parsing: a Python process that
imports pyoxigraph, parses the same file and ends. The faulty file is the same one with a class that
does not exist, for which a result has to be found its line and the class that was meant.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 5
FAULT = "<https://example.org/stray> a <https://w3id.org/dgmf/ontology#Agenci> .\n"
PARSE = "import sys, pyoxigraph; print(len(list(pyoxigraph.parse(path=sys.argv[1]))))"


def commands(file: Path, faulty: Path) -> dict[str, list[str]]:
    """What is timed, by name; the first is what the others are compared with."""
    dgmf = shutil.which("dgmf", path=str(Path(sys.executable).parent)) or "dgmf"
    shapes = ROOT / "shapes"
    return {
        "bare parsing (pyoxigraph)": [sys.executable, "-c", PARSE, str(file)],
        "dgmf validate": [dgmf, "validate", str(file)],
        "dgmf validate, a faulty file": [dgmf, "validate", str(faulty)],
        "dgmf validate --engine pyshacl": [dgmf, "validate", "--engine", "pyshacl", str(file)],
        "dgmf assess": [dgmf, "assess", str(file)],
        "pyshacl (its own command, one shapes file)": [
            *(sys.executable, "-m", "pyshacl", "-s", str(shapes / "assessable.shacl.ttl")),
            *("-e", str(ROOT / "ontology" / "framework.ttl"), str(file)),
        ],
    }


def seconds(command: list[str]) -> float:
    """Wall time of one process."""
    start = time.perf_counter()
    subprocess.run(command, check=False, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Print a Markdown table."""
    default = ROOT / "examples" / "citizen-enabled" / "citizen-enabled.ttl"
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    with tempfile.TemporaryDirectory() as folder:
        faulty = Path(folder) / f"faulty{file.suffix}"
        faulty.write_text(file.read_text(encoding="utf-8") + FAULT, encoding="utf-8")
        timed: dict[str, list[float]] = {name: [] for name in commands(file, faulty)}
        for _ in range(RUNS + 1):
            for name, command in commands(file, faulty).items():
                timed[name].append(seconds(command))
    # The first round warms the caches and is not counted.
    medians = {name: statistics.median(times[1:]) for name, times in timed.items()}
    base = next(iter(medians.values()))
    print("| command | median of 5, s | ratio to bare parsing |\n|---|---|---|")
    for name, median in medians.items():
        print(f"| {name} | {median:.3f} | {median / base:.1f} |")


if __name__ == "__main__":
    main()
