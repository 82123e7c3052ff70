"""macOS asks for files by an event, also before the window stands."""

import subprocess
import sys

ASKING = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from gui.shell.application import Application
application = Application([])
application.sendEvent(application, QFileOpenEvent("/甲.txt"))
heard = []
application.asked.connect(heard.extend)
early = application.begin()
application.sendEvent(application, QFileOpenEvent("/乙.txt"))
print([str(path) for path in early], [str(path) for path in heard])
"""


def test_files_asked_for_early_are_kept_and_later_ones_told() -> None:
    done = subprocess.run([sys.executable, "-c", ASKING], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "['/甲.txt'] ['/乙.txt']", done.stderr
