"""How the cost grows with the number of descriptions, as a ratio to bare parsing in the same run.

    .venv/bin/python benchmarks/many.py

The ten examples are taken over and over, one after another in one process, as `dgmf validate FILE…`
and `dgmf assess FILE…` do. What is asked is whether the cost for each file stays the same.
"""

import time
from collections.abc import Callable, Iterable
from itertools import cycle, islice
from pathlib import Path

from dgmf_kg.assessment import Assessor, Parameters
from dgmf_kg.store import parse, read_description
from dgmf_kg.validation import validate

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
SIZES = (10, 40, 160, 640)


def milliseconds(work: Callable[[Path], object], files: Iterable[Path]) -> float:
    """Wall time of some work over files, for each file, after one file to warm up."""
    files = list(files)
    work(files[0])
    start = time.perf_counter()
    for path in files:
        work(path)
    return 1000 * (time.perf_counter() - start) / len(files)


def main() -> None:
    """Print a Markdown table."""
    print("| descriptions | parse, ms each | validate, ms each (ratio) | assess, ms each (ratio) |")
    print("|---|---|---|---|")
    for size in SIZES:
        files = list(islice(cycle(EXAMPLES), size))
        assessor = Assessor(Parameters())
        bare = milliseconds(parse, files)
        checked = milliseconds(lambda path: validate(read_description(path)), files)
        assessed = milliseconds(assessor.assess, files)
        print(
            f"| {size} | {bare:.2f} | {checked:.1f} ({checked / bare:.0f})"
            f" | {assessed:.1f} ({assessed / bare:.0f}) |"
        )


if __name__ == "__main__":
    main()
