"""Writing the output: atomic, tidy, and never at the cost of somebody's files."""

import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from specmill.diagnostics import CODES, SpecmillError
from specmill.output import LockInputs, check, lock_path, quick_check, read_lock, write
from specmill.output.lock import format_lock, parse_lock
from specmill.output.paths import collisions, fault, folded, owner

INPUTS = LockInputs(
    "1.0.0",
    (("document", "openapi.yaml", "a" * 64), ("config", "specmill.yaml", "b" * 64)),
    (("one", "c" * 64), ("two", "d" * 64)),
)
FILES = {
    "one/a.txt": b"a\n",
    "one/deep/er/b.txt": b"b\n",
    "two/c with space.txt": b"c\n",
    "surface/one.txt": b"s\n",
}


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "specmill.lock"
    }


def codes(error: pytest.ExceptionInfo[SpecmillError]) -> set[str]:
    found = {item.code for item in error.value.diagnostics}
    assert found <= set(CODES)
    return found


@pytest.fixture
def output(tmp_path: Path) -> Path:
    folder = tmp_path / "output"
    write(folder, FILES, INPUTS)
    return folder


def test_writes_files_and_a_lock(tmp_path: Path) -> None:
    report = write(tmp_path / "new" / "output", FILES, INPUTS)
    folder = tmp_path / "new" / "output"
    assert tree(folder) == FILES
    assert report.written == tuple(sorted(FILES))
    assert report.targets["one"].written == 3
    assert not (folder / ".specmill").exists()
    lock = read_lock(lock_path(folder))
    assert lock.sound
    assert lock.inputs == INPUTS
    assert set(lock.files) == set(FILES)


