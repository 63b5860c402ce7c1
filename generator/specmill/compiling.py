"""How templates become Python: Jinja's code generator, with shortcuts for what plans are made of.

The generated code does the same as Jinja's own, with fewer calls: an attribute of a plan node is read directly where the
class is known to have it, macros and methods are called without looking for arguments to pass to them, and a `str` is
printed as it is. Everything else takes Jinja's way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from keyword import iskeyword
from typing import Any

from jinja2 import filters, nodes
from jinja2.compiler import CodeGenerator, Frame, optimizeconst
from jinja2.runtime import LoopContext, Macro
from jinja2.utils import _PassArg, missing

from .plan import index as plan_index
from .plan import nodes as plan_nodes

VERSION = 1
"""Counts up with the shape of the generated code, which is cached."""


def _classes() -> list[type]:
    modules = (plan_nodes, plan_index)
    found = [each for module in modules for each in vars(module).values() if is_dataclass(each)]
    return [LoopContext, plan_index.Index, *(each for each in found if isinstance(each, type))]


def _holders() -> dict[str, frozenset[type]]:
    holders: dict[str, set[type]] = {}
    for each in _classes():
        for name in {*dir(each), *getattr(each, "__dataclass_fields__", ())}:
            if not name.startswith("_"):
                holders.setdefault(name, set()).add(each)
    return {name: frozenset(classes) for name, classes in holders.items()}


HOLDERS: Mapping[str, frozenset[type]] = _holders()
"""The classes that have an attribute, by its name: reading it from one of them can't fail."""


SYNCHRONOUS: Mapping[str, Callable[..., Any]] = {
    name.removeprefix("sync_do_"): function
    for name, function in vars(filters).items()
    if name.startswith("sync_do_")
}
"""Filters of Jinja without the wrapper that looks whether their values are asynchronous."""


def macro_of(
    environment: Any,
    function: Callable[..., str],
    name: str,
    arguments: tuple[str, ...],
    catch_kwargs: bool,
    catch_varargs: bool,
    caller: bool,
    autoescape: bool,
) -> Callable[..., str]:
    """Returns what a template calls as a macro; one that takes its own arguments only is a plain function."""

    def full() -> Macro:
        return Macro(
            environment,
            function,
            name,
            list(arguments),
            catch_kwargs,
            catch_varargs,
            caller,
            autoescape,
        )

    if catch_kwargs or catch_varargs or caller or autoescape or "caller" in arguments:
        return full()
    count = len(arguments)
    absent = tuple((missing,) * (count - given) for given in range(count))

    def call(*args: Any, **kwargs: Any) -> str:
        given = len(args)
        if kwargs or given > count:
            rest = [kwargs.pop(each, missing) for each in arguments[given:]]
            return (
                full()(*args, *rest, **kwargs)
                if kwargs or given > count
                else function(*args, *rest)
            )
        return function(*args) if given == count else function(*args, *absent[given])

    return call


class Generator(CodeGenerator):
    """Jinja's code generator with the shortcuts; for environments that are not asynchronous and don't escape."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        self._read: set[str] = set()
        super().visit_Template(node, frame)
        self.writeline(f"from {__name__} import HOLDERS, macro_of as Macro")
        for name in sorted(self._read):
            self.writeline(f"h_{name} = HOLDERS[{name!r}]")

    @optimizeconst
    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        if node.attr not in HOLDERS:
            super().visit_Getattr(node, frame)
            return
        self._read.add(node.attr)
        self.write(f"(t_g.{node.attr} if (t_g := ")
        self.visit(node.node, frame)
        self.write(f").__class__ in h_{node.attr} else environment.getattr(t_g, {node.attr!r}))")

    @optimizeconst
    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        if forward_caller or node.dyn_args or node.dyn_kwargs or self._wants_more(node):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _wants_more(self, node: nodes.Call) -> bool:
        """Whether a call needs more than its arguments: names that Python reserves, a global that asks for the context."""
        if any(iskeyword(keyword.key) for keyword in node.kwargs):
            return True
        called = node.node
        if not isinstance(called, nodes.Name):
            return False
        found = self.environment.globals.get(called.name)
        return callable(found) and _PassArg.from_obj(found) is not None

    def _output_child_pre(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        self.write("(t_o if (t_o := ")

    def _output_child_post(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        self.write(").__class__ is str else str(environment.finalize(t_o)))")
