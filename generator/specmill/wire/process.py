"""One runner process: lines in, lines out, time limits, restart after a crash."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from .json_values import loads
from .protocol import READY

_STDERR_LINES: Final = 12


class RunnerError(Exception):
    """The runner died, hung, or said something that is not a line of the protocol."""


class NeverReadyError(RunnerError):
    """The runner did not get as far as its ready line, not even once."""


class Runner:
    """A runner that is started on the first line and again after each failure."""

    def __init__(
        self, command: Sequence[str], *, folder: Path, timeout: float, startup: float
    ) -> None:
        self._command = list(command)
        self._folder = folder
        self._timeout = timeout
        self._startup = startup
        self._process: subprocess.Popen[bytes] | None = None
        self._was_ready = False
        self._lines: queue.Queue[bytes | None] = queue.Queue()
        self._stderr: deque[bytes] = deque(maxlen=_STDERR_LINES)
        self._stderr_reader: threading.Thread | None = None

    def __enter__(self) -> Runner:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def ask(self, line: str) -> str:
        """Return the runner's answer to a line.

        Raises ``RunnerError`` if there is none in time; the next call starts a new process. Raises
        ``NeverReadyError`` if no process could be started yet.
        """
        process = self._process or self._started()
        try:
            assert process.stdin is not None
            process.stdin.write(line.encode())
            process.stdin.flush()
            return self._answer(self._timeout).decode()
        except (OSError, UnicodeDecodeError, RunnerError) as error:
            text = self._post_mortem(str(error))
            self.close()
            raise RunnerError(text) from error

    def close(self) -> None:
        """End the process and everything it started."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            try:
                process.stdin.close()
            except OSError:
                self._stderr.append(b"the runner closed its input early")
        try:
            process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                self._stderr.append(b"the runner was gone already")
            process.wait()

    def _started(self) -> subprocess.Popen[bytes]:
        self._stderr.clear()
        try:
            process = subprocess.Popen(
                self._command,
                cwd=self._folder,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as error:
            raise NeverReadyError(f"cannot start {self._command[0]}: {error.strerror}") from error
        assert process.stdout is not None
        assert process.stderr is not None
        self._process = process
        self._lines = queue.Queue()
        _in_background(_pump, process.stdout, self._lines)
        self._stderr_reader = _in_background(_keep, process.stderr, self._stderr)
        try:
            first = self._answer(self._startup)
            if loads(first) != READY:
                raise RunnerError(f"the first line is {first[:200]!r}")
        except (RunnerError, ValueError) as error:
            text = self._post_mortem(str(error))
            self.close()
            kind = RunnerError if self._was_ready else NeverReadyError
            raise kind(f"not ready: {text}") from error
        self._was_ready = True
        return process

    def _answer(self, timeout: float) -> bytes:
        try:
            line = self._lines.get(timeout=timeout)
        except queue.Empty:
            raise RunnerError(f"no answer within {timeout:g} s") from None
        if line is None:
            raise RunnerError("the runner ended")
        return line

    def _post_mortem(self, reason: str) -> str:
        process = self._process
        if process is not None and reason == "the runner ended":
            try:
                reason = f"the runner ended with code {process.wait(timeout=1)}"
            except subprocess.TimeoutExpired:
                reason = "the runner closed its output"
            if self._stderr_reader is not None:
                self._stderr_reader.join(timeout=1)
        tail = b" | ".join(line.strip() for line in list(self._stderr) if line.strip())
        return f"{reason}: {tail.decode(errors='replace')[-600:]}" if tail else reason


def _in_background(target: Callable[..., None], *arguments: object) -> threading.Thread:
    thread = threading.Thread(target=target, args=arguments, daemon=True)
    thread.start()
    return thread


def _pump(stream: IO[bytes], lines: queue.Queue[bytes | None]) -> None:
    for line in stream:
        lines.put(line)
    lines.put(None)


def _keep(stream: IO[bytes], lines: deque[bytes]) -> None:
    lines.extend(stream)
