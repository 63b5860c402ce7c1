"""Plan to files: the Jinja environment, its escape filters and the walk over a target's `files/`.

A path below `files/` is the path of the output. `{option}` is filled in, its parts as folders where the option says
what separates them; `{resource}`, `{section}`, `{model}` and `{operation}` mean "once for each". `x.jinja` is rendered
to `x`, any other file is copied as it is, but for the texts that the target's table `[copied]` replaces.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2

from . import __version__, escape, layout, prose, spelling
from .compiling import HOLDERS, SYNCHRONOUS, VERSION, Generator
from .html_text import from_html
from .importing import import_groups
from .model import Json
from .plan.facts import api_facts, operation_facts
from .plan.index import Index
from .plan.nodes import ApiNode, OperationNode
from .records import spell_fact
from .target import Target, source_files
from .text import Data, Text, UnescapedText


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedFile:
    """One file of the output: `path` below the target's folder with forward slashes, and its bytes."""

    path: str
    content: bytes
    copied: bool = False
    """Whether it is a file of the templates as it is: nothing else has a say in its content."""


class RenderError(Exception):
    """A template failed: a bug in the template `path`, at `line` (0 where that is not known)."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{path.name}:{line}: {message}")
        self.path = path
        self.line = line
        self.message = message


_IDENTIFIER = re.compile(r"[\w$]+")


_CLOSED = (Text, Data)
_PLAIN = frozenset({dict, tuple, list})
_METHODS = frozenset(dir(dict))


class _Environment(jinja2.Environment):
    code_generator_class = Generator

    def getattr(self, obj: Any, attribute: str) -> Any:
        if obj.__class__ is dict and attribute not in _METHODS and attribute in obj:
            return obj[attribute]
        if isinstance(obj, _CLOSED):
            raise UnescapedText(f"templates may not look into document text ({attribute})")
        try:
            return getattr(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if obj.__class__ in _PLAIN:
            try:
                return obj[argument]
            except (AttributeError, TypeError, LookupError):
                return super().getitem(obj, argument)
        if argument.__class__ is str and obj.__class__ in HOLDERS.get(argument, ()):
            return getattr(obj, argument)
        if isinstance(obj, _CLOSED):
            raise UnescapedText(f"templates may not look into document text ({argument})")
        return super().getitem(obj, argument)


def _finalize(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, Text):
        str(value)
    if isinstance(value, jinja2.Undefined):
        return str(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise UnescapedText(
            f"{type(value).__name__} is not printable; use a field of the plan or the literal filter"
        )
    return value


def _raw(value: Any) -> Any:
    if value.__class__ is Text:
        return value.raw
    match value:
        case Text() | Data():
            return value.raw
        case tuple() | list():
            return [_raw(item) for item in value]
        case Mapping():
            return {str(_raw(key)): _raw(item) for key, item in value.items()}
        case _:
            return value


def _description(function: Callable[[str], Any]) -> Callable[..., Any]:
    """A filter for text that may hold HTML: the option `html` says whether its tags are turned into Markdown first."""

    @jinja2.pass_context
    def apply(context: jinja2.runtime.Context, value: Any) -> Any:
        options = context.get("options") or {}
        text = _raw(value)
        return function(from_html(text) if options.get("html") == "convert" else text)

    return apply


_STRING = r'"""(?:[^\\]|\\.)*?"""|"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\''
_NOT_CODE = rf"/\*.*?\*/|{_STRING}"
_KEY = re.compile(r"[\w$]+\??:")
_TOKENS = re.compile(rf"{_STRING}|[\w.$]+", re.DOTALL)


def _code_words(prefix: str) -> Callable[..., frozenset[str]]:
    """A filter for the identifiers in generated text outside string literals, block comments and lines of comment with a prefix
    of their own; not those before a colon unless `keys`."""
    line = f"{re.escape(prefix.strip())}[^\\n]*|" if prefix[:1].strip() else ""
    not_code = re.compile(line + _NOT_CODE, re.DOTALL)

    def words(text: str, keys: bool = True) -> frozenset[str]:
        code = not_code.sub(" ", text)
        return frozenset(_IDENTIFIER.findall(code if keys else _KEY.sub(" ", code)))

    return words


def _respell(text: str, name: str, spelling: str) -> str:
    """Generated text with an identifier spelled otherwise, outside string literals and member accesses."""
    return _TOKENS.sub(lambda match: spelling if match[0] == name else match[0], text)


def _plain(value: Json) -> str:
    """A value as text outside JSON: a string itself, anything else as JSON."""
    return value if isinstance(value, str) else escape.json_text(value)


def environment(target: Target, cache_folder: Path | None = None) -> jinja2.Environment:
    """Returns the environment of a target: its folder, StrictUndefined, and the filters bound to its tables."""
    filters = _filters(target)
    cache = _cache(cache_folder, filters) if cache_folder else None
    env = _Environment(
        loader=jinja2.FileSystemLoader([target.folder, target.files]),
        undefined=jinja2.StrictUndefined,
        finalize=_finalize,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=cache,
        cache_size=-1,
    )
    env.filters.update(SYNCHRONOUS)
    env.filters.update(filters)
    env.globals.update(fit=layout.fit, fit_type=layout.fit_type, split_type=layout.split_type)
    return env


def _cache(folder: Path, filters: Mapping[str, Callable[..., Any]]) -> jinja2.BytecodeCache:
    """A cache of compiled templates that knows what is compiled into them: how filters are called, which names are read."""
    kinds = sorted(
        (name, str(getattr(each, "jinja_pass_arg", ""))) for name, each in filters.items()
    )
    shape = (VERSION, sorted(HOLDERS), kinds)
    kind = hashlib.sha256(repr(shape).encode()).hexdigest()[:8]
    return jinja2.FileSystemBytecodeCache(str(folder), f"__jinja2_{kind}_%s.cache")


def _filters(target: Target) -> dict[str, Callable[..., Any]]:
    table = target.literals

    def literal(value: Any) -> str:
        return escape.literal(_raw(value), table)

    bare_key = re.compile(table.bare_key) if table.bare_key else None

    def key(value: Any) -> str:
        text = _raw(value)
        return (
            text
            if bare_key is not None and bare_key.fullmatch(text)
            else escape.string_literal(text, table)
        )

    comments: dict[tuple[str, str, int, int], str] = {}

    def comment(value: Text | str, slot: str = "doc", indent: int = 0, first: int = 0) -> str:
        key = (_raw(value), slot, indent, first)
        found = comments.get(key)
        if found is None:
            found = comments[key] = escape.comment(key[0], target.comments[slot], indent, first)
        return found

    def json_filter(value: Any, indent: int | None = None) -> str:
        return escape.json_text(_raw(value), indent)

    def text_filter(function: Callable[[str], str]) -> Callable[[Any], str]:
        return lambda value: function(_raw(value))

    def record(api: ApiNode, operation: OperationNode | None = None) -> list[tuple[str, str]]:
        facts = api_facts(api) if operation is None else operation_facts(operation, api)
        table = target.records
        return [
            (name, spell_fact(fact, name, table, literal, table["indent"]))
            for name, fact in facts.items()
        ]

    return {
        "literal": literal,
        "record": record,
        "key": key,
        "words": lambda text: frozenset(_IDENTIFIER.findall(text)),
        "code_words": _code_words(
            target.comments["doc"].prefix if "doc" in target.comments else ""
        ),
        "comment": comment,
        "json": json_filter,
        "shell": text_filter(escape.shell),
        "markdown": text_filter(escape.markdown),
        "code": text_filter(escape.code_span),
        "one_line": text_filter(escape.one_line),
        "inline": _description(prose.inline),
        "paragraph": _description(prose.paragraph),
        "blocks": _description(prose.blocks),
        "cell": _description(prose.cell),
        "stopped_cell": _description(lambda text: prose.cell(prose.stopped(text))),
        "code_cell": text_filter(prose.plain_cell),
        "target": text_filter(prose.link_target),
        "fenced": lambda value, language="": prose.fenced(_raw(value), language),
        "slug": text_filter(prose.slug),
        "headline": _description(lambda text: Text(prose.headline(text))),
        "sentence": lambda value: Text(prose.sentence(_raw(value))),
        "swap": lambda value, old, new: Text(_raw(value).replace(old, new)),
        "json_lines": lambda value: Text(spelling.json_lines(_raw(value))),
        "plain": lambda value: Text(_plain(_raw(value))),
        "spell": lambda value, companion, indent=0, first=0: spelling.spell(
            _raw(value), companion.literals, indent, first
        ),
        "fill": lambda pattern, **values: Text(prose.fill(pattern, _raw(values))),
        "fit": layout.fit,
        "import_groups": import_groups,
        "respell": _respell,
    }


_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_EACH: Mapping[str, Callable[[ApiNode], Iterable[Any]]] = {
    "resource": lambda api: api.resources,
    "section": lambda api: api.sections,
    "model": lambda api: api.groups,
    "operation": lambda api: api.operations,
}


def render(
    api: ApiNode,
    target: Target,
    companions: Mapping[str, Any],
    cache_folder: Path | None = None,
) -> Iterator[RenderedFile]:
    """Yields the files of a target in path order of `files/`. Raises `RenderError` for a template that fails."""
    env = environment(target, cache_folder)
    context = {
        "api": api,
        "options": api.options,
        "tables": target.tables,
        "companions": companions,
        "index": Index(api),
        "specmill_version": __version__,
    }
    options = _path_options(api, target)
    for source in source_files(target.files):
        relative = source.relative_to(target.files).as_posix()
        if not relative.endswith(".jinja"):
            content = source.read_bytes()
            filled = _stand_ins(content, target, api.options)
            yield RenderedFile(
                path=_fill(relative, options, {}), content=filled, copied=filled == content
            )
            continue
        template = _compile(env, relative)
        pattern = relative.removesuffix(".jinja")
        for each, values in _expansions(pattern, api):
            try:
                text = template.render(context | each)
            except (jinja2.TemplateError, UnescapedText, TypeError, AttributeError) as error:
                path, line = _place(error, target.files / relative)
                raise RenderError(path, line, str(error)) from error
            if text.strip():
                yield RenderedFile(
                    path=_fill(pattern, options, values), content=text.encode("utf-8")
                )


def origins(api: ApiNode, target: Target) -> Iterator[tuple[str, Any]]:
    """Yields the path of each file that is rendered once per node, and the node."""
    options = _path_options(api, target)
    for source in source_files(target.files):
        pattern = source.relative_to(target.files).as_posix()
        if pattern.endswith(".jinja"):
            pattern = pattern.removesuffix(".jinja")
            for each, values in _expansions(pattern, api):
                for node in each.values():
                    yield _fill(pattern, options, values), node


def _compile(env: jinja2.Environment, name: str) -> jinja2.Template:
    try:
        return env.get_template(name)
    except jinja2.TemplateSyntaxError as error:
        raise RenderError(
            Path(error.filename or name), error.lineno, error.message or ""
        ) from error


def _expansions(pattern: str, api: ApiNode) -> Iterator[tuple[dict[str, Any], dict[str, str]]]:
    """Yields the template variables and path values for each rendering of a path pattern."""
    kinds = [name for name in _PLACEHOLDER.findall(pattern) if name in _EACH]
    if not kinds:
        yield {}, {}
        return
    kind = kinds[0]
    for node in _EACH[kind](api):
        variable = "group" if kind == "model" else kind
        yield {variable: node}, {kind: node.module}


def _path_options(api: ApiNode, target: Target) -> dict[str, str]:
    separators = {option.name: option.folders for option in target.options if option.folders}
    return {
        name: str(value).replace(separators[name], "/") if name in separators else str(value)
        for name, value in api.options.items()
    }


def _stand_ins(content: bytes, target: Target, options: Mapping[str, Json]) -> bytes:
    """A copied file with the texts of `[copied]` replaced by what stands for them."""
    values = {name: str(value) for name, value in options.items()}
    for text, pattern in target.copied.items():
        content = content.replace(text.encode(), _fill(pattern, values, {}).encode())
    return content


def _fill(pattern: str, options: Mapping[str, str], values: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(
        lambda match: values.get(match[1], options.get(match[1], match[0])), pattern
    )


def _place(error: BaseException, path: Path) -> tuple[Path, int]:
    """The innermost template file and line of a traceback: Jinja rewrites frames to template files."""
    trace = error.__traceback__
    place = (path, 0)
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name.endswith(".jinja"):
            place = (Path(name), trace.tb_lineno)
        trace = trace.tb_next
    return place
