"""Background work: a plain function in, its value or its error out, delivered in the thread that asked."""

from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")


class Job(Generic[T]):
    """One piece of work; `cancel` makes its outcome go nowhere."""

    def __init__(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        self._work, self._done, self._failed = work, done, failed
        self._cancelled = False

    def run(self) -> None:
        """Do the work; called by the pool in a thread of its own."""
        try:
            outcome = partial(self._done, self._work())
        except Exception as error:  # every failure has to reach the asker, whatever it is
            outcome = partial(self._failed, error)
        with suppress(RuntimeError):  # the program ended meanwhile, and nobody waits any more
            _relay().finished.emit(self, outcome)

    def cancel(self) -> None:
        """Forget the outcome."""
        self._cancelled = True

    def deliver(self, outcome: "partial[None]") -> None:
        """Hand the outcome to the asker, unless nobody waits any more."""
        _running.discard(self)
        if not self._cancelled and not _is_gone(outcome.func):
            outcome()


class Course:
    """How far a long job has come; the job reports from its own thread, the reader may cancel."""

    def __init__(self, heard: Callable[[int, int, str], None] | None = None) -> None:
        """`heard` is told of each step in the thread that asked, until the course is cancelled."""
        self.heard = heard
        self._cancelled = False

    def report(self, done: int, total: int, name: str = "") -> bool:
        """Say that `done` of `total` are done and `name` comes next; False once the reader has cancelled."""
        if self.heard and not self._cancelled:
            with suppress(RuntimeError):  # the program ended meanwhile
                _relay().moved.emit(self, done, total, name)
        return not self._cancelled

    def cancel(self) -> None:
        """Ask the job to stop at the next step."""
        self._cancelled = True

    def deliver(self, done: int, total: int, name: str) -> None:
        """Tell the asker of a step, unless nobody waits any more."""
        if self.heard and not self._cancelled and not _is_gone(self.heard):
            self.heard(done, total, name)


class _Relay(QObject):
    """Carries outcomes and steps from the workers' threads to the thread that it lives in.

    One for all, and for ever: no worker may hold an object of Qt that the window can delete meanwhile, and a
    connection to a job's own method would keep the job, and all it holds.
    """

    finished = Signal(object, object)
    moved = Signal(object, int, int, str)
    found = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.finished.connect(self._deliver)
        self.moved.connect(self._move)
        self.found.connect(self._find)

    def _deliver(self, job: Job[object], outcome: "partial[None]") -> None:
        job.deliver(outcome)

    def _move(self, course: Course, done: int, total: int, name: str) -> None:
        course.deliver(done, total, name)

    def _find(self, told: Callable[[object], None], value: object) -> None:
        if not _is_gone(told):
            told(value)


@cache
def _relay() -> _Relay:
    return _Relay()


def telling(told: Callable[[T], None]) -> Callable[[T], None]:
    """What a worker may call: `told` hears of it in the thread that asked, unless it is gone by then."""
    relay = _relay()

    def tell(value: T) -> None:
        with suppress(RuntimeError):  # the program ended meanwhile
            relay.found.emit(told, value)

    return tell


def _is_gone(told: Callable[..., object]) -> bool:
    """Whether it is a method of an object that Qt has deleted, some arguments given or not."""
    owner = getattr(getattr(told, "func", told), "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


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
    _relay()  # in the thread that asks
    job = Job(work, done, failed)
    _running.add(job)  # type: ignore[arg-type]
    (pool or QThreadPool.globalInstance()).start(job.run)  # a QRunnable of our own would never be freed
    return job
