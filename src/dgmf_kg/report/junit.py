"""A validation report as JUnit XML, which build servers show as test results."""

import re
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET

from dgmf_kg.report import rules
from dgmf_kg.report.options import Options
from dgmf_kg.report.texts import say
from dgmf_kg.report.validation import FileReport, problem_line, result_line, visible
from dgmf_kg.validation import Result, Severity

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FILE_CASE = "file"


def render(reports: list[FileReport], options: Options) -> bytes:
    """A test suite for each file: one case for the file itself and one for each rule that spoke.

    A file that could not be checked is an error; a rule fails when the severity of one of its
    results is one to fail on, and else passes with its results as output.
    """
    root = ET.Element("testsuites", name="dgmf validate")
    for report in reports:
        root.append(_suite(report, options))
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    ET.indent(root)
    xml: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return xml + b"\n"


def _suite(report: FileReport, options: Options) -> ET.Element:
    name = _xml(visible(str(report.path)))
    suite = ET.Element("testsuite", name=name)
    file_case = _case(suite, _FILE_CASE, report.path, None)
    if report.problem:
        line = _xml(problem_line(report.problem, options.language))
        error = ET.SubElement(file_case, "error", type=report.problem.message_id, message=line)
        error.text = line
    for rule, group in groupby(sorted(report.results, key=rules.name), key=rules.name):
        _rule_case(suite, rule, list(group), report.path, options)
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", str(len(suite.findall("testcase/error"))))
    suite.set("skipped", "0")
    return suite


def _rule_case(
    suite: ET.Element, rule: str, results: list[Result], path: Path, options: Options
) -> None:
    case = _case(suite, rule, path, results[0].place.line)
    lines = _xml("\n".join(result_line(result, options.language) for result in results))
    failing = [result for result in results if options.fails(result.severity)]
    if not failing:
        ET.SubElement(case, "system-out").text = lines
        return
    gravest = min(failing, key=lambda result: tuple(Severity).index(result.severity))
    kind = say(gravest.severity, "en")
    sentence = _xml(visible(rules.message(gravest, options.language)[0]))
    ET.SubElement(case, "failure", type=kind, message=sentence).text = lines


def _case(suite: ET.Element, name: str, path: Path, line: int | None) -> ET.Element:
    file = _xml(visible(str(path)))
    case = ET.SubElement(suite, "testcase", name=_xml(visible(name)), classname=file, file=file)
    if line:
        case.set("line", str(line))
    return case


def _xml(text: str) -> str:
    """A text with the characters that XML has no way to write spelt out."""
    return _NOT_XML.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
