"""Which diagnostics the source can raise, told from its syntax.

A call of `Diagnostic` names its code and severity, or passes on parameters of the function it
stands in; a call of that function is then read the same way. A value may be a local name, which is
then all the strings assigned to it. A call whose code cannot be told fails: write the code out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

Function = ast.FunctionDef | ast.AsyncFunctionDef
Scope = Function | ast.Lambda | ast.Module
Strings = frozenset[str]


class Maker(NamedTuple):
    """How a function names what it raises: by a parameter, or always by the same strings."""

    parameters: tuple[str, ...]
    code: str | Strings
    severity: str | Strings


class UnclearError(Exception):
    """A call from which the code or the severity cannot be told."""


def codes_in(package: Path) -> set[tuple[str, str]]:
    """Give every pair of code and severity that the modules of a package can raise."""
    return codes_of(path.read_text("utf-8") for path in sorted(package.rglob("*.py")))


def codes_of(sources: Iterable[str]) -> set[tuple[str, str]]:
    """Give the pairs of some modules, which may call each other's functions."""
    calls = [call for source in sources for call in _calls(ast.parse(source))]
    makers = {"Diagnostic": Maker(("code", "severity"), "code", "severity")}
    found: set[tuple[str, str]] = set()
    known = 0
    # A maker may be called before it is found to be one.
    while known < len(makers):
        known = len(makers)
        for name, call, scope in calls:
            if name not in makers:
                continue
            code, severity = _read(call, makers[name], scope)
            if isinstance(scope, Function) and not isinstance(code, frozenset):
                makers[scope.name] = Maker(_parameters(scope), code, severity)
            elif isinstance(code, frozenset) and isinstance(severity, frozenset):
                found.update((c, s) for c in code for s in severity)
            else:
                raise UnclearError(ast.unparse(call))
    return found


def _calls(module: ast.Module) -> Iterator[tuple[str, ast.Call, Scope]]:
    """Give the calls of functions of this module, or of names that it imports."""
    own = {node.name for node in ast.walk(module) if isinstance(node, Function)}
    imported = {
        alias.asname or alias.name
        for node in ast.walk(module)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    for call, scope in _scoped(module, module):
        match call.func:
            case ast.Name(id=name) if name in own | imported:
                yield name, call, scope
            # A method, or a function that was handed over under its own name.
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name):
                yield name, call, scope
            case ast.Attribute(value=ast.Name(id=module_name), attr=name):
                if module_name in imported:
                    yield name, call, scope


def _scoped(node: ast.AST, scope: Scope) -> Iterator[tuple[ast.Call, Scope]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, scope
        yield from _scoped(child, child if isinstance(child, Function | ast.Lambda) else scope)


def _parameters(scope: Scope) -> tuple[str, ...]:
    if isinstance(scope, ast.Module):
        return ()
    arguments = scope.args
    each = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    return tuple(one.arg for one in each if one.arg not in ("self", "cls"))


def _read(call: ast.Call, maker: Maker, scope: Scope) -> tuple[str | Strings, str | Strings]:
    """Give code and severity of a call: strings, or the name of the parameter that has them."""
    try:
        return (
            _values(_argument(call, maker, maker.code), scope),
            _values(_argument(call, maker, maker.severity), scope),
        )
    except UnclearError:
        raise UnclearError(ast.unparse(call)) from None


def _argument(call: ast.Call, maker: Maker, wanted: str | Strings) -> ast.expr | Strings:
    if isinstance(wanted, frozenset):
        return wanted
    for keyword in call.keywords:
        if keyword.arg == wanted:
            return keyword.value
    place = maker.parameters.index(wanted)
    if place >= len(call.args):
        raise UnclearError
    return call.args[place]


def _values(given: ast.expr | Strings, scope: Scope) -> str | Strings:
    if isinstance(given, frozenset):
        return given
    if isinstance(given, ast.Name) and given.id in _parameters(scope):
        return given.id
    return _strings(given, scope)


def _strings(given: ast.expr, scope: Scope) -> Strings:
    """Give all the strings that an expression can be."""
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        return frozenset({given.value})
    if isinstance(given, ast.IfExp):
        return _strings(given.body, scope) | _strings(given.orelse, scope)
    if isinstance(given, ast.Name) and (assigned := list(_assigned(given.id, scope))):
        return frozenset[str]().union(*(_strings(value, scope) for value in assigned))
    raise UnclearError


def _assigned(name: str, scope: Scope) -> Iterator[ast.expr]:
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                for left, right in _pairs(target, node.value):
                    if isinstance(left, ast.Name) and left.id == name:
                        yield right


def _pairs(target: ast.expr, value: ast.expr) -> list[tuple[ast.expr, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return list(zip(target.elts, value.elts, strict=True))
    return [(target, value)]
