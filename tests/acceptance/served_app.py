"""A FastAPI application that serves operations of two documents, well and badly, and tells what it saw."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

from fastapi import FastAPI, Form, Request, UploadFile
from fastapi.responses import JSONResponse, RedirectResponse, Response, StreamingResponse

LARGE = 64 * 1024 * 1024
app = FastAPI()
seen: dict[str, Any] = {}


def forget() -> None:
    seen.clear()
    seen.update(requests=[], clients=[], given_up=0)


forget()


class Noting:
    """Notes every request; a plain ASGI layer, which lets broken responses stay broken."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and not scope["path"].startswith("/_"):
            names = (b"authorization", b"cookie", b"idempotency-key", b"host")
            headers = {k.decode(): v.decode() for k, v in scope["headers"] if k in names}
            seen["requests"].append([scope["method"], scope["path"], headers])
            seen["clients"].append(scope["client"][1])
        await self.inner(scope, receive, send)


app.add_middleware(Noting)


@app.get("/_seen")
async def tell() -> dict[str, Any]:
    told = {**seen, "clients": len(set(seen["clients"]))}
    forget()
    return told


# The committed document


@app.post("/v1/op/catalog.search_stream")
async def search_stream() -> StreamingResponse:
    async def lines() -> AsyncIterator[bytes]:
        text = b"".join(
            b'{"id":"caf\xc3\xa9 %d","type":"Feature"}\n' % number for number in range(2000)
        )
        try:
            for start in range(0, len(text), 1013):
                yield text[start : start + 1013]
                await asyncio.sleep(0.001)
        except (asyncio.CancelledError, GeneratorExit):
            seen["given_up"] += 1
            raise

    return StreamingResponse(lines(), media_type="application/x-ndjson")


@app.post("/v1/op/items.asset.download")
async def download() -> StreamingResponse:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(LARGE // 65536):
            yield bytes(65536)

    return StreamingResponse(chunks(), media_type="application/octet-stream")


@app.post("/v1/op/orders.list")
async def orders(request: Request) -> Any:
    page = (await request.json()).get("page", 0)
    items = [{"id": str(number)} for number in range(page * 10, min(page * 10 + 10, 25))]
    return {"items": items, "total": 25}


@app.post("/v1/op/catalog.search")
async def search(request: Request) -> Any:
    cursor = int((await request.json()).get("next") or 0)
    features = [{"id": str(cursor * 2 + number), "type": "Feature"} for number in range(2)]
    return {
        "type": "FeatureCollection",
        "features": features,
        "next": str(cursor + 1) if cursor < 4 else None,
    }


attempts: Counter[str] = Counter()


@app.post("/v1/op/{name}")
async def flaky(name: str, request: Request) -> Any:
    """Fails as the header `X-Fail` asks: `429,503` answers twice with these, then well."""
    plan = [one for one in request.headers.get("x-fail", "").split(",") if one]
    call = request.headers.get("x-call", "")
    attempts[call] += 1
    if call and attempts[call] <= len(plan):
        after = {"Retry-After": "1"} if plan[attempts[call] - 1] in ("429", "503") else {}
        return JSONResponse({"detail": "later"}, int(plan[attempts[call] - 1]), after)
    return {"approval_id": "a", "status": "approved"}


# The document beside this file


def digest(data: bytes = b"", **more: Any) -> dict[str, Any]:
    return {"size": len(data), "sha256": hashlib.sha256(data).hexdigest(), **more}


@app.put("/binary")
async def put_binary(request: Request) -> Any:
    size, sha = 0, hashlib.sha256()
    async for chunk in request.stream():
        size += len(chunk)
        sha.update(chunk)
    return {"size": size, "sha256": sha.hexdigest()}


@app.post("/form")
async def post_form(file: UploadFile, title: str = Form()) -> Any:
    sha = hashlib.sha256()
    while chunk := await file.read(1 << 20):
        sha.update(chunk)
    return {"size": file.size, "sha256": sha.hexdigest(), "title": f"{title}/{file.filename}"}


@app.get("/events")
async def events() -> StreamingResponse:
    async def pieces() -> AsyncIterator[bytes]:
        text = "".join(
            f': ping\r\nid: {number}\r\ndata: {{"title":"é",\r\ndata: "size":{number}}}\r\n\r\n'
            for number in range(50)
        )
        data = f"\ufeff{text}data: [DONE]\n\n".encode()
        for start in range(0, len(data), 7):
            yield data[start : start + 7]
            await asyncio.sleep(0)

    return StreamingResponse(pieces(), media_type="text/event-stream")


@app.api_route("/moved/{way}", methods=["GET", "POST"])
async def moved(way: str, request: Request) -> Any:
    port = request.url.port
    if way == "here":
        return digest(await request.body(), method=request.method)
    host, status = way.split("-")
    return RedirectResponse(f"http://{host}:{port}/moved/here", int(status))


@app.get("/value/{kind}")
async def value(kind: str) -> Any:
    async def broken() -> AsyncIterator[bytes]:
        yield b'{"size":'
        if kind == "stall":
            await asyncio.sleep(30)
        if kind == "drip":
            for _ in range(20):
                await asyncio.sleep(0.1)
                yield b" "
            yield b"1}"
            return
        raise RuntimeError("the connection breaks here")

    match kind:
        case "bomb":
            body = gzip.compress(b'{"title":"' + bytes(200 * 1024 * 1024) + b'"}', 9)
            return Response(body, 200, {"Content-Encoding": "gzip"}, "application/json")
        case "reset" | "stall" | "drip":
            return StreamingResponse(broken(), media_type="application/json")
        case "html":
            return Response("<html>", 200, media_type="text/html")
        case "error":
            return JSONResponse(json.loads('{"title": "no"}'), 409)
        case _:
            return digest(kind.encode())
