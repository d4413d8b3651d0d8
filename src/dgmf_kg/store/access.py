"""Where the three doors of a SPARQL server are, and the credentials that open them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from dgmf_kg.errors import BadArgumentError

_TIMEOUT: Final = 60.0
_MAX_ANSWER: Final = 512_000_000


@dataclass(frozen=True)
class Access:
    """How a server is reached; what is secret is not in the representation.

    Attributes:
        query: the URL that queries go to, without user and password.
        update: the URL that updates go to.
        graphs: the URL of the graph store protocol; empty where there is none, and graphs are
            written by updates.
        user: the user's name, empty for none.
        password: the user's password.
        token: a bearer token, which goes before user and password.
        auth: how user and password are sent.
        timeout: seconds after which an answer is no longer waited for.
        pause: seconds before the first of the retries, doubled before each next one.
        max_answer: bytes of the longest answer that is read.
    """

    query: str
    update: str
    graphs: str
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    auth: Literal["basic", "digest"] = "basic"
    timeout: float = _TIMEOUT
    pause: float = 0.5
    max_answer: int = _MAX_ANSWER


def access(url: str, environment: Mapping[str, str]) -> Access:
    """How the server at a query URL is reached.

    Args:
        url: the query URL, by which the other two are guessed.
        environment: where credentials, other URLs and the timeout are looked up.

    Raises:
        BadArgumentError: a URL or a setting makes no sense.
    """
    parts = _split(url)
    query = urlunsplit(parts._replace(netloc=_host(parts), fragment=""))
    query, update, graphs = _doors(query)
    auth = environment.get("DGMF_STORE_AUTH", "basic").lower()
    if auth not in {"basic", "digest"}:
        raise BadArgumentError("store-auth", value=auth)
    return Access(
        query=query,
        update=_given(environment, "DGMF_STORE_UPDATE_URL") or update,
        graphs=_given(environment, "DGMF_STORE_GRAPHS_URL") or graphs,
        user=environment.get("DGMF_STORE_USER", "") or unquote(parts.username or ""),
        password=environment.get("DGMF_STORE_PASSWORD", "") or unquote(parts.password or ""),
        token=environment.get("DGMF_STORE_TOKEN", ""),
        auth="digest" if auth == "digest" else "basic",
        timeout=_seconds(environment.get("DGMF_STORE_TIMEOUT", "")),
    )


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        has_host = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        has_host, parts = False, urlsplit("")
    if not has_host or any(sign.isspace() or not sign.isprintable() for sign in url):
        raise BadArgumentError("store-url")
    if parts.scheme.lower() not in {"http", "https"}:
        raise BadArgumentError("store-scheme", where=parts.scheme)
    return parts


def _host(parts: SplitResult) -> str:
    """Host and port, without user and password."""
    return parts.netloc.rpartition("@")[2]


def _given(environment: Mapping[str, str], name: str) -> str:
    url = environment.get(name, "")
    if not url:
        return ""
    parts = _split(url)
    return urlunsplit(parts._replace(netloc=_host(parts), fragment=""))


def _doors(query: str) -> tuple[str, str, str]:
    """The URLs for queries, updates and graphs, as the usual servers lay them out."""
    base, _, last = query.rstrip("/").rpartition("/")
    at_root = base.endswith("/") or base.count("/") == 2  # noqa: PLR2004 - those of http://
    if not urlsplit(query).path.strip("/"):
        # Oxigraph, named by its host alone.
        root = query.rstrip("/")
        return f"{root}/query", f"{root}/update", f"{root}/store"
    if last == "query" and at_root:  # Oxigraph
        return query, f"{base}/update", f"{base}/store"
    if last in {"sparql", "sparql-auth"} and at_root:  # Virtuoso
        return query, f"{base}/sparql-auth", f"{base}/sparql-graph-crud-auth"
    if last in {"sparql", "query"}:  # Fuseki
        return query, f"{base}/update", f"{base}/data"
    if base.endswith("/repositories"):  # RDF4J and GraphDB
        return query, f"{query}/statements", f"{query}/rdf-graphs/service"
    return query, query, ""


def _seconds(text: str) -> float:
    try:
        value = float(text or _TIMEOUT)
    except ValueError:
        value = 0
    if not 0 < value <= 24 * 60 * 60:
        raise BadArgumentError("store-timeout", value=text)
    return value
