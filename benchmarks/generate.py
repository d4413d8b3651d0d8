"""Agency descriptions by the thousand, with the stages that they must come to.

    .venv/bin/python benchmarks/generate.py 1000 --out FOLDER            a Turtle file for each
    .venv/bin/python benchmarks/generate.py 1000 --out agencies.nt       all in one N-Triples file

How they come about stands in `shared/agencies.py`.
"""

import argparse
import sys
from pathlib import Path

# A folder of its own: tests read it too, and names of benchmarks are names of tests.
sys.path.insert(0, str(Path(__file__).parent / "shared"))

from agencies import FAULTY_SHARE, SEED, agency, descriptions, write_each, write_one

__all__ = ["agency", "descriptions", "write_each", "write_one"]


def main() -> None:
    """Write the descriptions that the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--faulty", type=float, default=FAULTY_SHARE, help="share with a fault")
    given = parser.parse_args()
    if given.out.suffix in {".nt", ".ttl"}:
        write_one(given.out, given.count, given.seed)
    else:
        write_each(given.out, given.count, given.seed, given.faulty)
    print(f"{given.count} descriptions in {given.out}", file=sys.stderr)


if __name__ == "__main__":
    main()
