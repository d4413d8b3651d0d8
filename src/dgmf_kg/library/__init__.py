"""The query library: competency questions over a store of many descriptions, and their answers."""

from dgmf_kg.library.asking import ask
from dgmf_kg.library.catalogue import GROUPS, Parameter, Question, in_group, question, questions
from dgmf_kg.library.outside import ask_outside, is_query_text
from dgmf_kg.library.values import Known, bind, check_names, known

__all__ = [
    "GROUPS",
    "Known",
    "Parameter",
    "Question",
    "ask",
    "ask_outside",
    "bind",
    "check_names",
    "in_group",
    "is_query_text",
    "known",
    "question",
    "questions",
]
