"""Starts the subject in an environment of its own, which is made when it is missing.

python3 start.py: what it needs beside the standard library is in requirements.txt, and is installed
below node_modules/.cache of the repository, or beside this file elsewhere.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
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


def installed() -> Path:
    """The folder with the packages, of this version of Python and of these requirements."""
    digest = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()[:12]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    target = cache_folder() / f"{version}-{digest}"
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target.parent / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.is_dir():
            install(target)
    return target


def install(target: Path) -> None:
    made = target.with_name(f"{target.name}.new")
    subprocess.run(["rm", "-rf", str(made)], check=True)
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--only-binary", ":all:"]
    place = ["--target", str(made), "--requirement", str(REQUIREMENTS)]
    for command in ([sys.executable, "-m", "pip"], ["pip3"]):
        try:
            subprocess.run([*command, "install", *options, *place], check=True, stdout=sys.stderr)
        except (OSError, subprocess.CalledProcessError):
            continue
        made.rename(target)
        return
    sys.exit(
        f"start.py: the packages of {REQUIREMENTS} could not be installed. "
        "It takes pip (on Debian: apt-get install python3-pip) and a network the first time."
    )


if __name__ == "__main__":
    if sys.version_info < (3, 11):
        sys.exit("start.py: Python 3.11 or newer is needed")
    paths = [str(installed()), str(FOLDER)]
    os.environ["PYTHONPATH"] = os.pathsep.join(paths)
    os.chdir(FOLDER)
    arguments = sys.argv[1:] or ["-m", "twobyte_subject"]
    os.execv(sys.executable, [sys.executable, *arguments])
