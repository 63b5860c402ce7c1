"""Documents refactored without a change of meaning give the same bytes: `python -m tests.metamorphic [DIR] [--only TEXT]`.

Every document below DIR (the corpus) is changed in each of the ways of `CHANGES` and generated again. One line per
document and way: how much was changed, and `same` or the first files that differ. Last line: `N passed, M failed`.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from specmill.configuration import Configuration, TargetSettings
from specmill.diagnostics import Diagnostics
from specmill.document import load
from specmill.pipeline import run

from .corpus import DEFAULT, documents

Tree = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
TARGETS = ("python", "typescript", "cli", "go", "markdown")
PLAIN = ("string", "number", "integer", "boolean")
DATA = frozenset({"example", "examples", "default", "enum", "const", "x-oaiMeta"})
"""Members whose values are data: the order of their keys, and whatever looks like a schema in them, is theirs."""
# Fields, headers and values stand in the order of the document; of media types the first is preferred.
ORDERED = DATA | {
    "properties",
    "patternProperties",
    "mapping",
    "variables",
    "scopes",
    "encoding",
    "content",
    "headers",
}


def generate(path: Path, names: tuple[str, ...] = TARGETS) -> dict[str, bytes]:
    """Returns all files of some targets, surfaces included; of pages the full ones too."""
    full = (_FULL,) if "markdown" in names else ()
    targets = (*(TargetSettings(key=name, uses=name) for name in names), *full)
    diagnostics = Diagnostics()
    result = run(path, Configuration(targets=targets, lenient=True, name="probe"), diagnostics)
    if not result.targets:
        raise RuntimeError("; ".join(item.message for item in diagnostics.items[:3]))
    return result.files


_FULL = TargetSettings(key="reference", uses="markdown", options={"detail": "full"})


# Ways to say the same. Each changes the document it is given and returns how many places it changed.


def reordered(root: Tree) -> int:
    """Keys in another order, where no order is meant."""
    order = random.Random(7)
    changed = 0

    def shuffled(value: Any) -> Any:
        nonlocal changed
        if isinstance(value, list):
            return [shuffled(item) for item in value]
        if not isinstance(value, dict):
            return value
        items = [
            (k, v if k in DATA else kept(v) if k in ORDERED else shuffled(v))
            for k, v in value.items()
        ]
        before = [key for key, _ in items]
        order.shuffle(items)
        changed += before != [key for key, _ in items]
        return dict(items)

    def kept(value: Any) -> Any:
        return {k: shuffled(v) for k, v in value.items()} if isinstance(value, dict) else value

    found = shuffled(root)
    root.clear()
    root.update(found)
    return changed


def wrapped(root: Tree) -> int:
    """References in an allOf of their own."""
    changed = 0
    for holder, key in places_of_schemas(root):
        schema = holder[key]
        if set(schema) == {"$ref"}:
            holder[key] = {"allOf": [schema]}
            changed += 1
    return changed


def wrapped_plain(root: Tree) -> int:
    """Schemas of plain values in an allOf of their own."""
    changed = 0
    for holder, key in places_of_schemas(root):
        schema = holder[key]
        if schema.get("type") in PLAIN and nameless(schema):
            holder[key] = {"allOf": [schema]}
            changed += 1
    return changed


def as_components(root: Tree) -> int:
    """Parameters, request bodies, responses and headers as components."""
    changed = 0
    for kind, holder, key in places_of_parts(root):
        part = holder[key]
        if "$ref" in part or not nameless_part(part):
            continue
        components = root.setdefault("components", {}).setdefault(kind, {})
        name = f"Moved{len(components)}"
        components[name] = part
        holder[key] = {"$ref": f"#/components/{kind}/{name}"}
        changed += 1
    return changed


def inlined(root: Tree) -> int:
    """Components other than schemas where they are used."""
    changed = 0
    for _, holder, key in places_of_parts(root):
        part = holder[key]
        reference = part.get("$ref", "")
        if set(part) == {"$ref"} and reference.startswith("#/components/"):
            target = found_at(root, reference)
            if "$ref" not in target and nameless_part(target):
                holder[key] = copy.deepcopy(target)
                changed += 1
    return changed


def chained(root: Tree) -> int:
    """References to references."""
    changed = 0
    for kind, holder, key in places_of_parts(root):
        reference = holder[key].get("$ref", "")
        if set(holder[key]) == {"$ref"} and reference.startswith(f"#/components/{kind}/"):
            name = reference.rpartition("/")[2] + "Again"
            if name not in root["components"][kind]:
                root["components"][kind][name] = {"$ref": reference}
            holder[key] = {"$ref": f"#/components/{kind}/{name}"}
            changed += 1
    return changed


def spelled_out(root: Tree) -> int:
    """Defaults of the specification, written."""
    changed = 0
    for kind, holder, key in places_of_parts(root):
        part = holder[key]
        if "$ref" in part or ("content" in part and kind == "parameters"):
            continue
        if kind == "parameters":
            form = part["in"] in ("query", "cookie")
            style = part.get("style", "form" if form else "simple")
            defaults = {
                "required": False,
                "deprecated": False,
                "style": style,
                "explode": style == "form",
            }
        elif kind == "headers":
            defaults = {"required": False, "deprecated": False, "style": "simple", "explode": False}
        elif kind == "requestBodies":
            defaults = {"required": False}
        else:
            continue
        holder[key] = defaults | part
        changed += holder[key] != part
    return changed


def shared_parameters(root: Tree) -> int:
    """Parameters that every operation of a path has, at the path."""
    changed = 0
    for item in root.get("paths", {}).values():
        operations = [item[method] for method in METHODS if method in item]
        if "$ref" in item or "parameters" in item or not operations:
            continue
        lists = [each.get("parameters", []) for each in operations]
        first = 0
        while all(len(each) > first and each[first] == lists[0][first] for each in lists):
            first += 1
        if not first or not all(nameless_part(part) for part in lists[0][:first]):
            continue
        item["parameters"] = lists[0][:first]
        for operation in operations:
            del operation["parameters"][:first]
            changed += 1
    return changed


def modern(root: Tree) -> int:
    """OpenAPI 3.0 as 3.1."""
    if not str(root.get("openapi", "")).startswith("3.0"):
        return 0
    root["openapi"] = "3.1.0"
    changed = 1
    for holder, key in [*places_of_schemas(root, everywhere=True)]:
        holder[key] = modern_schema(holder[key])
        changed += 1
    return changed


def modern_schema(schema: Tree) -> Tree:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    schema = dict(schema)
    for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(bound), bool) and schema.pop(bound):
            schema[bound] = schema.pop(limit)
    if schema.pop("nullable", False):
        if "type" in schema:
            schema["type"] = [schema["type"], "null"]
            if "enum" in schema and None not in schema["enum"]:
                schema["enum"] = [*schema["enum"], None]
        else:
            schema["nullable"] = True  # 3.0 gives it no meaning here; ours is the same in both
    return schema


CHANGES: Mapping[str, Callable[[Tree], int]] = {
    "as JSON": lambda root: 1,
    "as YAML": lambda root: 1,
    "keys reordered": reordered,
    "references in allOf": wrapped,
    "plain schemas in allOf": wrapped_plain,
    "parts as components": as_components,
    "parts inlined": inlined,
    "references to references": chained,
    "defaults spelled out": spelled_out,
    "parameters at the path": shared_parameters,
    "3.0 as 3.1": modern,
}


# Where things stand in a document.


def found_at(root: Tree, reference: str) -> Tree:
    at: Any = root
    for part in reference.removeprefix("#/").split("/"):
        at = at[part.replace("~1", "/").replace("~0", "~")]
    assert isinstance(at, dict)
    return at


def places_of_parts(root: Tree) -> list[tuple[str, Any, Any]]:
    """Returns the holder and key of every parameter, request body, response and header of operations."""
    found: list[tuple[str, Any, Any]] = []

    def headers(response: Tree) -> None:
        found.extend(("headers", response["headers"], name) for name in response.get("headers", {}))

    for item in root.get("paths", {}).values():
        for holder in (item, *(item[method] for method in METHODS if method in item)):
            found.extend(
                ("parameters", holder["parameters"], i)
                for i in range(len(holder.get("parameters", [])))
            )
            if "requestBody" in holder:
                found.append(("requestBodies", holder, "requestBody"))
            for status, response in holder.get("responses", {}).items():
                headers(response)
                found.append(("responses", holder["responses"], status))
    return found


def places_of_schemas(root: Tree, *, everywhere: bool = False) -> Iterator[tuple[Any, Any]]:
    """Yields the holder and key of schemas where any schema may stand, inner ones first.

    Members of oneOf, anyOf and allOf mean something by being references, as components do by having a name; they are
    left out but where `everywhere` is asked for.
    """
    schemas = {"schema", "items", "additionalProperties", "not"}
    maps = {"properties", "patternProperties"}
    lists = {"oneOf", "anyOf", "allOf", "prefixItems"}

    def inside(value: Any) -> Iterator[tuple[Any, Any]]:
        if isinstance(value, list):
            for item in value:
                yield from inside(item)
        elif isinstance(value, dict):
            for key in value:
                if key in DATA or key.startswith("x-"):
                    continue
                if key in maps and isinstance(value[key], dict):
                    for name in value[key]:
                        if isinstance(value[key][name], dict):
                            yield from inside(value[key][name])
                            yield value[key], name
                    continue
                yield from inside(value[key])
                if key in schemas and isinstance(value[key], dict):
                    yield value, key
                if everywhere and key in lists and isinstance(value[key], list):
                    yield from ((value[key], i) for i in range(len(value[key])))

    yield from inside(root.get("paths", {}))
    for kind, parts in root.get("components", {}).items():
        for name in parts:
            if kind == "examples":
                continue
            yield from inside(parts[name])
            if everywhere and kind == "schemas":
                yield parts, name


def nameless(schema: Any) -> bool:
    """Whether no type of its own is made of a schema, so that it is nowhere named after its place."""
    if not isinstance(schema, dict) or schema.get("title"):
        return schema is True
    if "$ref" in schema:
        return True
    if schema.get("type") == "array" and "items" in schema:
        return nameless(schema["items"])
    return schema.get("type") in PLAIN and not {"enum", "const", "oneOf", "anyOf", "allOf"} & set(
        schema
    )


def nameless_part(part: Tree) -> bool:
    """The same for a parameter, a body, a response or a header."""
    if "$ref" in part:
        return True
    schemas = [part[key] for key in ("schema",) if key in part]
    schemas += [media["schema"] for media in part.get("content", {}).values() if "schema" in media]
    if any("itemSchema" in media for media in part.get("content", {}).values()):
        return False
    return all(map(nameless, schemas)) and all(map(nameless_part, part.get("headers", {}).values()))


# Trying them.


def written(root: Tree, name: str, folder: Path) -> Path:
    if name == "as YAML":
        path = folder / "openapi.yaml"
        path.write_text(
            yaml.dump(root, Dumper=_Dumper, sort_keys=False, allow_unicode=True), "utf-8"
        )
    else:
        path = folder / "openapi.json"
        path.write_text(json.dumps(root, ensure_ascii=False), "utf-8")
    return path


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """No anchors: they are references of another kind."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def differences(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> list[str]:
    """Returns the paths of files that differ."""
    return sorted(path for path in {*before, *after} if before.get(path) != after.get(path))


