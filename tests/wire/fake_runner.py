"""A runner without a client: answers with the perfect outcome, or misbehaves when told to.

Started as ``fake_runner.py CHECKOUT``; a job whose id is in ``tricks.json`` beside it triggers one.
"""

from __future__ import annotations

import base64
import json
import os
import sys
import time
from pathlib import Path

CHECKOUT = Path(sys.argv[1])
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "generator")]

from specmill.wire.json_values import dumps  # noqa: E402

from tests.wire import perfect  # noqa: E402

TRICKS = json.loads((Path.cwd() / "tricks.json").read_text())


def answer(name: str) -> dict[str, object]:
    outcome = perfect.outcome(perfect.vector(name))
    requests = [
        {
            "method": request.method,
            "url": request.url,
            "headers": [list(field) for field in request.headers],
            "body": base64.b64encode(request.body).decode(),
            "at": request.at,
        }
        for request in outcome.requests
    ]
    return {"id": name, "requests": requests, "result": outcome.result}


print('{"ready": "wire-runner/1"}', flush=True)
for line in sys.stdin:
    job = json.loads(line)
    match TRICKS.get(job["id"]):
        case "crash":
            print("about to crash", file=sys.stderr, flush=True)
            os._exit(7)
        case "hang":
            time.sleep(60)
        case "noise":
            print("hello", flush=True)
        case "unsupported":
            told = {"id": job["id"], "requests": [], "result": {"unsupported": "cannot"}}
            print(json.dumps(told), flush=True)
        case "wrong":
            told = answer(job["id"])
            told["requests"][0]["url"] += "x"
            print(dumps(told), flush=True)
        case _:
            print(dumps(answer(job["id"])), flush=True)
