"""Old .doc and .wps: LibreOffice, where it is installed, makes .docx of them; without it a sentence says what to do."""

import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from gui.core.formats.word import read_docx
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SECONDS = 30
_PROGRAMS = ("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")
# the stream that holds the text; without it the file is a table, a picture or a mere wreck
_STREAM = "WordDocument".encode("utf-16-le")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
# tables, slides and letters of Outlook, which are packed likewise
_OTHERS = tuple(name.encode("utf-16-le") for name in ("Workbook", "PowerPoint Document", "__substg1.0_"))
# a profile of its own: no macros, and links to what lies elsewhere lead to a port that nobody listens on
_NOWHERE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop>
<prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>
<prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop>
<prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>
<prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop>
<prop oor:name="ooInetNoProxy" oor:op="fuse"><value></value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def read_old_word(data: bytes, origin: Origin) -> Article:
    """The article in an old Word or WPS file; raises JucuoError.

    OLD_OFFICE_FORMAT, ENCRYPTED, TOOK_TOO_LONG, UNKNOWN_FORMAT for what is no text.
    """
    if _LOCKED in data:
        raise JucuoError(Problem.ENCRYPTED, origin.name)
    program = next((found for name in _PROGRAMS if (found := shutil.which(name))), None)
    if any(each in data for each in _OTHERS):
        raise JucuoError(Problem.UNKNOWN_FORMAT, origin.name)
    if program is None or _STREAM not in data:
        raise JucuoError(Problem.OLD_OFFICE_FORMAT, origin.name)
    with tempfile.TemporaryDirectory(prefix="jucuo-", ignore_cleanup_errors=True) as folder:
        made = _converted(program, data, Path(folder), origin.name)
    return read_docx(made, replace(origin, encoding="doc"))


def _converted(program: str, data: bytes, folder: Path, name: str) -> bytes:
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_NOWHERE, "utf-8")
    source, made = folder / "article.doc", folder / "made" / "article.docx"
    source.write_bytes(data)
    options = ("--headless", "--norestore", "--nolockcheck", "--convert-to", "docx:MS Word 2007 XML")
    words = [program, f"-env:UserInstallation={profile.as_uri()}", *options, "--outdir", str(made.parent), str(source)]
    environment = {**os.environ, "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(  # noqa: S603 (a program that was found, and names that are our own)
        words, stdin=quiet, stdout=quiet, stderr=quiet, env=environment, start_new_session=True
    ) as running:
        try:
            running.wait(SECONDS)
        except subprocess.TimeoutExpired as error:
            _end(running)
            raise JucuoError(Problem.TOOK_TOO_LONG, name, f"{program}: {SECONDS} s") from error
    if not made.exists():
        raise JucuoError(Problem.OLD_OFFICE_FORMAT, name, f"{program} made nothing of it: {running.returncode}")
    return made.read_bytes()


def _end(running: subprocess.Popen[bytes]) -> None:
    """End the program and what it has started."""
    if os.name == "posix":
        os.killpg(running.pid, signal.SIGKILL)
    else:
        running.kill()
