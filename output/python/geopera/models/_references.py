"""Which types each model module names, so that a model can be built on first use."""

from __future__ import annotations

REFERENCES: dict[str, list[str]] = {
    "alert_event_output": [
        "AlertEvent",
    ],
    "alert_events_list_output": [
        "AlertEvent",
    ],
    "alert_rule": [
        "NotificationChannel",
    ],
    "alert_rule_output": [
        "AlertRule",
    ],
    "alert_rules_list_output": [
        "AlertRule",
    ],
    "analytics_operation": [
        "AnalyticsParameter",
    ],
    "analytics_operations_output": [
        "AnalyticsOperation",
    ],
    "api_keys_list_output": [
        "ApiKey",
    ],
    "approval_output": [
        "ApprovalStatus",
    ],
    "archive_estimate_output": [
        "EstimateGroup",
        "OrderProblem",
    ],
    "assets_list_output": [
        "AssetOutput",
    ],
    "band_formulas_list_output": [
        "BandFormulaOutput",
    ],
    "band_math_output": [
        "RasterSummary",
    ],
    "catalog_feature": [
        "Geometry",
        "ScenePrice",
        "SceneProperties",
        "StacAsset",
    ],
    "catalog_providers_output": [
        "CatalogProvider",
    ],
    "catalog_samples_output": [
        "CatalogSample",
    ],
    "catalog_search_output": [
        "CatalogFeature",
    ],
    "catalog_visualizations_output": [
        "CatalogVisualization",
    ],
    "clip_areas_output": [
        "ClipArea",
    ],
    "clip_downloads_output": [
        "ClipDownloadRecord",
    ],
    "clip_job": [
        "JobStatus",
    ],
    "clip_jobs_output": [
        "ClipJob",
    ],
    "clip_mosaics_output": [
        "ClipMosaic",
    ],
    "cog_formulas_output": [
        "CogFormula",
    ],
    "cog_statistics_output": [
        "BandStatistics",
    ],
    "collections_list_output": [
        "CollectionResponse",
    ],
    "commitment": [
        "CommitmentLineItem",
    ],
    "commitments_list_output": [
        "Commitment",
    ],
    "coverage_groups_output": [
        "CoverageGroup",
    ],
    "coverage_output": [
        "Geometry",
    ],
    "eula_documents_output": [
        "EulaDocument",
    ],
    "eulas_output": [
        "Eula",
    ],
    "event_delivery": [
        "EventEntity",
    ],
    "event_entity": [
        "AlertRuleEntity",
        "ItemEntity",
        "JobEntity",
        "OrderEntity",
        "UploadEntity",
    ],
    "feasibility_check_output": [
        "FeasibilityOption",
    ],
    "feasibility_studies_output": [
        "FeasibilityStudy",
    ],
    "feasibility_study": [
        "FeasibilityOption",
    ],
    "feature_collection_output": [
        "ItemFeature",
    ],
    "federated_search_output": [
        "CatalogFeature",
        "SourceResultSummary",
    ],
    "geometry": [
        "GeometryCollection",
        "LineStringGeometry",
        "MultiLineStringGeometry",
        "MultiPointGeometry",
        "MultiPolygonGeometry",
        "PointGeometry",
        "PolygonGeometry",
    ],
    "geometry_collection": [
        "Geometry",
    ],
    "glossary_collections_output": [
        "GlossaryCollection",
    ],
    "glossary_data_products_output": [
        "GlossaryDataProduct",
    ],
    "glossary_providers_output": [
        "GlossaryProvider",
    ],
    "http_validation_error": [
        "ValidationError",
    ],
    "item_create_input": [
        "ItemType",
    ],
    "item_detail": [
        "AssetOutput",
        "Geometry",
        "ItemType",
        "LifecycleState",
    ],
    "item_feature": [
        "Geometry",
    ],
    "item_get_output": [
        "ItemDetail",
    ],
    "item_lineage_output": [
        "LineageTreeNode",
    ],
    "item_response": [
        "Geometry",
        "ItemType",
        "LifecycleState",
    ],
    "item_statistics_output": [
        "BandStatistics",
    ],
    "item_update_input": [
        "LifecycleState",
    ],
    "items_list_output": [
        "ItemResponse",
    ],
    "job_entity": [
        "JobStatus",
    ],
    "job_types_output": [
        "JobType",
    ],
    "line_string_geometry": [
        "Position",
    ],
    "lineage_get_output": [
        "LineageEdge",
        "LineageNode",
    ],
    "member_output": [
        "ProjectRole",
    ],
    "multi_line_string_geometry": [
        "Position",
    ],
    "multi_point_geometry": [
        "Position",
    ],
    "multi_polygon_geometry": [
        "Position",
    ],
    "notification_channel": [
        "EmailChannel",
        "InAppChannel",
        "WebhookChannel",
    ],
    "notification_output": [
        "NotificationLevel",
    ],
    "notifications_list_output": [
        "NotificationOutput",
    ],
    "opportunities_output": [
        "TaskingOpportunity",
    ],
    "order_output": [
        "OrderStatus",
        "OrderType",
    ],
    "order_place_output": [
        "OrderStatus",
    ],
    "order_placement_output": [
        "OrderPlaceOutput",
        "OrderProblem",
    ],
    "orders_list_output": [
        "OrderOutput",
    ],
    "org_item_search_input": [
        "ItemType",
    ],
    "payment_method_output": [
        "CardBrand",
    ],
    "payment_methods_output": [
        "PaymentMethodOutput",
    ],
    "pending_decision": [
        "TaskingDecisionKind",
    ],
    "pending_decisions_output": [
        "PendingDecision",
    ],
    "point_geometry": [
        "Position",
    ],
    "polygon_geometry": [
        "Position",
    ],
    "process": [
        "ProcessInput",
    ],
    "process_execute_output": [
        "JobStatus",
    ],
    "processes_output": [
        "Process",
    ],
    "processing_dispatch_output": [
        "DispatchReceipt",
        "ProcessingJob",
    ],
    "processing_job": [
        "JobStatus",
        "ProcessingOutput",
    ],
    "processing_jobs_output": [
        "ProcessingJob",
    ],
    "profile_create_input": [
        "ProfileLayer",
        "ProfileType",
    ],
    "profile_response": [
        "ProfileLayer",
        "ProfileType",
    ],
    "profile_update_input": [
        "ProfileType",
    ],
    "profiles_list_output": [
        "ProfileResponse",
    ],
    "project_create": [
        "GcsRegion",
    ],
    "project_item_search_input": [
        "ItemType",
    ],
    "project_response": [
        "GcsRegion",
    ],
    "quotations_output": [
        "Quotation",
    ],
    "scene_info": [
        "SceneBand",
    ],
    "search_input": [
        "SortClause",
    ],
    "sensor": [
        "SensorBand",
    ],
    "sensors_output": [
        "Sensor",
    ],
    "share_link_create": [
        "SharePermission",
        "ShareTargetType",
    ],
    "source_dto": [
        "CollectionDTO",
    ],
    "sources_list_output": [
        "SourceDTO",
    ],
    "spectral_indices_output": [
        "SpectralIndex",
    ],
    "stac_collection": [
        "Link",
        "StacExtent",
    ],
    "stac_collections_output": [
        "Link",
        "StacCollection",
    ],
    "stac_extent": [
        "StacSpatialExtent",
        "StacTemporalExtent",
    ],
    "stac_item": [
        "Geometry",
        "Link",
        "StacAsset",
        "StacProperties",
    ],
    "stac_item_collection": [
        "Link",
        "StacItem",
    ],
    "statement_output": [
        "CommitmentLineItem",
    ],
    "subscriptions_list_output": [
        "SubscriptionOutput",
    ],
    "tasking_estimate_output": [
        "EstimateGroup",
        "OrderProblem",
    ],
    "tasking_sensors_output": [
        "TaskingSensor",
    ],
    "template_list_output": [
        "TaskingTemplate",
    ],
    "upload_complete_output": [
        "UploadOutput",
    ],
    "upload_entity": [
        "UploadStatus",
    ],
    "upload_output": [
        "UploadStatus",
    ],
    "usage_current_output": [
        "UsageMetric",
    ],
    "usage_history_output": [
        "UsageMonth",
    ],
    "vendors_list_output": [
        "Vendor",
    ],
    "visualization_list_output": [
        "VisualizationSpec",
    ],
}
