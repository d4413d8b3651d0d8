"""Values for variables, as one VALUES clause of terms that are escaped."""

import re
from itertools import product
from typing import Final

from dgmf_kg.store.graphs import Bindings, Term
from dgmf_kg.store.terms import in_sparql

_TOKEN: Final = re.compile(
    r"#[^\n\r]*"
    r'|"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n\r]|\\.)*"'
    r"|'(?:[^'\\\n\r]|\\.)*'"
    r'|<[^<>"{}|^`\\\x00-\x20]*>'
    r"|(?P<construct>\bCONSTRUCT\b)"
    r"|(?P<where>\bWHERE\b)"
    r"|(?P<variable>[?$]\w+)"
    r"|(?P<sign>[{}()])",
    re.DOTALL | re.IGNORECASE,
)
_NAME: Final = re.compile(r"\w+")


def with_values(query: str, bindings: Bindings) -> str:
    """A query whose outermost pattern begins with values for some variables.

    Raises:
        ValueError: the query has no pattern, a name is none, or a value is no term of SPARQL.
    """
    if not bindings:
        return query
    if not all(_NAME.fullmatch(name) for name in bindings):
        raise ValueError("a variable's name is letters, digits and underscores")
    names = " ".join(f"?{name}" for name in bindings)
    given = [(one,) if isinstance(one, Term) else one for one in bindings.values()]
    rows = " ".join(f"({' '.join(map(in_sparql, row))})" for row in product(*given))
    position = _start(query)
    clause = f"\n  VALUES ({names}) {{ {rows} }}"
    return f"{query[:position]}{clause}{query[position:]}"


def _start(query: str) -> int:
    """The place behind the brace that opens the outermost pattern."""
    depth = 0
    has_template = is_where = False
    for token in _TOKEN.finditer(query):
        if depth == 0 and token["construct"]:
            has_template = True
        elif depth == 0 and token["where"]:
            is_where = True
        elif token["sign"] in {"{", "("}:
            if depth == 0 and token["sign"] == "{" and (is_where or not has_template):
                return token.end()
            depth += 1
        elif token["sign"]:
            depth -= 1
            # What follows a template that is not all there is, is the pattern.
            is_where = is_where or (depth == 0 and has_template and token["sign"] == "}")
    raise ValueError("the query has no pattern")
