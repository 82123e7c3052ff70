"""Reading in a process of its own, with little time and memory: what hangs or dies there harms nobody."""

import os
import pickle
import signal
import subprocess
import sys
from pathlib import Path

from gui.core.problems import JucuoError, Problem
from gui.core.text import Article

# of a processor; on a busy machine that may last somewhat longer, and Windows can only look at the clock
SECONDS = 10
CLOCK_SECONDS = SECONDS if sys.platform == "win32" else 2 * SECONDS
# of address space: the readers themselves take some 200 MB of it
BYTES = 1_000_000_000
# a packaged program cannot start Python, only itself; its `main` calls `serve` when this is the first word
WORD = "--read-apart"
_ROOT = Path(__file__).parents[3]


def read_apart(data: bytes, name: str, encoding: str | None) -> Article:
    """What `registry.read_here` makes of the arguments; raises JucuoError.

    TOOK_TOO_LONG after ten seconds of work, TOO_LARGE where the memory did not suffice, DAMAGED where the process died.
    """
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    with subprocess.Popen(  # noqa: S603 (this very program)
        _words(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        try:
            answer, _ = child.communicate(pickle.dumps((data, name, encoding)), timeout=CLOCK_SECONDS)
        except subprocess.TimeoutExpired as error:
            child.kill()
            raise JucuoError(Problem.TOOK_TOO_LONG, name, f"{CLOCK_SECONDS} s") from error
    if child.returncode == -getattr(signal, "SIGXCPU", 0):
        raise JucuoError(Problem.TOOK_TOO_LONG, name, f"{SECONDS} s of a processor")
    if not answer:
        raise JucuoError(Problem.DAMAGED, name, f"its reader died: {child.returncode}")
    outcome = pickle.loads(answer)  # noqa: S301 (what this program has written itself)
    if isinstance(outcome, Article):
        return outcome
    problem, named, detail = outcome
    raise JucuoError(problem, named, detail)


def _words() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORD]
    return [sys.executable, "-c", f"from {__name__} import serve; serve()"]


def serve() -> int:
    """Read what comes in, and write out the article or the problem; returns the exit status."""
    from gui.core.formats.registry import read_here

    # a program without a console has no sys.stdin, but the pipe is there
    with os.fdopen(0, "rb") as asked:
        data, name, encoding = pickle.load(asked)  # noqa: S301 (from the process that started this one)
    _limit()
    outcome: object
    try:
        outcome = read_here(data, name, encoding)
    except JucuoError as error:
        outcome = (error.problem, error.name, error.detail)
    except MemoryError as error:
        outcome = (Problem.TOO_LARGE, name, repr(error))
    except Exception as error:  # whatever it is, the asker has to learn of it
        outcome = (Problem.DAMAGED, name, repr(error))
    with os.fdopen(1, "wb") as answer:
        pickle.dump(outcome, answer)
    return 0


def _limit() -> None:
    """Take no more memory and no more of a processor than an article needs; Windows knows only the time."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
