"""The bundled package in a headless browser, against a server of another origin."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from queue import Queue

from .browser_server import ApiHandler, page_handler, serving
from .conftest import HERE, need, run, tool

ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]


def test_page_calls_an_api_of_another_origin(package: Path, tmp_path: Path) -> None:
    tool("esbuild")
    browser = need(shutil.which("chromium") or shutil.which("chromium-browser"), "Chromium")
    entry = package / "browser.ts"
    for name in ("browser.ts", "checks.ts"):
        (package / name).write_text((HERE / name).read_text())
    bundled = run(["esbuild", entry.name, "--bundle", "--format=esm", "--target=es2022"], package)
    assert bundled.returncode == 0, bundled.stderr
    results: Queue[dict[str, str]] = Queue()
    picture = tmp_path / "page.png"
    with (
        serving(page_handler(bundled.stdout.encode(), results)) as page,
        serving(ApiHandler) as api,
    ):
        profile = f"--user-data-dir={tmp_path / 'profile'}"
        command = [browser, *ARGUMENTS, profile]
        process = subprocess.Popen(
            [*command, "--remote-debugging-port=0", f"{page}/?api={api}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            outcomes = results.get(timeout=90)
        finally:
            process.kill()
            process.wait()
        shot = [*command, "--window-size=600,400", f"--screenshot={picture}", f"{page}/report"]
        subprocess.run(shot, capture_output=True, timeout=90, check=True)
    assert outcomes == dict.fromkeys(outcomes, "ok")
    assert len(outcomes) == 8
    assert picture.read_bytes().startswith(b"\x89PNG")
