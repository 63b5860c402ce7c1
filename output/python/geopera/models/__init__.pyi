from .._runtime.models import UnknownVariant as UnknownVariant
from .acknowledge_event_input import AcknowledgeEventInput as AcknowledgeEventInput
from .acknowledge_event_input import (
    AcknowledgeEventInputParam as AcknowledgeEventInputParam,
)
from .add_member_input import AddMemberInput as AddMemberInput
from .add_member_input import AddMemberInputParam as AddMemberInputParam
from .add_member_input import AddMemberInputRole as AddMemberInputRole
from .alert_event import AlertEvent as AlertEvent
from .alert_event_output import AlertEventOutput as AlertEventOutput
from .alert_events_list_input import AlertEventsListInput as AlertEventsListInput
from .alert_events_list_input import (
    AlertEventsListInputParam as AlertEventsListInputParam,
)
from .alert_events_list_output import AlertEventsListOutput as AlertEventsListOutput
from .alert_rule import AlertRule as AlertRule
from .alert_rule_entity import AlertRuleEntity as AlertRuleEntity
from .alert_rule_get_input import AlertRuleGetInput as AlertRuleGetInput
from .alert_rule_get_input import AlertRuleGetInputParam as AlertRuleGetInputParam
from .alert_rule_output import AlertRuleOutput as AlertRuleOutput
from .alert_rules_list_input import AlertRulesListInput as AlertRulesListInput
from .alert_rules_list_input import AlertRulesListInputParam as AlertRulesListInputParam
from .alert_rules_list_output import AlertRulesListOutput as AlertRulesListOutput
from .analytics_execute_output import AnalyticsExecuteOutput as AnalyticsExecuteOutput
from .analytics_operation import AnalyticsOperation as AnalyticsOperation
from .analytics_operations_output import (
    AnalyticsOperationsOutput as AnalyticsOperationsOutput,
)
from .analytics_parameter import AnalyticsParameter as AnalyticsParameter
from .api_key import ApiKey as ApiKey
from .api_key_create_input import ApiKeyCreateInput as ApiKeyCreateInput
from .api_key_create_input import ApiKeyCreateInputParam as ApiKeyCreateInputParam
from .api_key_create_output import ApiKeyCreateOutput as ApiKeyCreateOutput
from .api_key_list_input import ApiKeyListInput as ApiKeyListInput
from .api_key_revoke_input import ApiKeyRevokeInput as ApiKeyRevokeInput
from .api_key_revoke_input import ApiKeyRevokeInputParam as ApiKeyRevokeInputParam
from .api_key_revoke_output import ApiKeyRevokeOutput as ApiKeyRevokeOutput
from .api_keys_list_output import ApiKeysListOutput as ApiKeysListOutput
from .approval_get_input import ApprovalGetInput as ApprovalGetInput
from .approval_get_input import ApprovalGetInputParam as ApprovalGetInputParam
from .approval_output import ApprovalOutput as ApprovalOutput
from .approval_ref_input import ApprovalRefInput as ApprovalRefInput
from .approval_ref_input import ApprovalRefInputParam as ApprovalRefInputParam
from .approval_status import ApprovalStatus as ApprovalStatus
from .approvals_list_input import ApprovalsListInput as ApprovalsListInput
from .approvals_list_input import ApprovalsListInputParam as ApprovalsListInputParam
from .archive_estimate_input import ArchiveEstimateInput as ArchiveEstimateInput
from .archive_estimate_input import (
    ArchiveEstimateInputParam as ArchiveEstimateInputParam,
)
from .archive_estimate_output import ArchiveEstimateOutput as ArchiveEstimateOutput
from .area import Area as Area
from .area import AreaParam as AreaParam
from .asset_delete_input import AssetDeleteInput as AssetDeleteInput
from .asset_delete_input import AssetDeleteInputParam as AssetDeleteInputParam
from .asset_delete_output import AssetDeleteOutput as AssetDeleteOutput
from .asset_download_input import AssetDownloadInput as AssetDownloadInput
from .asset_download_input import AssetDownloadInputParam as AssetDownloadInputParam
from .asset_output import AssetOutput as AssetOutput
from .assets_list_output import AssetsListOutput as AssetsListOutput
from .attach_input import AttachInput as AttachInput
from .attach_input import AttachInputParam as AttachInputParam
from .band_formula_create_input import BandFormulaCreateInput as BandFormulaCreateInput
from .band_formula_create_input import (
    BandFormulaCreateInputParam as BandFormulaCreateInputParam,
)
from .band_formula_delete_input import BandFormulaDeleteInput as BandFormulaDeleteInput
from .band_formula_delete_input import (
    BandFormulaDeleteInputParam as BandFormulaDeleteInputParam,
)
from .band_formula_delete_output import (
    BandFormulaDeleteOutput as BandFormulaDeleteOutput,
)
from .band_formula_get_input import BandFormulaGetInput as BandFormulaGetInput
from .band_formula_get_input import BandFormulaGetInputParam as BandFormulaGetInputParam
from .band_formula_output import BandFormulaOutput as BandFormulaOutput
from .band_formula_update_input import BandFormulaUpdateInput as BandFormulaUpdateInput
from .band_formula_update_input import (
    BandFormulaUpdateInputParam as BandFormulaUpdateInputParam,
)
from .band_formulas_list_input import BandFormulasListInput as BandFormulasListInput
from .band_formulas_list_input import (
    BandFormulasListInputParam as BandFormulasListInputParam,
)
from .band_formulas_list_output import BandFormulasListOutput as BandFormulasListOutput
from .band_math_input import BandMathInput as BandMathInput
from .band_math_input import BandMathInputParam as BandMathInputParam
from .band_math_output import BandMathOutput as BandMathOutput
from .band_statistics import BandStatistics as BandStatistics
from .calculate_index_input import CalculateIndexInput as CalculateIndexInput
from .calculate_index_input import CalculateIndexInputParam as CalculateIndexInputParam
from .card_brand import CardBrand as CardBrand
from .catalog_feature import CatalogFeature as CatalogFeature
from .catalog_provider import CatalogProvider as CatalogProvider
from .catalog_providers_output import CatalogProvidersOutput as CatalogProvidersOutput
from .catalog_sample import CatalogSample as CatalogSample
from .catalog_samples_output import CatalogSamplesOutput as CatalogSamplesOutput
from .catalog_search_input import CatalogSearchInput as CatalogSearchInput
from .catalog_search_input import CatalogSearchInputParam as CatalogSearchInputParam
from .catalog_search_output import CatalogSearchOutput as CatalogSearchOutput
from .catalog_tile_input import CatalogTileInput as CatalogTileInput
from .catalog_tile_input import CatalogTileInputParam as CatalogTileInputParam
from .catalog_visualization import CatalogVisualization as CatalogVisualization
from .catalog_visualizations_output import (
    CatalogVisualizationsOutput as CatalogVisualizationsOutput,
)
from .clip_area import ClipArea as ClipArea
from .clip_area_metadata import ClipAreaMetadata as ClipAreaMetadata
from .clip_areas_output import ClipAreasOutput as ClipAreasOutput
from .clip_create_from_area_input import (
    ClipCreateFromAreaInput as ClipCreateFromAreaInput,
)
from .clip_create_from_area_input import (
    ClipCreateFromAreaInputParam as ClipCreateFromAreaInputParam,
)
from .clip_download_input import ClipDownloadInput as ClipDownloadInput
from .clip_download_input import ClipDownloadInputParam as ClipDownloadInputParam
from .clip_download_output import ClipDownloadOutput as ClipDownloadOutput
from .clip_download_record import ClipDownloadRecord as ClipDownloadRecord
from .clip_downloads_output import ClipDownloadsOutput as ClipDownloadsOutput
from .clip_job import ClipJob as ClipJob
from .clip_job_delete_input import ClipJobDeleteInput as ClipJobDeleteInput
from .clip_job_delete_input import ClipJobDeleteInputParam as ClipJobDeleteInputParam
from .clip_job_delete_output import ClipJobDeleteOutput as ClipJobDeleteOutput
from .clip_job_input import ClipJobInput as ClipJobInput
from .clip_job_input import ClipJobInputParam as ClipJobInputParam
from .clip_jobs_list_input import ClipJobsListInput as ClipJobsListInput
from .clip_jobs_list_input import ClipJobsListInputParam as ClipJobsListInputParam
from .clip_jobs_output import ClipJobsOutput as ClipJobsOutput
from .clip_mosaic import ClipMosaic as ClipMosaic
from .clip_mosaics_output import ClipMosaicsOutput as ClipMosaicsOutput
from .cog_empty_input import CogEmptyInput as CogEmptyInput
from .cog_formula import CogFormula as CogFormula
from .cog_formulas_output import CogFormulasOutput as CogFormulasOutput
from .cog_statistics_output import CogStatisticsOutput as CogStatisticsOutput
from .cog_stats_input import CogStatsInput as CogStatsInput
from .cog_stats_input import CogStatsInputParam as CogStatsInputParam
from .cog_terrain_input import CogTerrainInput as CogTerrainInput
from .cog_terrain_input import CogTerrainInputParam as CogTerrainInputParam
from .cog_thumbnail_input import CogThumbnailInput as CogThumbnailInput
from .cog_thumbnail_input import CogThumbnailInputParam as CogThumbnailInputParam
from .cog_tile_input import CogTileInput as CogTileInput
from .cog_tile_input import CogTileInputParam as CogTileInputParam
from .collection_create_input import CollectionCreateInput as CollectionCreateInput
from .collection_create_input import (
    CollectionCreateInputParam as CollectionCreateInputParam,
)
from .collection_delete_input import CollectionDeleteInput as CollectionDeleteInput
from .collection_delete_input import (
    CollectionDeleteInputParam as CollectionDeleteInputParam,
)
from .collection_delete_output import CollectionDeleteOutput as CollectionDeleteOutput
from .collection_dto import CollectionDTO as CollectionDTO
from .collection_get_input import CollectionGetInput as CollectionGetInput
from .collection_get_input import CollectionGetInputParam as CollectionGetInputParam
from .collection_response import CollectionResponse as CollectionResponse
from .collection_update_input import CollectionUpdateInput as CollectionUpdateInput
from .collection_update_input import (
    CollectionUpdateInputParam as CollectionUpdateInputParam,
)
from .collections_get_input import CollectionsGetInput as CollectionsGetInput
from .collections_get_input import CollectionsGetInputParam as CollectionsGetInputParam
from .collections_list_output import CollectionsListOutput as CollectionsListOutput
from .colormaps_output import ColormapsOutput as ColormapsOutput
from .commitment import Commitment as Commitment
from .commitment_line_item import CommitmentLineItem as CommitmentLineItem
from .commitments_list_input import CommitmentsListInput as CommitmentsListInput
from .commitments_list_input import (
    CommitmentsListInputParam as CommitmentsListInputParam,
)
from .commitments_list_output import CommitmentsListOutput as CommitmentsListOutput
from .coverage_group import CoverageGroup as CoverageGroup
from .coverage_groups_output import CoverageGroupsOutput as CoverageGroupsOutput
from .coverage_input import CoverageInput as CoverageInput
from .coverage_input import CoverageInputParam as CoverageInputParam
from .coverage_output import CoverageOutput as CoverageOutput
from .create_alert_rule_input import CreateAlertRuleInput as CreateAlertRuleInput
from .create_alert_rule_input import (
    CreateAlertRuleInputParam as CreateAlertRuleInputParam,
)
from .create_subscription_input import (
    CreateSubscriptionInput as CreateSubscriptionInput,
)
from .create_subscription_input import (
    CreateSubscriptionInputParam as CreateSubscriptionInputParam,
)
from .data_product_get_input import DataProductGetInput as DataProductGetInput
from .data_product_get_input import DataProductGetInputParam as DataProductGetInputParam
from .data_products_list_input import DataProductsListInput as DataProductsListInput
from .data_products_list_input import (
    DataProductsListInputParam as DataProductsListInputParam,
)
from .decisions_pending_input import DecisionsPendingInput as DecisionsPendingInput
from .decisions_pending_input import (
    DecisionsPendingInputParam as DecisionsPendingInputParam,
)
from .delete_alert_rule_input import DeleteAlertRuleInput as DeleteAlertRuleInput
from .delete_alert_rule_input import (
    DeleteAlertRuleInputParam as DeleteAlertRuleInputParam,
)
from .delete_alert_rule_output import DeleteAlertRuleOutput as DeleteAlertRuleOutput
from .delete_subscription_input import (
    DeleteSubscriptionInput as DeleteSubscriptionInput,
)
from .delete_subscription_input import (
    DeleteSubscriptionInputParam as DeleteSubscriptionInputParam,
)
from .delete_subscription_output import (
    DeleteSubscriptionOutput as DeleteSubscriptionOutput,
)
from .detach_input import DetachInput as DetachInput
from .detach_input import DetachInputParam as DetachInputParam
from .detach_output import DetachOutput as DetachOutput
from .detect_bands_input import DetectBandsInput as DetectBandsInput
from .detect_bands_input import DetectBandsInputParam as DetectBandsInputParam
from .detect_bands_output import DetectBandsOutput as DetectBandsOutput
from .dispatch_receipt import DispatchReceipt as DispatchReceipt
from .email_channel import EmailChannel as EmailChannel
from .empty import Empty as Empty
from .estimate_group import EstimateGroup as EstimateGroup
from .estimate_input import EstimateInput as EstimateInput
from .estimate_input import EstimateInputParam as EstimateInputParam
from .eula import Eula as Eula
from .eula_accept_input import EulaAcceptInput as EulaAcceptInput
from .eula_accept_input import EulaAcceptInputParam as EulaAcceptInputParam
from .eula_document import EulaDocument as EulaDocument
from .eula_document_get_input import EulaDocumentGetInput as EulaDocumentGetInput
from .eula_document_get_input import (
    EulaDocumentGetInputParam as EulaDocumentGetInputParam,
)
from .eula_documents_list_input import EulaDocumentsListInput as EulaDocumentsListInput
from .eula_documents_list_input import (
    EulaDocumentsListInputParam as EulaDocumentsListInputParam,
)
from .eula_documents_output import EulaDocumentsOutput as EulaDocumentsOutput
from .eula_get_input import EulaGetInput as EulaGetInput
from .eula_get_input import EulaGetInputParam as EulaGetInputParam
from .eulas_list_input import EulasListInput as EulasListInput
from .eulas_list_input import EulasListInputParam as EulasListInputParam
from .eulas_output import EulasOutput as EulasOutput
from .event_delivery import EventDelivery as EventDelivery
from .event_entity import EventEntity as EventEntity
from .execute_request import ExecuteRequest as ExecuteRequest
from .execute_request import ExecuteRequestParam as ExecuteRequestParam
from .feasibility_check_input import FeasibilityCheckInput as FeasibilityCheckInput
from .feasibility_check_input import (
    FeasibilityCheckInputParam as FeasibilityCheckInputParam,
)
from .feasibility_check_output import FeasibilityCheckOutput as FeasibilityCheckOutput
from .feasibility_decide_input import FeasibilityDecideInput as FeasibilityDecideInput
from .feasibility_decide_input import (
    FeasibilityDecideInputParam as FeasibilityDecideInputParam,
)
from .feasibility_option import FeasibilityOption as FeasibilityOption
from .feasibility_studies_output import (
    FeasibilityStudiesOutput as FeasibilityStudiesOutput,
)
from .feasibility_study import FeasibilityStudy as FeasibilityStudy
from .feature_collection_output import (
    FeatureCollectionOutput as FeatureCollectionOutput,
)
from .federated_search_input import FederatedSearchInput as FederatedSearchInput
from .federated_search_input import (
    FederatedSearchInputParam as FederatedSearchInputParam,
)
from .federated_search_output import FederatedSearchOutput as FederatedSearchOutput
from .gcs_region import GcsRegion as GcsRegion
from .geometry import Geometry as Geometry
from .geometry_collection import GeometryCollection as GeometryCollection
from .get_subscription_input import GetSubscriptionInput as GetSubscriptionInput
from .get_subscription_input import (
    GetSubscriptionInputParam as GetSubscriptionInputParam,
)
from .glossary_collection import GlossaryCollection as GlossaryCollection
from .glossary_collections_output import (
    GlossaryCollectionsOutput as GlossaryCollectionsOutput,
)
from .glossary_data_product import GlossaryDataProduct as GlossaryDataProduct
from .glossary_data_products_output import (
    GlossaryDataProductsOutput as GlossaryDataProductsOutput,
)
from .glossary_provider import GlossaryProvider as GlossaryProvider
from .glossary_providers_output import (
    GlossaryProvidersOutput as GlossaryProvidersOutput,
)
from .granule_points_input import GranulePointsInput as GranulePointsInput
from .granule_points_input import GranulePointsInputParam as GranulePointsInputParam
from .granule_points_output import GranulePointsOutput as GranulePointsOutput
from .http_validation_error import HTTPValidationError as HTTPValidationError
from .image_asset_input import ImageAssetInput as ImageAssetInput
from .image_asset_input import ImageAssetInputParam as ImageAssetInputParam
from .in_app_channel import InAppChannel as InAppChannel
from .index_get_input import IndexGetInput as IndexGetInput
from .index_get_input import IndexGetInputParam as IndexGetInputParam
from .indices_list_input import IndicesListInput as IndicesListInput
from .indices_list_input import IndicesListInputParam as IndicesListInputParam
from .invoices_input import InvoicesInput as InvoicesInput
from .invoices_input import InvoicesInputParam as InvoicesInputParam
from .item_assets_input import ItemAssetsInput as ItemAssetsInput
from .item_assets_input import ItemAssetsInputParam as ItemAssetsInputParam
from .item_create_input import ItemCreateInput as ItemCreateInput
from .item_create_input import ItemCreateInputParam as ItemCreateInputParam
from .item_delete_input import ItemDeleteInput as ItemDeleteInput
from .item_delete_input import ItemDeleteInputParam as ItemDeleteInputParam
from .item_delete_output import ItemDeleteOutput as ItemDeleteOutput
from .item_detail import ItemDetail as ItemDetail
from .item_duplicate_input import ItemDuplicateInput as ItemDuplicateInput
from .item_duplicate_input import ItemDuplicateInputParam as ItemDuplicateInputParam
from .item_entity import ItemEntity as ItemEntity
from .item_feature import ItemFeature as ItemFeature
from .item_get_input import ItemGetInput as ItemGetInput
from .item_get_input import ItemGetInputParam as ItemGetInputParam
from .item_get_output import ItemGetOutput as ItemGetOutput
from .item_lineage_input import ItemLineageInput as ItemLineageInput
from .item_lineage_input import ItemLineageInputParam as ItemLineageInputParam
from .item_lineage_output import ItemLineageOutput as ItemLineageOutput
from .item_response import ItemResponse as ItemResponse
from .item_stac_input import ItemStacInput as ItemStacInput
from .item_stac_input import ItemStacInputParam as ItemStacInputParam
from .item_statistics_input import ItemStatisticsInput as ItemStatisticsInput
from .item_statistics_input import ItemStatisticsInputParam as ItemStatisticsInputParam
from .item_statistics_output import ItemStatisticsOutput as ItemStatisticsOutput
from .item_tile_render_input import ItemTileRenderInput as ItemTileRenderInput
from .item_tile_render_input import ItemTileRenderInputParam as ItemTileRenderInputParam
from .item_tilejson_input import ItemTilejsonInput as ItemTilejsonInput
from .item_tilejson_input import ItemTilejsonInputParam as ItemTilejsonInputParam
from .item_type import ItemType as ItemType
from .item_update_input import ItemUpdateInput as ItemUpdateInput
from .item_update_input import ItemUpdateInputParam as ItemUpdateInputParam
from .item_wmts_capabilities_input import (
    ItemWmtsCapabilitiesInput as ItemWmtsCapabilitiesInput,
)
from .item_wmts_capabilities_input import (
    ItemWmtsCapabilitiesInputParam as ItemWmtsCapabilitiesInputParam,
)
from .item_wmts_get_tile_input import ItemWmtsGetTileInput as ItemWmtsGetTileInput
from .item_wmts_get_tile_input import (
    ItemWmtsGetTileInputParam as ItemWmtsGetTileInputParam,
)
from .items_by_collection_input import ItemsByCollectionInput as ItemsByCollectionInput
from .items_by_collection_input import (
    ItemsByCollectionInputParam as ItemsByCollectionInputParam,
)
from .items_list_input import ItemsListInput as ItemsListInput
from .items_list_input import ItemsListInputParam as ItemsListInputParam
from .items_list_output import ItemsListOutput as ItemsListOutput
from .job_delete_output import JobDeleteOutput as JobDeleteOutput
from .job_entity import JobEntity as JobEntity
from .job_get_input import JobGetInput as JobGetInput
from .job_get_input import JobGetInputParam as JobGetInputParam
from .job_register_input import JobRegisterInput as JobRegisterInput
from .job_register_input import JobRegisterInputParam as JobRegisterInputParam
from .job_register_output import JobRegisterOutput as JobRegisterOutput
from .job_status import JobStatus as JobStatus
from .job_type import JobType as JobType
from .job_types_input import JobTypesInput as JobTypesInput
from .job_types_input import JobTypesInputParam as JobTypesInputParam
from .job_types_output import JobTypesOutput as JobTypesOutput
from .jobs_list_input import JobsListInput as JobsListInput
from .jobs_list_input import JobsListInputParam as JobsListInputParam
from .lifecycle_state import LifecycleState as LifecycleState
from .line_string_geometry import LineStringGeometry as LineStringGeometry
from .lineage_edge import LineageEdge as LineageEdge
from .lineage_get_input import LineageGetInput as LineageGetInput
from .lineage_get_input import LineageGetInputParam as LineageGetInputParam
from .lineage_get_output import LineageGetOutput as LineageGetOutput
from .lineage_node import LineageNode as LineageNode
from .lineage_tree_node import LineageTreeNode as LineageTreeNode
from .link import Link as Link
from .list_subscriptions_input import ListSubscriptionsInput as ListSubscriptionsInput
from .list_subscriptions_input import (
    ListSubscriptionsInputParam as ListSubscriptionsInputParam,
)
from .mark_all_read_output import MarkAllReadOutput as MarkAllReadOutput
from .member_output import MemberOutput as MemberOutput
from .multi_line_string_geometry import (
    MultiLineStringGeometry as MultiLineStringGeometry,
)
from .multi_point_geometry import MultiPointGeometry as MultiPointGeometry
from .multi_polygon_geometry import MultiPolygonGeometry as MultiPolygonGeometry
from .notification_channel import NotificationChannel as NotificationChannel
from .notification_level import NotificationLevel as NotificationLevel
from .notification_output import NotificationOutput as NotificationOutput
from .notification_ref import NotificationRef as NotificationRef
from .notification_ref import NotificationRefParam as NotificationRefParam
from .notifications_list_input import NotificationsListInput as NotificationsListInput
from .notifications_list_input import (
    NotificationsListInputParam as NotificationsListInputParam,
)
from .notifications_list_output import (
    NotificationsListOutput as NotificationsListOutput,
)
from .ok_output import OkOutput as OkOutput
from .operation_get_input import OperationGetInput as OperationGetInput
from .operation_get_input import OperationGetInputParam as OperationGetInputParam
from .operations_list_input import OperationsListInput as OperationsListInput
from .operations_list_input import OperationsListInputParam as OperationsListInputParam
from .opportunities_output import OpportunitiesOutput as OpportunitiesOutput
from .order_assets_input import OrderAssetsInput as OrderAssetsInput
from .order_assets_input import OrderAssetsInputParam as OrderAssetsInputParam
from .order_cancel_input import OrderCancelInput as OrderCancelInput
from .order_cancel_input import OrderCancelInputParam as OrderCancelInputParam
from .order_cancel_output import OrderCancelOutput as OrderCancelOutput
from .order_entity import OrderEntity as OrderEntity
from .order_estimate_output import OrderEstimateOutput as OrderEstimateOutput
from .order_get_input import OrderGetInput as OrderGetInput
from .order_get_input import OrderGetInputParam as OrderGetInputParam
from .order_output import OrderOutput as OrderOutput
from .order_place_input import OrderPlaceInput as OrderPlaceInput
from .order_place_input import OrderPlaceInputParam as OrderPlaceInputParam
from .order_place_output import OrderPlaceOutput as OrderPlaceOutput
from .order_placement_output import OrderPlacementOutput as OrderPlacementOutput
from .order_problem import OrderProblem as OrderProblem
from .order_schema_input import OrderSchemaInput as OrderSchemaInput
from .order_schema_input import OrderSchemaInputParam as OrderSchemaInputParam
from .order_schema_output import OrderSchemaOutput as OrderSchemaOutput
from .order_status import OrderStatus as OrderStatus
from .order_type import OrderType as OrderType
from .order_update_input import OrderUpdateInput as OrderUpdateInput
from .order_update_input import OrderUpdateInputParam as OrderUpdateInputParam
from .order_update_output import OrderUpdateOutput as OrderUpdateOutput
from .orders_list_input import OrdersListInput as OrdersListInput
from .orders_list_input import OrdersListInputParam as OrdersListInputParam
from .orders_list_output import OrdersListOutput as OrdersListOutput
from .org_input import OrgInput as OrgInput
from .org_input import OrgInputParam as OrgInputParam
from .org_item_search_input import OrgItemSearchInput as OrgItemSearchInput
from .org_item_search_input import OrgItemSearchInputParam as OrgItemSearchInputParam
from .org_status_input import OrgStatusInput as OrgStatusInput
from .org_status_input import OrgStatusInputParam as OrgStatusInputParam
from .organization_create_input import (
    OrganizationCreateInput as OrganizationCreateInput,
)
from .organization_create_input import (
    OrganizationCreateInputParam as OrganizationCreateInputParam,
)
from .organization_create_output import (
    OrganizationCreateOutput as OrganizationCreateOutput,
)
from .payment_method_output import PaymentMethodOutput as PaymentMethodOutput
from .payment_methods_output import PaymentMethodsOutput as PaymentMethodsOutput
from .pending_decision import PendingDecision as PendingDecision
from .pending_decisions_output import PendingDecisionsOutput as PendingDecisionsOutput
from .point_geometry import PointGeometry as PointGeometry
from .polygon_geometry import PolygonGeometry as PolygonGeometry
from .position import Position as Position
from .problem import Problem as Problem
from .process import Process as Process
from .process_estimate_output import ProcessEstimateOutput as ProcessEstimateOutput
from .process_execute_input import ProcessExecuteInput as ProcessExecuteInput
from .process_execute_input import ProcessExecuteInputParam as ProcessExecuteInputParam
from .process_execute_output import ProcessExecuteOutput as ProcessExecuteOutput
from .process_get_input import ProcessGetInput as ProcessGetInput
from .process_get_input import ProcessGetInputParam as ProcessGetInputParam
from .process_input import ProcessInput as ProcessInput
from .process_run_input import ProcessRunInput as ProcessRunInput
from .process_run_input import ProcessRunInputParam as ProcessRunInputParam
from .process_validate_output import ProcessValidateOutput as ProcessValidateOutput
from .processes_output import ProcessesOutput as ProcessesOutput
from .processing_dispatch_input import (
    ProcessingDispatchInput as ProcessingDispatchInput,
)
from .processing_dispatch_input import (
    ProcessingDispatchInputParam as ProcessingDispatchInputParam,
)
from .processing_dispatch_output import (
    ProcessingDispatchOutput as ProcessingDispatchOutput,
)
from .processing_job import ProcessingJob as ProcessingJob
from .processing_job_input import ProcessingJobInput as ProcessingJobInput
from .processing_job_input import ProcessingJobInputParam as ProcessingJobInputParam
from .processing_jobs_output import ProcessingJobsOutput as ProcessingJobsOutput
from .processing_output import ProcessingOutput as ProcessingOutput
from .profile_create_input import ProfileCreateInput as ProfileCreateInput
from .profile_create_input import ProfileCreateInputParam as ProfileCreateInputParam
from .profile_get_input import ProfileGetInput as ProfileGetInput
from .profile_get_input import ProfileGetInputParam as ProfileGetInputParam
from .profile_layer import ProfileLayer as ProfileLayer
from .profile_ref import ProfileRef as ProfileRef
from .profile_ref import ProfileRefParam as ProfileRefParam
from .profile_response import ProfileResponse as ProfileResponse
from .profile_type import ProfileType as ProfileType
from .profile_update_input import ProfileUpdateInput as ProfileUpdateInput
from .profile_update_input import ProfileUpdateInputParam as ProfileUpdateInputParam
from .profiles_list_input import ProfilesListInput as ProfilesListInput
from .profiles_list_input import ProfilesListInputParam as ProfilesListInputParam
from .profiles_list_output import ProfilesListOutput as ProfilesListOutput
from .project_archive_input import ProjectArchiveInput as ProjectArchiveInput
from .project_archive_input import ProjectArchiveInputParam as ProjectArchiveInputParam
from .project_create import ProjectCreate as ProjectCreate
from .project_create import ProjectCreateParam as ProjectCreateParam
from .project_delete_input import ProjectDeleteInput as ProjectDeleteInput
from .project_delete_input import ProjectDeleteInputParam as ProjectDeleteInputParam
from .project_delete_output import ProjectDeleteOutput as ProjectDeleteOutput
from .project_item_search_input import ProjectItemSearchInput as ProjectItemSearchInput
from .project_item_search_input import (
    ProjectItemSearchInputParam as ProjectItemSearchInputParam,
)
from .project_job_get_input import ProjectJobGetInput as ProjectJobGetInput
from .project_job_get_input import ProjectJobGetInputParam as ProjectJobGetInputParam
from .project_jobs_input import ProjectJobsInput as ProjectJobsInput
from .project_jobs_input import ProjectJobsInputParam as ProjectJobsInputParam
from .project_response import ProjectResponse as ProjectResponse
from .project_role import ProjectRole as ProjectRole
from .project_update_input import ProjectUpdateInput as ProjectUpdateInput
from .project_update_input import ProjectUpdateInputParam as ProjectUpdateInputParam
from .provider_get_input import ProviderGetInput as ProviderGetInput
from .provider_get_input import ProviderGetInputParam as ProviderGetInputParam
from .provider_samples_input import ProviderSamplesInput as ProviderSamplesInput
from .provider_samples_input import (
    ProviderSamplesInputParam as ProviderSamplesInputParam,
)
from .providers_list_input import ProvidersListInput as ProvidersListInput
from .providers_list_input import ProvidersListInputParam as ProvidersListInputParam
from .quotation import Quotation as Quotation
from .quotation_decide_input import QuotationDecideInput as QuotationDecideInput
from .quotation_decide_input import (
    QuotationDecideInputDecision as QuotationDecideInputDecision,
)
from .quotation_decide_input import (
    QuotationDecideInputParam as QuotationDecideInputParam,
)
from .quotations_output import QuotationsOutput as QuotationsOutput
from .raster_summary import RasterSummary as RasterSummary
from .recalculate_input import RecalculateInput as RecalculateInput
from .recalculate_input import RecalculateInputParam as RecalculateInputParam
from .recalculate_output import RecalculateOutput as RecalculateOutput
from .reject_approval_input import RejectApprovalInput as RejectApprovalInput
from .reject_approval_input import RejectApprovalInputParam as RejectApprovalInputParam
from .remove_member_input import RemoveMemberInput as RemoveMemberInput
from .remove_member_input import RemoveMemberInputParam as RemoveMemberInputParam
from .remove_member_output import RemoveMemberOutput as RemoveMemberOutput
from .report_output import ReportOutput as ReportOutput
from .request_approval_input import RequestApprovalInput as RequestApprovalInput
from .request_approval_input import (
    RequestApprovalInputParam as RequestApprovalInputParam,
)
from .sample_info_input import SampleInfoInput as SampleInfoInput
from .sample_info_input import SampleInfoInputParam as SampleInfoInputParam
from .scene_band import SceneBand as SceneBand
from .scene_info import SceneInfo as SceneInfo
from .scene_info_input import SceneInfoInput as SceneInfoInput
from .scene_info_input import SceneInfoInputParam as SceneInfoInputParam
from .scene_price import ScenePrice as ScenePrice
from .scene_properties import SceneProperties as SceneProperties
from .search_input import SearchInput as SearchInput
from .search_input import SearchInputParam as SearchInputParam
from .sensor import Sensor as Sensor
from .sensor_band import SensorBand as SensorBand
from .sensors_output import SensorsOutput as SensorsOutput
from .set_auto_topup_input import SetAutoTopupInput as SetAutoTopupInput
from .set_auto_topup_input import SetAutoTopupInputParam as SetAutoTopupInputParam
from .set_auto_topup_output import SetAutoTopupOutput as SetAutoTopupOutput
from .set_band_names_input import SetBandNamesInput as SetBandNamesInput
from .set_band_names_input import SetBandNamesInputParam as SetBandNamesInputParam
from .set_default_input import SetDefaultInput as SetDefaultInput
from .set_default_input import SetDefaultInputParam as SetDefaultInputParam
from .setup_intent_input import SetupIntentInput as SetupIntentInput
from .setup_intent_output import SetupIntentOutput as SetupIntentOutput
from .share_link_create import ShareLinkCreate as ShareLinkCreate
from .share_link_create import ShareLinkCreateParam as ShareLinkCreateParam
from .share_link_create_output import ShareLinkCreateOutput as ShareLinkCreateOutput
from .share_link_revoke_input import ShareLinkRevokeInput as ShareLinkRevokeInput
from .share_link_revoke_input import (
    ShareLinkRevokeInputParam as ShareLinkRevokeInputParam,
)
from .share_link_revoke_output import ShareLinkRevokeOutput as ShareLinkRevokeOutput
from .share_link_validate_input import ShareLinkValidateInput as ShareLinkValidateInput
from .share_link_validate_input import (
    ShareLinkValidateInputParam as ShareLinkValidateInputParam,
)
from .share_link_validate_output import (
    ShareLinkValidateOutput as ShareLinkValidateOutput,
)
from .share_permission import SharePermission as SharePermission
from .share_target_type import ShareTargetType as ShareTargetType
from .share_tile_input import ShareTileInput as ShareTileInput
from .share_tile_input import ShareTileInputParam as ShareTileInputParam
from .share_tilejson_input import ShareTilejsonInput as ShareTilejsonInput
from .share_tilejson_input import ShareTilejsonInputParam as ShareTilejsonInputParam
from .signed_url_input import SignedUrlInput as SignedUrlInput
from .signed_url_input import SignedUrlInputParam as SignedUrlInputParam
from .signed_url_output import SignedUrlOutput as SignedUrlOutput
from .sort_clause import SortClause as SortClause
from .sort_clause import SortClauseDirection as SortClauseDirection
from .sort_clause import SortClauseParam as SortClauseParam
from .source_dto import SourceDTO as SourceDTO
from .source_result_summary import SourceResultSummary as SourceResultSummary
from .sources_list_input import SourcesListInput as SourcesListInput
from .sources_list_input import SourcesListInputParam as SourcesListInputParam
from .sources_list_output import SourcesListOutput as SourcesListOutput
from .spectral_index import SpectralIndex as SpectralIndex
from .spectral_indices_output import SpectralIndicesOutput as SpectralIndicesOutput
from .src_operations_collections_reads_collections_list_input import (
    SrcOperationsCollectionsReadsCollectionsListInput as SrcOperationsCollectionsReadsCollectionsListInput,
)
from .src_operations_collections_reads_collections_list_input import (
    SrcOperationsCollectionsReadsCollectionsListInputParam as SrcOperationsCollectionsReadsCollectionsListInputParam,
)
from .src_operations_glossary_reads_collections_list_input import (
    SrcOperationsGlossaryReadsCollectionsListInput as SrcOperationsGlossaryReadsCollectionsListInput,
)
from .src_operations_glossary_reads_collections_list_input import (
    SrcOperationsGlossaryReadsCollectionsListInputParam as SrcOperationsGlossaryReadsCollectionsListInputParam,
)
from .src_operations_stac_reads_collections_list_input import (
    SrcOperationsStacReadsCollectionsListInput as SrcOperationsStacReadsCollectionsListInput,
)
from .src_operations_stac_reads_collections_list_input import (
    SrcOperationsStacReadsCollectionsListInputParam as SrcOperationsStacReadsCollectionsListInputParam,
)
from .stac_asset import StacAsset as StacAsset
from .stac_collection import StacCollection as StacCollection
from .stac_collections_output import StacCollectionsOutput as StacCollectionsOutput
from .stac_extent import StacExtent as StacExtent
from .stac_item import StacItem as StacItem
from .stac_item_collection import StacItemCollection as StacItemCollection
from .stac_properties import StacProperties as StacProperties
from .stac_spatial_extent import StacSpatialExtent as StacSpatialExtent
from .stac_temporal_extent import StacTemporalExtent as StacTemporalExtent
from .statement_input import StatementInput as StatementInput
from .statement_input import StatementInputParam as StatementInputParam
from .statement_output import StatementOutput as StatementOutput
from .studies_list_input import StudiesListInput as StudiesListInput
from .studies_list_input import StudiesListInputParam as StudiesListInputParam
from .subscription_output import SubscriptionOutput as SubscriptionOutput
from .subscriptions_list_output import (
    SubscriptionsListOutput as SubscriptionsListOutput,
)
from .tasking_decision_kind import TaskingDecisionKind as TaskingDecisionKind
from .tasking_estimate_input import TaskingEstimateInput as TaskingEstimateInput
from .tasking_estimate_input import (
    TaskingEstimateInputParam as TaskingEstimateInputParam,
)
from .tasking_estimate_output import TaskingEstimateOutput as TaskingEstimateOutput
from .tasking_opportunity import TaskingOpportunity as TaskingOpportunity
from .tasking_sensor import TaskingSensor as TaskingSensor
from .tasking_sensors_input import TaskingSensorsInput as TaskingSensorsInput
from .tasking_sensors_output import TaskingSensorsOutput as TaskingSensorsOutput
from .tasking_template import TaskingTemplate as TaskingTemplate
from .template_delete_input import TemplateDeleteInput as TemplateDeleteInput
from .template_delete_input import TemplateDeleteInputParam as TemplateDeleteInputParam
from .template_delete_output import TemplateDeleteOutput as TemplateDeleteOutput
from .template_list_input import TemplateListInput as TemplateListInput
from .template_list_output import TemplateListOutput as TemplateListOutput
from .template_save_input import TemplateSaveInput as TemplateSaveInput
from .template_save_input import TemplateSaveInputParam as TemplateSaveInputParam
from .template_save_output import TemplateSaveOutput as TemplateSaveOutput
from .test_alert_rule_input import TestAlertRuleInput as TestAlertRuleInput
from .test_alert_rule_input import TestAlertRuleInputParam as TestAlertRuleInputParam
from .test_alert_rule_output import TestAlertRuleOutput as TestAlertRuleOutput
from .test_subscription_input import TestSubscriptionInput as TestSubscriptionInput
from .test_subscription_input import (
    TestSubscriptionInputParam as TestSubscriptionInputParam,
)
from .test_subscription_output import TestSubscriptionOutput as TestSubscriptionOutput
from .tile_info import TileInfo as TileInfo
from .tile_json import TileJson as TileJson
from .transactions_input import TransactionsInput as TransactionsInput
from .transactions_input import TransactionsInputParam as TransactionsInputParam
from .unread_count_output import UnreadCountOutput as UnreadCountOutput
from .update_alert_rule_input import UpdateAlertRuleInput as UpdateAlertRuleInput
from .update_alert_rule_input import (
    UpdateAlertRuleInputParam as UpdateAlertRuleInputParam,
)
from .update_member_input import UpdateMemberInput as UpdateMemberInput
from .update_member_input import UpdateMemberInputParam as UpdateMemberInputParam
from .update_member_input import UpdateMemberInputRole as UpdateMemberInputRole
from .update_subscription_input import (
    UpdateSubscriptionInput as UpdateSubscriptionInput,
)
from .update_subscription_input import (
    UpdateSubscriptionInputParam as UpdateSubscriptionInputParam,
)
from .upload_complete_output import UploadCompleteOutput as UploadCompleteOutput
from .upload_entity import UploadEntity as UploadEntity
from .upload_fail_input import UploadFailInput as UploadFailInput
from .upload_fail_input import UploadFailInputParam as UploadFailInputParam
from .upload_initiate import UploadInitiate as UploadInitiate
from .upload_initiate import UploadInitiateParam as UploadInitiateParam
from .upload_initiate import (
    UploadInitiateTransferMethod as UploadInitiateTransferMethod,
)
from .upload_output import UploadOutput as UploadOutput
from .upload_progress_input import UploadProgressInput as UploadProgressInput
from .upload_progress_input import UploadProgressInputParam as UploadProgressInputParam
from .upload_status import UploadStatus as UploadStatus
from .usage_current_input import UsageCurrentInput as UsageCurrentInput
from .usage_current_input import UsageCurrentInputParam as UsageCurrentInputParam
from .usage_current_output import UsageCurrentOutput as UsageCurrentOutput
from .usage_history_input import UsageHistoryInput as UsageHistoryInput
from .usage_history_input import UsageHistoryInputParam as UsageHistoryInputParam
from .usage_history_output import UsageHistoryOutput as UsageHistoryOutput
from .usage_metric import UsageMetric as UsageMetric
from .usage_month import UsageMonth as UsageMonth
from .validate_formula_input import ValidateFormulaInput as ValidateFormulaInput
from .validate_formula_input import (
    ValidateFormulaInputParam as ValidateFormulaInputParam,
)
from .validate_formula_output import ValidateFormulaOutput as ValidateFormulaOutput
from .validation_error import ValidationError as ValidationError
from .validation_error import ValidationErrorLocItem as ValidationErrorLocItem
from .vendor import Vendor as Vendor
from .vendors_list_output import VendorsListOutput as VendorsListOutput
from .visualization_list_input import VisualizationListInput as VisualizationListInput
from .visualization_list_input import (
    VisualizationListInputParam as VisualizationListInputParam,
)
from .visualization_list_output import (
    VisualizationListOutput as VisualizationListOutput,
)
from .visualization_spec import VisualizationSpec as VisualizationSpec
from .visualization_spec import VisualizationSpecKind as VisualizationSpecKind
from .viz_list_input import VizListInput as VizListInput
from .webhook_channel import WebhookChannel as WebhookChannel

def warm_up() -> int: ...
