"""A process that answers one query and ends; whoever started it may end it sooner."""

import json
import sys
from pathlib import Path

from dgmf_kg.errors import BadInputError
from dgmf_kg.store.folder import FolderStore, MemoryStore
from dgmf_kg.store.foreign import encoded
from dgmf_kg.store.graphs import Scope, Term


def main() -> int:
    """Answer the query on standard input; 0, or 1 with the problem in the place of the answer."""
    task = json.load(sys.stdin)
    bindings = {name: Term(*one) for name, one in task["bindings"].items()}
    scope = Scope(*(tuple(graphs) for graphs in task["scope"]))
    try:
        if task["folder"] is not None:
            store: MemoryStore = FolderStore(Path(task["folder"]), write=False)
        else:
            store = MemoryStore.of(task["nquads"])
        answer = store.answer(task["query"], scope, bindings, task["rows"])
    except BadInputError as error:
        problem = {"id": error.problem.message_id, **error.problem.values}
    except (SyntaxError, ValueError, RuntimeError, OSError) as error:
        problem = {"id": "query-failed", "reason": str(error)}
    else:
        sys.stdout.write(encoded(answer))
        return 0
    sys.stdout.write(json.dumps(problem))
    return 1


if __name__ == "__main__":
    sys.exit(main())
