"""Typesets long readings in a process of its own: it can be stopped, and what it used is given back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.core.problems import JucuoError, Problem
from gui.core.report.options import Options
from gui.core.report.pdf import Printed, typeset
from gui.core.tree import Reading

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LONG = 60_000  # code points from which on a process of its own is worth its start
_LOOK = 0.1  # seconds between two looks at whether to go on
GoOn = Callable[[], bool]


def typeset_apart(reading: Reading, options: Options, original: bytes, go_on: GoOn) -> Printed:
    """As `typeset`, stopped soon after `go_on` says so; raises JucuoError (also CANCELLED)."""
    if len(reading.article.text) < LONG:
        if not go_on():
            raise JucuoError(Problem.CANCELLED)
        return typeset(reading, options, original)
    from multiprocessing import get_context

    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, reading, options, original), daemon=True)
    process.start()
    sender.close()
    try:
        while not receiver.poll(_LOOK):
            if not go_on():
                raise JucuoError(Problem.CANCELLED)
        return _outcome(receiver.recv())
    except EOFError as error:
        raise JucuoError(Problem.TOO_LARGE, reading.article.origin.name, "the typesetter died") from error
    finally:
        receiver.close()
        process.terminate()
        process.join()


def _outcome(said: Printed | tuple[str, str, str]) -> Printed:
    if isinstance(said, Printed):
        return said
    problem, name, detail = said
    if not problem:
        raise RuntimeError(detail)
    raise JucuoError(Problem(problem), name, detail)


def _work(sender: "Connection[object, object]", reading: Reading, options: Options, original: bytes) -> None:
    """What the process does; an error travels as plain words."""
    try:
        sender.send(typeset(reading, options, original))
    except JucuoError as error:
        sender.send((str(error.problem), error.name, error.detail))
    except Exception as error:  # whatever it is, the asker has to hear of it
        sender.send(("", "", repr(error)))
    finally:
        sender.close()
