"""Whatever a server does, it is one clear line, the right exit code, and nothing half-loaded."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.cli import run
from dgmf_kg.errors import BadArgumentError, DgmfError, FaultError, RefusedError
from dgmf_kg.store import open_store
from dgmf_kg.store.access import access
from dgmf_kg.store.remote import RemoteStore
from dgmf_kg.store.transport import Transport
from servers.misbehaving import NO, NOTHING, Reply, Server, misbehaving

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLE = Path(__file__).parents[2] / "examples" / "integrated" / "integrated.ttl"
HTML = Reply(body=b"<html><body>Please log in</body></html>", kind="text/html")
SECRET = "geheim-7731"  # noqa: S105 - of nothing


@pytest.fixture(scope="module")
def _one() -> Iterator[Server]:
    with misbehaving() as server:
        yield server


@pytest.fixture
def server(_one: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    for name in ("USER", "PASSWORD", "TOKEN", "AUTH", "UPDATE_URL", "GRAPHS_URL"):
        monkeypatch.delenv(f"DGMF_STORE_{name}", raising=False)
    monkeypatch.setenv("DGMF_STORE_TIMEOUT", "1")
    _one.will(Reply())
    return _one


def _store(
    server: Server, slept: list[float] | None = None, max_answer: int = 10_000_000
) -> RemoteStore:
    reached = replace(access(server.url, {"DGMF_STORE_TIMEOUT": "1"}), max_answer=max_answer)
    return RemoteStore(reached, Transport(reached, ([] if slept is None else slept).append))


FAULTS = {
    "html": (HTML, 3, "text/html"),
    "plain text": (Reply(body=b"hello", kind="text/plain"), 3, "text/plain"),
    "slow": (Reply(delay=1.5), 3, "within 1 s"),
    "cut": (Reply(promised=len(NOTHING) + 100), 3, "cut"),
    "breaks off": (Reply(body=NOTHING[:-9]), 3, "breaks off"),
    "another shape": (Reply(body=b'{"head": [], "results": 7}'), 3, "malformed"),
    "not UTF-8": (Reply(body=b"\xff\xfe{"), 3, "malformed"),
    "401": (Reply(401, b"who?", "text/plain"), 2, "(401)"),
    "403": (Reply(403, b"no", "text/plain"), 2, "(403)"),
    "403 of Virtuoso": (
        Reply(500, b"Error SR186: No permission to execute", "text/plain"),
        2,
        "500",
    ),
    "404": (Reply(404, b"", "text/plain"), 2, "(404)"),
    "400": (Reply(400, b"Error at line 3\n<b>bad</b> query", "text/plain"), 2, "line 3 bad query"),
    "500": (Reply(500, b"java.lang.NullPointerException", "text/plain"), 3, "NullPointer"),
    "teapot": (Reply(418, b"short and stout", "text/plain"), 2, "short and stout"),
    "away": (Reply(302, headers=(("Location", "file:///etc/passwd"),)), 3, "(302)"),
    "digest unknown": (
        Reply(401, b"", "text/plain", (("WWW-Authenticate", "Negotiate"),)),
        2,
        "(401)",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_one_line_with_its_exit_code(
    name: str, server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    reply, code, words = FAULTS[name]
    monkeypatch.setenv("DGMF_STORE_USER", "somebody")
    monkeypatch.setenv("DGMF_STORE_PASSWORD", SECRET)
    server.will(reply)
    for language in ("en", "th"):
        assert code == run(["graphs", "--store", server.url, "--lang", language])
        printed = capsys.readouterr()
        assert ("", 1) == (printed.out, printed.err.count("\n"))
        assert SECRET not in printed.err
        if language == "en":
            assert words in printed.err


@pytest.mark.parametrize("name", FAULTS)
def test_nothing_is_reported_as_loaded_that_was_not(
    name: str, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    reply, _, _ = FAULTS[name]
    server.will(reply)
    assert run(["load", str(EXAMPLE), "--store", server.url, "--lang", "en"]) in {2, 3}
    printed = capsys.readouterr()
    assert ("", 1) == (printed.out, printed.err.count("\n"))
    # What could not be asked about is not written to.
    assert {"POST"} == {one.method for one in server.asked}


def test_nobody_there_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with misbehaving() as gone:
        url = gone.url
    assert 3 == run(["graphs", "--store", url, "--lang", "en"])
    assert 1 == capsys.readouterr().err.count("\n")


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (HTML, FaultError),
        (Reply(500, b"no", "text/plain"), FaultError),
        (Reply(403, b"no", "text/plain"), RefusedError),
        (Reply(405, b"no", "text/plain"), RefusedError),
        (Reply(delay=1.5), FaultError),
    ],
)
def test_a_graph_that_is_not_taken_is_not_reported_as_written(
    server: Server, reply: Reply, kind: type[DgmfError]
) -> None:
    server.will(reply)
    with pytest.raises(kind):
        _store(server).replace("urn:g", "<urn:a> <urn:b> <urn:c> .\n")
    assert ["PUT"] == [one.method for one in server.asked]


def test_busy_is_tried_again_with_longer_and_longer_pauses(server: Server) -> None:
    busy = Reply(503, b"", "text/plain")
    slept: list[float] = []
    server.will(busy, Reply(429, b"", "text/plain"), Reply())
    assert () == _store(server, slept).graphs()
    assert [0.5, 1.0] == slept
    server.will(Reply(429, b"", "text/plain", (("Retry-After", "3"),)), Reply())
    assert () == _store(server, slept).graphs()
    assert 3.0 == slept[-1]
    server.will(busy)
    with pytest.raises(FaultError) as caught:
        _store(server).graphs()
    assert ("store-busy", 3) == (caught.value.problem.message_id, len(server.asked))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500, 504])
def test_other_errors_are_not_tried_again(server: Server, status: int) -> None:
    server.will(Reply(status, b"", "text/plain"))
    with pytest.raises(DgmfError):
        _store(server).graphs()
    assert 1 == len(server.asked)


def test_an_answer_without_end_is_not_read_to_it(server: Server) -> None:
    server.will(Reply(body=b"x" * 65_536, is_endless=True))
    with pytest.raises(FaultError) as caught:
        _store(server, max_answer=2_000_000).graphs()
    assert "store-answer-too-large" == caught.value.problem.message_id


def test_credentials_go_to_the_server_and_to_no_other(server: Server) -> None:
    with misbehaving() as other:
        other.will(Reply())
        elsewhere = (("Location", other.url),)
        environment = {"DGMF_STORE_TOKEN": SECRET}
        server.will(Reply(307, headers=elsewhere))
        assert () == open_store(server.url, environment=environment).graphs()
        assert [f"Bearer {SECRET}"] == [one.authorization for one in server.asked]
        assert [None] == [one.authorization for one in other.asked]
        # What is written goes nowhere else at all.
        other.will(Reply())
        with pytest.raises(FaultError):
            _store(server).replace("urn:g", "<urn:a> <urn:b> <urn:c> .\n")
        assert [] == other.asked


def test_user_and_password_are_sent_and_never_shown(server: Server) -> None:
    pair = base64.b64encode(f"somebody:{SECRET}".encode()).decode()
    with_user = server.url.replace("http://", f"http://somebody:{SECRET}@")
    for url, environment in (
        (with_user, {}),
        (server.url, {"DGMF_STORE_USER": "somebody", "DGMF_STORE_PASSWORD": SECRET}),
    ):
        server.will(Reply())
        store = open_store(url, environment=environment)
        store.graphs()
        assert [f"Basic {pair}"] == [one.authorization for one in server.asked]
        assert SECRET not in repr(store) + store.where + repr(access(url, environment))
        server.will(Reply(500, f"you sent {SECRET}".encode(), "text/plain"))
        with pytest.raises(FaultError) as caught:
            store.graphs()
        assert SECRET not in str(caught.value)


def test_an_empty_answer_to_ask_is_no(server: Server) -> None:
    server.will(Reply(body=NO))
    assert not _store(server).drop("urn:g")


@pytest.mark.parametrize(
    ("query", "update", "graphs"),
    [
        ("http://h:7878", "http://h:7878/update", "http://h:7878/store"),
        ("http://h:7878/query", "http://h:7878/update", "http://h:7878/store"),
        ("http://h/sparql", "http://h/sparql-auth", "http://h/sparql-graph-crud-auth"),
        ("http://h/ds/sparql", "http://h/ds/update", "http://h/ds/data"),
        ("http://h/ds/query", "http://h/ds/update", "http://h/ds/data"),
        (
            "http://h/repositories/r",
            "http://h/repositories/r/statements",
            "http://h/repositories/r/rdf-graphs/service",
        ),
        ("http://h/other/door", "http://h/other/door", ""),
    ],
)
def test_the_other_doors_of_a_server_are_guessed(query: str, update: str, graphs: str) -> None:
    found = access(query, {})
    assert (update, graphs) == (found.update, found.graphs)
    named = {"DGMF_STORE_UPDATE_URL": "http://h/u", "DGMF_STORE_GRAPHS_URL": "http://h/g"}
    assert ("http://h/u", "http://h/g") == (
        access(query, named).update,
        access(query, named).graphs,
    )


@pytest.mark.parametrize(
    "environment",
    [
        {"DGMF_STORE_AUTH": "kerberos"},
        {"DGMF_STORE_TIMEOUT": "soon"},
        {"DGMF_STORE_TIMEOUT": "-1"},
        {"DGMF_STORE_UPDATE_URL": "file:///etc/passwd"},
        {"DGMF_STORE_GRAPHS_URL": "nowhere"},
    ],
)
def test_a_setting_that_makes_no_sense_is_told(environment: dict[str, str]) -> None:
    with pytest.raises(BadArgumentError):
        access("http://h/query", environment)