def test_a_second_run_touches_nothing(output: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*")}
    report = write(output, FILES, INPUTS)
    assert (report.written, report.removed, report.lock_changed) == ((), (), False)
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*")} == before


def test_removes_stale_files_and_empty_folders(output: Path) -> None:
    report = write(output, {"two/c with space.txt": b"c\n"}, INPUTS)
    assert report.removed == ("one/a.txt", "one/deep/er/b.txt", "surface/one.txt")
    assert sorted(path.name for path in output.iterdir()) == ["specmill.lock", "two"]


def test_keeps_the_modification_time_and_mode_of_what_stays(output: Path) -> None:
    path = output / "one/a.txt"
    path.chmod(0o750)
    os.utime(output / "two/c with space.txt", (1, 1))
    write(output, FILES | {"one/a.txt": b"new\n"}, INPUTS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o750
    assert (output / "two/c with space.txt").stat().st_mtime == 1


def test_new_files_have_ordinary_modes(output: Path) -> None:
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((output / "one/a.txt").stat().st_mode) == 0o666 & ~mask


def test_limits_a_run_to_targets(output: Path) -> None:
    moved = LockInputs("2.0.0", INPUTS.inputs, (("one", "e" * 64),))
    report = write(output, {"one/a.txt": b"new\n"}, moved, targets=["one"])
    assert report.removed == ("one/deep/er/b.txt", "surface/one.txt")
    assert tree(output) == {"one/a.txt": b"new\n", "two/c with space.txt": b"c\n"}
    lock = read_lock(lock_path(output))
    assert lock.inputs_of("one").generator == "2.0.0"
    assert lock.inputs_of("two") == INPUTS.limited(("two",))
    assert check(output, {"one/a.txt": b"new\n"}, moved, targets=["one"]).clean
    write(output, FILES, INPUTS)
    assert read_lock(lock_path(output)).separate == {}


FOREIGN = {"one/mine.txt": b"mine", "other/notes.md": b"notes", "README.md": b"read me"}


def test_foreign_files_are_never_touched(output: Path) -> None:
    for path, content in FOREIGN.items():
        (output / path).parent.mkdir(exist_ok=True)
        (output / path).write_bytes(content)
    write(output, {}, INPUTS)
    assert tree(output) == FOREIGN
    write(output, FILES, INPUTS, force=True)
    assert tree(output) == FILES | FOREIGN


def test_a_foreign_file_in_the_way_is_refused_and_nothing_written(output: Path) -> None:
    (output / "one/new.txt").write_bytes(b"mine")
    before = tree(output)
    with pytest.raises(SpecmillError) as error:
        write(output, FILES | {"one/new.txt": b"generated", "one/a.txt": b"x"}, INPUTS)
    assert codes(error) == {"foreign-file"}
    assert tree(output) == before
    write(output, FILES | {"one/new.txt": b"generated"}, INPUTS, force=True)
    assert (output / "one/new.txt").read_bytes() == b"generated"


def test_a_foreign_file_with_the_same_bytes_is_taken_over(output: Path) -> None:
    (output / "one/new.txt").write_bytes(b"same")
    write(output, FILES | {"one/new.txt": b"same"}, INPUTS)
    assert "one/new.txt" in read_lock(lock_path(output)).files


@pytest.mark.parametrize("wanted", [FILES, {}], ids=["still generated", "no longer generated"])
def test_a_hand_edit_is_refused_unless_forced(output: Path, wanted: dict[str, bytes]) -> None:
    (output / "one/a.txt").write_bytes(b"edited")
    before = tree(output)
    with pytest.raises(SpecmillError) as error:
        write(output, wanted, INPUTS)
    assert codes(error) == {"hand-edited"}
    assert tree(output) == before
    write(output, wanted, INPUTS, force=True)
    assert tree(output) == wanted


def test_a_deleted_file_comes_back(output: Path) -> None:
    (output / "one/a.txt").unlink()
    assert write(output, FILES, INPUTS).written == ("one/a.txt",)


def test_a_file_becomes_a_folder_and_back(output: Path) -> None:
    other = {"one/a.txt/inside.txt": b"x", "one/deep": b"y"}
    write(output, other, INPUTS)
    assert tree(output) == other
    write(output, FILES, INPUTS)
    assert tree(output) == FILES


def test_empty_folders_in_the_way_are_replaced(output: Path) -> None:
    (output / "one/new.txt/sub").mkdir(parents=True)
    write(output, FILES | {"one/new.txt": b"x"}, INPUTS)
    assert (output / "one/new.txt").read_bytes() == b"x"


def test_a_folder_with_foreign_files_in_the_way_is_refused_even_by_force(output: Path) -> None:
    (output / "one/new.txt").mkdir()
    (output / "one/new.txt/mine").write_bytes(b"mine")
    with pytest.raises(SpecmillError) as error:
        write(output, FILES | {"one/new.txt": b"x"}, INPUTS, force=True)
    assert codes(error) == {"foreign-file"}


@pytest.mark.parametrize("place", ["one/a.txt", "one/deep", "one"])
def test_links_are_refused_and_not_followed(output: Path, tmp_path: Path, place: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (output / place).rename(outside / "moved")
    (output / place).symlink_to(outside / "moved")
    before = tree(outside)
    with pytest.raises(SpecmillError) as error:
        write(output, dict.fromkeys(FILES, b"new"), INPUTS, force=True)
    assert codes(error) == {"output-symlink"}
    with pytest.raises(SpecmillError):
        write(output, {"one/deep": b"x", "one/a.txt": b"y"}, INPUTS, force=True)
    assert tree(outside) == before


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../x", "one/../../x", "one//x", "one/./x", "", "one\\x", "c:x", "one/a\nb", "specmill.lock",
     "Specmill.Lock", ".specmill/next.lock", "one/" + "x" * 256],
)  # fmt: skip
def test_paths_that_leave_the_output_are_refused(tmp_path: Path, path: str) -> None:
    assert fault(path)
    with pytest.raises(SpecmillError) as error:
        write(tmp_path / "output", {path: b"x"}, INPUTS)
    assert codes(error) == {"output-path"}
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize(
    "paths",
    [
        ("one/A.txt", "one/a.txt"),
        ("one/Dir/a", "one/dir/b"),
        ("one/a", "one/a/b"),
        ("one/A", "one/a/b"),
        ("one/\u00e9", "one/e\u0301"),
        ("one/straße", "one/STRASSE"),
    ],
)
def test_paths_that_clash_where_case_is_ignored_are_refused(
    tmp_path: Path, paths: tuple[str, str]
) -> None:
    assert collisions(paths)
    with pytest.raises(SpecmillError) as error:
        write(tmp_path / "output", dict.fromkeys(paths, b"x"), INPUTS)
    assert codes(error) == {"output-collision"}


def test_a_change_of_case_alone_is_written(output: Path) -> None:
    renamed = {path.replace("a.txt", "A.txt"): content for path, content in FILES.items()}
    write(output, renamed, INPUTS)
    assert tree(output) == renamed


def test_folding_and_owners() -> None:
    assert folded("A/É") == folded("a/é")
    assert owner("surface/one.txt") == "one"
    assert owner("surface/deep/one.txt") == "surface"
    assert owner("one/a.txt") == "one"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_an_unwritable_folder_is_refused_before_anything_moves(output: Path) -> None:
    (output / "one/deep/er").chmod(0o555)
    before = tree(output)
    with pytest.raises(SpecmillError) as error:
        write(output, dict.fromkeys(FILES, b"new"), INPUTS)
    (output / "one/deep/er").chmod(0o755)
    assert codes(error) == {"output-unwritable"}
    assert tree(output) == before


def test_an_output_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "output").write_bytes(b"x")
    with pytest.raises(SpecmillError) as error:
        write(tmp_path / "output", FILES, INPUTS)
    assert codes(error) == {"output-unwritable"}
    assert (tmp_path / "output").read_bytes() == b"x"


