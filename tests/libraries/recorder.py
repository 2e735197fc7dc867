"""A mypy plugin that writes down which names its hooks are asked for: they prove the rows of the table.

It stands before ours, which one run of mypy over all of the libraries serves as well: what is written down is given to
the hooks of the plugins behind it.
"""

from __future__ import annotations

import json
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mypy.nodes import ComparisonExpr, IndexExpr
from mypy.plugin import AttributeContext, FunctionContext, MethodContext, Plugin
from mypy.types import Instance, TypedDictType, get_proper_type

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.types import Type


class Recorder(Plugin):
    """Append one line of JSON a hook: file, line, the row's text and the type that mypy gives."""

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type]:
        return partial(attribute, fullname)

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type]:
        return partial(call, "get_function_hook", fullname)

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type]:
        return partial(call, "get_method_hook", fullname)


def of_the_others(kind: str, fullname: str, context: AttributeContext | FunctionContext | MethodContext) -> Type | None:
    """Give the answer of the first plugin behind this one that has a hook, as mypy does."""
    plugins = context.api.plugin._plugins  # type: ignore[attr-defined]
    hooks = (getattr(other, kind)(fullname) for other in plugins if not isinstance(other, Recorder))
    hook = next(filter(None, hooks), None)
    return None if hook is None else hook(context)


def is_in_a_use(context: AttributeContext | FunctionContext | MethodContext) -> bool:
    """Whether it is of our files: mypy asks for all that is in the libraries, too."""
    return os.path.basename(context.api.path).startswith("use_")  # noqa: PTH119 - a `Path` for each takes seconds


def record(context: AttributeContext | FunctionContext | MethodContext, row: str, kind: Type) -> None:
    with Path(os.environ["RECORD"]).open("a") as file:
        entry = {
            "file": Path(context.api.path).name,
            "line": context.context.line,
            "row": row,
            "type": str(kind),
        }
        file.write(json.dumps(entry) + "\n")


def attribute(fullname: str, context: AttributeContext) -> Type:
    if is_in_a_use(context):
        record(context, fullname, context.default_attr_type)
    return of_the_others("get_attribute_hook", fullname, context) or context.default_attr_type


def definer(fullname: str, context: FunctionContext | MethodContext) -> str:
    """Give the name at the class that defines it, where mypy names the class of the object or of the call."""
    owner, name = context.default_return_type, "__init__"
    if isinstance(context, MethodContext):
        owner, name = context.type, fullname.rpartition(".")[2]
    owner = get_proper_type(owner)
    if isinstance(context, FunctionContext) and not (isinstance(owner, Instance) and owner.type.fullname == fullname):
        return fullname
    found = owner.type.get_containing_type_info(name) if isinstance(owner, Instance) else None
    return fullname if found is None else f"{found.fullname}.{name}".removesuffix(".__init__")


def call(kind: str, fullname: str, context: FunctionContext | MethodContext) -> Type:
    if is_in_a_use(context):
        record_call(fullname, context)
    return of_the_others(kind, fullname, context) or context.default_return_type


def record_call(fullname: str, context: FunctionContext | MethodContext) -> None:
    # Most classes have the constructor of another; of some, each takes something else.
    for row in {fullname, definer(fullname, context)}:
        record(context, f"{row}()", context.default_return_type)
        for formal, names, types in zip(context.callee_arg_names, context.arg_names, context.arg_types, strict=True):
            for place, (name, given) in enumerate(zip(names, types, strict=True)):
                record(context, f"{row}({name or formal})", given)
                record(context, f"{row}({formal}[{place}])", given)
    if isinstance(context.context, ComparisonExpr):
        for operand in context.context.operands:
            if isinstance(operand, IndexExpr):
                base = get_proper_type(context.api.get_expression_type(operand.base))
                if isinstance(base, TypedDictType):
                    key = getattr(operand.index, "value", None)
                    record(context, f'{base.fallback.type.name}["{key}"]', base.items[key])


def plugin(version: str) -> type[Plugin]:
    del version
    return Recorder
