"""The types of Geometry."""

from __future__ import annotations

import typing  # noqa: F401

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .geometry_collection import GeometryCollection as GeometryCollection
    from .line_string_geometry import LineStringGeometry as LineStringGeometry
    from .multi_line_string_geometry import (
        MultiLineStringGeometry as MultiLineStringGeometry,
    )
    from .multi_point_geometry import MultiPointGeometry as MultiPointGeometry
    from .multi_polygon_geometry import MultiPolygonGeometry as MultiPolygonGeometry
    from .point_geometry import PointGeometry as PointGeometry
    from .polygon_geometry import PolygonGeometry as PolygonGeometry


Geometry = rt.TypeAliasType(
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
"""Geometry"""
