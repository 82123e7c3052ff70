"""Double-click and command line: `jucuo [FILE ...]`."""

import sys


def main() -> int:
    """Start the program; returns its exit status."""
    if getattr(sys, "frozen", False):  # a packaged program starts itself for each process of a batch
        from multiprocessing import freeze_support

        freeze_support()
    if sys.argv[1:] == ["--read-apart"]:  # and for each file that is read apart
        from gui.core.formats.apart import serve

        return serve()
    from gui.shell.startup import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
