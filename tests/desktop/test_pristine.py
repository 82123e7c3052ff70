"""The package in a Debian in which nothing is installed: in, at work, and out again. Needs root and the archive."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from sample import BUNDLED
from screen import Screen, missing, screen_for, wait_for

ROOT = Path(__file__).parents[2]
NEEDED = [tool for tool in ("debootstrap", "dpkg-deb", "lintian", "unshare") if not shutil.which(tool)]
pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(bool(missing + NEEDED), reason=f"not installed: {', '.join(missing + NEEDED)}"),
    pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="only root makes a Debian"),
]
ARCHIVE = "http://deb.debian.org/debian"
ARTICLE = "{0}動起來\n2019-04-02\n\n平湖縣教育局召開動員會,為28戶農家送去書本。\n"


@pytest.fixture(scope="module")
def package() -> Path:
    subprocess.run([sys.executable, "run.py", "package"], cwd=ROOT, check=True)
    return max((ROOT / "dist").glob("jucuo_*.deb"), key=lambda path: path.stat().st_mtime)


class Debian:
    """A system in a folder; what runs there sees nothing of ours but the screen."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        subprocess.run(
            ["debootstrap", "--variant=minbase", "bookworm", folder, ARCHIVE], check=True, capture_output=True
        )
        shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
        self.run("useradd", "--create-home", "person")

    def words(self, *words: str) -> list[str]:
        mounts = f'mount -t proc proc "{self.folder}/proc" && mount --bind /dev "{self.folder}/dev" && exec chroot "$@"'
        return ["unshare", "--mount", "sh", "-c", mounts, "sh", str(self.folder), *words]

    def run(self, *words: str, **more: str) -> str:
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(
            self.words(*words), env={**environment, **more}, capture_output=True, text=True, timeout=1800
        )
        assert done.returncode == 0, f"{words}: {done.stdout[-2000:]} {done.stderr[-2000:]}"
        return done.stdout

    def as_person(self, screen: Screen, *words: str) -> None:
        """What a person does; a program that is started stays, so nothing waits for the end of its output."""
        line = ["runuser", "-u", "person", "--", "env", f"DISPLAY={screen.environment['DISPLAY']}", "LANGUAGE=zh_TW"]
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/home/person"}
        quiet = subprocess.DEVNULL
        subprocess.run(
            self.words(*line, *words), env=environment, stdin=quiet, stdout=quiet, stderr=quiet, timeout=120, check=True
        )

    def named(self, word: str) -> set[str]:
        """Every file with that word in its name, outside the person's home and what apt itself remembers."""
        found = self.run("find", "/usr", "/etc", "/var", "/opt", "-name", f"*{word}*").splitlines()
        return {path for path in found if not path.startswith(("/var/lib/apt/lists", "/var/cache/apt", "/var/log"))}


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory, package: Path) -> Iterator[Debian]:
    folder = tmp_path_factory.mktemp("debian") / "root"
    system = Debian(folder)
    before = system.named("jucuo")
    assert before == set()
    shutil.copy(package, folder / "root" / package.name)
    system.run("apt-get", "update")
    system.run("apt-get", "install", "-y", f"/root/{package.name}")
    # what every desktop has, and a fresh root has not: the command that opens a file as the file manager does
    system.run("apt-get", "install", "-y", "libglib2.0-bin")
    yield system
    shutil.rmtree(folder.parent, ignore_errors=True)


def test_the_package_is_in_order(package: Path) -> None:
    done = subprocess.run(["lintian", "--fail-on", "error,warning", package], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_files_open_by_double_click(debian: Debian, tmp_path: Path) -> None:
    home = debian.folder / "home/person"
    (home / "報告.txt").write_text(ARTICLE.format("甲縣"), "utf-8")
    page = "<html><body><h1>乙縣動起來</h1><p>平湖縣教育局召開動員會,為28戶農家送去書本。</p></body></html>"
    (home / "網頁 一.html").write_text(page, "utf-8")
    with screen_for(tmp_path) as screen:
        (home / "丙.txt").write_text(ARTICLE.format("丙縣"), "utf-8")
        debian.as_person(screen, "jucuo", "--export", "/home/person/讀本.jucuo", "/home/person/丙.txt")
        for name, title in (("報告.txt", "甲縣"), ("網頁 一.html", "乙縣"), ("讀本.jucuo", "丙縣")):
            debian.as_person(screen, "gio", "open", f"/home/person/{name}")
            window = screen.wait_for_title(title)
        assert len(screen.windows()) == 1
        screen.do("windowactivate", "--sync", window)
        screen.press("ctrl+q")
        wait_for(lambda: not screen.windows())


def test_no_default_is_taken_away(debian: Debian) -> None:
    entry = "[Desktop Entry]\nType=Application\nName=Editor\nExec=true %f\nMimeType=text/plain;text/html;\n"
    (debian.folder / "usr/share/applications/editor.desktop").write_text(entry)
    lists = debian.folder / "etc/xdg/mimeapps.list"
    lists.parent.mkdir(exist_ok=True)
    lists.write_text("[Default Applications]\ntext/plain=editor.desktop\ntext/html=editor.desktop\n")
    for kind in ("text/plain", "text/html"):
        answer = debian.run("gio", "mime", kind)
        assert f"“{kind}”: editor.desktop" in answer
        assert "org.jucuo.jucuo.desktop" in answer
    assert "“application/x-jucuo”: org.jucuo.jucuo.desktop" in debian.run("gio", "mime", "application/x-jucuo")
    lists.unlink()


def test_it_starts_as_fast_as_the_checkout(package: Path, tmp_path: Path) -> None:
    """Both from the start of the process to the window on the screen, in turns; the promise is 1.1."""
    packaged, checkout = [str(ROOT / "dist/jucuo/jucuo")], [sys.executable, "-m", "gui"]
    with screen_for(tmp_path) as screen:
        times: dict[str, list[float]] = {packaged[0]: [], checkout[0]: []}
        for _ in range(9):
            for line in (packaged, checkout):
                times[line[0]].append(_seconds_to_window([*line, str(BUNDLED)], screen))
    ours, theirs = (median(times[line[0]][1:]) for line in (packaged, checkout))
    size = sum(path.lstat().st_size for path in (ROOT / "build/deb/usr").rglob("*") if not path.is_dir()) / 1e6
    sys.stderr.write(
        f"\n    start: {ours * 1000:.0f} ms packaged, {theirs * 1000:.0f} ms checkout, ratio {ours / theirs:.2f};"
        f" package {package.stat().st_size / 1e6:.0f} MB, installed {size:.0f} MB\n"
    )
    assert ours / theirs <= 1.1


def _seconds_to_window(line: list[str], screen: Screen) -> float:
    start = time.perf_counter()
    program = subprocess.Popen(line, env=screen.environment, stderr=subprocess.DEVNULL, cwd=ROOT)
    while not screen.windows():
        time.sleep(0.002)
    seconds = time.perf_counter() - start
    screen.wait_for_title("陜西省")
    program.terminate()
    program.wait()
    wait_for(lambda: not screen.windows())
    return seconds


def test_removal_leaves_nothing(debian: Debian) -> None:
    assert "/usr/bin/jucuo" in debian.named("jucuo")
    debian.run("apt-get", "purge", "-y", "jucuo")
    assert debian.named("jucuo") == set()
    assert not (debian.folder / "usr/lib/jucuo").exists()
    cache = debian.folder / "usr/share/applications/mimeinfo.cache"
    assert "jucuo" not in (cache.read_text("utf-8") if cache.exists() else "")