# The lock.


def test_the_lock_round_trips() -> None:
    separate = {
        "two": LockInputs("3", (("document", "other file.yaml", "e" * 64),), (("two", "f" * 64),))
    }
    text = format_lock(INPUTS, {"one/a b.txt": "0" * 64}, separate)
    lock = parse_lock(text)
    assert lock.sound
    assert lock.inputs == INPUTS
    assert lock.separate == separate
    assert lock.files == {"one/a b.txt": {"0" * 64}}
    assert format_lock(lock.inputs, {"one/a b.txt": "0" * 64}, lock.separate) == text


CONFLICT = "<<<<<<< ours\n{one}=======\n{two}>>>>>>> theirs\n"


def test_a_conflict_in_the_lock_is_told_and_repaired(output: Path) -> None:
    path = lock_path(output)
    lines = path.read_text().splitlines(keepends=True)
    at = next(n for n, line in enumerate(lines) if "one/a.txt" in line)
    other = lines[at].replace(lines[at].split()[-1], "0" * 64)
    lines[at] = CONFLICT.format(one=lines[at], two=other)
    path.write_text("".join(lines))
    (output / "one/a.txt").write_bytes(b"<<<<<<< ours\na\n=======\nz\n>>>>>>> theirs\n")
    assert read_lock(path).conflict
    assert not check(output, FILES, INPUTS).clean
    report = write(output, FILES, INPUTS)
    assert [item.code for item in report.diagnostics] == ["lock-conflict"]
    assert tree(output) == FILES
    assert check(output, FILES, INPUTS).clean


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "garbage\n",
        "file one/a.txt nonsense\n",
        "format 1\nfile ../../escape " + "0" * 64 + "\n",
    ],
)
def test_a_damaged_lock_deletes_nothing_and_is_repaired(output: Path, damage: str) -> None:
    lock_path(output).write_text(damage)
    (output.parent / "escape").write_bytes(b"precious")
    assert not check(output, FILES, INPUTS).clean
    report = write(output, {path: FILES[path] for path in list(FILES)[1:]}, INPUTS)
    assert report.removed == ()
    assert [item.code for item in report.diagnostics] == ["lock-damaged"]
    assert tree(output) == FILES
    assert (output.parent / "escape").read_bytes() == b"precious"
    assert read_lock(lock_path(output)).sound


