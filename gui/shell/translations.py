"""The interface's languages: loading them, and gathering and compiling them (`python -m gui.shell.translations`)."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.core.resources import ROOT, resource
from gui.shell.preferences import Language

CHINESE = (Language.TRADITIONAL, Language.SIMPLIFIED)
_installed: list[QTranslator] = []


def resolve(language: Language) -> Language:
    """The language to show: what was chosen, or the nearest to the system's."""
    if language is not Language.SYSTEM:
        return language
    for name in QLocale.system().uiLanguages():
        parts = set(name.replace("_", "-").split("-"))
        if "zh" in parts:
            traditional = parts & {"Hant", "TW", "HK", "MO"}
            return Language.TRADITIONAL if traditional else Language.SIMPLIFIED
        if "en" in parts:
            return Language.ENGLISH
    return Language.ENGLISH


def install(language: Language) -> Language:
    """Show the interface, Qt's own dialogs and numbers in `language`; return the language that it came to."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    language = resolve(language)
    QLocale.setDefault(QLocale(str(language)))
    own, of_qt = resource("i18n"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"jucuo_{language}", str(own)), (f"qtbase_{language}", of_qt)):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    return language


def compile_all() -> None:
    """Make a .qm beside each .ts; Qt reads only those."""
    for source in sorted(resource("i18n").glob("*.ts")):
        _tool("lrelease", "-silent", source, "-qm", source.with_suffix(".qm"))


def gather() -> None:
    """Bring the .ts files up to date with the strings in the code; English needs its plurals alone."""
    package = ROOT.parent / "gui"
    sources = sorted(
        path
        for layer in ("shell", "views", "printing", "dialogs", "models", "document")
        for path in (package / layer).rglob("*.py")
    )
    for language in (*CHINESE, Language.ENGLISH):
        plurals = ["-pluralonly"] if language is Language.ENGLISH else []
        _tool(
            "lupdate",
            *sources,
            "-no-obsolete",
            "-locations",
            "none",
            *plurals,
            "-ts",
            resource("i18n") / f"jucuo_{language}.ts",
        )


def _tool(name: str, *arguments: object) -> None:
    """Run one of Qt's translation tools, which come with PySide6."""
    import subprocess  # only the developer's commands need it

    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(program), *map(str, arguments)], check=True)  # noqa: S603 (a tool of our own environment)


if __name__ == "__main__":
    if "--compile" not in sys.argv:
        gather()
    compile_all()
