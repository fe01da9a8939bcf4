"""Make .venv hold exactly what requirements.lock names, and our own packages as editable ones.

Runs on the machine's own Python, before anything is installed: standard library only, and syntax that an old
Python can read, so that it can say that it is too old. Does nothing when nothing changed.
"""

import glob
import hashlib
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")
LOCK = os.path.join(ROOT, "requirements.lock")
STAMP = os.path.join(VENV, ".installed")


def stop(sentence):
    sys.exit("driftstart: " + sentence)


def say(sentence):
    print("driftstart: " + sentence, flush=True)


def own_packages():
    found = ["services/chassis"] + sorted(glob.glob("services/*-api"))
    found += ["infra/local", "infra/arch", "infra/exercises"]
    return [path for path in found if os.path.exists(os.path.join(path, "pyproject.toml"))]


def fingerprint(packages):
    digest = hashlib.sha256((ROOT + sys.version).encode())
    for path in [LOCK] + [os.path.join(package, "pyproject.toml") for package in packages]:
        with open(path, "rb") as file:
            digest.update(path.encode() + file.read())
    return digest.hexdigest()


def installed(wanted):
    try:
        with open(STAMP) as file:
            return file.read() == wanted and os.path.exists(PYTHON)
    except OSError:
        return False


def lines_for(name):
    """The lock file's entry for one package, hashes included."""
    taken, lines = False, []
    with open(LOCK) as file:
        for line in file:
            if not line.startswith((" ", "#")):
                taken = line.startswith(name + "==")
            if taken and not line.lstrip().startswith("#"):
                lines.append(line)
    return "".join(lines)


def run(command, sentence):
    if subprocess.call(command, cwd=ROOT) != 0:
        stop(sentence)


def make_venv():
    if os.path.exists(PYTHON) and subprocess.call([PYTHON, "-c", "import pip"], stderr=subprocess.DEVNULL) == 0:
        return
    say("creating .venv with Python %d.%d" % sys.version_info[:2])
    run(
        [sys.executable, "-m", "venv", "--clear", VENV],
        "this Python cannot make a virtual environment; on Debian and Ubuntu: apt install python3-venv",
    )


def install(packages):
    pip = [PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    uv = os.path.join(VENV, "bin", "uv")
    pinned = os.path.join(VENV, "uv.lock")
    with open(pinned, "w") as file:
        file.write(lines_for("uv"))
    run(
        pip + ["--require-hashes", "--no-deps", "-r", pinned],
        "the installer (uv) could not be installed; is the package index reached?",
    )
    say("installing Python packages from requirements.lock (some 250 MB the first time)")
    fast = [uv, "pip", "install", "--quiet", "--python", PYTHON]
    if subprocess.call(fast + ["--require-hashes", "-r", LOCK], cwd=ROOT) != 0:
        # pip's settings (own index, certificates) are not uv's; the hashes hold for both.
        say("uv could not; trying pip, which takes a minute or two")
        run(
            pip + ["--require-hashes", "-r", LOCK],
            "the Python packages could not be installed; is the package index reached?",
        )
    editable = [part for package in packages for part in ("-e", package)]
    # The build backend is a program in .venv/bin, found by PATH.
    os.environ["PATH"] = os.path.join(VENV, "bin") + os.pathsep + os.environ["PATH"]
    run(
        pip + ["--no-deps", "--no-build-isolation", "--no-index"] + editable,
        "our own packages could not be installed into .venv",
    )


def main():
    if sys.version_info < (3, 11):
        stop("Python 3.11 or newer is needed, this is %d.%d; try: make run PYTHON=python3.12" % sys.version_info[:2])
    os.chdir(ROOT)
    packages = own_packages()
    wanted = fingerprint(packages)
    if installed(wanted):
        return
    make_venv()
    install(packages)
    with open(STAMP, "w") as file:
        file.write(wanted)
    say("Python packages are in place")


if __name__ == "__main__":
    main()
