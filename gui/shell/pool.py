"""Many tasks in several processes, past one that kills its process."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def in_processes(act: Callable[[T], R], tasks: Sequence[T], processes: int) -> Iterator[tuple[T, R | None]]:
    """Each task with what became of it, as they are done; None for one of which its process died."""
    waiting = list(tasks)
    try:
        for task, outcome in _in_pool(act, tasks, processes):
            waiting.remove(task)
            yield task, outcome
    except BrokenProcessPool:
        # a process died of one of these: each gets one of its own, and the one that kills it is named
        for task in waiting:
            yield task, _alone(act, task)


def _in_pool(act: Callable[[T], R], tasks: Sequence[T], processes: int) -> Iterator[tuple[T, R]]:
    """Hand out a few more than there are processes, so that stopping does not have to wait for all."""
    context = get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        left = iter(tasks)
        running: dict[Future[R], T] = {}
        try:
            while True:
                while len(running) < 2 * processes and (task := next(left, None)):
                    running[pool.submit(act, task)] = task
                if not running:
                    return
                for done in wait(running, return_when=FIRST_COMPLETED).done:
                    yield running.pop(done), done.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _alone(act: Callable[[T], R], task: T) -> R | None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        try:
            return pool.submit(act, task).result()
        except BrokenProcessPool:
            return None
