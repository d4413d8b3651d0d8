"""How long each question of the library takes over stores of two sizes.

From the top of a checkout: `PYTHONPATH=tests python benchmarks/questions.py 67 268`. A number is how
many times the fifteen descriptions of the tests are in the store, each time as other agencies; the
slowest questions are printed, and the sum over all.
"""

import sys
from time import perf_counter

from dgmf_kg.library import ask, questions
from library import example, repeated

_SHOWN = 10


def main(sizes: list[int]) -> None:
    """Print a table in Markdown."""
    taken: dict[str, list[float]] = {one.name: [] for one in questions()}
    agencies = []
    for size in sizes:
        start = perf_counter()
        store = repeated(size)
        descriptions = sum("/assessment/" in graph for graph in store.graphs())
        agencies.append(f"{descriptions:,}")
        print(f"{descriptions:,} descriptions loaded in {perf_counter() - start:.0f} s", flush=True)
        for one in questions():
            given = {
                name: value.replace("https://example.org/", "https://example.org/3/")
                for name, value in example(one).items()
            }
            start = perf_counter()
            ask(store, one, given)
            taken[one.name].append(perf_counter() - start)
    print(f"| question | {' | '.join(f'{count} descriptions, s' for count in agencies)} |")
    print(f"|---|{'---|' * len(sizes)}")
    slowest = sorted(taken.items(), key=lambda item: -item[1][-1])[:_SHOWN]
    sums = [sum(times) for times in zip(*taken.values(), strict=True)]
    for name, times in [*slowest, (f"all {len(taken)}", sums)]:
        print(f"| {name} | {' | '.join(f'{one:.2f}' for one in times)} |")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]])
