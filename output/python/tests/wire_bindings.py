"""How the conformance runner reaches every operation of the package."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, NamedTuple

import geopera as package
from geopera._runtime.adapters import adapter_for
from geopera._runtime.decode import schema_name
from geopera._runtime.namespace import evaluate

sdk: Any = SimpleNamespace(
    **{name: getattr(package, name) for name in package.__all__},
    Client=package.Geopera,
    AsyncClient=package.AsyncGeopera,
    schema_name=schema_name,
    ENVIRONMENT_PREFIX="GEOPERA_",
)


class Binding(NamedTuple):
    """One operation: its method, and its arguments as place, names, type and need."""

    chain: list[str]
    arguments: list[tuple[str, str, str, str, bool]]
    flat: bool = False


BINDINGS: dict[str, Binding] = {
    "alerts.acknowledge_event": Binding(
        chain=[
            "alerts",
            "acknowledge_event",
        ],
        arguments=[
            ("body_field", "event_id", "event_id", "str", True),
        ],
        flat=True,
    ),
    "alerts.create_rule": Binding(
        chain=[
            "alerts",
            "create_rule",
        ],
        arguments=[
            ("body_field", "name", "name", "str", True),
            ("body_field", "expression", "expression", "str", True),
            ("body_field", "comparison", "comparison", "str", True),
            ("body_field", "threshold", "threshold", "float", True),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "collection_id", "collection_id", "str | None", False),
            ("body_field", "event_types", "event_types", "list[str]", False),
            ("body_field", "threshold_upper", "threshold_upper", "float | None", False),
            ("body_field", "asset_key", "asset_key", "str", False),
            ("body_field", "band_mapping", "band_mapping", "dict[str, str]", False),
            (
                "body_field",
                "notification_channels",
                "notification_channels",
                "list[str]",
                False,
            ),
            ("body_field", "cooldown_minutes", "cooldown_minutes", "int", False),
        ],
        flat=True,
    ),
    "alerts.delete_rule": Binding(
        chain=[
            "alerts",
            "delete_rule",
        ],
        arguments=[
            ("body_field", "rule_id", "rule_id", "str", True),
        ],
        flat=True,
    ),
    "alerts.events.list": Binding(
        chain=[
            "alerts",
            "events",
            "list",
        ],
        arguments=[
            ("body_field", "rule_id", "rule_id", "str | None", False),
            ("body_field", "acknowledged", "acknowledged", "bool | None", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
        ],
        flat=True,
    ),
    "alerts.rule.get": Binding(
        chain=[
            "alerts",
            "rule",
            "get",
        ],
        arguments=[
            ("body_field", "rule_id", "rule_id", "str", True),
        ],
        flat=True,
    ),
    "alerts.rules.list": Binding(
        chain=[
            "alerts",
            "rules",
            "list",
        ],
        arguments=[
            ("body_field", "active", "active", "bool | None", False),
            ("body_field", "collection_id", "collection_id", "str | None", False),
        ],
        flat=True,
    ),
    "alerts.test_rule": Binding(
        chain=[
            "alerts",
            "test_rule",
        ],
        arguments=[
            ("body_field", "rule_id", "rule_id", "str", True),
            ("body_field", "item_id", "item_id", "str", True),
        ],
        flat=True,
    ),
    "alerts.update_rule": Binding(
        chain=[
            "alerts",
            "update_rule",
        ],
        arguments=[
            ("body_field", "rule_id", "rule_id", "str", True),
            ("body_field", "name", "name", "str | None", False),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "collection_id", "collection_id", "str | None", False),
            ("body_field", "event_types", "event_types", "list[str] | None", False),
            ("body_field", "expression", "expression", "str | None", False),
            ("body_field", "comparison", "comparison", "str | None", False),
            ("body_field", "threshold", "threshold", "float | None", False),
            ("body_field", "threshold_upper", "threshold_upper", "float | None", False),
            ("body_field", "asset_key", "asset_key", "str | None", False),
            (
                "body_field",
                "band_mapping",
                "band_mapping",
                "dict[str, str] | None",
                False,
            ),
            (
                "body_field",
                "notification_channels",
                "notification_channels",
                "list[str] | None",
                False,
            ),
            ("body_field", "active", "active", "bool | None", False),
            ("body_field", "cooldown_minutes", "cooldown_minutes", "int | None", False),
        ],
        flat=True,
    ),
    "analytics.band_math": Binding(
        chain=[
            "analytics",
            "band_math",
        ],
        arguments=[
            ("body_field", "cog_url", "cog_url", "str", True),
            ("body_field", "formula", "formula", "str", True),
            ("body_field", "bbox", "bbox", "dict[str, typing.Any]", True),
            ("body_field", "sensor", "sensor", "str", True),
            ("body_field", "max_size", "max_size", "int", False),
            ("body_field", "output_format", "output_format", "str", False),
            ("body_field", "colormap", "colormap", "str", False),
            ("body_field", "vmin", "vmin", "float | None", False),
            ("body_field", "vmax", "vmax", "float | None", False),
        ],
        flat=True,
    ),
    "analytics.calculate_index": Binding(
        chain=[
            "analytics",
            "calculate_index",
        ],
        arguments=[
            ("body_field", "cog_url", "cog_url", "str", True),
            ("body_field", "index_name", "index_name", "str", True),
            ("body_field", "bbox", "bbox", "dict[str, typing.Any]", True),
            ("body_field", "sensor", "sensor", "str", True),
            ("body_field", "max_size", "max_size", "int", False),
            ("body_field", "output_format", "output_format", "str", False),
            ("body_field", "colormap", "colormap", "str | None", False),
        ],
        flat=True,
    ),
    "analytics.execute": Binding(
        chain=[
            "analytics",
            "execute",
        ],
        arguments=[
            ("body_field", "operation", "operation", "str", True),
            ("body_field", "params", "params", "dict[str, typing.Any]", True),
        ],
        flat=True,
    ),
    "analytics.index.get": Binding(
        chain=[
            "analytics",
            "index",
            "get",
        ],
        arguments=[
            ("body_field", "index_name", "index_name", "str", True),
        ],
        flat=True,
    ),
    "analytics.indices.list": Binding(
        chain=[
            "analytics",
            "indices",
            "list",
        ],
        arguments=[
            ("body_field", "category", "category", "str | None", False),
            ("body_field", "sensor", "sensor", "str | None", False),
        ],
        flat=True,
    ),
    "analytics.operations.get": Binding(
        chain=[
            "analytics",
            "operations",
            "get",
        ],
        arguments=[
            ("body_field", "operation_name", "operation_name", "str", True),
        ],
        flat=True,
    ),
    "analytics.operations.list": Binding(
        chain=[
            "analytics",
            "operations",
            "list",
        ],
        arguments=[
            ("body_field", "data_type", "data_type", "str | None", False),
        ],
        flat=True,
    ),
    "analytics.sensors.list": Binding(
        chain=[
            "analytics",
            "sensors",
            "list",
        ],
        arguments=[],
        flat=True,
    ),
    "analytics.validate_formula": Binding(
        chain=[
            "analytics",
            "validate_formula",
        ],
        arguments=[
            ("body_field", "formula", "formula", "str", True),
            ("body_field", "sensor", "sensor", "str", True),
        ],
        flat=True,
    ),
    "api_keys.create": Binding(
        chain=[
            "api_keys",
            "create",
        ],
        arguments=[
            ("body_field", "name", "name", "str", True),
            ("body_field", "permissions", "permissions", "list[str]", False),
            ("body_field", "rate_limit", "rate_limit", "int | None", False),
            ("body_field", "expires_in_days", "expires_in_days", "int | None", False),
        ],
        flat=True,
    ),
    "api_keys.list": Binding(
        chain=[
            "api_keys",
            "list",
        ],
        arguments=[],
        flat=True,
    ),
    "api_keys.revoke": Binding(
        chain=[
            "api_keys",
            "revoke",
        ],
        arguments=[
            ("body_field", "key_id", "key_id", "str", True),
        ],
        flat=True,
    ),
    "assets.delete": Binding(
        chain=[
            "assets",
            "delete",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "asset_id", "asset_id", "str", True),
        ],
        flat=True,
    ),
    "band_formulas.create": Binding(
        chain=[
            "band_formulas",
            "create",
        ],
        arguments=[
            ("body_field", "name", "name", "str", True),
            ("body_field", "formula", "formula", "str", True),
            ("body_field", "display_name", "display_name", "str | None", False),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "colormap", "colormap", "str", False),
            ("body_field", "value_range", "value_range", "list[float]", False),
            ("body_field", "category", "category", "str", False),
        ],
        flat=True,
    ),
    "band_formulas.delete": Binding(
        chain=[
            "band_formulas",
            "delete",
        ],
        arguments=[
            ("body_field", "formula_id", "formula_id", "str", True),
        ],
        flat=True,
    ),
    "band_formulas.get": Binding(
        chain=[
            "band_formulas",
            "get",
        ],
        arguments=[
            ("body_field", "formula_id", "formula_id", "str", True),
        ],
        flat=True,
    ),
    "band_formulas.list": Binding(
        chain=[
            "band_formulas",
            "list",
        ],
        arguments=[
            ("body_field", "category", "category", "str | None", False),
            ("body_field", "include_templates", "include_templates", "bool", False),
        ],
        flat=True,
    ),
    "band_formulas.update": Binding(
        chain=[
            "band_formulas",
            "update",
        ],
        arguments=[
            ("body_field", "formula_id", "formula_id", "str", True),
            ("body_field", "name", "name", "str | None", False),
            ("body_field", "formula", "formula", "str | None", False),
            ("body_field", "display_name", "display_name", "str | None", False),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "colormap", "colormap", "str | None", False),
            ("body_field", "value_range", "value_range", "list[float] | None", False),
            ("body_field", "category", "category", "str | None", False),
        ],
        flat=True,
    ),
    "billing.approvals.approve": Binding(
        chain=[
            "billing",
            "approvals",
            "approve",
        ],
        arguments=[
            ("body_field", "approval_id", "approval_id", "str", True),
        ],
        flat=True,
    ),
    "billing.approvals.get": Binding(
        chain=[
            "billing",
            "approvals",
            "get",
        ],
        arguments=[
            ("body_field", "approval_id", "approval_id", "str", True),
        ],
        flat=True,
    ),
    "billing.approvals.list": Binding(
        chain=[
            "billing",
            "approvals",
            "list",
        ],
        arguments=[
            ("body_field", "status", "status", "str | None", False),
        ],
        flat=True,
    ),
    "billing.approvals.reject": Binding(
        chain=[
            "billing",
            "approvals",
            "reject",
        ],
        arguments=[
            ("body_field", "approval_id", "approval_id", "str", True),
            ("body_field", "reason", "reason", "str | None", False),
        ],
        flat=True,
    ),
    "billing.approvals.request": Binding(
        chain=[
            "billing",
            "approvals",
            "request",
        ],
        arguments=[
            ("body_field", "credits", "credits", "int", True),
            ("body_field", "expiry_hours", "expiry_hours", "int | None", False),
        ],
        flat=True,
    ),
    "billing.auto_topup.get": Binding(
        chain=[
            "billing",
            "auto_topup",
            "get",
        ],
        arguments=[],
        flat=True,
    ),
    "billing.credits.balance": Binding(
        chain=[
            "billing",
            "credits",
            "balance",
        ],
        arguments=[],
        flat=True,
    ),
    "billing.credits.transactions": Binding(
        chain=[
            "billing",
            "credits",
            "transactions",
        ],
        arguments=[
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
            ("body_field", "reason", "reason", "str | None", False),
        ],
        flat=True,
    ),
    "billing.invoices.list": Binding(
        chain=[
            "billing",
            "invoices",
            "list",
        ],
        arguments=[
            ("body_field", "limit", "limit", "int", False),
        ],
        flat=True,
    ),
    "billing.plans.list": Binding(
        chain=[
            "billing",
            "plans",
            "list",
        ],
        arguments=[],
        flat=True,
    ),
    "billing.run_monthly_for_org": Binding(
        chain=[
            "billing",
            "run_monthly_for_org",
        ],
        arguments=[
            ("body_field", "organization_id", "organization_id", "str", True),
        ],
        flat=True,
    ),
    "billing.set_auto_topup": Binding(
        chain=[
            "billing",
            "set_auto_topup",
        ],
        arguments=[
            ("body_field", "enabled", "enabled", "bool", True),
            ("body_field", "threshold_credits", "threshold_credits", "int", True),
            ("body_field", "topup_amount_credits", "topup_amount_credits", "int", True),
            (
                "body_field",
                "daily_charge_cap_aud",
                "daily_charge_cap_aud",
                "float | None",
                False,
            ),
        ],
        flat=True,
    ),
    "billing.status.get": Binding(
        chain=[
            "billing",
            "status",
            "get",
        ],
        arguments=[
            ("body_field", "organization_id", "organization_id", "str", True),
        ],
        flat=True,
    ),
    "billing.stripe_invoices.list": Binding(
        chain=[
            "billing",
            "stripe_invoices",
            "list",
        ],
        arguments=[
            ("body_field", "limit", "limit", "int", False),
        ],
        flat=True,
    ),
    "billing.topup": Binding(
        chain=[
            "billing",
            "topup",
        ],
        arguments=[
            ("body", "body", "body", "dict[str, typing.Any] | None", False),
        ],
    ),
    "catalog.federated_search": Binding(
        chain=[
            "catalog",
            "federated_search",
        ],
        arguments=[
            ("body_field", "collections", "collections", "list[str] | None", False),
            ("body_field", "ids", "ids", "list[str] | None", False),
            ("body_field", "datetime", "datetime", "str | None", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "query", "query", "dict[str, typing.Any] | None", False),
            ("body_field", "bbox", "bbox", "list[float] | None", False),
            (
                "body_field",
                "intersects",
                "intersects",
                "dict[str, typing.Any] | None",
                False,
            ),
            ("body_field", "full_catalog", "full_catalog", "bool | None", False),
            ("body_field", "source_ids", "source_ids", "list[str] | None", False),
            ("body_field", "data_types", "data_types", "list[str] | None", False),
        ],
        flat=True,
    ),
    "catalog.granule_points": Binding(
        chain=[
            "catalog",
            "granule_points",
        ],
        arguments=[
            ("body_field", "collection", "collection", "str", True),
            ("body_field", "href", "href", "str", True),
            ("body_field", "bbox", "bbox", "list[float]", True),
            ("body_field", "max_points", "max_points", "int", False),
            (
                "body_field",
                "clip_polygon",
                "clip_polygon",
                "dict[str, typing.Any] | None",
                False,
            ),
        ],
        flat=True,
    ),
    "catalog.image.quicklook": Binding(
        chain=[
            "catalog",
            "image",
            "quicklook",
        ],
        arguments=[
            ("body_field", "host_name", "host_name", "str", True),
            ("body_field", "image_id", "image_id", "str", True),
        ],
        flat=True,
    ),
    "catalog.image.thumbnail": Binding(
        chain=[
            "catalog",
            "image",
            "thumbnail",
        ],
        arguments=[
            ("body_field", "host_name", "host_name", "str", True),
            ("body_field", "image_id", "image_id", "str", True),
        ],
        flat=True,
    ),
    "catalog.info.landsat": Binding(
        chain=[
            "catalog",
            "info",
            "landsat",
        ],
        arguments=[
            ("body_field", "scene_id", "scene_id", "str", True),
        ],
        flat=True,
    ),
    "catalog.info.naip": Binding(
        chain=[
            "catalog",
            "info",
            "naip",
        ],
        arguments=[
            ("body_field", "scene_id", "scene_id", "str", True),
        ],
        flat=True,
    ),
    "catalog.info.sample": Binding(
        chain=[
            "catalog",
            "info",
            "sample",
        ],
        arguments=[
            ("body_field", "provider", "provider", "str", True),
            ("body_field", "scene_id", "scene_id", "str", True),
        ],
        flat=True,
    ),
    "catalog.info.sentinel": Binding(
        chain=[
            "catalog",
            "info",
            "sentinel",
        ],
        arguments=[
            ("body_field", "scene_id", "scene_id", "str", True),
        ],
        flat=True,
    ),
    "catalog.provider.samples": Binding(
        chain=[
            "catalog",
            "provider",
            "samples",
        ],
        arguments=[
            ("body_field", "provider", "provider", "str", True),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
        ],
        flat=True,
    ),
    "catalog.providers.list": Binding(
        chain=[
            "catalog",
            "providers",
            "list",
        ],
        arguments=[],
        flat=True,
    ),
    "catalog.search": Binding(
        chain=[
            "catalog",
            "search",
        ],
        arguments=[
            ("body_field", "host_name", "host_name", "str", True),
            ("body_field", "collections", "collections", "list[str] | None", False),
            ("body_field", "ids", "ids", "list[str] | None", False),
            ("body_field", "datetime", "datetime", "str | None", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "query", "query", "dict[str, typing.Any] | None", False),
            ("body_field", "bbox", "bbox", "list[float] | None", False),
            (
                "body_field",
                "intersects",
                "intersects",
                "dict[str, typing.Any] | None",
                False,
            ),
            ("body_field", "full_catalog", "full_catalog", "bool | None", False),
            ("body_field", "next", "next", "str | None", False),
        ],
        flat=True,
    ),
    "catalog.search_stream": Binding(
        chain=[
            "catalog",
            "search_stream",
        ],
        arguments=[
            ("body", "body", "body", "dict[str, typing.Any] | None", False),
        ],
    ),
    "catalog.sources.list": Binding(
        chain=[
            "catalog",
            "sources",
            "list",
        ],
        arguments=[
            ("body_field", "data_type", "data_type", "str | None", False),
            ("body_field", "scope", "scope", "str | None", False),
            ("body_field", "country", "country", "str | None", False),
        ],
        flat=True,
    ),
    "catalog.tile.render": Binding(
        chain=[
            "catalog",
            "tile",
            "render",
        ],
        arguments=[
            ("body_field", "collection", "collection", "str", True),
            ("body_field", "scene_id", "scene_id", "str", True),
            ("body_field", "visualization", "visualization", "str", True),
            ("body_field", "z", "z", "int", True),
            ("body_field", "x", "x", "int", True),
            ("body_field", "y", "y", "int", True),
            ("body_field", "format", "format", "str", True),
            ("body_field", "provider", "provider", "str | None", False),
            ("body_field", "quality", "quality", "int | None", False),
            ("body_field", "aoi_clip", "aoi_clip", "str | None", False),
            (
                "body_field",
                "aoi_clip_body",
                "aoi_clip_body",
                "dict[str, typing.Any] | None",
                False,
            ),
            ("body_field", "expression", "expression", "str | None", False),
            ("body_field", "colormap", "colormap", "str | None", False),
            ("body_field", "rescale", "rescale", "str | None", False),
        ],
        flat=True,
    ),
    "catalog.vendors.list": Binding(
        chain=[
            "catalog",
            "vendors",
            "list",
        ],
        arguments=[],
        flat=True,
    ),
    "catalog.viz.landsat": Binding(
        chain=[
            "catalog",
            "viz",
            "landsat",
        ],
        arguments=[],
        flat=True,
    ),
    "catalog.viz.naip": Binding(
        chain=[
            "catalog",
            "viz",
            "naip",
        ],
        arguments=[],
        flat=True,
    ),
    "clip.area.metadata": Binding(
        chain=[
            "clip",
            "area",
            "metadata",
        ],
        arguments=[
            ("body_field", "area", "area", "str", True),
        ],
        flat=True,
    ),
    "clip.area.mosaics": Binding(
        chain=[
            "clip",
            "area",
            "mosaics",
        ],
        arguments=[
            ("body_field", "area", "area", "str", True),
        ],
        flat=True,
    ),
    "clip.areas.list": Binding(
        chain=[
            "clip",
            "areas",
            "list",
        ],
        arguments=[],
        flat=True,
    ),
    "clip.create_from_area": Binding(
        chain=[
            "clip",
            "create_from_area",
        ],
        arguments=[
            ("body_field", "area", "area", "str", True),
            ("body_field", "mosaic_types", "mosaic_types", "list[str]", True),
            (
                "body_field",
                "aoi_geometry",
                "aoi_geometry",
                "dict[str, typing.Any]",
                True,
            ),
            ("body_field", "organization_id", "organization_id", "str", True),
            ("body_field", "aoi_name", "aoi_name", "str | None", False),
            ("body_field", "project_id", "project_id", "str | None", False),
        ],
        flat=True,
    ),
    "clip.create_from_item": Binding(
        chain=[
            "clip",
            "create_from_item",
        ],
        arguments=[
            ("body", "body", "body", "dict[str, typing.Any] | None", False),
        ],
    ),
    "clip.job.delete": Binding(
        chain=[
            "clip",
            "job",
            "delete",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
        ],
        flat=True,
    ),
    "clip.job.download": Binding(
        chain=[
            "clip",
            "job",
            "download",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
            ("body_field", "mosaic_type", "mosaic_type", "str", True),
            ("body_field", "user_agent", "user_agent", "str | None", False),
            ("body_field", "requester_ip", "requester_ip", "str | None", False),
        ],
        flat=True,
    ),
    "clip.job.downloads": Binding(
        chain=[
            "clip",
            "job",
            "downloads",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
        ],
        flat=True,
    ),
    "clip.job.get": Binding(
        chain=[
            "clip",
            "job",
            "get",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
        ],
        flat=True,
    ),
    "clip.job.tile_info": Binding(
        chain=[
            "clip",
            "job",
            "tile_info",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
        ],
        flat=True,
    ),
    "clip.jobs.list": Binding(
        chain=[
            "clip",
            "jobs",
            "list",
        ],
        arguments=[
            ("body_field", "organization_id", "organization_id", "str", True),
            ("body_field", "status", "status", "str | None", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
        ],
        flat=True,
    ),
    "cog.colormaps": Binding(
        chain=[
            "cog",
            "colormaps",
        ],
        arguments=[],
        flat=True,
    ),
    "cog.formulas": Binding(
        chain=[
            "cog",
            "formulas",
        ],
        arguments=[],
        flat=True,
    ),
    "cog.statistics": Binding(
        chain=[
            "cog",
            "statistics",
        ],
        arguments=[
            ("body_field", "url", "url", "str", True),
            ("body_field", "geometry", "geometry", "dict[str, typing.Any]", True),
            ("body_field", "expression", "expression", "str | None", False),
            ("body_field", "bands", "bands", "str | None", False),
            ("body_field", "percentiles", "percentiles", "list[float]", False),
        ],
        flat=True,
    ),
    "cog.thumbnail": Binding(
        chain=[
            "cog",
            "thumbnail",
        ],
        arguments=[
            ("body_field", "url", "url", "str", True),
            ("body_field", "width", "width", "int", False),
            ("body_field", "height", "height", "int", False),
        ],
        flat=True,
    ),
    "cog.tile.render": Binding(
        chain=[
            "cog",
            "tile",
            "render",
        ],
        arguments=[
            ("body_field", "url", "url", "str", True),
            ("body_field", "z", "z", "int", True),
            ("body_field", "x", "x", "int", True),
            ("body_field", "y", "y", "int", True),
            ("body_field", "format", "format", "str", True),
            ("body_field", "bands", "bands", "str | None", False),
            ("body_field", "expression", "expression", "str | None", False),
            ("body_field", "rescale", "rescale", "str | None", False),
            ("body_field", "colormap", "colormap", "str | None", False),
            ("body_field", "quality", "quality", "int", False),
            ("body_field", "aoi", "aoi", "str | None", False),
        ],
        flat=True,
    ),
    "cog.tile.terrain": Binding(
        chain=[
            "cog",
            "tile",
            "terrain",
        ],
        arguments=[
            ("body_field", "url", "url", "str", True),
            ("body_field", "z", "z", "int", True),
            ("body_field", "x", "x", "int", True),
            ("body_field", "y", "y", "int", True),
            ("body_field", "invert", "invert", "bool", False),
            ("body_field", "aoi", "aoi", "str | None", False),
        ],
        flat=True,
    ),
    "collections.create": Binding(
        chain=[
            "collections",
            "create",
        ],
        arguments=[
            ("body_field", "name", "name", "str", True),
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "color", "color", "str | None", False),
            ("body_field", "show_on_map", "show_on_map", "bool", False),
            ("body_field", "layer_order", "layer_order", "int", False),
        ],
        flat=True,
    ),
    "collections.delete": Binding(
        chain=[
            "collections",
            "delete",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "collection_id", "collection_id", "str", True),
        ],
        flat=True,
    ),
    "collections.get": Binding(
        chain=[
            "collections",
            "get",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "collection_id", "collection_id", "str", True),
        ],
        flat=True,
    ),
    "collections.list": Binding(
        chain=[
            "collections",
            "list",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
        ],
        flat=True,
    ),
    "collections.update": Binding(
        chain=[
            "collections",
            "update",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "collection_id", "collection_id", "str", True),
            ("body_field", "name", "name", "str | None", False),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "color", "color", "str | None", False),
            ("body_field", "show_on_map", "show_on_map", "bool | None", False),
            ("body_field", "layer_order", "layer_order", "int | None", False),
        ],
        flat=True,
    ),
    "eulas.document.accept": Binding(
        chain=[
            "eulas",
            "document",
            "accept",
        ],
        arguments=[
            ("body_field", "eula_id", "eula_id", "str", True),
            ("body_field", "document_id", "document_id", "str", True),
            ("body_field", "is_accepted", "is_accepted", "bool", False),
        ],
        flat=True,
    ),
    "eulas.document.get": Binding(
        chain=[
            "eulas",
            "document",
            "get",
        ],
        arguments=[
            ("body_field", "eula_id", "eula_id", "str", True),
            ("body_field", "document_id", "document_id", "str", True),
        ],
        flat=True,
    ),
    "eulas.documents.list": Binding(
        chain=[
            "eulas",
            "documents",
            "list",
        ],
        arguments=[
            ("body_field", "eula_id", "eula_id", "str", True),
            ("body_field", "page", "page", "int", False),
            ("body_field", "size", "size", "int", False),
            ("body_field", "sort", "sort", "str", False),
        ],
        flat=True,
    ),
    "eulas.get": Binding(
        chain=[
            "eulas",
            "get",
        ],
        arguments=[
            ("body_field", "eula_id", "eula_id", "str", True),
        ],
        flat=True,
    ),
    "eulas.list": Binding(
        chain=[
            "eulas",
            "list",
        ],
        arguments=[
            ("body_field", "term", "term", "str | None", False),
            ("body_field", "page", "page", "int", False),
            ("body_field", "size", "size", "int", False),
            ("body_field", "sort", "sort", "str", False),
        ],
        flat=True,
    ),
    "event_subscriptions.create": Binding(
        chain=[
            "event_subscriptions",
            "create",
        ],
        arguments=[
            ("body_field", "event_type", "event_type", "str", True),
            ("body_field", "endpoint_url", "endpoint_url", "str", True),
            (
                "body_field",
                "filter_config",
                "filter_config",
                "dict[str, typing.Any]",
                False,
            ),
            ("body_field", "headers", "headers", "dict[str, str]", False),
            ("body_field", "description", "description", "str | None", False),
        ],
        flat=True,
    ),
    "event_subscriptions.delete": Binding(
        chain=[
            "event_subscriptions",
            "delete",
        ],
        arguments=[
            ("body_field", "subscription_id", "subscription_id", "str", True),
        ],
        flat=True,
    ),
    "event_subscriptions.get": Binding(
        chain=[
            "event_subscriptions",
            "get",
        ],
        arguments=[
            ("body_field", "subscription_id", "subscription_id", "str", True),
        ],
        flat=True,
    ),
    "event_subscriptions.list": Binding(
        chain=[
            "event_subscriptions",
            "list",
        ],
        arguments=[
            ("body_field", "event_type", "event_type", "str | None", False),
            ("body_field", "active", "active", "bool | None", False),
        ],
        flat=True,
    ),
    "event_subscriptions.test": Binding(
        chain=[
            "event_subscriptions",
            "test",
        ],
        arguments=[
            ("body_field", "subscription_id", "subscription_id", "str", True),
        ],
        flat=True,
    ),
    "event_subscriptions.update": Binding(
        chain=[
            "event_subscriptions",
            "update",
        ],
        arguments=[
            ("body_field", "subscription_id", "subscription_id", "str", True),
            ("body_field", "endpoint_url", "endpoint_url", "str | None", False),
            (
                "body_field",
                "filter_config",
                "filter_config",
                "dict[str, typing.Any] | None",
                False,
            ),
            ("body_field", "headers", "headers", "dict[str, str] | None", False),
            ("body_field", "active", "active", "bool | None", False),
            ("body_field", "description", "description", "str | None", False),
        ],
        flat=True,
    ),
    "glossary.collections.get": Binding(
        chain=[
            "glossary",
            "collections",
            "get",
        ],
        arguments=[
            ("body_field", "collection_name", "collection_name", "str", True),
        ],
        flat=True,
    ),
    "glossary.collections.list": Binding(
        chain=[
            "glossary",
            "collections",
            "list",
        ],
        arguments=[
            ("body_field", "integrations", "integrations", "str | None", False),
            ("body_field", "type", "type", "str | None", False),
            ("body_field", "page", "page", "int", False),
            ("body_field", "size", "size", "int", False),
            ("body_field", "sort", "sort", "str | None", False),
        ],
        flat=True,
    ),
    "glossary.data_products.get": Binding(
        chain=[
            "glossary",
            "data_products",
            "get",
        ],
        arguments=[
            ("body_field", "data_product_name", "data_product_name", "str", True),
        ],
        flat=True,
    ),
    "glossary.data_products.list": Binding(
        chain=[
            "glossary",
            "data_products",
            "list",
        ],
        arguments=[
            ("body_field", "dataProductId", "data_product_id", "str | None", False),
            ("body_field", "page", "page", "int", False),
            ("body_field", "size", "size", "int", False),
            ("body_field", "sort", "sort", "str | None", False),
        ],
        flat=True,
    ),
    "glossary.providers.get": Binding(
        chain=[
            "glossary",
            "providers",
            "get",
        ],
        arguments=[
            ("body_field", "provider_name", "provider_name", "str", True),
        ],
        flat=True,
    ),
    "glossary.providers.list": Binding(
        chain=[
            "glossary",
            "providers",
            "list",
        ],
        arguments=[
            ("body_field", "page", "page", "int", False),
            ("body_field", "size", "size", "int", False),
            ("body_field", "sort", "sort", "str | None", False),
            ("body_field", "role", "role", "str | None", False),
        ],
        flat=True,
    ),
    "items.asset.download": Binding(
        chain=[
            "items",
            "asset",
            "download",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "asset_id", "asset_id", "str", True),
        ],
        flat=True,
    ),
    "items.create": Binding(
        chain=[
            "items",
            "create",
        ],
        arguments=[
            ("body_field", "type", "type", "ItemType", True),
            ("body_field", "name", "name", "str", True),
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "collection_id", "collection_id", "str | None", False),
            ("body_field", "stac_id", "stac_id", "str | None", False),
            (
                "body_field",
                "geometry",
                "geometry",
                "dict[str, typing.Any] | None",
                False,
            ),
            ("body_field", "bbox", "bbox", "list[float] | None", False),
            ("body_field", "datetime", "datetime", "str | None", False),
            ("body_field", "start_datetime", "start_datetime", "str | None", False),
            ("body_field", "end_datetime", "end_datetime", "str | None", False),
            ("body_field", "cloud_cover", "cloud_cover", "float | None", False),
            ("body_field", "gsd", "gsd", "float | None", False),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "properties", "properties", "dict[str, typing.Any]", False),
            ("body_field", "stac_extensions", "stac_extensions", "list[str]", False),
            ("body_field", "order_id", "order_id", "str | None", False),
            ("body_field", "upload_id", "upload_id", "str | None", False),
            ("body_field", "job_id", "job_id", "str | None", False),
        ],
        flat=True,
    ),
    "items.delete": Binding(
        chain=[
            "items",
            "delete",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
        ],
        flat=True,
    ),
    "items.detect_asset_bands": Binding(
        chain=[
            "items",
            "detect_asset_bands",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "asset_id", "asset_id", "str", True),
        ],
        flat=True,
    ),
    "items.duplicate": Binding(
        chain=[
            "items",
            "duplicate",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "new_name", "new_name", "str | None", False),
            (
                "body_field",
                "target_collection_id",
                "target_collection_id",
                "str | None",
                False,
            ),
            (
                "body_field",
                "target_project_id",
                "target_project_id",
                "str | None",
                False,
            ),
        ],
        flat=True,
    ),
    "items.get": Binding(
        chain=[
            "items",
            "get",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
        ],
        flat=True,
    ),
    "items.get_stac": Binding(
        chain=[
            "items",
            "get_stac",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "base_url", "base_url", "str | None", False),
        ],
        flat=True,
    ),
    "items.lineage": Binding(
        chain=[
            "items",
            "lineage",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
        ],
        flat=True,
    ),
    "items.list": Binding(
        chain=[
            "items",
            "list",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "collection_id", "collection_id", "str | None", False),
            ("body_field", "uncollected", "uncollected", "bool", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
        ],
        flat=True,
    ),
    "items.list_assets": Binding(
        chain=[
            "items",
            "list_assets",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
        ],
        flat=True,
    ),
    "items.list_by_collection": Binding(
        chain=[
            "items",
            "list_by_collection",
        ],
        arguments=[
            ("body_field", "collection_id", "collection_id", "str", True),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
        ],
        flat=True,
    ),
    "items.search": Binding(
        chain=[
            "items",
            "search",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "bbox", "bbox", "list[float] | None", False),
            ("body_field", "datetime", "datetime", "str | None", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
            ("body_field", "collections", "collections", "list[str] | None", False),
            ("body_field", "type", "type", "ItemType | None", False),
            ("body_field", "query", "query", "dict[str, typing.Any] | None", False),
            (
                "body_field",
                "sortby",
                "sortby",
                "list[dict[str, typing.Any]] | None",
                False,
            ),
            ("body_field", "format", "format", "str | None", False),
            ("body_field", "base_url", "base_url", "str | None", False),
        ],
        flat=True,
    ),
    "items.search_org": Binding(
        chain=[
            "items",
            "search_org",
        ],
        arguments=[
            ("body_field", "bbox", "bbox", "list[float] | None", False),
            ("body_field", "datetime", "datetime", "str | None", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
            ("body_field", "collections", "collections", "list[str] | None", False),
            ("body_field", "type", "type", "ItemType | None", False),
            ("body_field", "query", "query", "dict[str, typing.Any] | None", False),
            (
                "body_field",
                "sortby",
                "sortby",
                "list[dict[str, typing.Any]] | None",
                False,
            ),
            ("body_field", "format", "format", "str | None", False),
            ("body_field", "base_url", "base_url", "str | None", False),
        ],
        flat=True,
    ),
    "items.set_asset_band_names": Binding(
        chain=[
            "items",
            "set_asset_band_names",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "asset_id", "asset_id", "str", True),
            ("body_field", "band_names", "band_names", "list[str]", True),
        ],
        flat=True,
    ),
    "items.tile.render": Binding(
        chain=[
            "items",
            "tile",
            "render",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "z", "z", "int", True),
            ("body_field", "x", "x", "int", True),
            ("body_field", "y", "y", "int", True),
            ("body_field", "format", "format", "str", False),
            ("body_field", "profile", "profile", "str | None", False),
            ("body_field", "asset_key", "asset_key", "str | None", False),
            ("body_field", "expression", "expression", "str | None", False),
            ("body_field", "bands", "bands", "str | None", False),
            ("body_field", "rescale", "rescale", "str | None", False),
            ("body_field", "colormap", "colormap", "str | None", False),
            ("body_field", "quality", "quality", "int", False),
        ],
        flat=True,
    ),
    "items.tile.statistics": Binding(
        chain=[
            "items",
            "tile",
            "statistics",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "expression", "expression", "str", True),
            ("body_field", "asset_key", "asset_key", "str | None", False),
            ("body_field", "profile", "profile", "str | None", False),
        ],
        flat=True,
    ),
    "items.tile.tilejson": Binding(
        chain=[
            "items",
            "tile",
            "tilejson",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "profile", "profile", "str | None", False),
            ("body_field", "asset_key", "asset_key", "str | None", False),
        ],
        flat=True,
    ),
    "items.tile.wmts_capabilities": Binding(
        chain=[
            "items",
            "tile",
            "wmts_capabilities",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "base_url", "base_url", "str", True),
            ("body_field", "key", "key", "str", False),
            ("body_field", "profile", "profile", "str | None", False),
        ],
        flat=True,
    ),
    "items.tile.wmts_get_tile": Binding(
        chain=[
            "items",
            "tile",
            "wmts_get_tile",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "z", "z", "int", True),
            ("body_field", "x", "x", "int", True),
            ("body_field", "y", "y", "int", True),
            ("body_field", "profile", "profile", "str | None", False),
        ],
        flat=True,
    ),
    "items.update": Binding(
        chain=[
            "items",
            "update",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "collection_id", "collection_id", "str | None", False),
            ("body_field", "name", "name", "str | None", False),
            ("body_field", "description", "description", "str | None", False),
            (
                "body_field",
                "geometry",
                "geometry",
                "dict[str, typing.Any] | None",
                False,
            ),
            ("body_field", "bbox", "bbox", "list[float] | None", False),
            ("body_field", "datetime", "datetime", "str | None", False),
            ("body_field", "cloud_cover", "cloud_cover", "float | None", False),
            ("body_field", "gsd", "gsd", "float | None", False),
            (
                "body_field",
                "properties",
                "properties",
                "dict[str, typing.Any] | None",
                False,
            ),
            (
                "body_field",
                "lifecycle_state",
                "lifecycle_state",
                "LifecycleState | None",
                False,
            ),
        ],
        flat=True,
    ),
    "notifications.dismiss": Binding(
        chain=[
            "notifications",
            "dismiss",
        ],
        arguments=[
            ("body_field", "notification_id", "notification_id", "str", True),
        ],
        flat=True,
    ),
    "notifications.list": Binding(
        chain=[
            "notifications",
            "list",
        ],
        arguments=[
            ("body_field", "unread_only", "unread_only", "bool", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
        ],
        flat=True,
    ),
    "notifications.mark_all_read": Binding(
        chain=[
            "notifications",
            "mark_all_read",
        ],
        arguments=[],
        flat=True,
    ),
    "notifications.mark_read": Binding(
        chain=[
            "notifications",
            "mark_read",
        ],
        arguments=[
            ("body_field", "notification_id", "notification_id", "str", True),
        ],
        flat=True,
    ),
    "notifications.unread_count": Binding(
        chain=[
            "notifications",
            "unread_count",
        ],
        arguments=[],
        flat=True,
    ),
    "orders.archive.estimate": Binding(
        chain=[
            "orders",
            "archive",
            "estimate",
        ],
        arguments=[
            (
                "body_field",
                "captures",
                "captures",
                "list[dict[str, typing.Any]]",
                False,
            ),
            ("body_field", "splitByDate", "split_by_date", "bool | None", False),
        ],
        flat=True,
    ),
    "orders.archive.place": Binding(
        chain=[
            "orders",
            "archive",
            "place",
        ],
        arguments=[
            ("body", "body", "body", "dict[str, typing.Any] | None", False),
        ],
    ),
    "orders.cancel": Binding(
        chain=[
            "orders",
            "cancel",
        ],
        arguments=[
            ("body_field", "order_id", "order_id", "str", True),
        ],
        flat=True,
    ),
    "orders.coverage.get": Binding(
        chain=[
            "orders",
            "coverage",
            "get",
        ],
        arguments=[
            ("body_field", "order_id", "order_id", "str", True),
        ],
        flat=True,
    ),
    "orders.coverage.groups.list": Binding(
        chain=[
            "orders",
            "coverage",
            "groups",
            "list",
        ],
        arguments=[
            ("body_field", "order_id", "order_id", "str", True),
        ],
        flat=True,
    ),
    "orders.estimate": Binding(
        chain=[
            "orders",
            "estimate",
        ],
        arguments=[
            ("body_field", "dataProduct", "data_product", "str", True),
            ("body_field", "displayName", "display_name", "str", False),
            ("body_field", "params", "params", "dict[str, typing.Any]", False),
            (
                "body_field",
                "featureCollection",
                "feature_collection",
                "dict[str, typing.Any]",
                False,
            ),
            ("body_field", "tags", "tags", "list[str] | None", False),
        ],
        flat=True,
    ),
    "orders.get": Binding(
        chain=[
            "orders",
            "get",
        ],
        arguments=[
            ("body_field", "order_id", "order_id", "str", True),
        ],
        flat=True,
    ),
    "orders.get_schema": Binding(
        chain=[
            "orders",
            "get_schema",
        ],
        arguments=[
            ("body_field", "data_product_id", "data_product_id", "str", True),
        ],
        flat=True,
    ),
    "orders.list": Binding(
        chain=[
            "orders",
            "list",
        ],
        arguments=[
            ("body_field", "workspaceId", "workspace_id", "str | None", False),
            ("body_field", "type", "type", "str | None", False),
            ("body_field", "status", "status", "str | None", False),
            ("body_field", "subStatus", "sub_status", "str | None", False),
            ("body_field", "displayName", "display_name", "str | None", False),
            ("body_field", "dataProductIds", "data_product_ids", "str | None", False),
            ("body_field", "orderIds", "order_ids", "str | None", False),
            ("body_field", "tags", "tags", "str | None", False),
            ("body_field", "size", "size", "int", False),
            ("body_field", "page", "page", "int", False),
            ("body_field", "sort", "sort", "str", False),
        ],
        flat=True,
    ),
    "orders.list_assets": Binding(
        chain=[
            "orders",
            "list_assets",
        ],
        arguments=[
            ("body_field", "order_id", "order_id", "str", True),
        ],
        flat=True,
    ),
    "orders.place": Binding(
        chain=[
            "orders",
            "place",
        ],
        arguments=[
            ("body_field", "workspaceId", "workspace_id", "str", True),
            ("body_field", "dataProduct", "data_product", "str", True),
            ("body_field", "displayName", "display_name", "str", False),
            ("body_field", "params", "params", "dict[str, typing.Any]", False),
            (
                "body_field",
                "featureCollection",
                "feature_collection",
                "dict[str, typing.Any]",
                False,
            ),
            ("body_field", "tags", "tags", "list[str] | None", False),
        ],
        flat=True,
    ),
    "orders.tasking.decisions.pending": Binding(
        chain=[
            "orders",
            "tasking",
            "decisions",
            "pending",
        ],
        arguments=[
            ("body_field", "workspaceId", "workspace_id", "str | None", False),
            ("body_field", "page", "page", "int", False),
            ("body_field", "size", "size", "int", False),
            ("body_field", "kinds", "kinds", "str | None", False),
        ],
        flat=True,
    ),
    "orders.tasking.estimate": Binding(
        chain=[
            "orders",
            "tasking",
            "estimate",
        ],
        arguments=[
            ("body_field", "groups", "groups", "list[dict[str, typing.Any]]", False),
        ],
        flat=True,
    ),
    "orders.tasking.feasibility_check": Binding(
        chain=[
            "orders",
            "tasking",
            "feasibility_check",
        ],
        arguments=[
            ("body_field", "dataProduct", "data_product", "str", True),
            ("body_field", "displayName", "display_name", "str | None", False),
            (
                "body_field",
                "featureCollection",
                "feature_collection",
                "dict[str, typing.Any]",
                False,
            ),
            ("body_field", "params", "params", "dict[str, typing.Any] | None", False),
        ],
        flat=True,
    ),
    "orders.tasking.feasibility_decide": Binding(
        chain=[
            "orders",
            "tasking",
            "feasibility_decide",
        ],
        arguments=[
            ("body_field", "study_id", "study_id", "str", True),
            ("body_field", "acceptedOptionId", "accepted_option_id", "str", True),
        ],
        flat=True,
    ),
    "orders.tasking.feasibility_studies.list": Binding(
        chain=[
            "orders",
            "tasking",
            "feasibility_studies",
            "list",
        ],
        arguments=[
            ("body_field", "id", "id", "str | None", False),
            ("body_field", "workspaceId", "workspace_id", "str | None", False),
            ("body_field", "orderId", "order_id", "str | None", False),
            ("body_field", "decision", "decision", "str | None", False),
            ("body_field", "page", "page", "int", False),
            ("body_field", "size", "size", "int", False),
        ],
        flat=True,
    ),
    "orders.tasking.opportunities_list": Binding(
        chain=[
            "orders",
            "tasking",
            "opportunities_list",
        ],
        arguments=[
            ("body_field", "dataProduct", "data_product", "str", True),
            ("body_field", "displayName", "display_name", "str | None", False),
            (
                "body_field",
                "featureCollection",
                "feature_collection",
                "dict[str, typing.Any]",
                False,
            ),
            ("body_field", "params", "params", "dict[str, typing.Any] | None", False),
        ],
        flat=True,
    ),
    "orders.tasking.place": Binding(
        chain=[
            "orders",
            "tasking",
            "place",
        ],
        arguments=[
            ("body", "body", "body", "dict[str, typing.Any] | None", False),
        ],
    ),
    "orders.tasking.quotation_decide": Binding(
        chain=[
            "orders",
            "tasking",
            "quotation_decide",
        ],
        arguments=[
            ("body_field", "quotation_id", "quotation_id", "str", True),
            (
                "body_field",
                "decision",
                "decision",
                "QuotationDecideInputDecision",
                True,
            ),
        ],
        flat=True,
    ),
    "orders.tasking.quotations.list": Binding(
        chain=[
            "orders",
            "tasking",
            "quotations",
            "list",
        ],
        arguments=[
            ("body_field", "id", "id", "str | None", False),
            ("body_field", "workspaceId", "workspace_id", "str | None", False),
            ("body_field", "orderId", "order_id", "str | None", False),
            ("body_field", "decision", "decision", "str | None", False),
            ("body_field", "page", "page", "int", False),
            ("body_field", "size", "size", "int", False),
        ],
        flat=True,
    ),
    "orders.tasking.sensors": Binding(
        chain=[
            "orders",
            "tasking",
            "sensors",
        ],
        arguments=[],
        flat=True,
    ),
    "orders.tasking.templates.delete": Binding(
        chain=[
            "orders",
            "tasking",
            "templates",
            "delete",
        ],
        arguments=[
            ("body_field", "template_id", "template_id", "str", True),
        ],
        flat=True,
    ),
    "orders.tasking.templates.list": Binding(
        chain=[
            "orders",
            "tasking",
            "templates",
            "list",
        ],
        arguments=[],
        flat=True,
    ),
    "orders.tasking.templates.save": Binding(
        chain=[
            "orders",
            "tasking",
            "templates",
            "save",
        ],
        arguments=[
            ("body_field", "name", "name", "str", True),
            ("body_field", "resolution", "resolution", "str", True),
            ("body_field", "sensor", "sensor", "str", True),
            ("body_field", "capture_frequency", "capture_frequency", "str", True),
            ("body_field", "datum", "datum", "str", True),
            ("body_field", "file_format", "file_format", "str", True),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "capture_asap", "capture_asap", "bool", False),
            ("body_field", "has_control", "has_control", "bool", False),
            ("body_field", "max_cloud_coverage", "max_cloud_coverage", "int", False),
            ("body_field", "max_nadir_angle", "max_nadir_angle", "int", False),
        ],
        flat=True,
    ),
    "orders.update": Binding(
        chain=[
            "orders",
            "update",
        ],
        arguments=[
            ("body_field", "order_id", "order_id", "str", True),
            ("body_field", "tags", "tags", "list[str] | None", False),
        ],
        flat=True,
    ),
    "organizations.commitments.list": Binding(
        chain=[
            "organizations",
            "commitments",
            "list",
        ],
        arguments=[
            ("body_field", "commitment_id", "commitment_id", "str | None", False),
            ("body_field", "include_line_items", "include_line_items", "bool", False),
        ],
        flat=True,
    ),
    "organizations.commitments.statement": Binding(
        chain=[
            "organizations",
            "commitments",
            "statement",
        ],
        arguments=[
            ("body_field", "organization_id", "organization_id", "str", True),
            ("body_field", "period", "period", "str | None", False),
        ],
        flat=True,
    ),
    "organizations.create": Binding(
        chain=[
            "organizations",
            "create",
        ],
        arguments=[
            ("body_field", "name", "name", "str", True),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "website", "website", "str | None", False),
            ("body_field", "industry", "industry", "str | None", False),
            ("body_field", "size", "size", "str | None", False),
            ("body_field", "country", "country", "str | None", False),
            ("body_field", "abn", "abn", "str | None", False),
            ("body_field", "tax_number", "tax_number", "str | None", False),
            ("body_field", "billing_email", "billing_email", "str | None", False),
            ("body_field", "billing_admin_id", "billing_admin_id", "str | None", False),
            (
                "body_field",
                "billing_address",
                "billing_address",
                "dict[str, typing.Any] | None",
                False,
            ),
            ("body_field", "enterprise_billing", "enterprise_billing", "bool", False),
        ],
        flat=True,
    ),
    "payment_methods.attach": Binding(
        chain=[
            "payment_methods",
            "attach",
        ],
        arguments=[
            ("body_field", "payment_method_id", "payment_method_id", "str", True),
        ],
        flat=True,
    ),
    "payment_methods.create_setup_intent": Binding(
        chain=[
            "payment_methods",
            "create_setup_intent",
        ],
        arguments=[],
        flat=True,
    ),
    "payment_methods.detach": Binding(
        chain=[
            "payment_methods",
            "detach",
        ],
        arguments=[
            (
                "body_field",
                "payment_method_row_id",
                "payment_method_row_id",
                "str",
                True,
            ),
        ],
        flat=True,
    ),
    "payment_methods.list": Binding(
        chain=[
            "payment_methods",
            "list",
        ],
        arguments=[],
        flat=True,
    ),
    "payment_methods.set_default": Binding(
        chain=[
            "payment_methods",
            "set_default",
        ],
        arguments=[
            (
                "body_field",
                "payment_method_row_id",
                "payment_method_row_id",
                "str",
                True,
            ),
        ],
        flat=True,
    ),
    "processing.catalog.estimate": Binding(
        chain=[
            "processing",
            "catalog",
            "estimate",
        ],
        arguments=[
            ("body_field", "process_id", "process_id", "str", True),
            ("body_field", "inputs", "inputs", "dict[str, typing.Any]", False),
        ],
        flat=True,
    ),
    "processing.catalog.get": Binding(
        chain=[
            "processing",
            "catalog",
            "get",
        ],
        arguments=[
            ("body_field", "process_id", "process_id", "str", True),
        ],
        flat=True,
    ),
    "processing.catalog.list": Binding(
        chain=[
            "processing",
            "catalog",
            "list",
        ],
        arguments=[],
        flat=True,
    ),
    "processing.catalog.validate": Binding(
        chain=[
            "processing",
            "catalog",
            "validate",
        ],
        arguments=[
            ("body_field", "process_id", "process_id", "str", True),
            ("body_field", "inputs", "inputs", "dict[str, typing.Any]", False),
        ],
        flat=True,
    ),
    "processing.create": Binding(
        chain=[
            "processing",
            "create",
        ],
        arguments=[
            ("body", "body", "body", "dict[str, typing.Any] | None", False),
        ],
    ),
    "processing.create_and_dispatch": Binding(
        chain=[
            "processing",
            "create_and_dispatch",
        ],
        arguments=[
            ("body", "body", "body", "dict[str, typing.Any] | None", False),
        ],
    ),
    "processing.dispatch": Binding(
        chain=[
            "processing",
            "dispatch",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
            ("body_field", "version", "version", "str", False),
        ],
        flat=True,
    ),
    "processing.execute": Binding(
        chain=[
            "processing",
            "execute",
        ],
        arguments=[
            ("body_field", "process_id", "process_id", "str", True),
            ("body_field", "workspaceId", "workspace_id", "str", True),
            ("body_field", "inputs", "inputs", "dict[str, typing.Any]", False),
        ],
        flat=True,
    ),
    "processing.job.delete": Binding(
        chain=[
            "processing",
            "job",
            "delete",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
        ],
        flat=True,
    ),
    "processing.job.get": Binding(
        chain=[
            "processing",
            "job",
            "get",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
        ],
        flat=True,
    ),
    "processing.job.register": Binding(
        chain=[
            "processing",
            "job",
            "register",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
            ("body_field", "outputs", "outputs", "list[typing.Any] | None", False),
        ],
        flat=True,
    ),
    "processing.job.tile_info": Binding(
        chain=[
            "processing",
            "job",
            "tile_info",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
        ],
        flat=True,
    ),
    "processing.job_types.list": Binding(
        chain=[
            "processing",
            "job_types",
            "list",
        ],
        arguments=[
            ("body_field", "category", "category", "str | None", False),
        ],
        flat=True,
    ),
    "processing.jobs.list": Binding(
        chain=[
            "processing",
            "jobs",
            "list",
        ],
        arguments=[
            ("body_field", "workspaceId", "workspace_id", "str | None", False),
            ("body_field", "processId", "process_id", "str | None", False),
            ("body_field", "status", "status", "str | None", False),
            ("body_field", "ids", "ids", "str | None", False),
            ("body_field", "page", "page", "int", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "sort", "sort", "str", False),
        ],
        flat=True,
    ),
    "processing.project_job.get": Binding(
        chain=[
            "processing",
            "project_job",
            "get",
        ],
        arguments=[
            ("body_field", "job_id", "job_id", "str", True),
        ],
        flat=True,
    ),
    "processing.project_jobs.list": Binding(
        chain=[
            "processing",
            "project_jobs",
            "list",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "status", "status", "str | None", False),
            ("body_field", "job_type_name", "job_type_name", "str | None", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "offset", "offset", "int", False),
        ],
        flat=True,
    ),
    "projects.add_member": Binding(
        chain=[
            "projects",
            "add_member",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "user_id", "user_id", "str", True),
            ("body_field", "role", "role", "AddMemberInputRole", False),
        ],
        flat=True,
    ),
    "projects.archive": Binding(
        chain=[
            "projects",
            "archive",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "name", "name", "str | None", False),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "is_archived", "is_archived", "bool | None", False),
        ],
        flat=True,
    ),
    "projects.create": Binding(
        chain=[
            "projects",
            "create",
        ],
        arguments=[
            ("body_field", "name", "name", "str", True),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "gcs_region", "gcs_region", "GcsRegion", False),
        ],
        flat=True,
    ),
    "projects.delete": Binding(
        chain=[
            "projects",
            "delete",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
        ],
        flat=True,
    ),
    "projects.remove_member": Binding(
        chain=[
            "projects",
            "remove_member",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "user_id", "user_id", "str", True),
        ],
        flat=True,
    ),
    "projects.update": Binding(
        chain=[
            "projects",
            "update",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "name", "name", "str | None", False),
            ("body_field", "description", "description", "str | None", False),
            ("body_field", "is_archived", "is_archived", "bool | None", False),
        ],
        flat=True,
    ),
    "projects.update_member": Binding(
        chain=[
            "projects",
            "update_member",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            ("body_field", "user_id", "user_id", "str", True),
            ("body_field", "role", "role", "UpdateMemberInputRole", True),
        ],
        flat=True,
    ),
    "provenance.get": Binding(
        chain=[
            "provenance",
            "get",
        ],
        arguments=[
            ("body_field", "entity_type", "entity_type", "str", True),
            ("body_field", "entity_id", "entity_id", "str", True),
            ("body_field", "direction", "direction", "str", False),
            ("body_field", "max_depth", "max_depth", "int", False),
        ],
        flat=True,
    ),
    "reports.generate": Binding(
        chain=[
            "reports",
            "generate",
        ],
        arguments=[
            ("body", "body", "body", "dict[str, typing.Any] | None", False),
        ],
    ),
    "share.link.create": Binding(
        chain=[
            "share",
            "link",
            "create",
        ],
        arguments=[
            ("body_field", "target_type", "target_type", "ShareTargetType", True),
            ("body_field", "target_id", "target_id", "str", True),
            ("body_field", "password", "password", "str", True),
            ("body_field", "expires_at", "expires_at", "datetime.datetime", True),
            ("body_field", "permission", "permission", "SharePermission", False),
        ],
        flat=True,
    ),
    "share.link.revoke": Binding(
        chain=[
            "share",
            "link",
            "revoke",
        ],
        arguments=[
            ("body_field", "link_id", "link_id", "str", True),
        ],
        flat=True,
    ),
    "share.link.validate": Binding(
        chain=[
            "share",
            "link",
            "validate",
        ],
        arguments=[
            ("body_field", "token", "token", "str", True),
            ("body_field", "password", "password", "str", False),
        ],
        flat=True,
    ),
    "share.tile.render": Binding(
        chain=[
            "share",
            "tile",
            "render",
        ],
        arguments=[
            ("body_field", "token", "token", "str", True),
            ("body_field", "z", "z", "int", True),
            ("body_field", "x", "x", "int", True),
            ("body_field", "y", "y", "int", True),
            ("body_field", "password", "password", "str", False),
            ("body_field", "format", "format", "str", False),
            ("body_field", "profile", "profile", "str | None", False),
        ],
        flat=True,
    ),
    "share.tilejson": Binding(
        chain=[
            "share",
            "tilejson",
        ],
        arguments=[
            ("body_field", "token", "token", "str", True),
            ("body_field", "password", "password", "str", False),
            ("body_field", "profile", "profile", "str | None", False),
        ],
        flat=True,
    ),
    "stac.collections.list": Binding(
        chain=[
            "stac",
            "collections",
            "list",
        ],
        arguments=[
            ("body_field", "base_url", "base_url", "str", False),
        ],
        flat=True,
    ),
    "stac.search": Binding(
        chain=[
            "stac",
            "search",
        ],
        arguments=[
            ("body_field", "base_url", "base_url", "str", False),
            ("body_field", "collections", "collections", "list[str] | None", False),
            ("body_field", "ids", "ids", "list[str] | None", False),
            ("body_field", "datetime", "datetime", "str | None", False),
            ("body_field", "sortby", "sortby", "list[SortClause] | None", False),
            ("body_field", "limit", "limit", "int", False),
            ("body_field", "page", "page", "int", False),
            ("body_field", "filter", "filter", "dict[str, typing.Any] | None", False),
            ("body_field", "filter-lang", "filter_lang", "str | None", False),
            ("body_field", "bbox", "bbox", "list[float] | None", False),
            (
                "body_field",
                "intersects",
                "intersects",
                "dict[str, typing.Any] | None",
                False,
            ),
        ],
        flat=True,
    ),
    "uploads.complete": Binding(
        chain=[
            "uploads",
            "complete",
        ],
        arguments=[
            ("body", "body", "body", "dict[str, typing.Any] | None", False),
        ],
    ),
    "uploads.fail": Binding(
        chain=[
            "uploads",
            "fail",
        ],
        arguments=[
            ("body_field", "upload_id", "upload_id", "str", True),
            ("body_field", "error_message", "error_message", "str", True),
            ("body_field", "error_step", "error_step", "str | None", False),
        ],
        flat=True,
    ),
    "uploads.initiate": Binding(
        chain=[
            "uploads",
            "initiate",
        ],
        arguments=[
            ("body_field", "project_id", "project_id", "str", True),
            (
                "body_field",
                "transfer_method",
                "transfer_method",
                "UploadInitiateTransferMethod",
                False,
            ),
            ("body_field", "file_count", "file_count", "int", False),
            ("body_field", "total_bytes", "total_bytes", "int", False),
            (
                "body_field",
                "target_collection_id",
                "target_collection_id",
                "str | None",
                False,
            ),
            ("body_field", "target_item_id", "target_item_id", "str | None", False),
            ("body_field", "asset_key", "asset_key", "str | None", False),
            ("body_field", "is_categorical", "is_categorical", "bool", False),
        ],
        flat=True,
    ),
    "uploads.progress": Binding(
        chain=[
            "uploads",
            "progress",
        ],
        arguments=[
            ("body_field", "upload_id", "upload_id", "str", True),
            ("body_field", "status", "status", "str | None", False),
            ("body_field", "bytes_uploaded", "bytes_uploaded", "int | None", False),
        ],
        flat=True,
    ),
    "uploads.signed_url": Binding(
        chain=[
            "uploads",
            "signed_url",
        ],
        arguments=[
            ("body_field", "upload_id", "upload_id", "str", True),
            ("body_field", "file_name", "file_name", "str", True),
            ("body_field", "content_type", "content_type_", "str", False),
        ],
        flat=True,
    ),
    "usage.current": Binding(
        chain=[
            "usage",
            "current",
        ],
        arguments=[
            ("body_field", "organization_id", "organization_id", "str", True),
        ],
        flat=True,
    ),
    "usage.history": Binding(
        chain=[
            "usage",
            "history",
        ],
        arguments=[
            ("body_field", "organization_id", "organization_id", "str", True),
            ("body_field", "months", "months", "int", False),
        ],
        flat=True,
    ),
    "usage.recalculate_storage": Binding(
        chain=[
            "usage",
            "recalculate_storage",
        ],
        arguments=[
            ("body_field", "organization_id", "organization_id", "str", True),
        ],
        flat=True,
    ),
    "visualization.list_for": Binding(
        chain=[
            "visualization",
            "list_for",
        ],
        arguments=[
            ("body_field", "band_roles", "band_roles", "dict[str, int]", False),
            ("body_field", "data_type", "data_type", "str", False),
            (
                "body_field",
                "render_params",
                "render_params",
                "dict[str, typing.Any]",
                False,
            ),
            ("body_field", "asset", "asset", "str | None", False),
        ],
        flat=True,
    ),
    "visualization.profile.create": Binding(
        chain=[
            "visualization",
            "profile",
            "create",
        ],
        arguments=[
            ("body_field", "name", "name", "str", True),
            ("body_field", "type", "type", "ProfileType", True),
            ("body_field", "config", "config", "dict[str, typing.Any]", True),
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "layer", "layer", "ProfileLayer", False),
            ("body_field", "is_default", "is_default", "bool", False),
            ("body_field", "sort_order", "sort_order", "int", False),
            ("body_field", "asset_key", "asset_key", "str | None", False),
        ],
        flat=True,
    ),
    "visualization.profile.delete": Binding(
        chain=[
            "visualization",
            "profile",
            "delete",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "profile_id", "profile_id", "str", True),
        ],
        flat=True,
    ),
    "visualization.profile.get": Binding(
        chain=[
            "visualization",
            "profile",
            "get",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "profile_id", "profile_id", "str", True),
        ],
        flat=True,
    ),
    "visualization.profile.set_default": Binding(
        chain=[
            "visualization",
            "profile",
            "set_default",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "profile_id", "profile_id", "str", True),
        ],
        flat=True,
    ),
    "visualization.profile.update": Binding(
        chain=[
            "visualization",
            "profile",
            "update",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
            ("body_field", "profile_id", "profile_id", "str", True),
            ("body_field", "name", "name", "str | None", False),
            ("body_field", "type", "type", "ProfileType | None", False),
            ("body_field", "is_default", "is_default", "bool | None", False),
            ("body_field", "sort_order", "sort_order", "int | None", False),
            ("body_field", "config", "config", "dict[str, typing.Any] | None", False),
            ("body_field", "asset_key", "asset_key", "str | None", False),
        ],
        flat=True,
    ),
    "visualization.profiles.list": Binding(
        chain=[
            "visualization",
            "profiles",
            "list",
        ],
        arguments=[
            ("body_field", "item_id", "item_id", "str", True),
        ],
        flat=True,
    ),
}

__all__ = ["BINDINGS", "Binding", "adapter_for", "evaluate", "sdk"]
