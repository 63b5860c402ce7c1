"""Named schemas to model nodes, grouped by file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from ..escape import json_text, literal
from ..model import (
    Absent,
    Api,
    ArraySchema,
    EnumSchema,
    EnumValue,
    Facts,
    Json,
    NamedSchema,
    ObjectSchema,
    Property,
    SchemaId,
    SchemaNode,
    SchemaRef,
    StringSchema,
    TupleSchema,
    UnionSchema,
)
from ..naming import (
    Candidates,
    Claim,
    Words,
    case_words,
    code_words,
    document_candidates,
    made_name,
    plain_words,
    resolve,
    spell_words,
    split_words,
)
from ..target import Target
from ..text import EMPTY, Text
from .deprecation import deprecation_of
from .nodes import (
    DiscriminatorNode,
    EnumValueNode,
    FieldNode,
    Import,
    ModelGroup,
    ModelNode,
    ModelRef,
    TypeNode,
    VariantNode,
)
from .types import TypeSpeller, limits_of, string_format
from .usage import Usage, owner_of, references


def model_kind(schema: SchemaNode) -> str:
    """Returns the kind of model a schema makes: object, map, enum, union or alias."""
    match schema:
        case ObjectSchema():
            return "map" if schema.is_map and schema.additional_declared else "object"
        case EnumSchema():
            return "enum"
        case UnionSchema():
            return "union"
        case _:
            return "alias"


def is_concrete(schema: SchemaNode) -> bool:
    """Whether a named schema is a type of its own, so that its values are of no other one."""
    match schema:
        case ObjectSchema():
            return True
        case EnumSchema():
            return schema.base != "mixed"
        case ArraySchema() | TupleSchema():
            return not schema.nullable
        case StringSchema():
            return not schema.nullable and string_format(schema) == "byte"
        case _:
            return False


class ModelNames:
    """Names and files of all models of a target, resolved before anything refers to them."""

    def __init__(
        self, api: Api, target: Target, usage: Usage, operation_words: Mapping[str, Words]
    ) -> None:
        self._api = api
        self._target = target
        self._operation_words = operation_words
        kept = [
            named
            for key, named in api.schemas.items()
            if key not in usage.hidden and self._has_name(named)
        ]
        self._words: dict[SchemaId, Words] = {}
        claims = [self._claim(named) for named in kept]
        taken = target.taken.get("type", frozenset())
        self.types = resolve(
            claims,
            target.spellers["type"],
            taken=taken,
            same=str.casefold if target.case_insensitive_files else str,
        )
        self.owners = {named.id: owner_of(named, api.schemas) for named in kept}
        self.modules = self._modules(kept)
        self.named = kept

    def refs(self, input_names: Mapping[SchemaId, str]) -> dict[SchemaId, ModelRef]:
        """Returns how each model is referred to."""
        return {
            named.id: ModelRef(
                name=self.types[named.id],
                module=self.modules[named.id],
                input_name=input_names.get(named.id, self.types[named.id]),
                kind=model_kind(named.schema),
                concrete=is_concrete(named.schema),
            )
            for named in self.named
        }

    def input_names(self, usage: Usage) -> dict[SchemaId, str]:
        """Returns the names of the argument forms that the target's `[plan] input_forms` asks for."""
        rule = self._target.input_forms
        if rule == "never":
            return {}
        wanted = {
            named.id
            for named in self.named
            if named.id in usage.in_input and _differs(named.schema, rule)
        }
        edges = {
            named.id: tuple(references(named.schema))
            for named in self.named
            if named.id in usage.in_input
        }
        users: dict[SchemaId, list[SchemaId]] = {}
        for key, targets in edges.items():
            for target in targets:
                users.setdefault(target, []).append(key)
        stack = list(wanted)
        while stack:
            for user in users.get(stack.pop(), ()):
                if user not in wanted:
                    wanted.add(user)
                    stack.append(user)
        suffix = split_words(self._target.input_suffix)
        claims = [
            Claim(
                key=named.id,
                original=self.types[named.id] + self._target.input_suffix,
                candidates=(
                    (*split_words(self.types[named.id]), *suffix),
                    (*split_words(self.types[named.id]), "input", *suffix),
                ),
            )
            for named in self.named
            if named.id in wanted
        ]
        return resolve(
            claims,
            replace(self._target.spellers["type"], keep=_ANY_NAME),
            taken=self.types.values(),
        )

    def raw_name(self, named: NamedSchema) -> str:
        return named.name or self.types[named.id]

    def _has_name(self, named: NamedSchema) -> bool:
        if model_kind(named.schema) not in self._target.named_kinds:
            return False
        if named.is_component:
            return True
        match named.schema:
            case EnumSchema():
                return self._target.named_enums and not (
                    named.schema.is_const and "const" in self._target.types
                )
            case UnionSchema():
                return self._target.named_unions
            case _:
                return True

    def _claim(self, named: NamedSchema) -> Claim:
        if named.is_component:
            return Claim(
                key=named.id, original=named.name, candidates=self._component_candidates(named)
            )
        words = self.words(named)
        kind = (model_kind(named.schema),)
        candidates = Candidates(
            words,
            lambda: self._role_words(named, named.role),
            lambda: (*self._role_words(named, named.role), *kind),
            lambda: (*words, *code_words(named.id)),
        )
        return Claim(key=named.id, original="", candidates=candidates, rank=1)

    def _component_candidates(self, named: NamedSchema) -> Candidates:
        file = split_words(named.id.partition("#")[0])
        return Candidates(
            plain_words(named.name),
            lambda: spell_words(named.name),
            lambda: case_words(named.name),
            lambda: (*file, *case_words(named.name)),
            lambda: (*case_words(named.name), *code_words(named.id)),
        )

    def words(self, named: NamedSchema) -> Words:
        """Returns the words of an inline type: those of its owner and of its role there."""
        known = self._words.get(named.id)
        if known is not None:
            return known
        if named.is_component:
            words = plain_words(named.name)
        else:
            role = named.role
            if _SUCCESS_ROLE.fullmatch(" ".join(role[:2])):
                role = ("response", *role[2:])
            elif role and _SUCCESS_ROLE.fullmatch(role[0]):
                role = ("response", *role[1:])
            words = self._role_words(named, role)
        self._words[named.id] = words
        return words

    def _role_words(self, named: NamedSchema, role: Sequence[str]) -> Words:
        words = (word for text in role for word in (split_words(text) or spell_words(text)))
        return (*self._owner_words(named), *words)

    def _owner_words(self, named: NamedSchema) -> Words:
        if named.owner_is_operation:
            return self._operation_words.get(named.owner, split_words(named.owner))
        owner = self._api.schemas.get(named.owner)
        return self.words(owner) if owner is not None else split_words(named.owner)

    def _modules(self, kept: Sequence[NamedSchema]) -> dict[SchemaId, str]:
        if self._target.model_files == "type":
            return dict(self.types)
        claims: dict[str, Claim] = {}
        for named in kept:
            owner = self.owners[named.id]
            key = self._group_key(owner)
            if key not in claims:
                claims[key] = self._module_claim(key, owner)
        names = resolve(
            list(claims.values()),
            self._target.spellers["module"],
            taken=self._target.taken.get("module", frozenset()),
            same=str.casefold if self._target.case_insensitive_files else str,
        )
        return {named.id: names[self._group_key(self.owners[named.id])] for named in kept}

    def _module_claim(self, key: str, owner: NamedSchema) -> Claim:
        words = self._module_words(owner)
        if self._target.model_files == "word":
            return Claim(
                key=key, original="", candidates=Candidates(words[:1], (*words[:1], "types"))
            )
        if owner.owner_is_operation:
            candidates = Candidates(
                words, (*words, "types"), lambda: (*words, *code_words(owner.owner))
            )
            return Claim(key=key, original="", candidates=candidates, rank=1)
        candidates = Candidates(
            words, lambda: case_words(owner.name), lambda: (*words, *code_words(owner.id))
        )
        return Claim(key=key, original="", candidates=candidates)

    def _module_words(self, owner: NamedSchema) -> Words:
        if owner.owner_is_operation:
            return self._operation_words.get(owner.owner, split_words(owner.owner))
        return split_words(self.types.get(owner.id, owner.name)) or plain_words(owner.name)

    def _group_key(self, owner: NamedSchema) -> str:
        if self._target.model_files == "word":
            return f"word {self._module_words(owner)[0]}"
        return f"operation {owner.owner}" if owner.owner_is_operation else owner.id


