"""Validation in bulk: our engine against bare parsing and against pySHACL, as ratios in one run.

    .venv/bin/python benchmarks/validation.py [--agencies 1 100 1000 10000] [--pyshacl-up-to 1000]

Generated descriptions, all different (`benchmarks/generate.py`), are validated in two ways:

* the engine alone, over one graph with all of them, and over graphs of a hundred each, by one thread
  and by two;
* file by file: by `validate`, shapes and terms only, and by `validate_files`, which `dgmf validate`
  calls and which looks for contradictions in and between the files too; and what each step takes.

Bare parsing is pyoxigraph reading the same bytes and counting triples. Everything but the share of
two processes or threads is done one after another, and timed by what it takes of a processor, for
others may be at work on the machine; with two, it is the time on the wall that counts, beside that of
one process, or of bare parsing. Of several rounds the fastest counts, of long ones there is one.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import generate
import pyoxigraph as ox
import shacl

from dgmf_kg.store import Description, read_description
from dgmf_kg.validation import Options, checks, native, reference, terms, validate, validate_files
from dgmf_kg.validation.shapes import shapes
from dgmf_kg.validation.vocabulary import vocabulary

PROFILE = "assessable"
BATCH = 100
LONG = 10.0
ROUNDS = 3


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    """The fastest time of some rounds of work, of a long one of one round."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = clock()
        work()
        best = min(best, clock() - start)
        if best > LONG:
            break
    return best


def parse(content: bytes) -> int:
    """How many triples some Turtle holds: bare parsing."""
    return sum(1 for _ in ox.parse(content, format=ox.RdfFormat.TURTLE))


def batches(paths: list[Path]) -> Iterator[str]:
    """Descriptions as Turtle, a hundred together."""
    for start in range(0, len(paths), BATCH):
        yield "\n".join(path.read_text(encoding="utf-8") for path in paths[start : start + BATCH])


def one_graph(paths: list[Path], *, with_reference: bool) -> str:
    """A row of the table on the engine alone."""
    text = "\n".join(batches(paths))
    together, codes = text.encode(), vocabulary().codes
    compiled = shacl.Shapes.from_turtle(shapes(PROFILE).text)
    triples = parse(together)
    bare = seconds(lambda: parse(together))
    whole = seconds(lambda: compiled.validate_text(text + codes, format="turtle").results)
    parts = list(batches(paths))
    in_parts = seconds(
        lambda: [compiled.validate_text(part + codes, format="turtle").results for part in parts]
    )
    on_the_wall = seconds(lambda: parse(together), time.perf_counter)
    with ThreadPoolExecutor(2) as pool:
        shared = seconds(
            lambda: list(
                pool.map(
                    lambda part: compiled.validate_text(part + codes, format="turtle").results,
                    parts,
                )
            ),
            time.perf_counter,
        )
    cells = [
        f"{len(paths):,}",
        f"{triples:,}",
        f"{bare:.3f}",
        f"{whole:.3f} ({whole / bare:.1f})",
        f"{in_parts:.3f} ({in_parts / bare:.1f})",
        f"{shared:.3f} ({shared / on_the_wall:.1f})",
    ]
    if with_reference:
        quads = ox.parse(together, format=ox.RdfFormat.TURTLE)
        data = ox.serialize((q.triple for q in quads), format=ox.RdfFormat.N_TRIPLES) or b""
        slow = seconds(lambda: reference.run(shapes(PROFILE).text, data.decode() + codes))
        cells.append(f"{slow:.1f} ({slow / whole:,.0f} times ours)")
    else:
        cells.append("not run")
    return f"| {' | '.join(cells)} |"


def each_file(paths: list[Path], *, with_reference: bool) -> str:
    """A row of the table on files one by one."""
    count = len(paths)
    bare = seconds(lambda: [parse(path.read_bytes()) for path in paths])
    ours = seconds(lambda: [validate(read_description(path)) for path in paths])
    everything = seconds(lambda: validate_files(paths, Options()))
    alone = seconds(lambda: validate_files(paths, Options()), time.perf_counter)
    shared = seconds(lambda: validate_files(paths, Options(workers=2)), time.perf_counter)
    cells = [
        f"{count:,}",
        f"{1000 * bare / count:.2f}",
        f"{1000 * ours / count:.2f} ({ours / bare:.1f})",
        f"{1000 * everything / count:.2f} ({everything / bare:.1f})",
        f"{alone / shared:.1f} times as fast",
    ]
    if with_reference:
        slow = seconds(lambda: [validate(read_description(path), "pyshacl") for path in paths])
        cells.append(f"{1000 * slow / count:.1f} ({slow / ours:.0f} times ours)")
    else:
        cells.append("not run")
    return f"| {' | '.join(cells)} |"


def steps(paths: list[Path]) -> Iterator[str]:
    """Rows of the table on the steps of the way of a file."""
    descriptions: list[Description] = [read_description(path) for path in paths]
    texts = [one.document.to_ntriples() for one in descriptions]
    held_to = shapes(PROFILE).text
    named = [vocabulary().named_in(text) for text in texts]
    codes = [vocabulary().codes_of(some) for some in named]
    bare = seconds(lambda: [parse(path.read_bytes()) for path in paths])
    timed = {
        "bare parsing": bare,
        "read and parse": seconds(lambda: [read_description(path) for path in paths]),
        "write as N-Triples": seconds(lambda: [d.document.to_ntriples() for d in descriptions]),
        "engine, with the codes that are named": seconds(
            lambda: [
                native.run(held_to, text + some) for text, some in zip(texts, codes, strict=True)
            ]
        ),
        "check of terms": seconds(
            lambda: [
                terms.check(one, named=some) for one, some in zip(descriptions, named, strict=True)
            ]
        ),
        "all of `validate`, with the places of results": seconds(
            lambda: [validate(one) for one in descriptions]
        ),
        "contradictions in a file, one asked alone": seconds(
            lambda: [checks.check(one, PROFILE) for one in descriptions]
        ),
        "contradictions in a file, 32 asked together": seconds(
            lambda: [
                checks.check_each(descriptions[start : start + 32], PROFILE)
                for start in range(0, len(descriptions), 32)
            ]
        ),
        "contradictions between files": seconds(lambda: checks.compare(descriptions, PROFILE)),
    }
    for name, taken in timed.items():
        yield f"| {name} | {1000 * taken / len(paths):.2f} | {taken / bare:.1f} |"


def main() -> None:
    """Print Markdown tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--agencies", type=int, nargs="+", default=[1, 100, 1_000, 10_000])
    parser.add_argument("--pyshacl-up-to", type=int, default=1_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = generate.write_each(Path(folder), max(given.agencies), faulty=0)
        validate(read_description(paths[0]))
        print(
            "| agencies | triples | bare parsing, s | one graph, s | graphs of 100, s "
            "| by two threads, s | pySHACL, s |"
        )
        print("|---|---|---|---|---|---|---|")
        for count in given.agencies:
            with_reference = count <= given.pyshacl_up_to
            print(one_graph(paths[:count], with_reference=with_reference), flush=True)
        print(
            "\n| files | bare parsing, ms each | `validate` | `validate_files` "
            "| with two processes | pySHACL |"
        )
        print("|---|---|---|---|---|---|")
        for count in given.agencies:
            with_reference = count <= given.pyshacl_up_to
            print(each_file(paths[:count], with_reference=with_reference), flush=True)
        print("\n| step | ms each | ratio to bare parsing |\n|---|---|---|")
        for row in steps(paths[:1_000]):
            print(row, flush=True)


if __name__ == "__main__":
    main()
