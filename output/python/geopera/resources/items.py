"""Items & assets"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.asset_output import AssetOutput
    from ..models.assets_list_output import AssetsListOutput
    from ..models.detect_bands_output import DetectBandsOutput
    from ..models.item_delete_output import ItemDeleteOutput
    from ..models.item_feature import ItemFeature
    from ..models.item_get_output import ItemGetOutput
    from ..models.item_lineage_output import ItemLineageOutput
    from ..models.item_response import ItemResponse
    from ..models.item_type import ItemType
    from ..models.lifecycle_state import LifecycleState
    from ..models.stac_item import StacItem
    from .items_asset import AsyncItemsAssetResource, ItemsAssetResource
    from .items_tile import AsyncItemsTileResource, ItemsTileResource

_create: rt.Lazy[ItemResponse]
_create = rt.Lazy(
    lambda: rt.Operation(
        "items.create",
        "POST",
        "/v1/op/items.create",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemCreateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ItemResponse"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_delete: rt.Lazy[ItemDeleteOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "items.delete",
        "POST",
        "/v1/op/items.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemDeleteInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ItemDeleteOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_detect_asset_bands: rt.Lazy[DetectBandsOutput]
_detect_asset_bands = rt.Lazy(
    lambda: rt.Operation(
        "items.detect_asset_bands",
        "POST",
        "/v1/op/items.detect_asset_bands",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "DetectBandsInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "DetectBandsOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_duplicate: rt.Lazy[ItemResponse]
_duplicate = rt.Lazy(
    lambda: rt.Operation(
        "items.duplicate",
        "POST",
        "/v1/op/items.duplicate",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemDuplicateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ItemResponse"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_get: rt.Lazy[ItemGetOutput]
_get = rt.Lazy(
    lambda: rt.Operation(
        "items.get",
        "POST",
        "/v1/op/items.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ItemGetOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_get_stac: rt.Lazy[StacItem]
_get_stac = rt.Lazy(
    lambda: rt.Operation(
        "items.get_stac",
        "POST",
        "/v1/op/items.get_stac",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemStacInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/geo+json", "json", "StacItem"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_lineage: rt.Lazy[ItemLineageOutput]
_lineage = rt.Lazy(
    lambda: rt.Operation(
        "items.lineage",
        "POST",
        "/v1/op/items.lineage",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemLineageInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ItemLineageOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_list: rt.Lazy[rt.Page[ItemResponse]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "items.list",
        "POST",
        "/v1/op/items.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemsListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ItemsListOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
        pagination=rt.Pagination(
            "offset",
            items="/items",
            request="offset",
            limit="limit",
            total="/total",
            in_body=True,
        ),
    ),
)

_list_assets: rt.Lazy[AssetsListOutput]
_list_assets = rt.Lazy(
    lambda: rt.Operation(
        "items.list_assets",
        "POST",
        "/v1/op/items.list_assets",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemAssetsInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AssetsListOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_list_by_collection: rt.Lazy[rt.Page[ItemResponse]]
_list_by_collection = rt.Lazy(
    lambda: rt.Operation(
        "items.list_by_collection",
        "POST",
        "/v1/op/items.list_by_collection",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemsByCollectionInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ItemsListOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
        pagination=rt.Pagination(
            "offset",
            items="/items",
            request="offset",
            limit="limit",
            total="/total",
            in_body=True,
        ),
    ),
)

_search: rt.Lazy[rt.Page[ItemFeature]]
_search = rt.Lazy(
    lambda: rt.Operation(
        "items.search",
        "POST",
        "/v1/op/items.search",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProjectItemSearchInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "FeatureCollectionOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
        pagination=rt.Pagination(
            "offset",
            items="/features",
            request="offset",
            limit="limit",
            total="/numberMatched",
            in_body=True,
        ),
    ),
)

_search_org: rt.Lazy[rt.Page[ItemFeature]]
_search_org = rt.Lazy(
    lambda: rt.Operation(
        "items.search_org",
        "POST",
        "/v1/op/items.search_org",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrgItemSearchInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "FeatureCollectionOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
        pagination=rt.Pagination(
            "offset",
            items="/features",
            request="offset",
            limit="limit",
            total="/numberMatched",
            in_body=True,
        ),
    ),
)

_set_asset_band_names: rt.Lazy[AssetOutput]
_set_asset_band_names = rt.Lazy(
    lambda: rt.Operation(
        "items.set_asset_band_names",
        "POST",
        "/v1/op/items.set_asset_band_names",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SetBandNamesInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AssetOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_update: rt.Lazy[ItemResponse]
_update = rt.Lazy(
    lambda: rt.Operation(
        "items.update",
        "POST",
        "/v1/op/items.update",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemUpdateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ItemResponse"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)


class ItemsResource(rt.SyncResource):
    """Imagery and derived data, with tiles and downloads."""

    @cached_property
    def with_raw_response(self) -> ItemsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ItemsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ItemsResourceWithStreamingResponse(self)

    @cached_property
    def asset(self) -> ItemsAssetResource:
        """asset"""
        from .items_asset import ItemsAssetResource

        return ItemsAssetResource(self._client)

    @cached_property
    def tile(self) -> ItemsTileResource:
        """tile"""
        from .items_tile import ItemsTileResource

        return ItemsTileResource(self._client)

    def create(
        self,
        *,
        type: ItemType,
        name: str,
        project_id: str,
        collection_id: str | rt.Omit | None = rt.omit,
        stac_id: str | rt.Omit | None = rt.omit,
        geometry: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        start_datetime: str | rt.Omit | None = rt.omit,
        end_datetime: str | rt.Omit | None = rt.omit,
        cloud_cover: float | rt.Omit | None = rt.omit,
        gsd: float | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        properties: typing.Mapping[str, object] | rt.Omit = rt.omit,
        stac_extensions: typing.Sequence[str] | rt.Omit = rt.omit,
        order_id: str | rt.Omit | None = rt.omit,
        upload_id: str | rt.Omit | None = rt.omit,
        job_id: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemResponse:
        """Register an item in a project.

        Args:
            type: Kind of item.
            name: Name shown to people.
                Limits: at least 1 characters, at most 500 characters.
            project_id: Identifier of the project.
            collection_id: Collection to put the item into.
            stac_id: Identifier in STAC documents.
            geometry: Footprint as a GeoJSON geometry.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            start_datetime: Start of the capture period.
            end_datetime: End of the capture period.
            cloud_cover: Share of the scene hidden by clouds, in percent.
                Limits: at least 0, at most 100.
            gsd: Ground sample distance in metres.
            description: Free text for people.
            properties: Further STAC properties.
            stac_extensions: Addresses of the STAC extensions in use.
            order_id: Order that delivered the item.
            upload_id: Upload that brought the item.
            job_id: Job that produced the item.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _create,
            options,
            body={
                "type": type,
                "name": name,
                "project_id": project_id,
                "collection_id": collection_id,
                "stac_id": stac_id,
                "geometry": geometry,
                "bbox": bbox,
                "datetime": datetime,
                "start_datetime": start_datetime,
                "end_datetime": end_datetime,
                "cloud_cover": cloud_cover,
                "gsd": gsd,
                "description": description,
                "properties": properties,
                "stac_extensions": stac_extensions,
                "order_id": order_id,
                "upload_id": upload_id,
                "job_id": job_id,
            },
        )

    def delete(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemDeleteOutput:
        """Move an item to the bin.

        Args:
            item_id: Item to move to the bin.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _delete,
            options,
            body={
                "item_id": item_id,
            },
        )

    def detect_asset_bands(
        self,
        *,
        item_id: str,
        asset_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> DetectBandsOutput:
        """Guess which bands a file holds.

        Args:
            item_id: Identifier of the item.
            asset_id: Identifier of the asset.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _detect_asset_bands,
            options,
            body={
                "item_id": item_id,
                "asset_id": asset_id,
            },
        )

    def duplicate(
        self,
        *,
        item_id: str,
        new_name: str | rt.Omit | None = rt.omit,
        target_collection_id: str | rt.Omit | None = rt.omit,
        target_project_id: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemResponse:
        """Copy an item.

        Args:
            item_id: Identifier of the item.
            new_name: What to call the copy.
            target_collection_id: Collection to put the result into.
            target_project_id: Project to put the copy into.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _duplicate,
            options,
            body={
                "item_id": item_id,
                "new_name": new_name,
                "target_collection_id": target_collection_id,
                "target_project_id": target_project_id,
            },
        )

    def get(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemGetOutput:
        """Show one item with its files.

        Args:
            item_id: Identifier of the item.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _get,
            options,
            body={
                "item_id": item_id,
            },
        )

    def get_stac(
        self,
        *,
        item_id: str,
        base_url: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> StacItem:
        """Show one item as a STAC document.

        Args:
            item_id: Identifier of the item.
            base_url: Prefix for the links in the answer.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _get_stac,
            options,
            body={
                "item_id": item_id,
                "base_url": base_url,
            },
        )

    def lineage(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemLineageOutput:
        """Show what an item was made from.

        Args:
            item_id: Identifier of the item.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _lineage,
            options,
            body={
                "item_id": item_id,
            },
        )

    def list(
        self,
        *,
        project_id: str,
        collection_id: str | rt.Omit | None = rt.omit,
        uncollected: bool | rt.Omit = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[ItemResponse]:
        """List the items of a project.

        Args:
            project_id: Identifier of the project.
            collection_id: Keep only items of this collection.
            uncollected: Whether only items outside any collection are listed.
                Default: False.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 100.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _list,
            options,
            body={
                "project_id": project_id,
                "collection_id": collection_id,
                "uncollected": uncollected,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_assets(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AssetsListOutput:
        """List the files of an item.

        Args:
            item_id: Identifier of the item.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _list_assets,
            options,
            body={
                "item_id": item_id,
            },
        )

    def list_by_collection(
        self,
        *,
        collection_id: str,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[ItemResponse]:
        """List the items of a collection.

        Args:
            collection_id: Identifier of the collection.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 100.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _list_by_collection,
            options,
            body={
                "collection_id": collection_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def search(
        self,
        *,
        project_id: str,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        type: ItemType | rt.Omit | None = rt.omit,
        query: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        sortby: typing.Sequence[typing.Mapping[str, object]] | rt.Omit | None = rt.omit,
        format: str | rt.Omit | None = rt.omit,
        base_url: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[ItemFeature]:
        """Search the items of a project.

        Args:
            project_id: Identifier of the project.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            limit: Largest number of results to return.
                Limits: at least 1, at most 1000.
                Default: 100.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.
            collections: Keep only results from these collections.
            type: Keep only entries of this type.
            query: STAC query extension object.
            sortby: Fields to sort by, most important first.
            format: Write `stac` to get complete STAC items.
            base_url: Prefix for the links in the answer.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _search,
            options,
            body={
                "project_id": project_id,
                "bbox": bbox,
                "datetime": datetime,
                "limit": limit,
                "offset": offset,
                "collections": collections,
                "type": type,
                "query": query,
                "sortby": sortby,
                "format": format,
                "base_url": base_url,
            },
        )

    def search_org(
        self,
        *,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        type: ItemType | rt.Omit | None = rt.omit,
        query: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        sortby: typing.Sequence[typing.Mapping[str, object]] | rt.Omit | None = rt.omit,
        format: str | rt.Omit | None = rt.omit,
        base_url: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[ItemFeature]:
        """Search the items of every project of the organization.

        Without any member of the body, an empty one is sent.

        Args:
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            limit: Largest number of results to return.
                Limits: at least 1, at most 1000.
                Default: 100.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.
            collections: Keep only results from these collections.
            type: Keep only entries of this type.
            query: STAC query extension object.
            sortby: Fields to sort by, most important first.
            format: Write `stac` to get complete STAC items.
            base_url: Prefix for the links in the answer.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _search_org,
            options,
            body={
                "bbox": bbox,
                "datetime": datetime,
                "limit": limit,
                "offset": offset,
                "collections": collections,
                "type": type,
                "query": query,
                "sortby": sortby,
                "format": format,
                "base_url": base_url,
            },
        )

    def set_asset_band_names(
        self,
        *,
        item_id: str,
        asset_id: str,
        band_names: typing.Sequence[str],
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AssetOutput:
        """Name the bands of a file.

        Args:
            item_id: Identifier of the item.
            asset_id: Identifier of the asset.
            band_names: Names for the bands, in band order.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _set_asset_band_names,
            options,
            body={
                "item_id": item_id,
                "asset_id": asset_id,
                "band_names": band_names,
            },
        )

    def update(
        self,
        *,
        item_id: str,
        collection_id: str | rt.Omit | None = rt.omit,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        geometry: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        cloud_cover: float | rt.Omit | None = rt.omit,
        gsd: float | rt.Omit | None = rt.omit,
        properties: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        lifecycle_state: LifecycleState | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemResponse:
        """Change an item.

        Args:
            item_id: Identifier of the item.
            collection_id: Collection to move the item to.
            name: Name shown to people.
                Limits: at least 1 characters, at most 500 characters.
            description: Free text for people.
            geometry: Footprint as a GeoJSON geometry.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            cloud_cover: Share of the scene hidden by clouds, in percent.
                Limits: at least 0, at most 100.
            gsd: Ground sample distance in metres.
            properties: Further STAC properties.
            lifecycle_state: Stage of life to move the item to.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _update,
            options,
            body={
                "item_id": item_id,
                "collection_id": collection_id,
                "name": name,
                "description": description,
                "geometry": geometry,
                "bbox": bbox,
                "datetime": datetime,
                "cloud_cover": cloud_cover,
                "gsd": gsd,
                "properties": properties,
                "lifecycle_state": lifecycle_state,
            },
        )


class AsyncItemsResource(rt.AsyncResource):
    """Imagery and derived data, with tiles and downloads."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncItemsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncItemsResourceWithStreamingResponse(self)

    @cached_property
    def asset(self) -> AsyncItemsAssetResource:
        """asset"""
        from .items_asset import AsyncItemsAssetResource

        return AsyncItemsAssetResource(self._client)

    @cached_property
    def tile(self) -> AsyncItemsTileResource:
        """tile"""
        from .items_tile import AsyncItemsTileResource

        return AsyncItemsTileResource(self._client)

    async def create(
        self,
        *,
        type: ItemType,
        name: str,
        project_id: str,
        collection_id: str | rt.Omit | None = rt.omit,
        stac_id: str | rt.Omit | None = rt.omit,
        geometry: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        start_datetime: str | rt.Omit | None = rt.omit,
        end_datetime: str | rt.Omit | None = rt.omit,
        cloud_cover: float | rt.Omit | None = rt.omit,
        gsd: float | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        properties: typing.Mapping[str, object] | rt.Omit = rt.omit,
        stac_extensions: typing.Sequence[str] | rt.Omit = rt.omit,
        order_id: str | rt.Omit | None = rt.omit,
        upload_id: str | rt.Omit | None = rt.omit,
        job_id: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemResponse:
        """Register an item in a project.

        Args:
            type: Kind of item.
            name: Name shown to people.
                Limits: at least 1 characters, at most 500 characters.
            project_id: Identifier of the project.
            collection_id: Collection to put the item into.
            stac_id: Identifier in STAC documents.
            geometry: Footprint as a GeoJSON geometry.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            start_datetime: Start of the capture period.
            end_datetime: End of the capture period.
            cloud_cover: Share of the scene hidden by clouds, in percent.
                Limits: at least 0, at most 100.
            gsd: Ground sample distance in metres.
            description: Free text for people.
            properties: Further STAC properties.
            stac_extensions: Addresses of the STAC extensions in use.
            order_id: Order that delivered the item.
            upload_id: Upload that brought the item.
            job_id: Job that produced the item.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _create,
            options,
            body={
                "type": type,
                "name": name,
                "project_id": project_id,
                "collection_id": collection_id,
                "stac_id": stac_id,
                "geometry": geometry,
                "bbox": bbox,
                "datetime": datetime,
                "start_datetime": start_datetime,
                "end_datetime": end_datetime,
                "cloud_cover": cloud_cover,
                "gsd": gsd,
                "description": description,
                "properties": properties,
                "stac_extensions": stac_extensions,
                "order_id": order_id,
                "upload_id": upload_id,
                "job_id": job_id,
            },
        )

    async def delete(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemDeleteOutput:
        """Move an item to the bin.

        Args:
            item_id: Item to move to the bin.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _delete,
            options,
            body={
                "item_id": item_id,
            },
        )

    async def detect_asset_bands(
        self,
        *,
        item_id: str,
        asset_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> DetectBandsOutput:
        """Guess which bands a file holds.

        Args:
            item_id: Identifier of the item.
            asset_id: Identifier of the asset.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _detect_asset_bands,
            options,
            body={
                "item_id": item_id,
                "asset_id": asset_id,
            },
        )

    async def duplicate(
        self,
        *,
        item_id: str,
        new_name: str | rt.Omit | None = rt.omit,
        target_collection_id: str | rt.Omit | None = rt.omit,
        target_project_id: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemResponse:
        """Copy an item.

        Args:
            item_id: Identifier of the item.
            new_name: What to call the copy.
            target_collection_id: Collection to put the result into.
            target_project_id: Project to put the copy into.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _duplicate,
            options,
            body={
                "item_id": item_id,
                "new_name": new_name,
                "target_collection_id": target_collection_id,
                "target_project_id": target_project_id,
            },
        )

    async def get(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemGetOutput:
        """Show one item with its files.

        Args:
            item_id: Identifier of the item.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _get,
            options,
            body={
                "item_id": item_id,
            },
        )

    async def get_stac(
        self,
        *,
        item_id: str,
        base_url: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> StacItem:
        """Show one item as a STAC document.

        Args:
            item_id: Identifier of the item.
            base_url: Prefix for the links in the answer.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _get_stac,
            options,
            body={
                "item_id": item_id,
                "base_url": base_url,
            },
        )

    async def lineage(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemLineageOutput:
        """Show what an item was made from.

        Args:
            item_id: Identifier of the item.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _lineage,
            options,
            body={
                "item_id": item_id,
            },
        )

    def list(
        self,
        *,
        project_id: str,
        collection_id: str | rt.Omit | None = rt.omit,
        uncollected: bool | rt.Omit = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[ItemResponse]:
        """List the items of a project.

        Args:
            project_id: Identifier of the project.
            collection_id: Keep only items of this collection.
            uncollected: Whether only items outside any collection are listed.
                Default: False.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 100.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._list(
            _list,
            options,
            body={
                "project_id": project_id,
                "collection_id": collection_id,
                "uncollected": uncollected,
                "limit": limit,
                "offset": offset,
            },
        )

    async def list_assets(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AssetsListOutput:
        """List the files of an item.

        Args:
            item_id: Identifier of the item.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _list_assets,
            options,
            body={
                "item_id": item_id,
            },
        )

    def list_by_collection(
        self,
        *,
        collection_id: str,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[ItemResponse]:
        """List the items of a collection.

        Args:
            collection_id: Identifier of the collection.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 100.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._list(
            _list_by_collection,
            options,
            body={
                "collection_id": collection_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def search(
        self,
        *,
        project_id: str,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        type: ItemType | rt.Omit | None = rt.omit,
        query: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        sortby: typing.Sequence[typing.Mapping[str, object]] | rt.Omit | None = rt.omit,
        format: str | rt.Omit | None = rt.omit,
        base_url: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[ItemFeature]:
        """Search the items of a project.

        Args:
            project_id: Identifier of the project.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            limit: Largest number of results to return.
                Limits: at least 1, at most 1000.
                Default: 100.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.
            collections: Keep only results from these collections.
            type: Keep only entries of this type.
            query: STAC query extension object.
            sortby: Fields to sort by, most important first.
            format: Write `stac` to get complete STAC items.
            base_url: Prefix for the links in the answer.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._list(
            _search,
            options,
            body={
                "project_id": project_id,
                "bbox": bbox,
                "datetime": datetime,
                "limit": limit,
                "offset": offset,
                "collections": collections,
                "type": type,
                "query": query,
                "sortby": sortby,
                "format": format,
                "base_url": base_url,
            },
        )

    def search_org(
        self,
        *,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        type: ItemType | rt.Omit | None = rt.omit,
        query: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        sortby: typing.Sequence[typing.Mapping[str, object]] | rt.Omit | None = rt.omit,
        format: str | rt.Omit | None = rt.omit,
        base_url: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[ItemFeature]:
        """Search the items of every project of the organization.

        Without any member of the body, an empty one is sent.

        Args:
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            limit: Largest number of results to return.
                Limits: at least 1, at most 1000.
                Default: 100.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.
            collections: Keep only results from these collections.
            type: Keep only entries of this type.
            query: STAC query extension object.
            sortby: Fields to sort by, most important first.
            format: Write `stac` to get complete STAC items.
            base_url: Prefix for the links in the answer.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._list(
            _search_org,
            options,
            body={
                "bbox": bbox,
                "datetime": datetime,
                "limit": limit,
                "offset": offset,
                "collections": collections,
                "type": type,
                "query": query,
                "sortby": sortby,
                "format": format,
                "base_url": base_url,
            },
        )

    async def set_asset_band_names(
        self,
        *,
        item_id: str,
        asset_id: str,
        band_names: typing.Sequence[str],
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AssetOutput:
        """Name the bands of a file.

        Args:
            item_id: Identifier of the item.
            asset_id: Identifier of the asset.
            band_names: Names for the bands, in band order.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _set_asset_band_names,
            options,
            body={
                "item_id": item_id,
                "asset_id": asset_id,
                "band_names": band_names,
            },
        )

    async def update(
        self,
        *,
        item_id: str,
        collection_id: str | rt.Omit | None = rt.omit,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        geometry: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        cloud_cover: float | rt.Omit | None = rt.omit,
        gsd: float | rt.Omit | None = rt.omit,
        properties: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        lifecycle_state: LifecycleState | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemResponse:
        """Change an item.

        Args:
            item_id: Identifier of the item.
            collection_id: Collection to move the item to.
            name: Name shown to people.
                Limits: at least 1 characters, at most 500 characters.
            description: Free text for people.
            geometry: Footprint as a GeoJSON geometry.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            cloud_cover: Share of the scene hidden by clouds, in percent.
                Limits: at least 0, at most 100.
            gsd: Ground sample distance in metres.
            properties: Further STAC properties.
            lifecycle_state: Stage of life to move the item to.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _update,
            options,
            body={
                "item_id": item_id,
                "collection_id": collection_id,
                "name": name,
                "description": description,
                "geometry": geometry,
                "bbox": bbox,
                "datetime": datetime,
                "cloud_cover": cloud_cover,
                "gsd": gsd,
                "properties": properties,
                "lifecycle_state": lifecycle_state,
            },
        )


class ItemsResourceWithRawResponse:
    """`ItemsResource` whose methods give the whole response."""

    def __init__(self, resource: ItemsResource) -> None:
        self.create = rt.raw(resource.create)
        self.delete = rt.raw(resource.delete)
        self.detect_asset_bands = rt.raw(resource.detect_asset_bands)
        self.duplicate = rt.raw(resource.duplicate)
        self.get = rt.raw(resource.get)
        self.get_stac = rt.raw(resource.get_stac)
        self.lineage = rt.raw(resource.lineage)
        self.list = rt.raw(resource.list)
        self.list_assets = rt.raw(resource.list_assets)
        self.list_by_collection = rt.raw(resource.list_by_collection)
        self.search = rt.raw(resource.search)
        self.search_org = rt.raw(resource.search_org)
        self.set_asset_band_names = rt.raw(resource.set_asset_band_names)
        self.update = rt.raw(resource.update)


class ItemsResourceWithStreamingResponse:
    """`ItemsResource` whose methods give the open response."""

    def __init__(self, resource: ItemsResource) -> None:
        self.create = rt.streamed(resource.create)
        self.delete = rt.streamed(resource.delete)
        self.detect_asset_bands = rt.streamed(resource.detect_asset_bands)
        self.duplicate = rt.streamed(resource.duplicate)
        self.get = rt.streamed(resource.get)
        self.get_stac = rt.streamed(resource.get_stac)
        self.lineage = rt.streamed(resource.lineage)
        self.list = rt.streamed(resource.list)
        self.list_assets = rt.streamed(resource.list_assets)
        self.list_by_collection = rt.streamed(resource.list_by_collection)
        self.search = rt.streamed(resource.search)
        self.search_org = rt.streamed(resource.search_org)
        self.set_asset_band_names = rt.streamed(resource.set_asset_band_names)
        self.update = rt.streamed(resource.update)


class AsyncItemsResourceWithRawResponse:
    """`AsyncItemsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncItemsResource) -> None:
        self.create = rt.async_raw(resource.create)
        self.delete = rt.async_raw(resource.delete)
        self.detect_asset_bands = rt.async_raw(resource.detect_asset_bands)
        self.duplicate = rt.async_raw(resource.duplicate)
        self.get = rt.async_raw(resource.get)
        self.get_stac = rt.async_raw(resource.get_stac)
        self.lineage = rt.async_raw(resource.lineage)
        self.list = rt.async_raw(resource.list)
        self.list_assets = rt.async_raw(resource.list_assets)
        self.list_by_collection = rt.async_raw(resource.list_by_collection)
        self.search = rt.async_raw(resource.search)
        self.search_org = rt.async_raw(resource.search_org)
        self.set_asset_band_names = rt.async_raw(resource.set_asset_band_names)
        self.update = rt.async_raw(resource.update)


class AsyncItemsResourceWithStreamingResponse:
    """`AsyncItemsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncItemsResource) -> None:
        self.create = rt.async_streamed(resource.create)
        self.delete = rt.async_streamed(resource.delete)
        self.detect_asset_bands = rt.async_streamed(resource.detect_asset_bands)
        self.duplicate = rt.async_streamed(resource.duplicate)
        self.get = rt.async_streamed(resource.get)
        self.get_stac = rt.async_streamed(resource.get_stac)
        self.lineage = rt.async_streamed(resource.lineage)
        self.list = rt.async_streamed(resource.list)
        self.list_assets = rt.async_streamed(resource.list_assets)
        self.list_by_collection = rt.async_streamed(resource.list_by_collection)
        self.search = rt.async_streamed(resource.search)
        self.search_org = rt.async_streamed(resource.search_org)
        self.set_asset_band_names = rt.async_streamed(resource.set_asset_band_names)
        self.update = rt.async_streamed(resource.update)
