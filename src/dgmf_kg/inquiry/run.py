"""An inquiry: descriptions, framework and guidance in one store, and queries in their order."""

from collections import defaultdict
from collections.abc import Iterable

from dgmf_kg import queries, resources
from dgmf_kg.namespaces import DGMF, RDF, XSD
from dgmf_kg.store import Description, EmbeddedStore, Row

Text = dict[str, str]
"""A text by language tag."""

CONTENT = "https://w3id.org/dgmf/framework"
"""The named graph that holds the framework and its guidance."""
_INQUIRY = "https://w3id.org/dgmf/inquiry"
_SAID = "https://w3id.org/dgmf/inquiry/said"
"""The named graph in which all descriptions stand together: a list of many graphs is slow."""


def content_store() -> EmbeddedStore:
    """A store that holds the framework and its guidance and nothing else."""
    store = EmbeddedStore()
    for path in (resources.framework_file(), resources.guidance_file()):
        store.load_file(path, CONTENT)
    return store


class Inquiry:
    """What the queries of one folder derive from some descriptions, to be read by name."""

    def __init__(
        self,
        folder: str,
        descriptions: Iterable[Description],
        day: str,
        subjects: Iterable[str] = (),
    ) -> None:
        """Load the descriptions and run the numbered queries of the folder in order.

        Args:
            folder: the folder of `queries/` that is asked.
            descriptions: what is read; who says what is told by `dgmf:states`, not by graphs.
            day: the day asked about, `YYYY-MM-DD`.
            subjects: the IRIs of what is asked about.
        """
        self._store = content_store()
        self._graphs = (CONTENT, _INQUIRY, _SAID)
        self._folder = folder
        self.day = day
        for description in descriptions:
            self._store.add(description.document, _SAID)
        self._store.add_iri(_INQUIRY, RDF + "type", DGMF + "Inquiry", _INQUIRY)
        self._store.add_literal(_INQUIRY, DGMF + "inquiryDate", day, XSD + "date", _INQUIRY)
        for subject in subjects:
            self._store.add_iri(_INQUIRY, DGMF + "inquiresAbout", subject, _INQUIRY)
        for query in (*queries.group("inquiry"), *queries.group(folder)):
            if query.name[0].isdigit():
                self._store.construct(query.text, self._graphs, _INQUIRY)

    def rows(self, name: str) -> list[Row]:
        """The rows of one of the folder's SELECTs."""
        return self._select(self._folder, name)

    def names(self) -> dict[str, Text]:
        """Names and titles by thing and language."""
        return by_language(self._select("report", "names"))

    def instructions(self) -> dict[str, Text]:
        """What the framework's advice says, by piece of advice and language."""
        return by_language(self._select("inquiry", "instructions"))

    def _select(self, folder: str, name: str) -> list[Row]:
        query = next(query for query in queries.group(folder) if query.name == name)
        return self._store.select(query.text, self._graphs)


def by_language(rows: Iterable[Row]) -> dict[str, Text]:
    """Texts by thing and language; of several in one language the first by code point."""
    texts: dict[str, Text] = defaultdict(dict)
    for row in rows:
        key = row["thing"], row.get("language", "")
        known = texts[key[0]].get(key[1])
        if known is None or row["text"] < known:
            texts[key[0]][key[1]] = row["text"]
    return dict(texts)
