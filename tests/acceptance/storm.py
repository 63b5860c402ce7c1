"""Ten thousand concurrent calls against a server that fails: `python -m tests.acceptance.storm [CALLS] [SEED]`.

The async client of output/python calls operations with and without an Idempotency-Key. The server, a process of its own,
answers, resets, stalls, cuts bodies short, sends garbage, 429, 503 and 500, and keeps a log by call. Each call must end in a
result or a typed error; none without a key may be sent again after a fault that the server may have seen; all attempts with
a key carry the same one; no connection, file descriptor or task may be left.
"""

from __future__ import annotations

import asyncio
import gc
import json
import multiprocessing
import os
import random
import socket
import struct
import sys
import time
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
FATES = {
    "answer": 46,
    "reset": 8,
    "reset after headers": 4,
    "stall": 1,
    "429": 10,
    "503 with Retry-After": 6,
    "503": 4,
    "500": 6,
    "body cut short": 6,
    "garbage": 4,
    "broken JSON": 3,
    "HTML": 2,
}
"""What happens to a request, and how often in a hundred."""
INVITED = ("429", "503 with Retry-After")
"""The answers after which a call without a key may be sent again."""
TIMEOUT = 3.0


class Server:
    """Reads requests, looks up their fates and remembers them by call."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.log: dict[str, list[tuple[str, str]]] = {}
        self.open = self.most = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.most = max(self.most, self.open)
        try:
            while await self._exchange(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.open -= 1
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        fields = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
        await reader.readexactly(int(fields.get("content-length", "0")))
        call = fields["x-call-id"]
        attempts = self.log.setdefault(call, [])
        chance = random.Random(f"{self.seed} {call} {len(attempts)}")
        fate = chance.choices(list(FATES), list(FATES.values()))[0]
        attempts.append((fate, fields.get("idempotency-key", "")))
        return await self._answer(fate, reader, writer)

    async def _answer(
        self, fate: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        ok = b'{"approval_id":"a","status":"approved"}'
        match fate:
            case "answer":
                await _send(writer, "200 OK", ok)
            case "429":
                await _send(writer, "429 Too Many Requests", b"{}", "Retry-After: 0\r\n")
            case "503 with Retry-After":
                await _send(writer, "503 Service Unavailable", b"{}", "Retry-After: 0\r\n")
            case "503" | "500":
                await _send(writer, f"{fate} Failed", b"{}")
            case "broken JSON":
                await _send(writer, "200 OK", b'{"approval_id":')
            case "HTML":
                await _send(writer, "200 OK", b"<html>", kind="text/html")
            case "stall":
                await reader.read()
                return False
            case "garbage":
                writer.write(b"\x16\x03\x01 this is not HTTP\r\n\r\n")
                await writer.drain()
                return False
            case "body cut short":
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
                    + ok
                )
                await writer.drain()
                return False
            case _:
                if fate == "reset after headers":
                    writer.write(b"HTTP/1.1 200 OK\r\nContent-Ty")
                    await writer.drain()
                raw = writer.get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return False
        return True


async def _send(
    writer: asyncio.StreamWriter,
    status: str,
    body: bytes,
    extra: str = "",
    kind: str = "application/json",
) -> None:
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
    )
    writer.write(head.encode() + body)
    await writer.drain()


def run_server(pipe: Connection, seed: int) -> None:
    """Serves until it is asked for what it saw."""

    async def main() -> None:
        server = Server(seed)
        listener = await asyncio.start_server(server.serve, "127.0.0.1", 0, backlog=4096)
        pipe.send(listener.sockets[0].getsockname()[1])
        await asyncio.to_thread(pipe.recv)
        await asyncio.sleep(0.5)
        pipe.send((server.log, server.open, server.most))

    asyncio.run(main())


async def call_all(port: int, count: int) -> tuple[Counter[str], list[str]]:
    """Makes the calls at once; returns how they ended, and what ended otherwise than it may."""
    import geopera
    import httpx2

    ends: Counter[str] = Counter()
    strange: list[str] = []

    async def call(client: geopera.AsyncGeopera, number: int) -> None:
        headers = {"X-Call-Id": str(number)}
        try:
            if number % 2:
                await client.billing.approvals.approve(approval_id="a", extra_headers=headers)
            else:
                await client.alerts.rule.get(rule_id="a", extra_headers=headers)
        except geopera.GeoperaError as error:
            ends[type(error).__name__] += 1
        except Exception as error:
            strange.append(f"call {number}: {type(error).__name__}: {error}")
        else:
            ends["result"] += 1

    async with geopera.AsyncGeopera(
        api_key="gpra_test",
        base_url=f"http://127.0.0.1:{port}",
        timeout=httpx2.Timeout(TIMEOUT, pool=None, connect=30),
        max_retry_delay=1,
    ) as client:
        await asyncio.gather(*(call(client, number) for number in range(count)))
    await asyncio.sleep(0.2)
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    strange += [f"a task is left: {task}" for task in left]
    return ends, strange


def misbehaviour(log: dict[str, list[tuple[str, str]]]) -> list[str]:
    """Returns what the log says against the client."""
    faults = []
    for call, attempts in log.items():
        keys = {key for _, key in attempts}
        if int(call) % 2:
            if len(keys) != 1 or not keys.pop():
                faults.append(f"call {call}: its attempts do not share a key: {attempts}")
        elif any(fate not in INVITED for fate, _ in attempts[:-1]):
            faults.append(f"call {call}: sent again without a key: {attempts}")
        if len(attempts) > 3:
            faults.append(f"call {call}: {len(attempts)} attempts")
    return faults


def descriptors() -> int:
    """Returns the number of open file descriptors of this process."""
    return len(os.listdir("/proc/self/fd"))


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    sys.path.insert(0, str(ROOT / "output" / "python"))
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=run_server, args=(theirs, seed), daemon=True)
    process.start()
    port: int = ours.recv()
    asyncio.run(call_all(port, 0))
    before = descriptors()
    start = time.monotonic()
    ends, strange = asyncio.run(call_all(port, count))
    seconds = time.monotonic() - start
    gc.collect()
    strange += [f"{descriptors() - before} descriptors are left"] if descriptors() > before else []
    ours.send("log")
    log, still_open, most = ours.recv()
    process.join()
    strange += misbehaviour(log)
    strange += [f"{still_open} connections are left"] if still_open else []
    strange += (
        [f"{count - sum(ends.values())} calls did not end"] if sum(ends.values()) != count else []
    )
    for line in strange[:20]:
        print(f"  {line}")
    requests: Any = sum(len(attempts) for attempts in log.values())
    print(f"ends: {json.dumps(dict(ends.most_common()))}")
    print(
        f"{count} calls, {requests} requests, at most {most} connections, {seconds:.1f} s: "
        f"{len(strange)} faults"
    )
    return 1 if strange else 0


if __name__ == "__main__":
    sys.exit(main())
