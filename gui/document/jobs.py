"""Background work: a plain function in, its value or its error out, delivered in the thread that asked."""

from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")


class _Relay(QObject):
    """Carries an outcome from the worker's thread to the thread that this object lives in."""

    finished = Signal(object, object)


class Job(QRunnable, Generic[T]):
    """One piece of work; `cancel` makes its outcome go nowhere."""

    def __init__(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work, self._done, self._failed = work, done, failed
        self._cancelled = False
        self._relay = _Relay()
        self._relay.finished.connect(self._deliver)

    def run(self) -> None:
        """Do the work; called by the pool in a thread of its own."""
        try:
            value, error = self._work(), None
        except Exception as caught:  # every failure has to reach the asker, whatever it is
            value, error = None, caught
        with suppress(RuntimeError):  # the program ended meanwhile, and nobody waits any more
            self._relay.finished.emit(value, error)

    def cancel(self) -> None:
        """Forget the outcome."""
        self._cancelled = True

    def _deliver(self, value: T, error: Exception | None) -> None:
        _running.discard(self)
        told = getattr(self._done if error is None else self._failed, "__self__", None)
        if self._cancelled or (isinstance(told, QObject) and not isValid(told)):
            return  # nobody waits any more
        if error is None:
            self._done(value)
        else:
            self._failed(error)


class Course(QObject):
    """How far a long job has come; the job reports from its own thread, the reader may cancel."""

    moved = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False

    def report(self, done: int, total: int, name: str = "") -> bool:
        """Say that `done` of `total` are done and `name` comes next; False once the reader has cancelled."""
        self.moved.emit(done, total, name)
        return not self._cancelled

    def cancel(self) -> None:
        """Ask the job to stop at the next step."""
        self._cancelled = True


# a job that is still under way must not be collected
_running: set[Job[object]] = set()


def start(
    work: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    pool: QThreadPool | None = None,
) -> Job[T]:
    """Run `work` in the background, then `done` with its value or `failed` with its error in this thread.

    Work that must not wait for long jobs has a `pool` of its own.
    """
    job = Job(work, done, failed)
    _running.add(job)  # type: ignore[arg-type]
    (pool or QThreadPool.globalInstance()).start(job)
    return job
