"""Two local origins for the browser test: one serves the page, the other is the API with CORS."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from typing import Any

PAGE = b"<!doctype html><meta charset=utf-8><title>Depot</title><script type=module src=/bundle.js></script>"
PAGES = {"": (["a"], "2"), "2": (["b"], "3"), "3": (["c"], None)}


def page_handler(
    bundle: bytes, results: Queue[dict[str, str]]
) -> Callable[..., BaseHTTPRequestHandler]:
    reports = [b""]

    class Handler(_Quiet):
        def do_GET(self) -> None:
            if self.path == "/bundle.js":
                self.answer(200, bundle, "text/javascript")
            elif self.path == "/report":
                self.answer(200, reports[-1], "text/html")
            else:
                self.answer(200, PAGE, "text/html")

        def do_POST(self) -> None:
            content = json.loads(self.read_body())
            reports.append(content["page"].encode())
            results.put(content["outcomes"])
            self.answer(204)

    return Handler


class _Quiet(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        return None

    def read_body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def answer(self, status: int, body: bytes = b"", content_type: str = "") -> None:
        self.send_response(status)
        self.allow()
        if content_type:
            self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def allow(self) -> None:
        return None


class ApiHandler(_Quiet):
    """The API of openapi.yaml, as far as the page uses it."""

    def allow(self) -> None:
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Access-Control-Allow-Headers", "x-api-key, content-type")
        self.send_header("Access-Control-Allow-Methods", "GET, PUT, POST")

    def do_OPTIONS(self) -> None:
        self.answer(204)

    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        assert self.headers["X-API-Key"] == "k"
        if path == "/log":
            self.stream([b'{"n":1}\n{"n":2,"text":"\xc3', b'\xa9"}\n'])
        elif path.endswith("/drawing"):
            self.answer(200, bytes(70_000), "application/pdf")
        elif path == "/parts":
            names, following = PAGES[query.removeprefix("cursor=")]
            body = {"parts": [{"name": name} for name in names], "next": following}
            self.answer(200, json.dumps(body).encode(), "application/json")
        elif path == "/parts/404":
            self.answer(404, b'{"title":"No part"}', "application/problem+json")
        else:
            number = path.rpartition("/")[2]
            if number == "99":
                time.sleep(1)
            self.answer(200, b'{"name":"bolt","id":%s}' % number.encode(), "application/json")

    def do_PUT(self) -> None:
        body = self.read_body()
        complete = b'filename="a.pdf"' in body and b"%PDF" in body and body.endswith(b"--\r\n")
        self.answer(204 if complete else 400)

    def stream(self, chunks: list[bytes]) -> None:
        self.send_response(200)
        self.allow()
        self.send_header("Content-Type", "application/x-ndjson")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for chunk in [*chunks, b""]:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
            self.wfile.flush()
            time.sleep(0.02)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        # A check that aborts a call hangs up in the middle of an answer.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serving(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    """Serves on a free port of the loopback interface; gives the origin."""
    server = _Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
