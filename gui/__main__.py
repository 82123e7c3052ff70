"""Double-click and command line: `jucuo [FILE ...]`."""

import sys


def main() -> int:
    """Start the program; returns its exit status."""
    from gui.shell.startup import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
