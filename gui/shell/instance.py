"""One window for all: a second start hands its files to the one that runs."""

import getpass
import hashlib
import json
import logging
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.shell.preferences import data_folder

WAIT_MS = 1500
# how long a start waits for another one that is only just coming up
PATIENCE_SECONDS = 8

log = logging.getLogger("jucuo")


def server_name() -> str:
    """A name that is this person's own on this machine, for the library that this start uses."""
    return "jucuo-" + hashlib.sha256(f"{getpass.getuser()}:{data_folder()}".encode()).hexdigest()[:16]


def hand_over(files: tuple[Path, ...]) -> bool:
    """Give the files to a running window; False when there is none that answers."""
    socket = QLocalSocket()
    socket.connectToServer(server_name())
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps([str(path.absolute()) for path in files]).encode() + b"\n")
    socket.waitForBytesWritten(WAIT_MS)
    handed = socket.waitForReadyRead(WAIT_MS)
    socket.disconnectFromServer()
    return handed


class Instance(QObject):
    """The one that others hand their files to; a lock decides which of several starts it is, that of a dead one not."""

    asked = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(data_folder() / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def begin(self, files: tuple[Path, ...], patience: float = PATIENCE_SECONDS) -> bool:
        """True when this start is to open a window; False when a running one has taken the files.

        One that holds the lock but does not answer for `patience` seconds is passed over.
        """
        with suppress(OSError):
            data_folder().mkdir(parents=True, exist_ok=True)
        end = time.monotonic() + patience
        while not self._lock.tryLock(0):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return not hand_over(files)  # nowhere to put a lock: whoever answers is the one
            if hand_over(files):
                return False
            if time.monotonic() > end:
                log.warning("a window that does not answer is passed over")
                return True
            time.sleep(0.05)
        self.listen()
        return True

    def listen(self) -> bool:
        """Take what others hand over; what a crashed one left behind does not block."""
        if self._server.listen(server_name()):
            return True
        QLocalServer.removeServer(server_name())
        return self._server.listen(server_name())

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        files = tuple(Path(name) for name in json.loads(bytes(socket.readLine().data())))
        socket.write(b"ok\n")
        socket.flush()
        self.asked.emit(files)
