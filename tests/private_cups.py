"""A print server of the test's own, on this machine's loopback, with one printer that keeps what it is given."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

TOOLS = ("cupsd", "lpadmin", "lp", "lpstat")
FILTERS = Path("/usr/lib/cups/filter/pdftopdf")

FILES = """
SystemGroup root
User lp
Group lp
FileDevice Yes
ServerRoot {home}/root
RequestRoot {home}/spool
TempDir {home}/spool/tmp
CacheDir {home}/cache
StateDir {home}/state
ErrorLog {home}/log/error
AccessLog {home}/log/access
PageLog {home}/log/page
"""
SERVER = """
LogLevel debug
Listen 127.0.0.1:{port}
Browsing Off
DefaultAuthType None
WebInterface No
PageLogFormat %p %j %P %C %{{sides}}
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
# a printer that takes PDF and can print on both sides
PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPER.PPD"
*Product: "(Paper)"
*Manufacturer: "Test"
*ModelName: "Paper"
*ShortNickName: "Paper"
*NickName: "Paper"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsVersion: 2.2
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*OpenUI *Duplex/2-Sided: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long: ""
*Duplex DuplexTumble/Short: ""
*CloseUI: *Duplex
"""


def why_not() -> str:
    """Why no private server can be started here; empty where one can."""
    tools = [tool for tool in TOOLS if not shutil.which(tool, path=f"{os.environ['PATH']}:/usr/sbin")]
    if tools or not FILTERS.exists():
        return "CUPS with its filters is not installed"
    return "" if hasattr(os, "geteuid") and os.geteuid() == 0 else "a private print server has to be started by root"


@dataclass(frozen=True, slots=True)
class Queue:
    """The running server: its address, and the file that the printer writes to."""

    address: str
    paper: Path
    home: Path

    def printed(self, number: int) -> bytes:
        """What the printer got as its job of that number, from 1."""
        log = self.home / "log" / "page"
        end = time.monotonic() + 60
        while time.monotonic() < end:
            done = log.read_text("utf-8").splitlines() if log.exists() else []
            if len(done) >= number and self.paper.stat().st_size:
                time.sleep(0.3)  # the log is written a moment before the paper is full
                return self.paper.read_bytes()
            time.sleep(0.1)
        raise TimeoutError((self.home / "log" / "error").read_text("utf-8", "replace")[-3000:])

    def log(self, number: int) -> str:
        """The line of the page log for a job."""
        return (self.home / "log" / "page").read_text("utf-8").splitlines()[number - 1]


@contextmanager
def queue(home: Path) -> Iterator[Queue]:
    """A server with the printer `Paper`, until the block ends."""
    for name in ("root/ppd", "spool/tmp", "cache", "state", "log", "out"):
        (home / name).mkdir(parents=True)
    port = _free_port()
    (home / "files.conf").write_text(FILES.format(home=home))
    (home / "cupsd.conf").write_text(SERVER.format(port=port))
    (home / "paper.ppd").write_text(PPD)
    paper = home / "out" / "job"
    paper.touch()
    for path in (home, *home.parents[:2], *home.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)
    subprocess.run(["chown", "-R", "lp:lp", str(home)], check=True)
    paper.chmod(0o666)
    server = subprocess.Popen(
        ["cupsd", "-f", "-c", str(home / "cupsd.conf"), "-s", str(home / "files.conf")],
        env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"127.0.0.1:{port}"
    try:
        _wait_for(port)
        words = ["lpadmin", "-p", "Paper", "-E", "-v", f"file:{paper}", "-P", str(home / "paper.ppd")]
        environment = {**os.environ, "CUPS_SERVER": address, "PATH": f"{os.environ['PATH']}:/usr/sbin"}
        subprocess.run(words, env=environment, check=True, capture_output=True)
        yield Queue(address, paper, home)
    finally:
        server.terminate()
        server.wait(20)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait_for(port: int) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError("the print server does not answer")
