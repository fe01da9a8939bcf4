import os
import subprocess
import sys
from pathlib import Path

from driftstart_local.launch import as_user, tethered, unprivileged_user


def run(program: str, path: Path, user: str) -> str:
    command = tethered([sys.executable, "-I", "-c", f"import os, sys; path = sys.argv[1]; {program}", path], user=user)
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd="/").stdout.strip()


def test_what_lies_where_only_we_may_go_is_read_and_found_but_not_written(tmp_path: Path) -> None:
    hidden = tmp_path / "hidden"
    hidden.mkdir(mode=0o700)
    kept = hidden / "kept"
    kept.write_text("here")
    kept.chmod(0o444)
    user = as_user(unprivileged_user(tmp_path / "new"), [kept])
    assert run("print(open(path).read(), os.access(path, os.R_OK))", kept, user) == "here True"
    assert run("print(os.access(path, os.W_OK))", kept, user) == "False"


def test_postgresql_never_runs_as_root(tmp_path: Path) -> None:
    user = as_user(unprivileged_user(tmp_path / "new"), [tmp_path])
    assert int(run("print(os.geteuid())", tmp_path, user)) == (os.geteuid() or 65534)


def test_it_runs_as_the_owner_of_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    if os.geteuid() == 0:
        os.chown(folder, 12345, 12345)
    owner = folder.stat().st_uid
    user = as_user(unprivileged_user(folder), [folder])
    assert int(run("print(os.geteuid())", folder, user)) == owner
