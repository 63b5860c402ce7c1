"""Property maps by reference: `properties: {$ref: ...}` names a map of properties, not a property.

No version of OpenAPI allows it, but bundlers resolve it, so published sources contain it.
"""

from __future__ import annotations

from .merge import Child, Part
from .places import Place, Raw
from .reader import Reader
from .sites import Site, below


def has_reference(raw: Raw) -> bool:
    """Return whether the properties of a schema object are given by reference."""
    members = raw.get("properties")
    return isinstance(members, dict) and isinstance(members.get("$ref"), str)


def located(reader: Reader, place: Place, home: Site) -> dict[str, Child]:
    """Return the properties of a schema, those of the referenced map first."""
    members = place.child("properties")
    found: dict[str, Child] = {}
    target = reader.follow(Place({"$ref": members.value["$ref"]}, members.file, members.pointer))
    if target is not None and isinstance(target.value, dict):
        for name in target.value:
            found[name] = Child((Part(target.child(name), below(target.id).at(name)),))
    for name, member in place.members("properties"):
        if name != "$ref":
            found[name] = Child((Part(member, home.at(name)),))
    return found
