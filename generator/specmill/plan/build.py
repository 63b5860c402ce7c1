"""Api and Target to the plan of one target: names first, then types, then nodes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from .. import __version__
from ..model import Api, Json, Operation, SecurityScheme, Tag
from ..naming import (
    Claim,
    Words,
    code_words,
    document_candidates,
    made_name,
    pascal,
    resolve,
    split_words,
    upper_snake,
)
from ..target import Target
from ..text import EMPTY, Text
from .calls import CallNames
from .media import MediaBuilder
from .models import ModelBuilder, ModelNames, merge_imports
from .nodes import (
    ApiNode,
    OAuthFlowNode,
    OperationNode,
    ResourceNode,
    SecuritySchemeNode,
    TagNode,
    WebhookNode,
)
from .operations import OperationBuilder
from .tree import Branch, build_tree
from .types import TypeSpeller
from .usage import Usage, usage

_KIND_WORDS: Mapping[str, Words] = {
    "apiKey": ("api", "key"),
    "oauth2": ("oauth2",),
    "openIdConnect": ("open", "id"),
    "mutualTLS": ("mutual", "tls"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What all targets of a run have in common: made once per document."""

    api: Api
    usage: Usage
    tree: Branch
    words: Words
    """The project's name."""


def share(api: Api, name: str = "") -> Shared:
    """Returns the common part of all plans. `name` beats the document's title as the project's name."""
    visible = [operation for operation in api.operations if not operation.hidden]
    words = split_words(name) or _title_words(api.title)
    return Shared(api=api, usage=usage(api), tree=build_tree(visible, api), words=words)


def _title_words(title: str) -> Words:
    """The words of a title without the ones that say nothing: version, REST, API, specification."""
    words = split_words(re.sub(r"['\u2019]s\b", "", title))
    filler = {
        "api",
        "apis",
        "rest",
        "restful",
        "http",
        "openapi",
        "swagger",
        "specification",
        "spec",
        "definition",
        "reference",
        "the",
        "docs",
        "documentation",
        "operations",
    }
    kept = tuple(word for word in words if word not in filler and not re.fullmatch(r"v?\d+", word))
    return (kept or words or ("api",))[:4]


def plan(shared: Shared, target: Target, options: Mapping[str, Json]) -> ApiNode:
    """Returns the plan of one target. Raises `naming.NameCollision` where a pin is needed."""
    return _Planner(shared, target, options).plan()


def call_chains(shared: Shared, target: Target) -> Mapping[str, tuple[str, ...]]:
    """Returns how each operation is reached from a client of a target, by pointer, and plans nothing else.

    Raises `naming.NameCollision` where a pin is needed.
    """
    methods = CallNames(shared.tree, target).methods
    return {pointer: method.chain for pointer, method in methods.items()}


