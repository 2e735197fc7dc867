"""Write every generated file, or with ``--check`` say which of them would change."""

from __future__ import annotations

import argparse
import difflib
import sys

from generator import ROOT
from generator.outputs import OUTPUTS
from generator.sources import SourceError


def main(arguments: list[str] | None = None) -> int:
    """Return the exit status: 1 if ``--check`` found a difference, 2 if a source is no good, else 0."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file would change")
    check = parser.parse_args(arguments).check
    try:
        changed = [name for name in OUTPUTS if draw(name, check=check)]
    except SourceError as error:
        parser.error(str(error))
    if check and changed:
        sys.stderr.write("generated files are not up to date: run `python -m generator`\n")
        return 1
    return 0


def draw(name: str, *, check: bool) -> bool:
    """Draw a file, or print how it would change, if this only checks; return whether it is another than before."""
    path = ROOT / name
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    new = OUTPUTS[name]()
    if new == old:
        return False
    if check:
        lines = difflib.unified_diff(old.splitlines(), new.splitlines(), name, f"{name} (generated)", lineterm="")
        sys.stdout.writelines(f"{line}\n" for line in lines)
    else:
        path.parent.mkdir(exist_ok=True)
        path.write_text(new, encoding="utf-8", newline="\n")
        sys.stdout.write(f"wrote {name}\n")
    return True


if __name__ == "__main__":
    sys.exit(main())
