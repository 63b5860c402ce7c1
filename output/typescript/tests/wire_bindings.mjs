// How each operation is called: [place, wire name, argument name, required].

export { Geopera as Client } from "../dist/esm/index.js";

export const credentialOptions = {
  apiKeyAuth: "apiKey",
  bearerAuth: "bearerToken",
};

export const bindings = {
  "alerts.acknowledge_event": {
    call: (client, path, params, options) =>
      client.alerts.acknowledge_event(...path, params, options),
    flat: true,
    arguments: [["body_field", "event_id", "event_id", true]],
  },
  "alerts.create_rule": {
    call: (client, path, params, options) =>
      client.alerts.create_rule(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "name", "name", true],
      ["body_field", "expression", "expression", true],
      ["body_field", "comparison", "comparison", true],
      ["body_field", "threshold", "threshold", true],
      ["body_field", "description", "description", false],
      ["body_field", "collection_id", "collection_id", false],
      ["body_field", "event_types", "event_types", false],
      ["body_field", "threshold_upper", "threshold_upper", false],
      ["body_field", "asset_key", "asset_key", false],
      ["body_field", "band_mapping", "band_mapping", false],
      ["body_field", "notification_channels", "notification_channels", false],
      ["body_field", "cooldown_minutes", "cooldown_minutes", false],
    ],
  },
  "alerts.delete_rule": {
    call: (client, path, params, options) =>
      client.alerts.delete_rule(...path, params, options),
    flat: true,
    arguments: [["body_field", "rule_id", "rule_id", true]],
  },
  "alerts.events.list": {
    call: (client, path, params, options) =>
      client.alerts.events.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "rule_id", "rule_id", false],
      ["body_field", "acknowledged", "acknowledged", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
    ],
  },
  "alerts.rule.get": {
    call: (client, path, params, options) =>
      client.alerts.rule.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "rule_id", "rule_id", true]],
  },
  "alerts.rules.list": {
    call: (client, path, params, options) =>
      client.alerts.rules.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "active", "active", false],
      ["body_field", "collection_id", "collection_id", false],
    ],
  },
  "alerts.test_rule": {
    call: (client, path, params, options) =>
      client.alerts.test_rule(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "rule_id", "rule_id", true],
      ["body_field", "item_id", "item_id", true],
    ],
  },
  "alerts.update_rule": {
    call: (client, path, params, options) =>
      client.alerts.update_rule(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "rule_id", "rule_id", true],
      ["body_field", "name", "name", false],
      ["body_field", "description", "description", false],
      ["body_field", "collection_id", "collection_id", false],
      ["body_field", "event_types", "event_types", false],
      ["body_field", "expression", "expression", false],
      ["body_field", "comparison", "comparison", false],
      ["body_field", "threshold", "threshold", false],
      ["body_field", "threshold_upper", "threshold_upper", false],
      ["body_field", "asset_key", "asset_key", false],
      ["body_field", "band_mapping", "band_mapping", false],
      ["body_field", "notification_channels", "notification_channels", false],
      ["body_field", "active", "active", false],
      ["body_field", "cooldown_minutes", "cooldown_minutes", false],
    ],
  },
  "analytics.band_math": {
    call: (client, path, params, options) =>
      client.analytics.band_math(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "cog_url", "cog_url", true],
      ["body_field", "formula", "formula", true],
      ["body_field", "bbox", "bbox", true],
      ["body_field", "sensor", "sensor", true],
      ["body_field", "max_size", "max_size", false],
      ["body_field", "output_format", "output_format", false],
      ["body_field", "colormap", "colormap", false],
      ["body_field", "vmin", "vmin", false],
      ["body_field", "vmax", "vmax", false],
    ],
  },
  "analytics.calculate_index": {
    call: (client, path, params, options) =>
      client.analytics.calculate_index(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "cog_url", "cog_url", true],
      ["body_field", "index_name", "index_name", true],
      ["body_field", "bbox", "bbox", true],
      ["body_field", "sensor", "sensor", true],
      ["body_field", "max_size", "max_size", false],
      ["body_field", "output_format", "output_format", false],
      ["body_field", "colormap", "colormap", false],
    ],
  },
  "analytics.execute": {
    call: (client, path, params, options) =>
      client.analytics.execute(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "operation", "operation", true],
      ["body_field", "params", "params", true],
    ],
  },
  "analytics.index.get": {
    call: (client, path, params, options) =>
      client.analytics.index.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "index_name", "index_name", true]],
  },
  "analytics.indices.list": {
    call: (client, path, params, options) =>
      client.analytics.indices.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "category", "category", false],
      ["body_field", "sensor", "sensor", false],
    ],
  },
  "analytics.operations.get": {
    call: (client, path, params, options) =>
      client.analytics.operations.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "operation_name", "operation_name", true]],
  },
  "analytics.operations.list": {
    call: (client, path, params, options) =>
      client.analytics.operations.list(...path, params, options),
    flat: true,
    arguments: [["body_field", "data_type", "data_type", false]],
  },
  "analytics.sensors.list": {
    call: (client, path, params, options) =>
      client.analytics.sensors.list(...path, options),
    flat: true,
    arguments: [],
  },
  "analytics.validate_formula": {
    call: (client, path, params, options) =>
      client.analytics.validate_formula(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "formula", "formula", true],
      ["body_field", "sensor", "sensor", true],
    ],
  },
  "api_keys.create": {
    call: (client, path, params, options) =>
      client.api_keys.create(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "name", "name", true],
      ["body_field", "permissions", "permissions", false],
      ["body_field", "rate_limit", "rate_limit", false],
      ["body_field", "expires_in_days", "expires_in_days", false],
    ],
  },
  "api_keys.list": {
    call: (client, path, params, options) =>
      client.api_keys.list(...path, options),
    flat: true,
    arguments: [],
  },
  "api_keys.revoke": {
    call: (client, path, params, options) =>
      client.api_keys.revoke(...path, params, options),
    flat: true,
    arguments: [["body_field", "key_id", "key_id", true]],
  },
  "assets.delete": {
    call: (client, path, params, options) =>
      client.assets.delete(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "asset_id", "asset_id", true],
    ],
  },
  "band_formulas.create": {
    call: (client, path, params, options) =>
      client.band_formulas.create(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "name", "name", true],
      ["body_field", "formula", "formula", true],
      ["body_field", "display_name", "display_name", false],
      ["body_field", "description", "description", false],
      ["body_field", "colormap", "colormap", false],
      ["body_field", "value_range", "value_range", false],
      ["body_field", "category", "category", false],
    ],
  },
  "band_formulas.delete": {
    call: (client, path, params, options) =>
      client.band_formulas.delete(...path, params, options),
    flat: true,
    arguments: [["body_field", "formula_id", "formula_id", true]],
  },
  "band_formulas.get": {
    call: (client, path, params, options) =>
      client.band_formulas.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "formula_id", "formula_id", true]],
  },
  "band_formulas.list": {
    call: (client, path, params, options) =>
      client.band_formulas.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "category", "category", false],
      ["body_field", "include_templates", "include_templates", false],
    ],
  },
  "band_formulas.update": {
    call: (client, path, params, options) =>
      client.band_formulas.update(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "formula_id", "formula_id", true],
      ["body_field", "name", "name", false],
      ["body_field", "formula", "formula", false],
      ["body_field", "display_name", "display_name", false],
      ["body_field", "description", "description", false],
      ["body_field", "colormap", "colormap", false],
      ["body_field", "value_range", "value_range", false],
      ["body_field", "category", "category", false],
    ],
  },
  "billing.approvals.approve": {
    call: (client, path, params, options) =>
      client.billing.approvals.approve(...path, params, options),
    flat: true,
    arguments: [["body_field", "approval_id", "approval_id", true]],
  },
  "billing.approvals.get": {
    call: (client, path, params, options) =>
      client.billing.approvals.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "approval_id", "approval_id", true]],
  },
  "billing.approvals.list": {
    call: (client, path, params, options) =>
      client.billing.approvals.list(...path, params, options),
    flat: true,
    arguments: [["body_field", "status", "status", false]],
  },
  "billing.approvals.reject": {
    call: (client, path, params, options) =>
      client.billing.approvals.reject(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "approval_id", "approval_id", true],
      ["body_field", "reason", "reason", false],
    ],
  },
  "billing.approvals.request": {
    call: (client, path, params, options) =>
      client.billing.approvals.request(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "credits", "credits", true],
      ["body_field", "expiry_hours", "expiry_hours", false],
    ],
  },
  "billing.auto_topup.get": {
    call: (client, path, params, options) =>
      client.billing.auto_topup.get(...path, options),
    flat: true,
    arguments: [],
  },
  "billing.credits.balance": {
    call: (client, path, params, options) =>
      client.billing.credits.balance(...path, options),
    flat: true,
    arguments: [],
  },
  "billing.credits.transactions": {
    call: (client, path, params, options) =>
      client.billing.credits.transactions(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
      ["body_field", "reason", "reason", false],
    ],
  },
  "billing.invoices.list": {
    call: (client, path, params, options) =>
      client.billing.invoices.list(...path, params, options),
    flat: true,
    arguments: [["body_field", "limit", "limit", false]],
  },
  "billing.plans.list": {
    call: (client, path, params, options) =>
      client.billing.plans.list(...path, options),
    flat: true,
    arguments: [],
  },
  "billing.run_monthly_for_org": {
    call: (client, path, params, options) =>
      client.billing.run_monthly_for_org(...path, params, options),
    flat: true,
    arguments: [["body_field", "organization_id", "organization_id", true]],
  },
  "billing.set_auto_topup": {
    call: (client, path, params, options) =>
      client.billing.set_auto_topup(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "enabled", "enabled", true],
      ["body_field", "threshold_credits", "threshold_credits", true],
      ["body_field", "topup_amount_credits", "topup_amount_credits", true],
      ["body_field", "daily_charge_cap_aud", "daily_charge_cap_aud", false],
    ],
  },
  "billing.status.get": {
    call: (client, path, params, options) =>
      client.billing.status.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "organization_id", "organization_id", true]],
  },
  "billing.stripe_invoices.list": {
    call: (client, path, params, options) =>
      client.billing.stripe_invoices.list(...path, params, options),
    flat: true,
    arguments: [["body_field", "limit", "limit", false]],
  },
  "billing.topup": {
    call: (client, path, params, options) =>
      client.billing.topup(...path, params, options),
    flat: false,
    arguments: [["body", "body", "body", false]],
  },
  "catalog.federated_search": {
    call: (client, path, params, options) =>
      client.catalog.federated_search(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "collections", "collections", false],
      ["body_field", "ids", "ids", false],
      ["body_field", "datetime", "datetime", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "query", "query", false],
      ["body_field", "bbox", "bbox", false],
      ["body_field", "intersects", "intersects", false],
      ["body_field", "full_catalog", "full_catalog", false],
      ["body_field", "source_ids", "source_ids", false],
      ["body_field", "data_types", "data_types", false],
    ],
  },
  "catalog.granule_points": {
    call: (client, path, params, options) =>
      client.catalog.granule_points(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "collection", "collection", true],
      ["body_field", "href", "href", true],
      ["body_field", "bbox", "bbox", true],
      ["body_field", "max_points", "max_points", false],
      ["body_field", "clip_polygon", "clip_polygon", false],
    ],
  },
  "catalog.image.quicklook": {
    call: (client, path, params, options) =>
      client.catalog.image.quicklook(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "host_name", "host_name", true],
      ["body_field", "image_id", "image_id", true],
    ],
  },
  "catalog.image.thumbnail": {
    call: (client, path, params, options) =>
      client.catalog.image.thumbnail(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "host_name", "host_name", true],
      ["body_field", "image_id", "image_id", true],
    ],
  },
  "catalog.info.landsat": {
    call: (client, path, params, options) =>
      client.catalog.info.landsat(...path, params, options),
    flat: true,
    arguments: [["body_field", "scene_id", "scene_id", true]],
  },
  "catalog.info.naip": {
    call: (client, path, params, options) =>
      client.catalog.info.naip(...path, params, options),
    flat: true,
    arguments: [["body_field", "scene_id", "scene_id", true]],
  },
  "catalog.info.sample": {
    call: (client, path, params, options) =>
      client.catalog.info.sample(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "provider", "provider", true],
      ["body_field", "scene_id", "scene_id", true],
    ],
  },
  "catalog.info.sentinel": {
    call: (client, path, params, options) =>
      client.catalog.info.sentinel(...path, params, options),
    flat: true,
    arguments: [["body_field", "scene_id", "scene_id", true]],
  },
  "catalog.provider.samples": {
    call: (client, path, params, options) =>
      client.catalog.provider.samples(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "provider", "provider", true],
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
    ],
  },
  "catalog.providers.list": {
    call: (client, path, params, options) =>
      client.catalog.providers.list(...path, options),
    flat: true,
    arguments: [],
  },
  "catalog.search": {
    call: (client, path, params, options) =>
      client.catalog.search(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "host_name", "host_name", true],
      ["body_field", "collections", "collections", false],
      ["body_field", "ids", "ids", false],
      ["body_field", "datetime", "datetime", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "query", "query", false],
      ["body_field", "bbox", "bbox", false],
      ["body_field", "intersects", "intersects", false],
      ["body_field", "full_catalog", "full_catalog", false],
      ["body_field", "next", "next", false],
    ],
  },
  "catalog.search_stream": {
    call: (client, path, params, options) =>
      client.catalog.search_stream(...path, params, options),
    flat: false,
    arguments: [["body", "body", "body", false]],
  },
  "catalog.sources.list": {
    call: (client, path, params, options) =>
      client.catalog.sources.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "data_type", "data_type", false],
      ["body_field", "scope", "scope", false],
      ["body_field", "country", "country", false],
    ],
  },
  "catalog.tile.render": {
    call: (client, path, params, options) =>
      client.catalog.tile.render(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "collection", "collection", true],
      ["body_field", "scene_id", "scene_id", true],
      ["body_field", "visualization", "visualization", true],
      ["body_field", "z", "z", true],
      ["body_field", "x", "x", true],
      ["body_field", "y", "y", true],
      ["body_field", "format", "format", true],
      ["body_field", "provider", "provider", false],
      ["body_field", "quality", "quality", false],
      ["body_field", "aoi_clip", "aoi_clip", false],
      ["body_field", "aoi_clip_body", "aoi_clip_body", false],
      ["body_field", "expression", "expression", false],
      ["body_field", "colormap", "colormap", false],
      ["body_field", "rescale", "rescale", false],
    ],
  },
  "catalog.vendors.list": {
    call: (client, path, params, options) =>
      client.catalog.vendors.list(...path, options),
    flat: true,
    arguments: [],
  },
  "catalog.viz.landsat": {
    call: (client, path, params, options) =>
      client.catalog.viz.landsat(...path, options),
    flat: true,
    arguments: [],
  },
  "catalog.viz.naip": {
    call: (client, path, params, options) =>
      client.catalog.viz.naip(...path, options),
    flat: true,
    arguments: [],
  },
  "clip.area.metadata": {
    call: (client, path, params, options) =>
      client.clip.area.metadata(...path, params, options),
    flat: true,
    arguments: [["body_field", "area", "area", true]],
  },
  "clip.area.mosaics": {
    call: (client, path, params, options) =>
      client.clip.area.mosaics(...path, params, options),
    flat: true,
    arguments: [["body_field", "area", "area", true]],
  },
  "clip.areas.list": {
    call: (client, path, params, options) =>
      client.clip.areas.list(...path, options),
    flat: true,
    arguments: [],
  },
  "clip.create_from_area": {
    call: (client, path, params, options) =>
      client.clip.create_from_area(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "area", "area", true],
      ["body_field", "mosaic_types", "mosaic_types", true],
      ["body_field", "aoi_geometry", "aoi_geometry", true],
      ["body_field", "organization_id", "organization_id", true],
      ["body_field", "aoi_name", "aoi_name", false],
      ["body_field", "project_id", "project_id", false],
    ],
  },
  "clip.create_from_item": {
    call: (client, path, params, options) =>
      client.clip.create_from_item(...path, params, options),
    flat: false,
    arguments: [["body", "body", "body", false]],
  },
  "clip.job.delete": {
    call: (client, path, params, options) =>
      client.clip.job.delete(...path, params, options),
    flat: true,
    arguments: [["body_field", "job_id", "job_id", true]],
  },
  "clip.job.download": {
    call: (client, path, params, options) =>
      client.clip.job.download(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "job_id", "job_id", true],
      ["body_field", "mosaic_type", "mosaic_type", true],
      ["body_field", "user_agent", "user_agent", false],
      ["body_field", "requester_ip", "requester_ip", false],
    ],
  },
  "clip.job.downloads": {
    call: (client, path, params, options) =>
      client.clip.job.downloads(...path, params, options),
    flat: true,
    arguments: [["body_field", "job_id", "job_id", true]],
  },
  "clip.job.get": {
    call: (client, path, params, options) =>
      client.clip.job.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "job_id", "job_id", true]],
  },
  "clip.job.tile_info": {
    call: (client, path, params, options) =>
      client.clip.job.tile_info(...path, params, options),
    flat: true,
    arguments: [["body_field", "job_id", "job_id", true]],
  },
  "clip.jobs.list": {
    call: (client, path, params, options) =>
      client.clip.jobs.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "organization_id", "organization_id", true],
      ["body_field", "status", "status", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
    ],
  },
  "cog.colormaps": {
    call: (client, path, params, options) =>
      client.cog.colormaps(...path, options),
    flat: true,
    arguments: [],
  },
  "cog.formulas": {
    call: (client, path, params, options) =>
      client.cog.formulas(...path, options),
    flat: true,
    arguments: [],
  },
  "cog.statistics": {
    call: (client, path, params, options) =>
      client.cog.statistics(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "url", "url", true],
      ["body_field", "geometry", "geometry", true],
      ["body_field", "expression", "expression", false],
      ["body_field", "bands", "bands", false],
      ["body_field", "percentiles", "percentiles", false],
    ],
  },
  "cog.thumbnail": {
    call: (client, path, params, options) =>
      client.cog.thumbnail(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "url", "url", true],
      ["body_field", "width", "width", false],
      ["body_field", "height", "height", false],
    ],
  },
  "cog.tile.render": {
    call: (client, path, params, options) =>
      client.cog.tile.render(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "url", "url", true],
      ["body_field", "z", "z", true],
      ["body_field", "x", "x", true],
      ["body_field", "y", "y", true],
      ["body_field", "format", "format", true],
      ["body_field", "bands", "bands", false],
      ["body_field", "expression", "expression", false],
      ["body_field", "rescale", "rescale", false],
      ["body_field", "colormap", "colormap", false],
      ["body_field", "quality", "quality", false],
      ["body_field", "aoi", "aoi", false],
    ],
  },
  "cog.tile.terrain": {
    call: (client, path, params, options) =>
      client.cog.tile.terrain(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "url", "url", true],
      ["body_field", "z", "z", true],
      ["body_field", "x", "x", true],
      ["body_field", "y", "y", true],
      ["body_field", "invert", "invert", false],
      ["body_field", "aoi", "aoi", false],
    ],
  },
  "collections.create": {
    call: (client, path, params, options) =>
      client.collections.create(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "name", "name", true],
      ["body_field", "project_id", "project_id", true],
      ["body_field", "description", "description", false],
      ["body_field", "color", "color", false],
      ["body_field", "show_on_map", "show_on_map", false],
      ["body_field", "layer_order", "layer_order", false],
    ],
  },
  "collections.delete": {
    call: (client, path, params, options) =>
      client.collections.delete(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "collection_id", "collection_id", true],
    ],
  },
  "collections.get": {
    call: (client, path, params, options) =>
      client.collections.get(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "collection_id", "collection_id", true],
    ],
  },
  "collections.list": {
    call: (client, path, params, options) =>
      client.collections.list(...path, params, options),
    flat: true,
    arguments: [["body_field", "project_id", "project_id", true]],
  },
  "collections.update": {
    call: (client, path, params, options) =>
      client.collections.update(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "collection_id", "collection_id", true],
      ["body_field", "name", "name", false],
      ["body_field", "description", "description", false],
      ["body_field", "color", "color", false],
      ["body_field", "show_on_map", "show_on_map", false],
      ["body_field", "layer_order", "layer_order", false],
    ],
  },
  "eulas.document.accept": {
    call: (client, path, params, options) =>
      client.eulas.document.accept(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "eula_id", "eula_id", true],
      ["body_field", "document_id", "document_id", true],
      ["body_field", "is_accepted", "is_accepted", false],
    ],
  },
  "eulas.document.get": {
    call: (client, path, params, options) =>
      client.eulas.document.get(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "eula_id", "eula_id", true],
      ["body_field", "document_id", "document_id", true],
    ],
  },
  "eulas.documents.list": {
    call: (client, path, params, options) =>
      client.eulas.documents.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "eula_id", "eula_id", true],
      ["body_field", "page", "page", false],
      ["body_field", "size", "size", false],
      ["body_field", "sort", "sort", false],
    ],
  },
  "eulas.get": {
    call: (client, path, params, options) =>
      client.eulas.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "eula_id", "eula_id", true]],
  },
  "eulas.list": {
    call: (client, path, params, options) =>
      client.eulas.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "term", "term", false],
      ["body_field", "page", "page", false],
      ["body_field", "size", "size", false],
      ["body_field", "sort", "sort", false],
    ],
  },
  "event_subscriptions.create": {
    call: (client, path, params, options) =>
      client.event_subscriptions.create(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "event_type", "event_type", true],
      ["body_field", "endpoint_url", "endpoint_url", true],
      ["body_field", "filter_config", "filter_config", false],
      ["body_field", "headers", "headers", false],
      ["body_field", "description", "description", false],
    ],
  },
  "event_subscriptions.delete": {
    call: (client, path, params, options) =>
      client.event_subscriptions.delete(...path, params, options),
    flat: true,
    arguments: [["body_field", "subscription_id", "subscription_id", true]],
  },
  "event_subscriptions.get": {
    call: (client, path, params, options) =>
      client.event_subscriptions.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "subscription_id", "subscription_id", true]],
  },
  "event_subscriptions.list": {
    call: (client, path, params, options) =>
      client.event_subscriptions.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "event_type", "event_type", false],
      ["body_field", "active", "active", false],
    ],
  },
  "event_subscriptions.test": {
    call: (client, path, params, options) =>
      client.event_subscriptions.test(...path, params, options),
    flat: true,
    arguments: [["body_field", "subscription_id", "subscription_id", true]],
  },
  "event_subscriptions.update": {
    call: (client, path, params, options) =>
      client.event_subscriptions.update(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "subscription_id", "subscription_id", true],
      ["body_field", "endpoint_url", "endpoint_url", false],
      ["body_field", "filter_config", "filter_config", false],
      ["body_field", "headers", "headers", false],
      ["body_field", "active", "active", false],
      ["body_field", "description", "description", false],
    ],
  },
  "glossary.collections.get": {
    call: (client, path, params, options) =>
      client.glossary.collections.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "collection_name", "collection_name", true]],
  },
  "glossary.collections.list": {
    call: (client, path, params, options) =>
      client.glossary.collections.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "integrations", "integrations", false],
      ["body_field", "type", "type", false],
      ["body_field", "page", "page", false],
      ["body_field", "size", "size", false],
      ["body_field", "sort", "sort", false],
    ],
  },
  "glossary.data_products.get": {
    call: (client, path, params, options) =>
      client.glossary.data_products.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "data_product_name", "data_product_name", true]],
  },
  "glossary.data_products.list": {
    call: (client, path, params, options) =>
      client.glossary.data_products.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "dataProductId", "dataProductId", false],
      ["body_field", "page", "page", false],
      ["body_field", "size", "size", false],
      ["body_field", "sort", "sort", false],
    ],
  },
  "glossary.providers.get": {
    call: (client, path, params, options) =>
      client.glossary.providers.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "provider_name", "provider_name", true]],
  },
  "glossary.providers.list": {
    call: (client, path, params, options) =>
      client.glossary.providers.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "page", "page", false],
      ["body_field", "size", "size", false],
      ["body_field", "sort", "sort", false],
      ["body_field", "role", "role", false],
    ],
  },
  "items.asset.download": {
    call: (client, path, params, options) =>
      client.items.asset.download(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "asset_id", "asset_id", true],
    ],
  },
  "items.create": {
    call: (client, path, params, options) =>
      client.items.create(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "type", "type", true],
      ["body_field", "name", "name", true],
      ["body_field", "project_id", "project_id", true],
      ["body_field", "collection_id", "collection_id", false],
      ["body_field", "stac_id", "stac_id", false],
      ["body_field", "geometry", "geometry", false],
      ["body_field", "bbox", "bbox", false],
      ["body_field", "datetime", "datetime", false],
      ["body_field", "start_datetime", "start_datetime", false],
      ["body_field", "end_datetime", "end_datetime", false],
      ["body_field", "cloud_cover", "cloud_cover", false],
      ["body_field", "gsd", "gsd", false],
      ["body_field", "description", "description", false],
      ["body_field", "properties", "properties", false],
      ["body_field", "stac_extensions", "stac_extensions", false],
      ["body_field", "order_id", "order_id", false],
      ["body_field", "upload_id", "upload_id", false],
      ["body_field", "job_id", "job_id", false],
    ],
  },
  "items.delete": {
    call: (client, path, params, options) =>
      client.items.delete(...path, params, options),
    flat: true,
    arguments: [["body_field", "item_id", "item_id", true]],
  },
  "items.detect_asset_bands": {
    call: (client, path, params, options) =>
      client.items.detect_asset_bands(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "asset_id", "asset_id", true],
    ],
  },
  "items.duplicate": {
    call: (client, path, params, options) =>
      client.items.duplicate(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "new_name", "new_name", false],
      ["body_field", "target_collection_id", "target_collection_id", false],
      ["body_field", "target_project_id", "target_project_id", false],
    ],
  },
  "items.get": {
    call: (client, path, params, options) =>
      client.items.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "item_id", "item_id", true]],
  },
  "items.get_stac": {
    call: (client, path, params, options) =>
      client.items.get_stac(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "base_url", "base_url", false],
    ],
  },
  "items.lineage": {
    call: (client, path, params, options) =>
      client.items.lineage(...path, params, options),
    flat: true,
    arguments: [["body_field", "item_id", "item_id", true]],
  },
  "items.list": {
    call: (client, path, params, options) =>
      client.items.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "collection_id", "collection_id", false],
      ["body_field", "uncollected", "uncollected", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
    ],
  },
  "items.list_assets": {
    call: (client, path, params, options) =>
      client.items.list_assets(...path, params, options),
    flat: true,
    arguments: [["body_field", "item_id", "item_id", true]],
  },
  "items.list_by_collection": {
    call: (client, path, params, options) =>
      client.items.list_by_collection(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "collection_id", "collection_id", true],
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
    ],
  },
  "items.search": {
    call: (client, path, params, options) =>
      client.items.search(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "bbox", "bbox", false],
      ["body_field", "datetime", "datetime", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
      ["body_field", "collections", "collections", false],
      ["body_field", "type", "type", false],
      ["body_field", "query", "query", false],
      ["body_field", "sortby", "sortby", false],
      ["body_field", "format", "format", false],
      ["body_field", "base_url", "base_url", false],
    ],
  },
  "items.search_org": {
    call: (client, path, params, options) =>
      client.items.search_org(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "bbox", "bbox", false],
      ["body_field", "datetime", "datetime", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
      ["body_field", "collections", "collections", false],
      ["body_field", "type", "type", false],
      ["body_field", "query", "query", false],
      ["body_field", "sortby", "sortby", false],
      ["body_field", "format", "format", false],
      ["body_field", "base_url", "base_url", false],
    ],
  },
  "items.set_asset_band_names": {
    call: (client, path, params, options) =>
      client.items.set_asset_band_names(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "asset_id", "asset_id", true],
      ["body_field", "band_names", "band_names", true],
    ],
  },
  "items.tile.render": {
    call: (client, path, params, options) =>
      client.items.tile.render(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "z", "z", true],
      ["body_field", "x", "x", true],
      ["body_field", "y", "y", true],
      ["body_field", "format", "format", false],
      ["body_field", "profile", "profile", false],
      ["body_field", "asset_key", "asset_key", false],
      ["body_field", "expression", "expression", false],
      ["body_field", "bands", "bands", false],
      ["body_field", "rescale", "rescale", false],
      ["body_field", "colormap", "colormap", false],
      ["body_field", "quality", "quality", false],
    ],
  },
  "items.tile.statistics": {
    call: (client, path, params, options) =>
      client.items.tile.statistics(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "expression", "expression", true],
      ["body_field", "asset_key", "asset_key", false],
      ["body_field", "profile", "profile", false],
    ],
  },
  "items.tile.tilejson": {
    call: (client, path, params, options) =>
      client.items.tile.tilejson(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "profile", "profile", false],
      ["body_field", "asset_key", "asset_key", false],
    ],
  },
  "items.tile.wmts_capabilities": {
    call: (client, path, params, options) =>
      client.items.tile.wmts_capabilities(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "base_url", "base_url", true],
      ["body_field", "key", "key", false],
      ["body_field", "profile", "profile", false],
    ],
  },
  "items.tile.wmts_get_tile": {
    call: (client, path, params, options) =>
      client.items.tile.wmts_get_tile(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "z", "z", true],
      ["body_field", "x", "x", true],
      ["body_field", "y", "y", true],
      ["body_field", "profile", "profile", false],
    ],
  },
  "items.update": {
    call: (client, path, params, options) =>
      client.items.update(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "collection_id", "collection_id", false],
      ["body_field", "name", "name", false],
      ["body_field", "description", "description", false],
      ["body_field", "geometry", "geometry", false],
      ["body_field", "bbox", "bbox", false],
      ["body_field", "datetime", "datetime", false],
      ["body_field", "cloud_cover", "cloud_cover", false],
      ["body_field", "gsd", "gsd", false],
      ["body_field", "properties", "properties", false],
      ["body_field", "lifecycle_state", "lifecycle_state", false],
    ],
  },
  "notifications.dismiss": {
    call: (client, path, params, options) =>
      client.notifications.dismiss(...path, params, options),
    flat: true,
    arguments: [["body_field", "notification_id", "notification_id", true]],
  },
  "notifications.list": {
    call: (client, path, params, options) =>
      client.notifications.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "unread_only", "unread_only", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
    ],
  },
  "notifications.mark_all_read": {
    call: (client, path, params, options) =>
      client.notifications.mark_all_read(...path, options),
    flat: true,
    arguments: [],
  },
  "notifications.mark_read": {
    call: (client, path, params, options) =>
      client.notifications.mark_read(...path, params, options),
    flat: true,
    arguments: [["body_field", "notification_id", "notification_id", true]],
  },
  "notifications.unread_count": {
    call: (client, path, params, options) =>
      client.notifications.unread_count(...path, options),
    flat: true,
    arguments: [],
  },
  "orders.archive.estimate": {
    call: (client, path, params, options) =>
      client.orders.archive.estimate(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "captures", "captures", false],
      ["body_field", "splitByDate", "splitByDate", false],
    ],
  },
  "orders.archive.place": {
    call: (client, path, params, options) =>
      client.orders.archive.place(...path, params, options),
    flat: false,
    arguments: [["body", "body", "body", false]],
  },
  "orders.cancel": {
    call: (client, path, params, options) =>
      client.orders.cancel(...path, params, options),
    flat: true,
    arguments: [["body_field", "order_id", "order_id", true]],
  },
  "orders.coverage.get": {
    call: (client, path, params, options) =>
      client.orders.coverage.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "order_id", "order_id", true]],
  },
  "orders.coverage.groups.list": {
    call: (client, path, params, options) =>
      client.orders.coverage.groups.list(...path, params, options),
    flat: true,
    arguments: [["body_field", "order_id", "order_id", true]],
  },
  "orders.estimate": {
    call: (client, path, params, options) =>
      client.orders.estimate(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "dataProduct", "dataProduct", true],
      ["body_field", "displayName", "displayName", false],
      ["body_field", "params", "params", false],
      ["body_field", "featureCollection", "featureCollection", false],
      ["body_field", "tags", "tags", false],
    ],
  },
  "orders.get": {
    call: (client, path, params, options) =>
      client.orders.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "order_id", "order_id", true]],
  },
  "orders.get_schema": {
    call: (client, path, params, options) =>
      client.orders.get_schema(...path, params, options),
    flat: true,
    arguments: [["body_field", "data_product_id", "data_product_id", true]],
  },
  "orders.list": {
    call: (client, path, params, options) =>
      client.orders.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "workspaceId", "workspaceId", false],
      ["body_field", "type", "type", false],
      ["body_field", "status", "status", false],
      ["body_field", "subStatus", "subStatus", false],
      ["body_field", "displayName", "displayName", false],
      ["body_field", "dataProductIds", "dataProductIds", false],
      ["body_field", "orderIds", "orderIds", false],
      ["body_field", "tags", "tags", false],
      ["body_field", "size", "size", false],
      ["body_field", "page", "page", false],
      ["body_field", "sort", "sort", false],
    ],
  },
  "orders.list_assets": {
    call: (client, path, params, options) =>
      client.orders.list_assets(...path, params, options),
    flat: true,
    arguments: [["body_field", "order_id", "order_id", true]],
  },
  "orders.place": {
    call: (client, path, params, options) =>
      client.orders.place(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "workspaceId", "workspaceId", true],
      ["body_field", "dataProduct", "dataProduct", true],
      ["body_field", "displayName", "displayName", false],
      ["body_field", "params", "params", false],
      ["body_field", "featureCollection", "featureCollection", false],
      ["body_field", "tags", "tags", false],
    ],
  },
  "orders.tasking.decisions.pending": {
    call: (client, path, params, options) =>
      client.orders.tasking.decisions.pending(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "workspaceId", "workspaceId", false],
      ["body_field", "page", "page", false],
      ["body_field", "size", "size", false],
      ["body_field", "kinds", "kinds", false],
    ],
  },
  "orders.tasking.estimate": {
    call: (client, path, params, options) =>
      client.orders.tasking.estimate(...path, params, options),
    flat: true,
    arguments: [["body_field", "groups", "groups", false]],
  },
  "orders.tasking.feasibility_check": {
    call: (client, path, params, options) =>
      client.orders.tasking.feasibility_check(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "dataProduct", "dataProduct", true],
      ["body_field", "displayName", "displayName", false],
      ["body_field", "featureCollection", "featureCollection", false],
      ["body_field", "params", "params", false],
    ],
  },
  "orders.tasking.feasibility_decide": {
    call: (client, path, params, options) =>
      client.orders.tasking.feasibility_decide(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "study_id", "study_id", true],
      ["body_field", "acceptedOptionId", "acceptedOptionId", true],
    ],
  },
  "orders.tasking.feasibility_studies.list": {
    call: (client, path, params, options) =>
      client.orders.tasking.feasibility_studies.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "id", "id", false],
      ["body_field", "workspaceId", "workspaceId", false],
      ["body_field", "orderId", "orderId", false],
      ["body_field", "decision", "decision", false],
      ["body_field", "page", "page", false],
      ["body_field", "size", "size", false],
    ],
  },
  "orders.tasking.opportunities_list": {
    call: (client, path, params, options) =>
      client.orders.tasking.opportunities_list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "dataProduct", "dataProduct", true],
      ["body_field", "displayName", "displayName", false],
      ["body_field", "featureCollection", "featureCollection", false],
      ["body_field", "params", "params", false],
    ],
  },
  "orders.tasking.place": {
    call: (client, path, params, options) =>
      client.orders.tasking.place(...path, params, options),
    flat: false,
    arguments: [["body", "body", "body", false]],
  },
  "orders.tasking.quotation_decide": {
    call: (client, path, params, options) =>
      client.orders.tasking.quotation_decide(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "quotation_id", "quotation_id", true],
      ["body_field", "decision", "decision", true],
    ],
  },
  "orders.tasking.quotations.list": {
    call: (client, path, params, options) =>
      client.orders.tasking.quotations.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "id", "id", false],
      ["body_field", "workspaceId", "workspaceId", false],
      ["body_field", "orderId", "orderId", false],
      ["body_field", "decision", "decision", false],
      ["body_field", "page", "page", false],
      ["body_field", "size", "size", false],
    ],
  },
  "orders.tasking.sensors": {
    call: (client, path, params, options) =>
      client.orders.tasking.sensors(...path, options),
    flat: true,
    arguments: [],
  },
  "orders.tasking.templates.delete": {
    call: (client, path, params, options) =>
      client.orders.tasking.templates.delete(...path, params, options),
    flat: true,
    arguments: [["body_field", "template_id", "template_id", true]],
  },
  "orders.tasking.templates.list": {
    call: (client, path, params, options) =>
      client.orders.tasking.templates.list(...path, options),
    flat: true,
    arguments: [],
  },
  "orders.tasking.templates.save": {
    call: (client, path, params, options) =>
      client.orders.tasking.templates.save(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "name", "name", true],
      ["body_field", "resolution", "resolution", true],
      ["body_field", "sensor", "sensor", true],
      ["body_field", "capture_frequency", "capture_frequency", true],
      ["body_field", "datum", "datum", true],
      ["body_field", "file_format", "file_format", true],
      ["body_field", "description", "description", false],
      ["body_field", "capture_asap", "capture_asap", false],
      ["body_field", "has_control", "has_control", false],
      ["body_field", "max_cloud_coverage", "max_cloud_coverage", false],
      ["body_field", "max_nadir_angle", "max_nadir_angle", false],
    ],
  },
  "orders.update": {
    call: (client, path, params, options) =>
      client.orders.update(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "order_id", "order_id", true],
      ["body_field", "tags", "tags", false],
    ],
  },
  "organizations.commitments.list": {
    call: (client, path, params, options) =>
      client.organizations.commitments.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "commitment_id", "commitment_id", false],
      ["body_field", "include_line_items", "include_line_items", false],
    ],
  },
  "organizations.commitments.statement": {
    call: (client, path, params, options) =>
      client.organizations.commitments.statement(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "organization_id", "organization_id", true],
      ["body_field", "period", "period", false],
    ],
  },
  "organizations.create": {
    call: (client, path, params, options) =>
      client.organizations.create(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "name", "name", true],
      ["body_field", "description", "description", false],
      ["body_field", "website", "website", false],
      ["body_field", "industry", "industry", false],
      ["body_field", "size", "size", false],
      ["body_field", "country", "country", false],
      ["body_field", "abn", "abn", false],
      ["body_field", "tax_number", "tax_number", false],
      ["body_field", "billing_email", "billing_email", false],
      ["body_field", "billing_admin_id", "billing_admin_id", false],
      ["body_field", "billing_address", "billing_address", false],
      ["body_field", "enterprise_billing", "enterprise_billing", false],
    ],
  },
  "payment_methods.attach": {
    call: (client, path, params, options) =>
      client.payment_methods.attach(...path, params, options),
    flat: true,
    arguments: [["body_field", "payment_method_id", "payment_method_id", true]],
  },
  "payment_methods.create_setup_intent": {
    call: (client, path, params, options) =>
      client.payment_methods.create_setup_intent(...path, options),
    flat: true,
    arguments: [],
  },
  "payment_methods.detach": {
    call: (client, path, params, options) =>
      client.payment_methods.detach(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "payment_method_row_id", "payment_method_row_id", true],
    ],
  },
  "payment_methods.list": {
    call: (client, path, params, options) =>
      client.payment_methods.list(...path, options),
    flat: true,
    arguments: [],
  },
  "payment_methods.set_default": {
    call: (client, path, params, options) =>
      client.payment_methods.set_default(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "payment_method_row_id", "payment_method_row_id", true],
    ],
  },
  "processing.catalog.estimate": {
    call: (client, path, params, options) =>
      client.processing.catalog.estimate(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "process_id", "process_id", true],
      ["body_field", "inputs", "inputs", false],
    ],
  },
  "processing.catalog.get": {
    call: (client, path, params, options) =>
      client.processing.catalog.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "process_id", "process_id", true]],
  },
  "processing.catalog.list": {
    call: (client, path, params, options) =>
      client.processing.catalog.list(...path, options),
    flat: true,
    arguments: [],
  },
  "processing.catalog.validate": {
    call: (client, path, params, options) =>
      client.processing.catalog.validate(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "process_id", "process_id", true],
      ["body_field", "inputs", "inputs", false],
    ],
  },
  "processing.create": {
    call: (client, path, params, options) =>
      client.processing.create(...path, params, options),
    flat: false,
    arguments: [["body", "body", "body", false]],
  },
  "processing.create_and_dispatch": {
    call: (client, path, params, options) =>
      client.processing.create_and_dispatch(...path, params, options),
    flat: false,
    arguments: [["body", "body", "body", false]],
  },
  "processing.dispatch": {
    call: (client, path, params, options) =>
      client.processing.dispatch(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "job_id", "job_id", true],
      ["body_field", "version", "version", false],
    ],
  },
  "processing.execute": {
    call: (client, path, params, options) =>
      client.processing.execute(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "process_id", "process_id", true],
      ["body_field", "workspaceId", "workspaceId", true],
      ["body_field", "inputs", "inputs", false],
    ],
  },
  "processing.job.delete": {
    call: (client, path, params, options) =>
      client.processing.job.delete(...path, params, options),
    flat: true,
    arguments: [["body_field", "job_id", "job_id", true]],
  },
  "processing.job.get": {
    call: (client, path, params, options) =>
      client.processing.job.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "job_id", "job_id", true]],
  },
  "processing.job.register": {
    call: (client, path, params, options) =>
      client.processing.job.register(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "job_id", "job_id", true],
      ["body_field", "outputs", "outputs", false],
    ],
  },
  "processing.job.tile_info": {
    call: (client, path, params, options) =>
      client.processing.job.tile_info(...path, params, options),
    flat: true,
    arguments: [["body_field", "job_id", "job_id", true]],
  },
  "processing.job_types.list": {
    call: (client, path, params, options) =>
      client.processing.job_types.list(...path, params, options),
    flat: true,
    arguments: [["body_field", "category", "category", false]],
  },
  "processing.jobs.list": {
    call: (client, path, params, options) =>
      client.processing.jobs.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "workspaceId", "workspaceId", false],
      ["body_field", "processId", "processId", false],
      ["body_field", "status", "status", false],
      ["body_field", "ids", "ids", false],
      ["body_field", "page", "page", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "sort", "sort", false],
    ],
  },
  "processing.project_job.get": {
    call: (client, path, params, options) =>
      client.processing.project_job.get(...path, params, options),
    flat: true,
    arguments: [["body_field", "job_id", "job_id", true]],
  },
  "processing.project_jobs.list": {
    call: (client, path, params, options) =>
      client.processing.project_jobs.list(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "status", "status", false],
      ["body_field", "job_type_name", "job_type_name", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "offset", "offset", false],
    ],
  },
  "projects.add_member": {
    call: (client, path, params, options) =>
      client.projects.add_member(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "user_id", "user_id", true],
      ["body_field", "role", "role", false],
    ],
  },
  "projects.archive": {
    call: (client, path, params, options) =>
      client.projects.archive(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "name", "name", false],
      ["body_field", "description", "description", false],
      ["body_field", "is_archived", "is_archived", false],
    ],
  },
  "projects.create": {
    call: (client, path, params, options) =>
      client.projects.create(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "name", "name", true],
      ["body_field", "description", "description", false],
      ["body_field", "gcs_region", "gcs_region", false],
    ],
  },
  "projects.delete": {
    call: (client, path, params, options) =>
      client.projects.delete(...path, params, options),
    flat: true,
    arguments: [["body_field", "project_id", "project_id", true]],
  },
  "projects.remove_member": {
    call: (client, path, params, options) =>
      client.projects.remove_member(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "user_id", "user_id", true],
    ],
  },
  "projects.update": {
    call: (client, path, params, options) =>
      client.projects.update(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "name", "name", false],
      ["body_field", "description", "description", false],
      ["body_field", "is_archived", "is_archived", false],
    ],
  },
  "projects.update_member": {
    call: (client, path, params, options) =>
      client.projects.update_member(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "user_id", "user_id", true],
      ["body_field", "role", "role", true],
    ],
  },
  "provenance.get": {
    call: (client, path, params, options) =>
      client.provenance.get(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "entity_type", "entity_type", true],
      ["body_field", "entity_id", "entity_id", true],
      ["body_field", "direction", "direction", false],
      ["body_field", "max_depth", "max_depth", false],
    ],
  },
  "reports.generate": {
    call: (client, path, params, options) =>
      client.reports.generate(...path, params, options),
    flat: false,
    arguments: [["body", "body", "body", false]],
  },
  "share.link.create": {
    call: (client, path, params, options) =>
      client.share.link.create(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "target_type", "target_type", true],
      ["body_field", "target_id", "target_id", true],
      ["body_field", "password", "password", true],
      ["body_field", "expires_at", "expires_at", true],
      ["body_field", "permission", "permission", false],
    ],
  },
  "share.link.revoke": {
    call: (client, path, params, options) =>
      client.share.link.revoke(...path, params, options),
    flat: true,
    arguments: [["body_field", "link_id", "link_id", true]],
  },
  "share.link.validate": {
    call: (client, path, params, options) =>
      client.share.link.validate(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "token", "token", true],
      ["body_field", "password", "password", false],
    ],
  },
  "share.tile.render": {
    call: (client, path, params, options) =>
      client.share.tile.render(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "token", "token", true],
      ["body_field", "z", "z", true],
      ["body_field", "x", "x", true],
      ["body_field", "y", "y", true],
      ["body_field", "password", "password", false],
      ["body_field", "format", "format", false],
      ["body_field", "profile", "profile", false],
    ],
  },
  "share.tilejson": {
    call: (client, path, params, options) =>
      client.share.tilejson(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "token", "token", true],
      ["body_field", "password", "password", false],
      ["body_field", "profile", "profile", false],
    ],
  },
  "stac.collections.list": {
    call: (client, path, params, options) =>
      client.stac.collections.list(...path, params, options),
    flat: true,
    arguments: [["body_field", "base_url", "base_url", false]],
  },
  "stac.search": {
    call: (client, path, params, options) =>
      client.stac.search(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "base_url", "base_url", false],
      ["body_field", "collections", "collections", false],
      ["body_field", "ids", "ids", false],
      ["body_field", "datetime", "datetime", false],
      ["body_field", "sortby", "sortby", false],
      ["body_field", "limit", "limit", false],
      ["body_field", "page", "page", false],
      ["body_field", "filter", "filter", false],
      ["body_field", "filter-lang", "filter_lang", false],
      ["body_field", "bbox", "bbox", false],
      ["body_field", "intersects", "intersects", false],
    ],
  },
  "uploads.complete": {
    call: (client, path, params, options) =>
      client.uploads.complete(...path, params, options),
    flat: false,
    arguments: [["body", "body", "body", false]],
  },
  "uploads.fail": {
    call: (client, path, params, options) =>
      client.uploads.fail(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "upload_id", "upload_id", true],
      ["body_field", "error_message", "error_message", true],
      ["body_field", "error_step", "error_step", false],
    ],
  },
  "uploads.initiate": {
    call: (client, path, params, options) =>
      client.uploads.initiate(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "project_id", "project_id", true],
      ["body_field", "transfer_method", "transfer_method", false],
      ["body_field", "file_count", "file_count", false],
      ["body_field", "total_bytes", "total_bytes", false],
      ["body_field", "target_collection_id", "target_collection_id", false],
      ["body_field", "target_item_id", "target_item_id", false],
      ["body_field", "asset_key", "asset_key", false],
      ["body_field", "is_categorical", "is_categorical", false],
    ],
  },
  "uploads.progress": {
    call: (client, path, params, options) =>
      client.uploads.progress(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "upload_id", "upload_id", true],
      ["body_field", "status", "status", false],
      ["body_field", "bytes_uploaded", "bytes_uploaded", false],
    ],
  },
  "uploads.signed_url": {
    call: (client, path, params, options) =>
      client.uploads.signed_url(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "upload_id", "upload_id", true],
      ["body_field", "file_name", "file_name", true],
      ["body_field", "content_type", "content_type", false],
    ],
  },
  "usage.current": {
    call: (client, path, params, options) =>
      client.usage.current(...path, params, options),
    flat: true,
    arguments: [["body_field", "organization_id", "organization_id", true]],
  },
  "usage.history": {
    call: (client, path, params, options) =>
      client.usage.history(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "organization_id", "organization_id", true],
      ["body_field", "months", "months", false],
    ],
  },
  "usage.recalculate_storage": {
    call: (client, path, params, options) =>
      client.usage.recalculate_storage(...path, params, options),
    flat: true,
    arguments: [["body_field", "organization_id", "organization_id", true]],
  },
  "visualization.list_for": {
    call: (client, path, params, options) =>
      client.visualization.list_for(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "band_roles", "band_roles", false],
      ["body_field", "data_type", "data_type", false],
      ["body_field", "render_params", "render_params", false],
      ["body_field", "asset", "asset", false],
    ],
  },
  "visualization.profile.create": {
    call: (client, path, params, options) =>
      client.visualization.profile.create(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "name", "name", true],
      ["body_field", "type", "type", true],
      ["body_field", "config", "config", true],
      ["body_field", "item_id", "item_id", true],
      ["body_field", "layer", "layer", false],
      ["body_field", "is_default", "is_default", false],
      ["body_field", "sort_order", "sort_order", false],
      ["body_field", "asset_key", "asset_key", false],
    ],
  },
  "visualization.profile.delete": {
    call: (client, path, params, options) =>
      client.visualization.profile.delete(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "profile_id", "profile_id", true],
    ],
  },
  "visualization.profile.get": {
    call: (client, path, params, options) =>
      client.visualization.profile.get(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "profile_id", "profile_id", true],
    ],
  },
  "visualization.profile.set_default": {
    call: (client, path, params, options) =>
      client.visualization.profile.set_default(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "profile_id", "profile_id", true],
    ],
  },
  "visualization.profile.update": {
    call: (client, path, params, options) =>
      client.visualization.profile.update(...path, params, options),
    flat: true,
    arguments: [
      ["body_field", "item_id", "item_id", true],
      ["body_field", "profile_id", "profile_id", true],
      ["body_field", "name", "name", false],
      ["body_field", "type", "type", false],
      ["body_field", "is_default", "is_default", false],
      ["body_field", "sort_order", "sort_order", false],
      ["body_field", "config", "config", false],
      ["body_field", "asset_key", "asset_key", false],
    ],
  },
  "visualization.profiles.list": {
    call: (client, path, params, options) =>
      client.visualization.profiles.list(...path, params, options),
    flat: true,
    arguments: [["body_field", "item_id", "item_id", true]],
  },
};
