"""The types of Geometry."""

from __future__ import annotations

import typing

from typing_extensions import TypeAliasType

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .geometry_collection import GeometryCollection
    from .line_string_geometry import LineStringGeometry
    from .multi_line_string_geometry import MultiLineStringGeometry
    from .multi_point_geometry import MultiPointGeometry
    from .multi_polygon_geometry import MultiPolygonGeometry
    from .point_geometry import PointGeometry
    from .polygon_geometry import PolygonGeometry


Geometry = TypeAliasType(
    "Geometry",
    typing.Annotated[
        typing.Union[
            "PointGeometry",
            "MultiPointGeometry",
            "LineStringGeometry",
            "MultiLineStringGeometry",
            "PolygonGeometry",
            "MultiPolygonGeometry",
            "GeometryCollection",
            rt.UnknownVariant,
        ],
        rt.Tagged(
            "type",
            {
                "Point": 0,
                "MultiPoint": 1,
                "LineString": 2,
                "MultiLineString": 3,
                "Polygon": 4,
                "MultiPolygon": 5,
                "GeometryCollection": 6,
            },
        ),
    ],
)
"""A GeoJSON geometry (RFC 7946)."""
