"""Preview: generated pages as HTML on the loopback interface, rendered anew whenever their inputs change.

For reading while writing, not for publishing: it listens on 127.0.0.1 only, answers only requests for that host (so no
page elsewhere can read it through a name that points here), and lets pages load nothing.
"""

from __future__ import annotations

import html
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from .diagnostic_formats import render as render_diagnostics
from .plan.index import anchors_of
from .preview_navigation import Entry, Heading, navigation, titles
from .preview_style import SCRIPT, STYLE
from .watch import Attempt

PAGES = (".md", ".mdx", ".txt")
_COMMENT = re.compile(r"\A(?:---\n.*?\n---\n+)?(?:(?:<!--.*?-->|\{/\*.*?\*/\})\s*)*", re.DOTALL)
_TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)


class NoRenderer(Exception):
    """markdown-it-py isn't installed."""


@dataclass(slots=True)
class Site:
    """The pages of the last good run, and what is wrong with the newest state of the inputs."""

    pages: Mapping[str, str] = field(default_factory=dict)
    folders: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    problems: str = ""
    version: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, attempt: Attempt) -> None:
        """Takes over a run: its pages where it was good, else only its diagnostics."""
        with self.lock:
            if attempt.result is not None:
                self.pages = {
                    path: content.decode("utf-8")
                    for path, content in attempt.result.files.items()
                    if path.endswith(PAGES) and not path.startswith("surface/")
                }
                self.folders = titles(self.pages)
                self.problems = ""
            else:
                self.problems = render_diagnostics(attempt.diagnostics, "text")
            self.version += 1

    def start(self) -> str:
        """Returns the page to open first: the shallowest index, else the first page."""
        indexes = [path for path in self.pages if PurePosixPath(path).stem == "index"]
        return min(
            indexes or list(self.pages), key=lambda path: (path.count("/"), path), default=""
        )

    def meant(self, path: str) -> str:
        """Returns the page that a link as the published site has it leads to, empty where there is none.

        Such links start with the site's own folders and have no extension: `/api-reference/operations/billing`.
        """
        tails = [path.split("/", skipped)[-1] for skipped in range(path.count("/") + 1)]
        for page in sorted(self.pages):
            stem = page.partition("/")[2].rpartition(".")[0]
            if any(stem in (tail, f"{tail}/index") for tail in tails):
                return page
        return ""


def render_page(site: Site, path: str) -> str:
    """Returns one page as a whole HTML document. Raises `NoRenderer` where the renderer isn't installed."""
    source = site.pages[path]
    body, headings = (_code_box(source), []) if path.endswith(".txt") else _rendered(source)
    title = next((heading.title for heading in headings), path)
    problems = ""
    if site.problems:
        problems = (
            '<section role="alert"><h2>The document has faults; this is its last good state</h2>'
            f"{_code_box(site.problems)}</section>"
        )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(title)}</title><style>{STYLE}</style></head>"
        f'<body data-version="{site.version}"><nav aria-label="Pages"><details id="menu" open>'
        f"<summary>Pages</summary>{navigation(site.folders, path, headings)}</details></nav>"
        f"<main>{problems}{body}</main><script>{SCRIPT}</script></body></html>\n"
    )


def _code_box(text: str) -> str:
    return f'<pre tabindex="0">{html.escape(text)}</pre>'


def to_html(source: str) -> str:
    """Returns Markdown as HTML: headings with anchors, tables and code in boxes that scroll. Raises `NoRenderer`."""
    return _rendered(source)[0]


def _rendered(source: str) -> tuple[str, list[Heading]]:
    try:
        from markdown_it import MarkdownIt
    except ImportError:
        raise NoRenderer from None
    renderer = MarkdownIt("commonmark", {"html": False}).enable("table")
    head = _COMMENT.match(source)
    text = source[head.end() :] if head is not None else source
    tokens = renderer.parse(text)
    openings = [index for index, token in enumerate(tokens) if token.type == "heading_open"]
    names = [
        "".join(
            child.content
            for child in tokens[index + 1].children or ()
            if child.type in ("text", "code_inline")
        )
        for index in openings
    ]
    headings = []
    for index, title, anchor in zip(openings, names, anchors_of(names), strict=True):
        tokens[index].attrSet("id", anchor)
        headings.append(Heading(level=int(tokens[index].tag[1:]), title=title, anchor=anchor))
    made = renderer.renderer.render(tokens, renderer.options, {})
    made = _TABLE.sub(_boxed, made)
    return made.replace("<pre>", '<pre tabindex="0">'), headings


def _boxed(match: re.Match[str]) -> str:
    inner = match[1]
    kind = ""
    if "<th></th>" in inner:
        kind = ' class="properties"'
        inner = re.sub(r"<thead>.*?</thead>", "", inner, flags=re.DOTALL)
        inner = re.sub(
            r"<tr>\s*<td>(.*?)</td>", r'<tr><th scope="row">\1</th>', inner, flags=re.DOTALL
        )
    return f'<div class="table" tabindex="0" role="region" aria-label="Table"><table{kind}>{inner}</table></div>'


class PreviewServer(ThreadingHTTPServer):
    """Serves a site on 127.0.0.1."""

    daemon_threads = True

    def __init__(self, site: Site, port: int = 0) -> None:
        self.site = site
        super().__init__(("127.0.0.1", port), _Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        host = (self.headers.get("Host") or "").rpartition(":")[0]
        if host not in ("127.0.0.1", "localhost"):
            self._send(403, "text/plain", "this preview answers on 127.0.0.1 only\n")
            return
        assert isinstance(self.server, PreviewServer)
        site = self.server.site
        path = unquote(urlsplit(self.path).path).lstrip("/")
        if path == "-/version":
            self._send(200, "text/plain", str(site.version))
        elif not path and site.pages:
            self._redirect(site.start())
        elif path not in site.pages and site.meant(path):
            self._redirect(site.meant(path))
        elif path in site.pages:
            with site.lock:
                page = render_page(site, path)
            self._send(200, "text/html", page)
        else:
            note = html.escape(site.problems) or "there is no such page"
            self._send(404, "text/html", _empty(note, site.version))

    def _redirect(self, path: str) -> None:
        self.send_response(302)
        self.send_header("Location", f"/{quote(path)}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: int, media_type: str, text: str) -> None:
        content = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", f"{media_type}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:",
        )
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Stays quiet: the command prints what matters."""


def _empty(note: str, version: int) -> str:
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>No page</title>'
        f'<style>{STYLE}</style></head><body data-version="{version}"><main><h1>No page</h1>'
        f'<pre tabindex="0">{note}</pre><p><a href="/">First page</a></p></main><script>{SCRIPT}</script></body></html>\n'
    )