def tried(
    path: Path, names: list[str], targets: tuple[str, ...] = TARGETS
) -> Iterator[tuple[str, int, list[str], Mapping[str, bytes], Mapping[str, bytes]]]:
    """Yields for each way its name, how many places it changed, what differs, and both outputs."""
    source = load(path, diagnostics=Diagnostics()).root
    base = generate(path, targets)
    for name in names:
        root = copy.deepcopy(source)
        changed = CHANGES[name](root)
        if changed:
            with tempfile.TemporaryDirectory() as folder:
                other = generate(written(root, name, Path(folder)), targets)
            yield name, changed, differences(base, other), base, other


def main() -> int:
    """Returns 1 where something differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--only", default="")
    parser.add_argument("--change", choices=CHANGES, action="append")
    parser.add_argument("--target", choices=TARGETS, action="append")
    parser.add_argument("--keep", type=Path, help="write both outputs of what differs here")
    options = parser.parse_args()
    passed = failed = 0
    for path in documents(options.folder, options.only):
        try:
            targets = tuple(options.target or TARGETS)
            names = options.change or list(CHANGES)
            for name, changed, paths, base, other in tried(path, names, targets):
                passed, failed = passed + (not paths), failed + bool(paths)
                told = f"{len(paths)} differ: {', '.join(paths[:3])}" if paths else "same"
                print(f"{path.name}: {name} ({changed}): {told}", flush=True)
                if options.keep:
                    for side, files in (("a", base), ("b", other)):
                        for each in paths:
                            place = options.keep / path.name / name / side / each
                            place.parent.mkdir(parents=True, exist_ok=True)
                            place.write_bytes(files.get(each, b""))
        except Exception as error:  # a document that cannot be made is told like one that differs
            failed += 1
            print(f"{path.name}: {type(error).__name__}: {error}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
