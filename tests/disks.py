"""Disks and folders on which things go wrong in earnest."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, size: str = "64k") -> Iterator[Path]:
    """A disk of its own at `folder`, soon full; skips the test where none may be mounted."""
    folder.mkdir()
    line = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)]
    if not shutil.which("mount") or subprocess.run(line, capture_output=True, check=False).returncode:
        pytest.skip("no disk may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def only_reading(folder: Path) -> Iterator[None]:
    """Nothing can be written in the folder; root, who could all the same, is nobody for the time being."""
    mode, is_root = folder.stat().st_mode, hasattr(os, "geteuid") and os.geteuid() == 0
    above = [
        path for path in folder.parents if is_root and path.stat().st_uid == 0 and path.stat().st_mode & 0o5 != 0o5
    ]
    modes = {path: path.stat().st_mode for path in above}
    for path in above:
        path.chmod(0o755)
    folder.chmod(0o555)
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(mode)
        for path, old in modes.items():
            path.chmod(old)
