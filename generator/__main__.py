"""Write every generated file, or with ``--check`` say which of them would change."""

from __future__ import annotations

import argparse
import difflib
import sys

from generator import ROOT
from generator.outputs import OUTPUTS


def main() -> int:
    """Return the exit status: 1 if ``--check`` found a difference, else 0."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file would change")
    check = parser.parse_args().check
    changed = False
    for name, make in OUTPUTS.items():
        path = ROOT / name
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        new = make()
        if new == old:
            continue
        changed = True
        if check:
            lines = difflib.unified_diff(old.splitlines(), new.splitlines(), name, f"{name} (generated)", lineterm="")
            sys.stdout.writelines(f"{line}\n" for line in lines)
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(new, encoding="utf-8", newline="\n")
            sys.stdout.write(f"wrote {name}\n")
    if check and changed:
        sys.stderr.write("generated files are not up to date: run `python -m generator`\n")
    return int(check and changed)


if __name__ == "__main__":
    sys.exit(main())
