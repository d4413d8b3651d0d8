"""The language of a run, and click's own complaints in it."""

from collections.abc import Mapping

import click

_USAGE_TH = {
    click.MissingParameter: "ขาดอาร์กิวเมนต์หรือตัวเลือกที่จำเป็น {name}",
    click.NoSuchOption: "ไม่มีตัวเลือก {name}",
    click.BadParameter: "ค่าของ {name} ใช้ไม่ได้",
}


def detect(arguments: list[str], environment: Mapping[str, str]) -> str:
    """`th` or `en`: what `--lang` says, else the locale, else English."""
    for position, argument in enumerate(arguments):
        if argument == "--lang" and position + 1 < len(arguments):
            return "th" if arguments[position + 1] == "th" else "en"
        if argument.startswith("--lang="):
            return "th" if argument == "--lang=th" else "en"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "th" if environment[name].lower().startswith("th") else "en"
    return "en"


def usage_reason(error: click.UsageError, language: str) -> str:
    """What is wrong with the arguments, in one sentence."""
    if language != "th":
        message = " ".join(error.format_message().split())
        return message if message.endswith(".") else f"{message}."
    for kind, text in _USAGE_TH.items():
        if isinstance(error, kind):
            parameter = getattr(error, "param", None)
            name = getattr(error, "option_name", None) or (parameter and parameter.opts[0]) or ""
            return text.format(name=name).strip()
    return "ไม่รู้จักคำสั่งหรือมีอาร์กิวเมนต์เกิน"