def test_a_lock_of_a_later_version_is_refused(output: Path) -> None:
    lock_path(output).write_text(lock_path(output).read_text().replace("format 1", "format 2"))
    with pytest.raises(SpecmillError) as error:
        write(output, FILES, INPUTS)
    assert codes(error) == {"lock-version"}


def test_a_lock_merges_line_by_line(output: Path, tmp_path: Path) -> None:
    """Two branches that changed different files merge without a conflict."""
    base = lock_path(output).read_text()
    lines = [f"file many/{number:03}.txt {'1' * 64}\n" for number in range(40)]
    base += "".join(lines)
    paths = [tmp_path / name for name in ("ours", "base", "theirs")]
    paths[0].write_text(base.replace("many/003.txt " + "1" * 64, "many/003.txt " + "2" * 64))
    paths[1].write_text(base)
    paths[2].write_text(base.replace("many/033.txt " + "1" * 64, "many/033.txt " + "3" * 64))
    done = subprocess.run(["git", "merge-file", "-p", *paths], capture_output=True, check=False)
    assert done.returncode == 0
    assert parse_lock(done.stdout.decode()).sound


# Kills and concurrency.


def killed_at(step: int, output: Path, files: dict[str, bytes]) -> bool:
    """Runs `write` in a child process that dies at its nth file operation; whether it died."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] != 0
    left = step

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in {"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod"}:
            left -= str(output) in str(arguments[0])
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    try:
        write(output, files, INPUTS)
    finally:
        os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_kill_at_any_step_leaves_the_old_or_the_new_tree(tmp_path: Path) -> None:
    """Kills a run at its nth file operation, for many n; the next run is clean every time."""
    output = tmp_path / "output"
    old = {f"one/{number % 5}/{number}.txt": b"old %d" % number for number in range(40)}
    new = {f"one/{number % 7}/{number}.txt": b"new %d" % number for number in range(5, 60)}
    interrupted, step = 0, 1
    while True:
        write(output, old, INPUTS, force=True)
        if not killed_at(step, output, new):
            break
        found = tree(output)
        visible = {path: found[path] for path in found if not path.startswith(".specmill/")}
        assert all(content in (old.get(path), new.get(path)) for path, content in visible.items())
        if (output / ".specmill" / "next.lock").exists():
            interrupted += 1
        else:
            assert visible in (old, new)
        write(output, new, INPUTS)
        assert tree(output) == new
        assert check(output, new, INPUTS).clean
        step += 7
    assert interrupted > 10


def test_an_interrupted_run_is_told_by_check_and_finished_by_the_next_run(output: Path) -> None:
    (output / ".specmill").mkdir()
    (output / ".specmill/0").write_bytes(b"half")
    report = check(output, FILES, INPUTS)
    assert [item.code for item in report.diagnostics] == ["output-interrupted"]
    assert quick_check(output, INPUTS) is None
    write(output, FILES, INPUTS)
    assert check(output, FILES, INPUTS).clean


def test_concurrent_runs_follow_each_other(tmp_path: Path) -> None:
    output = tmp_path / "output"
    versions = [{f"one/{n}.txt": b"%d %d" % (v, n) for n in range(v, 60)} for v in range(6)]
    failures: list[Exception] = []

    def generate(files: dict[str, bytes]) -> None:
        try:
            write(output, files, INPUTS)
        except SpecmillError as error:
            failures.append(error)

    threads = [threading.Thread(target=generate, args=(files,)) for files in versions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    final = tree(output)
    assert final in versions
    assert check(output, final, INPUTS).clean


def test_a_run_that_cannot_get_the_folder_fails_cleanly(output: Path) -> None:
    held = f"""
import fcntl, os, sys
fd = os.open({str(output)!r}, os.O_RDONLY)
fcntl.flock(fd, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""
    with subprocess.Popen(
        [sys.executable, "-c", held], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        before = tree(output)
        with pytest.raises(SpecmillError) as error:
            write(output, {}, INPUTS, wait=0.2)
        assert codes(error) == {"output-busy"}
        assert tree(output) == before
        process.communicate()
