"""Loading and asking at ten thousand agencies, in a folder and on a server, against bare parsing.

    .venv/bin/python benchmarks/stores.py [COUNT] [--only folder|server]

The assessments are made here, by all processors, and put into both stores: what is timed is the store.
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

import generate
import pyoxigraph as ox

from dgmf_kg.inference import Parameters, infer, new_store
from dgmf_kg.library import ask, question
from dgmf_kg.namespaces import DGMF
from dgmf_kg.store import GraphStore, Solutions, open_store, read_description
from dgmf_kg.store.listing import list_graphs
from dgmf_kg.store.loading import load, load_framework

COUNT: Final = f"SELECT (COUNT(*) AS ?count) WHERE {{ ?d <{DGMF}states> ?statement }}"
# Each with its values; the agency is the first one in the store.
QUESTIONS: Final[dict[str, dict[str, str]]] = {
    "stages-by-ministry": {},
    "stages-by-type": {},
    "holding-back": {},
    "standards-in-use": {},
    # In the generated descriptions statements have an end, and evidence has none.
    "expiring": {"from": "2025-10-01", "until": "2026-09-30"},
    "expired": {},
    "findings": {"agency": ""},
}
_ROUNDS: Final = 32  # descriptions in one store, past which it gets slower


def seconds(work: Callable[[], object]) -> float:
    """Wall time of some work."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def bare_parsing(path: Path) -> int:
    """How many triples a file holds."""
    return sum(1 for _ in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE))


def runs_of(files: list[Path], out: Path) -> None:
    """Write the graphs of the runs over some descriptions, as N-Triples by their names."""
    store = new_store()
    found = {}
    for path in files:
        description = read_description(path)
        run = infer(store, description, Parameters(), conforms=True)
        found[run] = store.ntriples(run)
        store.drop(description.iri)
        store.drop(run)
    out.write_text(json.dumps(found), encoding="utf-8")


def assess(files: list[Path], folder: Path) -> list[Path]:
    """Files with the runs over all descriptions."""
    folder.mkdir()
    parts = [files[start : start + _ROUNDS] for start in range(0, len(files), _ROUNDS)]
    outs = [folder / f"{number}.json" for number in range(len(parts))]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(runs_of, parts, outs))
    return outs


def rows(name: str, store: GraphStore, files: list[Path], runs: list[Path], bare: float) -> None:
    """Print what one store takes for each piece of work."""

    def tell(title: str, work: Callable[[], object]) -> None:
        start = time.perf_counter()
        found = work()
        taken = time.perf_counter() - start
        count = f", {len(found.rows):,} rows" if isinstance(found, Solutions) else ""
        print(f"| {name} | {title}{count} | {taken:.2f} | {taken / bare:.2f} |", flush=True)

    def load_all() -> None:
        load_framework(store)
        for path in files:
            load(store, path)

    def put_runs() -> None:
        for part in runs:
            for run, ntriples in json.loads(part.read_text(encoding="utf-8")).items():
                store.replace(run, ntriples)

    tell("load", load_all)
    tell("load again, nothing changed", load_all)
    tell("put the assessments there", put_runs)
    tell("list", partial(list_graphs, store))
    tell("count the statements", partial(store.select, COUNT))
    agency = list_graphs(store).descriptions[0].agency
    for one, values in QUESTIONS.items():
        given = {key: value or agency for key, value in values.items()}
        tell(f"`{one}`", partial(ask, store, question(one), given))


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The query URL of Oxigraph's own server over an empty folder."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    program = Path(sys.executable).with_name("oxigraph")
    with subprocess.Popen(
        [program, "serve", "-b", f"127.0.0.1:{port}", "-l", folder], stderr=subprocess.DEVNULL
    ) as server:
        try:
            while True:
                with socket.socket() as one:
                    if one.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}/query"
        finally:
            server.terminate()


def main() -> None:
    """Print a Markdown table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", type=int, nargs="?", default=10_000)
    parser.add_argument("--only", choices=("folder", "server"), help="one of the two stores")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = generate.write_each(folder / "files", given.count, faulty=0)
        bare = seconds(lambda: [bare_parsing(path) for path in files])
        print(f"{given.count:,} agencies; bare parsing {bare:.2f} s", flush=True)
        start = time.perf_counter()
        runs = assess(files, folder / "runs")
        print(f"their assessments {time.perf_counter() - start:.1f} s\n", flush=True)
        print("| store | work | s | ratio to bare parsing |\n|---|---|---|---|")
        if given.only != "server":
            embedded = open_store(str(folder / "store"), write=True)
            rows("folder", embedded, files, runs, bare)
            embedded.close()
        if given.only != "folder":
            with serving(folder / "server") as url:
                # A question over ten thousand may take longer than one should wait for elsewhere.
                remote = open_store(url, environment={"DGMF_STORE_TIMEOUT": "600"})
                rows("`oxigraph serve`", remote, files, runs, bare)


if __name__ == "__main__":
    main()
