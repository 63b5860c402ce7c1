"""templates"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.template_delete_output import TemplateDeleteOutput
    from ..models.template_list_output import TemplateListOutput
    from ..models.template_save_output import TemplateSaveOutput

_delete: rt.Lazy[TemplateDeleteOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.templates.delete",
        "POST",
        "/v1/op/orders.tasking.templates.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "TemplateDeleteInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TemplateDeleteOutput"),
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

_list: rt.Lazy[TemplateListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.templates.list",
        "POST",
        "/v1/op/orders.tasking.templates.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "TemplateListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TemplateListOutput"),
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

_save: rt.Lazy[TemplateSaveOutput]
_save = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.templates.save",
        "POST",
        "/v1/op/orders.tasking.templates.save",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "TemplateSaveInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TemplateSaveOutput"),
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


class OrdersTaskingTemplatesResource(rt.SyncResource):
    """templates"""

    @cached_property
    def with_raw_response(self) -> OrdersTaskingTemplatesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersTaskingTemplatesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> OrdersTaskingTemplatesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrdersTaskingTemplatesResourceWithStreamingResponse(self)

    def delete(
        self,
        *,
        template_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TemplateDeleteOutput:
        """Delete a tasking template.

        Args:
            template_id: Identifier of the template.

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
                "template_id": template_id,
            },
        )

    def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TemplateListOutput:
        """List saved tasking templates.

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
            _list,
            options,
            body={},
        )

    def save(
        self,
        *,
        name: str,
        resolution: str,
        sensor: str,
        capture_frequency: str,
        datum: str,
        file_format: str,
        description: str | rt.Omit | None = rt.omit,
        capture_asap: bool | rt.Omit = rt.omit,
        has_control: bool | rt.Omit = rt.omit,
        max_cloud_coverage: int | rt.Omit = rt.omit,
        max_nadir_angle: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TemplateSaveOutput:
        """Save the settings of a tasking order as a template.

        Args:
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            resolution: Class of ground resolution.
            sensor: Name of the sensor to task.
            capture_frequency: How often the area is captured.
            datum: Geodetic datum of the delivered data.
            file_format: File format of the delivery.
            description: Free text for people.
            capture_asap: Whether capturing starts as soon as possible.
                Default: True.
            has_control: Whether ground control points are supplied.
                Default: False.
            max_cloud_coverage: Largest accepted cloud cover in percent.
                Limits: at least 0, at most 100.
                Default: 0.
            max_nadir_angle: Largest accepted off-nadir angle in degrees.
                Default: 0.

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
            _save,
            options,
            body={
                "name": name,
                "resolution": resolution,
                "sensor": sensor,
                "capture_frequency": capture_frequency,
                "datum": datum,
                "file_format": file_format,
                "description": description,
                "capture_asap": capture_asap,
                "has_control": has_control,
                "max_cloud_coverage": max_cloud_coverage,
                "max_nadir_angle": max_nadir_angle,
            },
        )


class AsyncOrdersTaskingTemplatesResource(rt.AsyncResource):
    """templates"""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersTaskingTemplatesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersTaskingTemplatesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrdersTaskingTemplatesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrdersTaskingTemplatesResourceWithStreamingResponse(self)

    async def delete(
        self,
        *,
        template_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TemplateDeleteOutput:
        """Delete a tasking template.

        Args:
            template_id: Identifier of the template.

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
                "template_id": template_id,
            },
        )

    async def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TemplateListOutput:
        """List saved tasking templates.

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
            _list,
            options,
            body={},
        )

    async def save(
        self,
        *,
        name: str,
        resolution: str,
        sensor: str,
        capture_frequency: str,
        datum: str,
        file_format: str,
        description: str | rt.Omit | None = rt.omit,
        capture_asap: bool | rt.Omit = rt.omit,
        has_control: bool | rt.Omit = rt.omit,
        max_cloud_coverage: int | rt.Omit = rt.omit,
        max_nadir_angle: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TemplateSaveOutput:
        """Save the settings of a tasking order as a template.

        Args:
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            resolution: Class of ground resolution.
            sensor: Name of the sensor to task.
            capture_frequency: How often the area is captured.
            datum: Geodetic datum of the delivered data.
            file_format: File format of the delivery.
            description: Free text for people.
            capture_asap: Whether capturing starts as soon as possible.
                Default: True.
            has_control: Whether ground control points are supplied.
                Default: False.
            max_cloud_coverage: Largest accepted cloud cover in percent.
                Limits: at least 0, at most 100.
                Default: 0.
            max_nadir_angle: Largest accepted off-nadir angle in degrees.
                Default: 0.

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
            _save,
            options,
            body={
                "name": name,
                "resolution": resolution,
                "sensor": sensor,
                "capture_frequency": capture_frequency,
                "datum": datum,
                "file_format": file_format,
                "description": description,
                "capture_asap": capture_asap,
                "has_control": has_control,
                "max_cloud_coverage": max_cloud_coverage,
                "max_nadir_angle": max_nadir_angle,
            },
        )


class OrdersTaskingTemplatesResourceWithRawResponse:
    """`OrdersTaskingTemplatesResource` whose methods give the whole response."""

    def __init__(self, resource: OrdersTaskingTemplatesResource) -> None:
        self.delete = rt.raw(resource.delete)
        self.list = rt.raw(resource.list)
        self.save = rt.raw(resource.save)


class OrdersTaskingTemplatesResourceWithStreamingResponse:
    """`OrdersTaskingTemplatesResource` whose methods give the open response."""

    def __init__(self, resource: OrdersTaskingTemplatesResource) -> None:
        self.delete = rt.streamed(resource.delete)
        self.list = rt.streamed(resource.list)
        self.save = rt.streamed(resource.save)


class AsyncOrdersTaskingTemplatesResourceWithRawResponse:
    """`AsyncOrdersTaskingTemplatesResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrdersTaskingTemplatesResource) -> None:
        self.delete = rt.async_raw(resource.delete)
        self.list = rt.async_raw(resource.list)
        self.save = rt.async_raw(resource.save)


class AsyncOrdersTaskingTemplatesResourceWithStreamingResponse:
    """`AsyncOrdersTaskingTemplatesResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrdersTaskingTemplatesResource) -> None:
        self.delete = rt.async_streamed(resource.delete)
        self.list = rt.async_streamed(resource.list)
        self.save = rt.async_streamed(resource.save)
