"""Files made to break a reader: each with the id of the one line that they get, or None if read."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hostile.documents import HEAD, SMALL, in_format

if TYPE_CHECKING:
    from collections.abc import Callable

DEEP = 100_000
XML = '<?xml version="1.0"?>'
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:ex="https://example.org/">{}</rdf:RDF>'
)


@dataclass(frozen=True)
class Nasty:
    """A hostile file: its name, how it is made, and what is said of it."""

    name: str
    make: Callable[[], str | bytes]
    problem: str | None

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        made = self.make()
        return made if isinstance(made, bytes) else made.encode()


def _nested(before: str, opening: str, inside: str, closing: str, after: str = "") -> str:
    return before + opening * DEEP + inside + closing * DEEP + after


def _entities(count: int, times: int) -> str:
    declared = '<!ENTITY e0 "lol">' + "".join(
        f'<!ENTITY e{i} "{f"&e{i - 1};" * times}">' for i in range(1, count)
    )
    return _with_type(declared, f"&e{count - 1};")


def _with_type(declared: str, text: str) -> str:
    node = (
        f'<rdf:Description rdf:about="https://example.org/a"><ex:p>{text}</ex:p></rdf:Description>'
    )
    return f"{XML}<!DOCTYPE rdf:RDF [{declared}]>{RDF.format(node)}"


def _scoped_contexts(count: int) -> str:
    terms = {f"T{i}": {"@id": f"ex:{i}", "@context": {"x": "ex:x"}} for i in range(count)}
    nodes = [{"@type": f"T{i}", "x": 1} for i in range(count)]
    return json.dumps({"@context": terms, "@graph": nodes})


def _chained_terms(count: int) -> str:
    terms = {f"t{i}": f"t{i + 1}:x" for i in range(count)}
    return json.dumps({"@context": terms, "t0": 1})


def _attributes(count: int) -> str:
    given = " ".join(f'ex:n{number}="1"' for number in range(count))
    return RDF.format(f"<rdf:Description {given}/>")


def _base(context: str) -> str:
    return f'{{"@context": {context}, "@id": "ex:a", "ex:b": "c"}}'


NASTY = (
    # Nested deeper than anyone writes by hand.
    Nasty("blank-nodes.ttl", lambda: _nested(f"{HEAD}ex:a ex:b ", "[ ex:b ", "1", " ]", " ."), "description-missing"),
    Nasty("collections.ttl", lambda: _nested(f"{HEAD}ex:a ex:b ", "( ", "1", " )", " ."), "description-missing"),
    Nasty("collections.trig", lambda: _nested(f"{HEAD}ex:a ex:b ", "( ", "1", " )", " ."), "description-missing"),
    Nasty("quoted-triples.ttl", lambda: _nested(f"{HEAD}ex:a ex:b ", "<<( ex:a ex:b ", "1", " )>>", " ."), "file-too-deep"),
    Nasty("quoted-triples.nt", lambda: _nested("<a:a> <a:b> ", "<<( <a:a> <a:b> ", "<a:c>", " )>>", " ."), "file-too-deep"),
    Nasty("hidden-triples.ttl", lambda: _nested(f"{HEAD}ex:a ex:b ", "<<( ex:a ex:b # >>\n ", "1", " )>>", " ."), "file-too-deep"),
    Nasty("reified-triples.ttl", lambda: _nested(f"{HEAD}ex:a ex:b ", "<< ex:a ex:b ", "1", " >>", " ."), "file-too-deep"),
    Nasty("objects.jsonld", lambda: _nested("", '{"ex:a":', "1", "}"), "file-too-deep"),
    Nasty("some-objects.jsonld", lambda: '{"ex:a":' * 4_000 + "1" + "}" * 4_000, "file-too-deep"),
    Nasty("arrays.jsonld", lambda: _nested('{"ex:a":', "[", "1", "]", "}"), "file-too-deep"),
    Nasty("lists.jsonld", lambda: _nested('{"ex:a":', '{"@list":[', "1", "]}", "}"), "file-too-deep"),
    Nasty("contexts.jsonld", lambda: _nested('{"@context":', '{"x":{"@id":"ex:x","@context":', "{}", "}}", ',"x":1}'), "file-too-deep"),
    Nasty("quotes.jsonld", lambda: '{"' + '\\"{' * DEEP + '": 1}', "file-no-triples"),
    Nasty("unclosed.jsonld", lambda: '{"ex:a":' * DEEP, "file-too-deep"),
    Nasty("elements.rdf", lambda: RDF.format(_nested("", "<ex:X><ex:p>", "", "</ex:p></ex:X>")), "file-too-deep"),
    Nasty("unclosed.rdf", lambda: RDF.format("<ex:X><ex:p>" * DEEP), "file-too-deep"),
    # Small files that grow.
    Nasty("laughs.rdf", lambda: _entities(10, 10), "xml-entity"),
    Nasty("many-laughs.rdf", lambda: _entities(1_000, 10), "xml-entity"),
    Nasty("one-long-laugh.rdf", lambda: _with_type(f'<!ENTITY e "{"x" * 10_000}">', "&e;" * 10_000), "xml-entity"),
    Nasty("parameter-laugh.rdf", lambda: _with_type('<!ENTITY % e "x"> %e;', "x"), "xml-entity"),
    Nasty("entity-elsewhere.rdf", lambda: _with_type('<!ENTITY e SYSTEM "file:///etc/passwd">', "&e;"), "xml-entity"),
    Nasty("entity-on-the-web.rdf", lambda: _with_type('<!ENTITY e PUBLIC "x" "http://localhost:9/x">', "&e;"), "xml-entity"),
    Nasty("attributes.rdf", lambda: _attributes(100_000), "xml-attributes"),
    Nasty("scoped-contexts.jsonld", lambda: _scoped_contexts(5_000), "context-heavy"),
    Nasty("chained-terms.jsonld", lambda: _chained_terms(50_000), "context-heavy"),
    # What would have to be fetched.
    Nasty("remote-context.jsonld", lambda: _base('"https://example.org/context.jsonld"'), "context-remote"),
    Nasty("file-context.jsonld", lambda: _base('["file:///etc/passwd", {}]'), "context-remote"),
    Nasty("relative-context.jsonld", lambda: _base('"context.jsonld"'), "context-remote"),
    Nasty("imported-context.jsonld", lambda: _base('{"@import": "http://localhost:9/x"}'), "context-remote"),
    # Odd text.
    Nasty("gzip.ttl", lambda: gzip.compress(SMALL.encode()), "file-compressed"),
    Nasty("nul.ttl", lambda: f"{HEAD}ex:a ex:\0b 1 .", "file-syntax"),
    Nasty("nul-in-text.ttl", lambda: SMALL.replace('"Small"', '"Sm\0all"'), None),
    Nasty("nul-only.nt", lambda: b"\0" * 1_000_000, "file-syntax"),
    Nasty("space-in-iri.ttl", lambda: SMALL.replace("ex:agency ;", "<https://example.org/an agency> ;", 1), "file-syntax"),
    Nasty("space-in-iri.rdf", lambda: RDF.format('<ex:X rdf:about="https://example.org/an agency"/>'), "file-syntax"),
    Nasty("space-in-iri.jsonld", lambda: '{"@id": "https://example.org/an agency", "ex:b": "c"}', "file-no-triples"),
    Nasty("lone-surrogate.jsonld", lambda: '{"@id": "ex:a", "ex:b": "\\ud800"}', "file-syntax"),
    Nasty("lone-surrogate.ttl", lambda: f'{HEAD}ex:a ex:b "\\ud800" .', "file-syntax"),
    Nasty("surrogate-bytes.jsonld", lambda: b'{"@id": "ex:a", "ex:b": "\xed\xa0\x80"}', "file-not-utf8"),
    Nasty("utf-16.rdf", lambda: RDF.format("").encode("utf-16"), "file-not-utf8"),
    Nasty("thai-windows.rdf", lambda: RDF.format("<!-- กรม -->").encode("cp874"), "file-not-utf8"),
    Nasty("triple-term.ttl", lambda: f"{SMALL}ex:a ex:b <<( ex:a ex:b ex:c )>> .", "file-rdf-1-2"),
    Nasty("direction.ttl", lambda: f'{SMALL}ex:a ex:b "x"@ar--rtl .', "file-rdf-1-2"),
    Nasty("long-name.ttl", lambda: f"{HEAD}ex:a ex:b ex:{'x' * 20_000_000} .", "file-text-too-long"),
    Nasty("long-text.nt", lambda: f'<a:a> <a:b> "{"x" * 20_000_000}" .', "file-text-too-long"),
    Nasty("twice.jsonld", lambda: '{"@id": "ex:a", "@id": "ex:b", "ex:c": 1}', "file-syntax"),
    # Odd, but right.
    Nasty("mark.ttl", lambda: b"\xef\xbb\xbf" + SMALL.encode(), None),
    Nasty("mark.nt", lambda: b"\xef\xbb\xbf" + in_format(".nt"), None),
    Nasty("returns.ttl", lambda: SMALL.replace("\n", "\r\n"), None),
    Nasty("old-returns.ttl", lambda: SMALL.replace("\n", "\r"), None),
    Nasty("one-line.ttl", lambda: SMALL.replace("\n", " "), None),
    Nasty("long-comment.ttl", lambda: f"# {'x' * 10_000_000}\n{SMALL}", None),
    Nasty("long-value.ttl", lambda: SMALL.replace('"Small"', f'"{"x" * 10_000_000}"'), None),
    Nasty("short-entity.rdf", lambda: in_format(".rdf").replace(b"<rdf:RDF", b'<!DOCTYPE rdf:RDF [<!ENTITY e "x">]><rdf:RDF', 1), None),
    Nasty("deep-and-right.ttl", lambda: _nested(f"{SMALL}ex:agency ex:note ", "[ ex:note ", "1", " ]", " ."), None),
    Nasty("many-arrows.ttl", lambda: SMALL.replace('"Small"', f'"{"<<คำ>> << " * 1_000}"'), None),
)  # fmt: skip
