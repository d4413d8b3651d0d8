"""The browser that readers have, and the readers of what it prints."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-extensions", "--hide-scrollbars", "--force-device-scale-factor=1",
)  # fmt: skip
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
"""The policy that a page carries; a test that brings a script of its own has to take it out."""
# Asks the page about itself; the report has no script of its own, and its policy allows none.
PROBE = """
<script>
addEventListener("load", async () => {
  await document.fonts.ready;
  const found = {
    faces: [...document.fonts].map(face => `${face.family} ${face.weight} ${face.status}`).sort(),
    check: ["400", "700"].map(weight => document.fonts.check(`${weight} 16px Sarabun`, "กำ A")),
    requests: performance.getEntriesByType("resource").map(entry => entry.name)
      .filter(name => !name.startsWith("data:")),
    before: document.body.innerText,
    contrast: getComputedStyle(document.body).color + getComputedStyle(document.body).backgroundColor,
  };
  for (const label of document.querySelectorAll("nav label")) label.click();
  found.thai = document.body.innerText;
  document.querySelector("nav label").click();
  found.english = document.body.innerText;
  const page = document.documentElement;
  found.overflow = Math.max(...[page, ...document.querySelectorAll(".scroll")]
    .map(box => box.scrollWidth - box.clientWidth));
  found.width = page.clientWidth;
  page.dataset.found = JSON.stringify(found);
});
</script>
"""


class Found(NamedTuple):
    """What the browser made of a page."""

    faces: list[str]
    check: list[bool]
    requests: list[str]
    before: str
    contrast: str
    thai: str
    english: str
    overflow: int
    width: int


@cache
def chromium() -> str:
    path = shutil.which("chromium")
    assert path, "The Debian package chromium is missing."
    return path


def browse(folder: Path, page: Path, *arguments: str) -> str:
    profile = folder / "profile"
    done = subprocess.run(
        [chromium(), *FLAGS, f"--user-data-dir={profile}", *arguments, page.as_uri()],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return done.stdout.decode()


def probed(folder: Path, page: Path, extra: str = "") -> Found:
    """Return what the page says of itself, with the policy that forbids scripts taken out."""
    text, times = POLICY.subn("", page.read_text(encoding="utf-8"))
    assert 1 == times
    copy = folder / "probed.html"
    copy.write_text(text.replace("</body>", f"{extra}{PROBE}</body>"), encoding="utf-8")
    dom = browse(folder, copy, "--window-size=400,900", "--virtual-time-budget=5000", "--dump-dom")
    match = re.search(r'data-found="([^"]*)"', dom)
    assert match
    return Found(**json.loads(html.unescape(match[1])))


def complaints(folder: Path, page: Path) -> list[str]:
    """Return what the browser writes on its console about a page as it stands."""
    done = subprocess.run(
        [
            chromium(), *FLAGS, f"--user-data-dir={folder / 'profile'}",
            "--enable-logging=stderr", "--dump-dom", page.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )  # fmt: skip
    return re.findall(r"CONSOLE.*", done.stderr.decode())


def said(program: str, *arguments: object) -> str:
    path = shutil.which(program)
    assert path, "The Debian package poppler-utils is missing."
    done = subprocess.run(
        [path, *map(str, arguments)], check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout


def size_of(png: Path) -> tuple[int, int]:
    header = png.read_bytes()[16:24]
    return int.from_bytes(header[:4]), int.from_bytes(header[4:])
