"""Starts the subject in a virtual environment of its own, which is made when it is missing.

python3 start.py: what it needs beside the standard library is in requirements.txt, and is installed
below node_modules/.cache of the repository, or beside this file elsewhere. That takes longer than
the suite waits for a subject; python3 start.py -c "" does it before.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
REQUIREMENTS = FOLDER / "requirements.txt"


def cache_folder() -> Path:
    for folder in FOLDER.parents:
        if (folder / "pnpm-workspace.yaml").is_file():
            return folder / "node_modules" / ".cache" / "twobyte-python"
    return FOLDER / ".cache"


def interpreter() -> Path:
    """That of the environment for this version of Python and these requirements."""
    digest = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()[:12]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    target = cache_folder() / f"venv-{version}-{digest}"
    ready, python = target / "ready", target / "bin" / "python"
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target.parent / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ready.is_file():
            shutil.rmtree(target, ignore_errors=True)
            install(target, python)
            ready.touch()
    return python


def install(target: Path, python: Path) -> None:
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if missing:
        sys.exit(
            f"start.py: {sys.executable} makes no virtual environments: {', '.join(missing)} missing. "
            "On Debian and Ubuntu: apt-get install python3-venv, as root."
        )
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--only-binary", ":all:"]
    pip = [str(python), "-m", "pip", "install", *options, "--requirement", str(REQUIREMENTS)]
    for command in ([sys.executable, "-m", "venv", str(target)], pip):
        if subprocess.run(command, stdout=sys.stderr, check=False).returncode != 0:
            sys.exit(
                f"start.py: {' '.join(command)} failed. What {REQUIREMENTS.name} names is taken from "
                "Python's package index, so it needs a network the first time."
            )


if __name__ == "__main__":
    if sys.version_info < (3, 11):
        sys.exit(f"start.py: Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
    python = str(interpreter())
    os.environ["PYTHONPATH"] = str(FOLDER)
    os.chdir(FOLDER)
    os.execv(python, [python, *(sys.argv[1:] or ["-m", "twobyte_subject"])])