def _differs(schema: SchemaNode, rule: str) -> bool:
    if not isinstance(schema, ObjectSchema):
        return False
    if rule == "always":
        return bool(schema.properties)
    return any(
        prop.schema.facts.read_only or prop.schema.facts.write_only for prop in schema.properties
    )


_SUCCESS_ROLE = re.compile(r"response 2\w\w")
"""The body of a success is the response: its status is said only where two of them differ."""

_ANY_NAME = re.compile(r".+")


class ModelBuilder:
    """Builds model nodes with final names and types."""

    def __init__(
        self,
        api: Api,
        target: Target,
        names: ModelNames,
        refs: Mapping[SchemaId, ModelRef],
        speller: TypeSpeller,
        usage: Usage,
        params: Collection[str] = (),
    ) -> None:
        self._api = api
        self._target = target
        self._names = names
        self._refs = refs
        self._speller = speller
        self._usage = usage
        self._fields: dict[SchemaId, tuple[FieldNode, ...]] = {}
        self._held = frozenset(names.types.values())
        self._value_names = {
            names.types[named.id]: self._names_of(named.schema.values)
            for named in names.named
            if isinstance(named.schema, EnumSchema)
        }
        self._full_names = self._enum_full_names(params)

    def groups(self) -> tuple[ModelGroup, ...]:
        """Returns the model files, sorted by module; in each a component first, then its inline types by name."""
        members: dict[str, list[NamedSchema]] = {}
        for named in self._names.named:
            members.setdefault(self._names.modules[named.id], []).append(named)
        return tuple(self._group(module, members[module]) for module in sorted(members))

    def _group(self, module: str, members: list[NamedSchema]) -> ModelGroup:
        members.sort(
            key=lambda named: (
                self._owned_by(named),
                not named.is_component,
                self._names.types[named.id],
            )
        )
        models = tuple(self.model(named) for named in members)
        own = {model.name for model in models}
        outside = {
            ref
            for model in models
            for ref in model.references
            if ref.module != module or ref.name not in own
        }
        owner = self._names.owners[members[0].id]
        return ModelGroup(
            module=module,
            name=models[0].name,
            models=models,
            references=tuple(sorted(outside, key=lambda ref: (ref.module, ref.name))),
            imports=merge_imports(model.imports for model in models),
            operation=owner.owner if owner.owner_is_operation else "",
        )

    def _owned_by(self, named: NamedSchema) -> str:
        owner = self._names.owners[named.id]
        return owner.owner if owner.owner_is_operation else self._names.types.get(owner.id, "")

    def model(self, named: NamedSchema) -> ModelNode:
        """Returns the model node of a named schema."""
        schema = named.schema
        facts = schema.facts
        ref = self._refs[named.id]
        fields: tuple[FieldNode, ...] = ()
        types: list[TypeNode] = []
        additional = type_node = value_type = None
        values: tuple[EnumValueNode, ...] = ()
        variants: tuple[VariantNode, ...] = ()
        unknown = ""
        discriminator: DiscriminatorNode | None = None
        bases: tuple[ModelRef, ...] = ()
        closed = False
        match schema:
            case ObjectSchema():
                fields = self.fields(named.id, schema)
                types = [field.type for field in fields]
                if schema.others and (schema.additional_declared or ref.kind == "map"):
                    additional = self._speller.others(schema)
                    types.append(additional)
                closed = not schema.others
                type_node = additional if ref.kind == "map" else None
                bases = tuple(self._refs[base] for base in schema.bases if base in self._refs)
                if schema.discriminator is not None:
                    discriminator = self._discriminator(schema.discriminator.property_name, None)
            case EnumSchema():
                values = self._enum_values(schema.values, ref.name)
                value_type = self._speller.leaf(
                    schema.base if schema.base != "mixed" else "any", schema.format
                )
                types = [value_type]
            case UnionSchema():
                variants = self._variants(schema, ref.name)
                unknown = self._made("unknown", ref.name)
                types = [variant.type for variant in variants]
                if schema.discriminator is not None:
                    default = schema.discriminator.default
                    discriminator = self._discriminator(
                        schema.discriminator.property_name,
                        self._refs.get(default) if default is not None else None,
                    )
                type_node = self._speller.union([variant.schema for variant in schema.variants])
            case _:
                type_node = self._speller.spell(schema)
                types = [type_node]
        if isinstance(schema, UnionSchema) and type_node is not None:
            types.append(type_node)
        return ModelNode(
            id=Text(named.id),
            name=ref.name,
            input_name=ref.input_name or ref.name,
            module=ref.module,
            kind=ref.kind,
            raw_name=Text(self._names.raw_name(named)),
            is_inline=not named.is_component,
            owner=self._owner_name(named),
            title=Text(facts.title),
            description=Text(facts.description),
            deprecated=facts.deprecated,
            deprecation=deprecation_of(facts.deprecation),
            nullable=schema.nullable,
            fields=fields,
            bases=bases,
            additional=additional,
            closed=closed,
            type=type_node,
            values=values,
            value_type=value_type,
            concrete=ref.concrete,
            variants=variants,
            unknown_name=unknown,
            discriminator=discriminator,
            used_in_input=named.id in self._usage.in_input,
            used_in_output=named.id in self._usage.in_output,
            recursive=named.id in self._usage.recursive,
            has_read_only=any(field.read_only for field in fields),
            has_write_only=any(field.write_only for field in fields),
            examples=tuple(Text(json_text(example)) for example in facts.examples),
            unmodelled=facts.unmodelled,
            limits=limits_of(schema),
            references=tuple(dict.fromkeys(ref for node in types for ref in node.references)),
            imports=merge_imports(node.imports for node in types),
            pointer=Text(facts.pointer),
        )

    def _owner_name(self, named: NamedSchema) -> str:
        return "" if named.owner_is_operation else self._names.types.get(named.owner, "")

    def fields(self, schema_id: SchemaId, schema: ObjectSchema) -> tuple[FieldNode, ...]:
        """Returns the fields of an object, in document order, names resolved within the object."""
        known = self._fields.get(schema_id)
        if known is None:
            known = self._fields[schema_id] = self._build_fields(schema.properties)
        return known

    def _build_fields(self, properties: Sequence[Property]) -> tuple[FieldNode, ...]:
        claims = [
            Claim(key=prop.name, original=prop.name, candidates=document_candidates(prop.name))
            for prop in properties
        ]
        names = resolve(
            claims,
            self._target.spellers["field"],
            taken=self._target.taken.get("field", frozenset()),
        )
        return tuple(self._field(prop, names[prop.name]) for prop in properties)

    def _field(self, prop: Property, name: str) -> FieldNode:
        schema = prop.schema
        facts = schema.facts
        resolved = self._resolved(schema) if isinstance(schema, SchemaRef) else schema
        constant = ""
        if isinstance(resolved, EnumSchema) and resolved.is_const and len(resolved.values) == 1:
            constant = literal(resolved.values[0].value, self._target.literals)
        examples = facts.examples
        return FieldNode(
            name=name,
            wire_name=Text(prop.name),
            type=self._speller.spell(schema),
            renamed=name != prop.name,
            required=prop.required,
            read_only=facts.read_only,
            write_only=facts.write_only,
            deprecated=facts.deprecated,
            deprecation=deprecation_of(facts.deprecation),
            title=Text(facts.title) if facts.title else EMPTY,
            description=Text(facts.description) if facts.description else EMPTY,
            default=self.default(facts),
            constant=constant,
            examples=tuple([Text(json_text(each)) for each in examples]) if examples else (),
            limits=limits_of(resolved),
            unmodelled=facts.unmodelled,
            pointer=Text(facts.pointer),
        )

    def default(self, facts: Facts) -> str:
        return (
            ""
            if isinstance(facts.default, Absent)
            else literal(facts.default, self._target.literals)
        )

    def _resolved(self, schema: SchemaNode) -> SchemaNode:
        seen: set[SchemaId] = set()
        while (
            isinstance(schema, SchemaRef)
            and schema.target in self._api.schemas
            and schema.target not in seen
        ):
            seen.add(schema.target)
            schema = self._api.schemas[schema.target].schema
        return schema

    def _enum_full_names(self, params: Collection[str]) -> dict[tuple[str, str], str]:
        """The names of members where those of all enums stand together. What is contested says more, whoever asks."""
        patterns = self._target.names["value"]
        members = [
            (enum, name)
            for enum, names in self._value_names.items()
            if patterns
            for name in names.values()
        ]
        plain = Counter(value_name(patterns[0], *member) for member in members)
        held = {*self._held, *params, *(name for name, count in plain.items() if count > 1)}
        return {
            member: next((each for each in names if each not in held), names[-1])
            for member in members
            for names in [[value_name(pattern, *member) for pattern in patterns]]
        }

    def _names_of(self, values: Sequence[EnumValue]) -> dict[str, str]:
        """The names of the members of an enum, by their values as JSON text."""
        claims = []
        for value in values:
            wire = wire_text(value.value)
            claims.append(
                Claim(
                    key=json_text(value.value),
                    original=value.name or wire,
                    candidates=_value_candidates(value, wire),
                )
            )
        return resolve(
            claims,
            self._target.spellers["enum_value"],
            taken=self._target.taken.get("enum_value", frozenset()),
        )

    def _enum_values(self, values: Sequence[EnumValue], enum: str) -> tuple[EnumValueNode, ...]:
        names = self._value_names[enum]
        return tuple(
            EnumValueNode(
                name=(name := names[json_text(value.value)]),
                full_name=self._full_names.get((enum, name), name),
                literal=literal(value.value, self._target.literals),
                wire_value=Text(wire_text(value.value)),
                description=Text(value.description),
            )
            for value in values
        )

    def _made(self, kind: str, name: str) -> str:
        return made_name(self._target.names[kind], name, self._held)

    def _variants(self, schema: UnionSchema, union: str) -> tuple[VariantNode, ...]:
        default = schema.discriminator.default if schema.discriminator is not None else None
        types = [self._speller.spell(variant.schema) for variant in schema.variants]
        claims = [
            Claim(
                key=str(index),
                original="",
                candidates=self._variant_candidates(
                    variant.schema, types[index], variant.tags, index
                ),
            )
            for index, variant in enumerate(schema.variants)
        ]
        names = resolve(claims, self._target.spellers["variant"])
        own = [
            type_node.model.name
            if type_node.model is not None
            and type_node.model.concrete
            and type_node.expr == type_node.model.name
            else ""
            for type_node in types
        ]
        return tuple(
            VariantNode(
                name=names[str(index)],
                type=types[index],
                tags=tuple(Text(tag) for tag in variant.tags),
                tag_literals=tuple(literal(tag, self._target.literals) for tag in variant.tags),
                is_default=isinstance(variant.schema, SchemaRef)
                and variant.schema.target == default,
                type_name=own[index] or self._made("variant", union + names[str(index)]),
                is_wrapped=not own[index],
            )
            for index, variant in enumerate(schema.variants)
        )

    def _variant_candidates(
        self, schema: SchemaNode, type_node: TypeNode, tags: Sequence[str], index: int
    ) -> Candidates:
        words: Words = (type_node.kind,)
        if type_node.model is not None:
            words = split_words(type_node.model.name)
        elif type_node.codec:
            words = (type_node.kind, *split_words(type_node.codec))
        elif type_node.item is not None and type_node.item.model is not None:
            words = (type_node.kind, "of", *split_words(type_node.item.model.name))
        return Candidates(
            words,
            lambda: (*words, *(word for tag in tags[:1] for word in split_words(tag))),
            lambda: (*words, *split_words(schema.facts.title)),
            lambda: (*words, *code_words(schema.facts.pointer)),
            lambda: (*words, "option", f"{index}"),
        )

    def _discriminator(self, property_name: str, default: ModelRef | None) -> DiscriminatorNode:
        speller = self._target.spellers["field"]
        words = plain_words(property_name)
        return DiscriminatorNode(
            wire_name=Text(property_name), name=speller.spell(words, property_name), default=default
        )


def _value_candidates(value: EnumValue, wire: str) -> Sequence[Words]:
    if value.name:
        return (*document_candidates(value.name), code_words(wire))
    if wire == "":
        return (("empty",), ("empty", "string"))
    return document_candidates(wire)


def value_name(pattern: str, enum: str, name: str) -> str:
    """Returns the name of an enum's member by a pattern of `[names] value`."""
    return pattern.replace("{enum}", enum).replace("{name}", name)


def wire_text(value: Json) -> str:
    """Returns the text of an enum value as it travels in a parameter: the string itself, or JSON text."""
    return value if isinstance(value, str) else json_text(value)


def merge_imports(groups: Iterable[Iterable[Import]]) -> tuple[Import, ...]:
    """Returns the distinct imports sorted by module and name."""
    return tuple(
        sorted(
            {item for group in groups for item in group}, key=lambda item: (item.module, item.name)
        )
    )
