"""Loading and asking at ten thousand agencies, in a folder and on a server, against bare parsing.

.venv/bin/python benchmarks/stores.py [COUNT]
"""

import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import generate

from dgmf_kg.namespaces import DGMF
from dgmf_kg.store import GraphStore, open_store, parse
from dgmf_kg.store.listing import list_graphs
from dgmf_kg.store.loading import load, load_framework

QUERIES: Final = {
    "agencies by type": f"SELECT ?type (COUNT(DISTINCT ?agency) AS ?count) WHERE {{ ?description "
    f"<{DGMF}describes> ?agency . ?agency <{DGMF}agencyType> ?type }} GROUP BY ?type",
    "statements of all": f"SELECT (COUNT(*) AS ?count) WHERE {{ ?d <{DGMF}states> ?statement }}",
}


def seconds(work: Callable[[], object]) -> float:
    """Wall time of some work."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def rows(name: str, store: GraphStore, files: list[Path], bare: float) -> None:
    """Print what one store takes for each piece of work."""

    def load_all() -> None:
        load_framework(store)
        for path in files:
            load(store, path)

    work: dict[str, Callable[[], object]] = {
        "load": load_all,
        "load again": load_all,
        "list": lambda: list_graphs(store),
    }
    for title, text in QUERIES.items():
        work[title] = partial(store.select, text)
    for title, one in work.items():
        taken = seconds(one)
        print(f"| {name} | {title} | {taken:.1f} | {taken / bare:.1f} |", flush=True)


def main() -> None:
    """Print a Markdown table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        files = generate.write_each(Path(folder) / "files", count, faulty=0)
        bare = seconds(lambda: [parse(path) for path in files])
        print(f"{count} agencies; bare parsing {bare:.1f} s\n")
        print("| store | work | s | ratio to bare parsing |\n|---|---|---|---|")
        embedded = open_store(str(Path(folder) / "store"), write=True)
        rows("folder", embedded, files, bare)
        embedded.close()
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            port = one.getsockname()[1]
        program = Path(sys.executable).with_name("oxigraph")
        with subprocess.Popen(
            [program, "serve", "-b", f"127.0.0.1:{port}", "-l", Path(folder) / "server"],
            stderr=subprocess.DEVNULL,
        ) as server:
            time.sleep(2)
            remote = open_store(f"http://127.0.0.1:{port}/query", environment={})
            rows("oxigraph serve", remote, files, bare)
            server.terminate()


if __name__ == "__main__":
    main()
