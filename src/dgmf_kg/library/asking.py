"""A question put to a store."""

from collections.abc import Mapping

from dgmf_kg.library.catalogue import Question
from dgmf_kg.library.values import bind, known
from dgmf_kg.store import GraphStore, Solutions


def ask(store: GraphStore, question: Question, given: Mapping[str, str]) -> Solutions:
    """The rows that answer a question, in the columns that it documents.

    Args:
        store: the store that is asked.
        question: the question.
        given: values by the names of parameters, as a user types them.

    Raises:
        BadArgumentError: a parameter is unknown or missing, or its value is of the wrong kind.
    """
    found = store.select(question.query.text, bindings=bind(question, given, known(store)))
    # A query has to select its parameters for them to be bound; who asks knows them already.
    positions = [found.columns.index(column) for column in question.columns]
    rows = tuple(tuple(row[position] for position in positions) for row in found.rows)
    return Solutions(question.columns, rows)