class _Planner:
    def __init__(self, shared: Shared, target: Target, options: Mapping[str, Json]) -> None:
        self._shared = shared
        self._api = shared.api
        self._target = target
        self._options = options
        calls = CallNames(shared.tree, target)
        self._children = calls.children
        self._methods = calls.methods
        self._module_names = self._unique_names()
        operation_words = {
            key: tuple(word for part in method.words for word in part)
            for key, method in self._methods.items()
        }
        by_id = {
            operation.id: operation_words[operation.pointer]
            for operation in self._api.operations
            if operation.pointer in operation_words
        }
        by_id |= operation_words
        names = ModelNames(self._api, target, shared.usage, by_id)
        self._types = frozenset(names.types.values())
        refs = names.refs(names.input_names(shared.usage))
        self._speller = TypeSpeller(target, self._api.schemas, refs)
        params = {self._made("params", name) for name in self._module_names.values()}
        self._models = ModelBuilder(
            self._api, target, names, refs, self._speller, shared.usage, params
        )
        self._media = MediaBuilder(self._api, target, self._speller, self._models)
        self._credentials = self._credential_names()
        self._operations = OperationBuilder(
            self._api, target, self._speller, self._models, self._media, self._credentials
        )
        self._nodes: dict[str, OperationNode] = {}

    def plan(self) -> ApiNode:
        api = self._api
        groups = self._models.groups()
        root, resources = self._resources()
        operations = tuple(
            sorted(self._nodes.values(), key=lambda node: (node.id.raw, node.pointer.raw))
        )
        sections = tuple(root.children) + ((root,) if root.operations else ())
        words = self._shared.words
        return ApiNode(
            title=Text(api.title),
            version=Text(api.version),
            semver=semver(api.version),
            summary=Text(api.summary),
            description=Text(api.description),
            name="-".join(words),
            words=words,
            client_name=self._client_name(),
            env_prefix=upper_snake(words)
            if not words[0][0].isdigit()
            else "N" + upper_snake(words),
            options=self._options,
            servers=tuple(self._operations.server(server) for server in api.servers),
            security_schemes=tuple(
                self._security_scheme(scheme)
                for scheme in sorted(api.security_schemes, key=lambda each: each.key)
            ),
            security=tuple(
                self._operations.requirement(requirement) for requirement in api.security
            ),
            tags=tuple(_tag(tag) for tag in api.tags),
            root=root,
            resources=resources,
            sections=sections,
            operations=operations,
            paths_end_with_ids=bool(operations)
            and all(node.path_ends_with_id and node.method == "POST" for node in operations),
            groups=groups,
            models=tuple(model for group in groups for model in group.models),
            webhooks=tuple(
                self._webhook(operation) for operation in api.webhooks if not operation.hidden
            ),
            contact=tuple((Text(key), Text(value)) for key, value in api.contact),
            license=tuple((Text(key), Text(value)) for key, value in api.license),
            terms_of_service=Text(api.terms_of_service),
            external_docs=Text(api.external_docs.url) if api.external_docs is not None else EMPTY,
            generator_version=__version__,
        )

    def _unique_names(self) -> dict[str, str]:
        """The type-like name of each operation, unique in the package."""
        claims = [
            Claim(
                key=key,
                original="",
                candidates=(
                    tuple(word for part in method.words for word in part),
                    (*(word for part in method.words for word in part), "operation"),
                    (*(word for part in method.words for word in part), *code_words(key)),
                ),
            )
            for key, method in self._methods.items()
        ]
        return resolve(claims, replace(self._target.spellers["type"], keep=None), same=str.casefold)

    def _resources(self) -> tuple[ResourceNode, tuple[ResourceNode, ...]]:
        modules, classes = self._resource_names()
        ordered: list[ResourceNode] = []
        root = self._resource(self._shared.tree, "", (), modules, classes, ordered)
        ordered.sort(key=lambda node: node.words)
        return root, tuple(ordered)

    def _client_name(self) -> str:
        return self._target.spellers["type"].spell(self._shared.words)

    def _resource_names(self) -> tuple[dict[str, str], dict[str, str]]:
        paths = [path for path in self._children if path]
        claims = [
            Claim(
                key=str(path),
                original="",
                candidates=(
                    tuple(word for part in path for word in part),
                    (*(word for part in path for word in part), "resource"),
                    tuple(word for index, part in enumerate(path) for word in (*part, f"l{index}")),
                ),
            )
            for path in paths
        ]
        fold = str.casefold if self._target.case_insensitive_files else str
        modules = resolve(
            claims,
            self._target.spellers["module"],
            taken=self._target.taken.get("module", frozenset()),
            same=fold,
        )
        classes = resolve(
            claims,
            replace(self._target.spellers["type"], keep=None),
            taken=self._target.taken.get("type", frozenset()) | {self._client_name()},
        )
        return modules, classes

    def _resource(
        self,
        branch: Branch,
        name: str,
        chain: tuple[str, ...],
        modules: Mapping[str, str],
        classes: Mapping[str, str],
        ordered: list[ResourceNode],
    ) -> ResourceNode:
        children = tuple(
            self._resource(child, member, (*chain, member), modules, classes, ordered)
            for words, child in branch.children.items()
            for member in [self._children[branch.path][words]]
        )
        members = {child.name for child in children} | {
            self._methods[operation.pointer].name for operation, _ in branch.operations
        }
        operations = tuple(
            self._operation(operation, members) for operation, _ in branch.operations
        )
        everything = [
            *operations,
            *(node for child in children if branch.path for node in child.all_operations),
        ]
        tag = self._tag_of(branch)
        key = str(branch.path)
        class_name = classes.get(key, pascal(self._shared.words))
        references = {ref for node in operations for ref in node.references}
        node = ResourceNode(
            name=name,
            class_name=class_name,
            service_name=self._made("service", class_name),
            module=modules.get(key, self._target.spellers["module"].spell(self._shared.words)),
            chain=chain,
            words=branch.path,
            wire_segment=Text(branch.segment),
            title=Text(tag.title if tag is not None else ""),
            description=Text(tag.description if tag is not None else ""),
            heading=Text((tag.title if tag is not None else "") or self._heading(branch)),
            children=children,
            operations=operations,
            references=tuple(sorted(references, key=lambda ref: (ref.module, ref.name))),
            imports=merge_imports(node.imports for node in operations),
            all_operations=tuple(
                sorted(everything, key=lambda node: (node.id.raw, node.pointer.raw))
            ),
        )
        if branch.path:
            ordered.append(node)
        return node

    def _heading(self, branch: Branch) -> str:
        """What people write of a segment: as it is where it has capitals or spaces, else its words with one capital."""
        if not branch.path:
            return self._api.title
        if branch.segment != branch.segment.lower() or " " in branch.segment:
            return branch.segment
        words = " ".join(branch.words)
        return words[:1].upper() + words[1:]

    def _tag_of(self, branch: Branch) -> Tag | None:
        if not branch.path:
            return None
        exact = next((tag for tag in self._api.tags if tag.name == branch.segment), None)
        return exact or next(
            (tag for tag in self._api.tags if split_words(tag.name) == branch.words), None
        )

    def _made(self, kind: str, name: str, held: Collection[str] | None = None) -> str:
        return made_name(self._target.names[kind], name, self._types if held is None else held)

    def _operation(self, operation: Operation, siblings: Collection[str]) -> OperationNode:
        method = self._methods[operation.pointer]
        type_name = self._module_names[operation.pointer]
        node = self._operations.build(
            operation,
            name=method.name,
            type_name=type_name,
            module=self._target.spellers["module"].spell(split_words(type_name)),
            chain=method.chain,
            words=method.words,
        )
        streams, pages = node.stream is not None, node.pagination is not None
        node = replace(
            node,
            params_name=self._made("params", type_name),
            stream_name=(
                ""
                if not streams
                else node.name
                if node.only_streams
                else self._made("stream", node.name, siblings)
            ),
            pages_name=self._made("pages", node.name, siblings) if pages else "",
        )
        self._nodes[operation.pointer] = node
        return node

    def _credential_names(self) -> dict[str, str]:
        kinds = [self._kind_words(scheme) for scheme in self._api.security_schemes]
        claims = []
        for scheme, words in zip(self._api.security_schemes, kinds, strict=True):
            own = document_candidates(scheme.key)
            candidates = (words, *own) if kinds.count(words) == 1 else own
            claims.append(Claim(key=scheme.key, original=scheme.key, candidates=candidates, rank=0))
        return resolve(
            claims,
            self._target.spellers["credential"],
            taken=self._target.taken.get("credential", frozenset()),
        )

    @staticmethod
    def _kind_words(scheme: SecurityScheme) -> Words:
        if scheme.kind == "http":
            match scheme.scheme.lower():
                case "bearer":
                    return ("bearer", "token")
                case "basic":
                    return ("basic", "auth")
                case other:
                    return (*split_words(other), "credentials")
        return _KIND_WORDS.get(scheme.kind, split_words(scheme.key))

    def _security_scheme(self, scheme: SecurityScheme) -> SecuritySchemeNode:
        name = self._credentials[scheme.key]
        return SecuritySchemeNode(
            name=name,
            key=Text(scheme.key),
            kind=scheme.kind,
            scheme=scheme.scheme.lower() if re.fullmatch(r"[A-Za-z0-9-]+", scheme.scheme) else "",
            location=scheme.location,
            wire_name=Text(scheme.name),
            env=upper_snake((*self._shared.words, *split_words(name))),
            flows=tuple(
                OAuthFlowNode(
                    kind=flow.kind,
                    authorization_url=Text(flow.authorization_url),
                    device_authorization_url=Text(flow.device_authorization_url),
                    token_url=Text(flow.token_url),
                    refresh_url=Text(flow.refresh_url),
                    client_id=Text(flow.client_id),
                    scopes=tuple(
                        (Text(scope), Text(description)) for scope, description in flow.scopes
                    ),
                )
                for flow in scheme.flows
            ),
            description=Text(scheme.description),
            deprecated=scheme.deprecated,
            bearer_format=Text(scheme.bearer_format),
            open_id_connect_url=Text(scheme.open_id_connect_url),
        )

    def _webhook(self, operation: Operation) -> WebhookNode:
        words = split_words(operation.id) or ("webhook",)
        body = operation.request_body
        media = (
            self._media.media_type(body.media_types[0])
            if body is not None and body.media_types
            else None
        )
        parameters = self._operations.parameters(operation)
        return WebhookNode(
            name=self._target.spellers["method"].spell(words),
            type_name=self._target.spellers["type"].spell((*words, "webhook")),
            id=Text(operation.id),
            summary=Text(operation.summary),
            description=Text(operation.description),
            type=media.type if media is not None else None,
            headers=tuple(parameter for parameter in parameters if parameter.location == "header"),
            references=media.type.references
            if media is not None and media.type is not None
            else (),
        )


def _tag(tag: Tag) -> TagNode:
    return TagNode(
        name=Text(tag.name),
        title=Text(tag.title),
        description=Text(tag.description),
        parent=Text(tag.parent),
        kind=Text(tag.kind),
    )


def semver(version: str) -> str:
    """Returns a version that package indexes accept: the leading numbers of the document's, padded to three; dates included."""
    match = re.match(r"\D*(\d+(?:[.-]\d+){0,2})", version)
    numbers = [str(int(part)) for part in re.split(r"[.-]", match[1])] if match else ["0", "1", "0"]
    return ".".join([*numbers, "0", "0"][:3])
