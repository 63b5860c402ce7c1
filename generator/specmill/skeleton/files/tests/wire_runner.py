"""A runner to start from: it speaks the line protocol and supports nothing yet.

Rewrite it in the language of the target. Bind operationIds to the client's public methods in a generated table beside it
(tests/wire_bindings.*.jinja), answer requests from the job's exchanges, and report what was sent and what came out.
"""

import json
import sys


def main() -> None:
    print(json.dumps({"ready": "wire-runner/1"}), flush=True)
    for line in sys.stdin:
        job = json.loads(line)
        outcome = {
            "id": job["id"],
            "requests": [],
            "result": {"unsupported": "the runner binds no operation yet"},
        }
        print(json.dumps(outcome), flush=True)


if __name__ == "__main__":
    main()
