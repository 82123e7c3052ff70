"""The way to a printer through CUPS: the finished PDF itself is handed over, as text and lines."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from gui.core.problems import JucuoError, Problem
from gui.printing.jobs import PrintJob

_PATIENCE = 30  # seconds that a print server may take to answer


def available() -> bool:
    """Whether this system prints through CUPS."""
    return shutil.which("lp") is not None and shutil.which("lpstat") is not None


def printers() -> list[str]:
    """The names of the printers, the default one first; empty where there is none or the server does not answer."""
    names = _said("lpstat", "-e").split("\n")
    default = _said("lpstat", "-d").rpartition(": ")[2].strip()
    found = [name.strip() for name in names if name.strip()]
    return sorted(found, key=lambda name: name != default)


def _said(*words: str) -> str:
    """What a command says; nothing where it fails. Its words are English, whatever the language of the system."""
    try:
        return subprocess.run(  # noqa: S603 (a fixed program, its arguments are not a shell's)
            words,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


def lp_words(job: PrintJob, file: str) -> list[str]:
    """The command that hands a PDF to CUPS."""
    words = ["lp", "-d", job.printer, "-n", str(max(job.copies, 1)), "-o", f"sides={job.sides}"]
    if job.title:
        words += ["-t", job.title]
    if job.pages:
        words += ["-P", job.pages]
    if job.per_sheet > 1:
        words += ["-o", f"number-up={job.per_sheet}"]
    else:
        words += ["-o", "print-scaling=none"]  # the pages were set for this paper
    if job.copies > 1:
        words += ["-o", "collate=true"]
    if not job.colour:
        words += ["-o", "print-color-mode=monochrome"]
    return [*words, "--", file]


def send(pdf: bytes, job: PrintJob) -> None:
    """Hand the PDF over; raises JucuoError (PRINTER_GONE) with nothing printed."""
    with tempfile.TemporaryDirectory(prefix="jucuo-") as folder:
        file = Path(folder) / "pages.pdf"
        file.write_bytes(pdf)
        try:
            done = subprocess.run(  # noqa: S603 (a fixed program, its arguments are not a shell's)
                lp_words(job, str(file)), capture_output=True, text=True, check=False, timeout=_PATIENCE
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise JucuoError(Problem.PRINTER_GONE, job.printer, str(error)) from error
    if done.returncode:
        raise JucuoError(Problem.PRINTER_GONE, job.printer, done.stderr)
