"""One window for all: a second start hands its files to the one that runs."""

import getpass
import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.shell.preferences import data_folder

WAIT_MS = 1500


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
    """Listens for second starts; what a crashed one left behind does not block it."""

    asked = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def listen(self) -> bool:
        """Become the one that others hand their files to."""
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
