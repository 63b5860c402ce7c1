"""Other packages and generators to measure beside ours: installed and generated into a cache folder, never committed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GENERATOR_CLI = "org.openapitools:openapi-generator-cli:7.24.0"
OWN = ("httpx2>=2.12,<3", "pydantic>=2.14,<3", "typing-extensions>=4.14")
"""What a generated package asks for."""

PACKAGES = (
    *("openai", "stripe", "openapi-python-client", *OWN),
    *("httpx", "attrs", "urllib3", "python-dateutil", "requests"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """One package: Python code that loads it, defines `call` (sends to BASE) and `decode` (of bytes)."""

    name: str
    load: str
    call: str = ""
    decode: str = ""
    """Defines `decode(body, kind)`; `kind` is `repositories` or `issues`."""


INSTALLED = (
    Peer(
        name="openai",
        load="from openai import OpenAI; client = OpenAI(api_key='k')",
        call="from openai import OpenAI\nclient = OpenAI(api_key='k', base_url=BASE)\n"
        "def call(): return client.models.retrieve('m')",
    ),
    Peer(
        name="stripe",
        load="import stripe; client = stripe.StripeClient('k')",
        call="import stripe\nclient = stripe.StripeClient('k', base_addresses={'api': BASE})\n"
        "def call(): return client.v1.customers.retrieve('c')",
    ),
)
PYTHON_CLIENT = Peer(
    name="openapi-python-client",
    load="from peer_opc.client import Client; client = Client(base_url='http://x')",
    call="from peer_opc.client import Client\nfrom peer_opc.api.issues import issuesget_label\n"
    "client = Client(base_url=BASE)\n"
    "def call(): return issuesget_label.sync('a', 'b', 'bug', client=client)",
    decode="import json\nimport peer_opc.models as models\n"
    "def decode(body, kind):\n"
    "    cls = models.MinimalRepository if kind == 'repositories' else models.Issue\n"
    "    return [cls.from_dict(item) for item in json.loads(body)]",
)
GENERATOR = Peer(
    name="openapi-generator",
    load="import peer_ogc; client = peer_ogc.ApiClient()",
    call="import peer_ogc\n"
    "client = peer_ogc.IssuesApi(peer_ogc.ApiClient(peer_ogc.Configuration(host=BASE)))\n"
    "def call(): return client.issues_get_label('a', 'b', 'bug')",
    decode="import json\nfrom peer_ogc.models.minimal_repository import MinimalRepository\n"
    "from peer_ogc.models.issue import Issue\n"
    "def decode(body, kind):\n"
    "    cls = MinimalRepository if kind == 'repositories' else Issue\n"
    "    return [cls.from_dict(item) for item in json.loads(body)]",
)
REDOCLY = Peer(
    name="Redocly",
    load="import peer_redocly; client = peer_redocly.Client()",
    call="import peer_redocly\nclient = peer_redocly.Client(BASE)\n"
    "def call(): return client.issues_get_label('a', 'b', 'bug')",
    decode="import json, typing\nimport peer_redocly\n"
    "def decode(body, kind):\n"
    "    cls = peer_redocly.MinimalRepository if kind == 'repositories' else peer_redocly.Issue\n"
    "    return peer_redocly.decode(typing.List[cls], json.loads(body))",
)


def cache_folder() -> Path:
    """Returns where downloads and foreign output live: outside the repository."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "specmill" / "bench"


def _python(name: str, packages: tuple[str, ...]) -> Path:
    """Returns the interpreter of an environment with some packages, made at the first call."""
    folder = cache_folder()
    folder.mkdir(parents=True, exist_ok=True)
    python = folder / name / "bin" / "python"
    if not python.exists():
        _run(sys.executable, "-m", "venv", folder / name)
        try:
            _run(python, "-m", "pip", "install", "--quiet", *packages)
        except subprocess.CalledProcessError:
            shutil.rmtree(folder / name)
            raise
    return python


def own_python() -> Path:
    """Returns the interpreter of an environment with what a generated package asks for, and no more.

    Pydantic looks for plugins in every installed package, which the tools of this repository make many. Where
    nothing can be installed it is the interpreter that runs this.
    """
    try:
        return _python("own", OWN)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"  measured among the tools of this repository: {reason(error)}", flush=True)
        return Path(sys.executable)


def gather(github: Path) -> tuple[Path, Path, list[Peer]]:
    """Returns an interpreter, a folder for its search path, and the peers that could be had.

    Whatever cannot be had is named with the reason.
    """
    python, folder = _python("venv", PACKAGES), cache_folder()
    peers = list(INSTALLED)
    generated: tuple[tuple[Peer, str, Callable[[Path, Path], None]], ...] = (
        (PYTHON_CLIENT, "peer_opc", _python_client),
        (GENERATOR, "peer_ogc", _generator),
        (REDOCLY, "peer_redocly.py", _redocly),
    )
    for peer, output, make in generated:
        try:
            if not (folder / output).exists():
                make(folder, github)
            peers.append(peer)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"  {peer.name}: skipped, {reason(error)}", flush=True)
    return python, folder, peers


def _python_client(folder: Path, github: Path) -> None:
    config = folder / "peer_opc.json"
    config.write_text('{"package_name_override": "peer_opc"}', "utf-8")
    program = folder / "venv" / "bin" / "openapi-python-client"
    options = ("--meta", "none", "--path", github, "--config", config)
    _run(program, "generate", *options, "--output-path", folder / "peer_opc")


def _generator(folder: Path, github: Path) -> None:
    jar = folder / f"openapi-generator-cli-{GENERATOR_CLI.rpartition(':')[2]}.jar"
    if not jar.exists():
        copy = ["dependency:copy", f"-Dartifact={GENERATOR_CLI}", f"-DoutputDirectory={folder}"]
        _run("mvn", "-q", "-B", "-Dstyle.color=never", *copy)
    made = folder / "openapi-generator"
    options = ["-g", "python", "--package-name", "peer_ogc", "--skip-validate-spec"]
    _run("java", "-jar", jar, "generate", "-i", github, "-o", made, *options)
    shutil.move(made / "peer_ogc", folder / "peer_ogc")


def _redocly(folder: Path, github: Path) -> None:
    made = folder / "redocly"
    command = ("npx", "--yes", "@redocly/cli@2", "generate-client", github)
    _run(*command, "--generator", "python", "--output", made / "client.ts")
    shutil.move(made / "client.py", folder / "peer_redocly.py")


def _run(*command: str | Path) -> None:
    subprocess.run(list(map(str, command)), cwd=cache_folder(), check=True, capture_output=True)


def reason(error: OSError | subprocess.CalledProcessError) -> str:
    """Returns the last line of what a program that failed has said."""
    if isinstance(error, OSError):
        return str(error)
    said = error.stderr or error.stdout or b""
    text = said if isinstance(said, str) else said.decode("utf-8", "replace")
    return text.strip().rpartition("\n")[2] or str(error)
