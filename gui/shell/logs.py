"""The log: rotating, in the system's folder for logs, without the text of any article."""

import logging
import sys
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from gui.shell.crash import trace
from gui.shell.preferences import log_folder

log = logging.getLogger("jucuo")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start_log() -> None:
    """Send the program's and Qt's messages into the log file; without a place to write, to standard error."""
    from logging.handlers import RotatingFileHandler  # pulls in sockets; not before it is needed

    handler: logging.Handler
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_folder() / "jucuo.log", maxBytes=500_000, backupCount=3, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_WithoutText("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    qInstallMessageHandler(_from_qt)


class _WithoutText(logging.Formatter):
    """Leaves the messages of errors out of their traces: they can quote the article."""

    def formatException(self, info: Any) -> str:
        """Kinds of errors and lines alone."""
        return trace(info[1]) if info[1] else ""


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
