"""Run mypy, and count the instructions of Python's bytecode that the plugin executes: its own, and no other's.

The count is exact, the same each time, and takes a fraction of what valgrind takes. What it does not see is what mypy,
which is compiled, does because of the plugin, and what a built-in function does with a whole list: for those,
`benchmarks/growth.py --machine` counts the instructions of the processor.

`python benchmarks/bytecode.py ARGUMENT ...` with the arguments of mypy, on Python 3.12 or newer, prints the number, and
the functions that have the most of it; with `--json` before them, those of all functions, by their names.
"""

from __future__ import annotations

import io
import json
import sys
from collections import Counter
from typing import TYPE_CHECKING

from mypy import main as mypy_main

if TYPE_CHECKING:
    from types import CodeType

PLUGIN = "httpstatus_mypy"


def counted(arguments: list[str]) -> tuple[Counter[CodeType], str]:
    """How many instructions each function of the plugin executes in a run of mypy, and what mypy prints.

    Raises `RuntimeError` if mypy crashes.
    """
    found: Counter[CodeType] = Counter()
    monitoring = sys.monitoring
    tool, events = monitoring.PROFILER_ID, monitoring.events

    def begins(code: CodeType, _offset: int) -> object:
        if PLUGIN in code.co_filename:
            monitoring.set_local_events(tool, code, events.INSTRUCTION)
        return monitoring.DISABLE

    def executes(code: CodeType, _offset: int) -> None:
        found[code] += 1

    monitoring.use_tool_id(tool, PLUGIN)
    monitoring.register_callback(tool, events.PY_START, begins)
    monitoring.register_callback(tool, events.INSTRUCTION, executes)
    monitoring.set_events(tool, events.PY_START)
    printed = io.StringIO()
    try:
        mypy_main.main(args=["--no-fast-exit", *arguments], stdout=printed, stderr=printed)
    except SystemExit as error:
        if error.code not in {0, 1, None}:
            raise RuntimeError(f"mypy ended with {error.code}: {printed.getvalue()}") from error
    finally:
        monitoring.free_tool_id(tool)
    return found, printed.getvalue()


def main() -> None:
    """Print the number, and where it comes from."""
    arguments = sys.argv[1:]
    is_json = arguments[:1] == ["--json"]
    found, _printed = counted(arguments[is_json:])
    by_name: Counter[str] = Counter()
    for code, number in found.items():
        by_name[f"{code.co_filename.partition(f'{PLUGIN}/')[2]}:{code.co_firstlineno} {code.co_qualname}"] += number
    if is_json:
        print(json.dumps(by_name))
        return
    print(f"{by_name.total():12,}")
    for name, number in by_name.most_common(30):
        print(f"{number:12,} {name}")


if __name__ == "__main__":
    main()
