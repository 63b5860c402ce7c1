"""commitments"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.commitments_list_output import CommitmentsListOutput
    from ..models.statement_output import StatementOutput

_list: rt.Lazy[CommitmentsListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "organizations.commitments.list",
        "POST",
        "/v1/op/organizations.commitments.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CommitmentsListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CommitmentsListOutput"),
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

_statement: rt.Lazy[StatementOutput]
_statement = rt.Lazy(
    lambda: rt.Operation(
        "organizations.commitments.statement",
        "POST",
        "/v1/op/organizations.commitments.statement",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "StatementInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "StatementOutput"),
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


class OrganizationsCommitmentsResource(rt.SyncResource):
    """commitments"""

    @cached_property
    def with_raw_response(self) -> OrganizationsCommitmentsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrganizationsCommitmentsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> OrganizationsCommitmentsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrganizationsCommitmentsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        commitment_id: str | rt.Omit | None = rt.omit,
        include_line_items: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CommitmentsListOutput:
        """List spending commitments.

        Without any member of the body, an empty one is sent.

        Args:
            commitment_id: Keep only this commitment.
            include_line_items: Whether the single charges are listed as well.
                Default: False.

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
            body={
                "commitment_id": commitment_id,
                "include_line_items": include_line_items,
            },
        )

    def statement(
        self,
        *,
        organization_id: str,
        period: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> StatementOutput:
        """Show the statement of one month.

        Args:
            organization_id: Identifier of the organization.
            period: Month to look at, written as year and month.

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
            _statement,
            options,
            body={
                "organization_id": organization_id,
                "period": period,
            },
        )


class AsyncOrganizationsCommitmentsResource(rt.AsyncResource):
    """commitments"""

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationsCommitmentsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrganizationsCommitmentsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrganizationsCommitmentsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrganizationsCommitmentsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        commitment_id: str | rt.Omit | None = rt.omit,
        include_line_items: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CommitmentsListOutput:
        """List spending commitments.

        Without any member of the body, an empty one is sent.

        Args:
            commitment_id: Keep only this commitment.
            include_line_items: Whether the single charges are listed as well.
                Default: False.

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
            body={
                "commitment_id": commitment_id,
                "include_line_items": include_line_items,
            },
        )

    async def statement(
        self,
        *,
        organization_id: str,
        period: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> StatementOutput:
        """Show the statement of one month.

        Args:
            organization_id: Identifier of the organization.
            period: Month to look at, written as year and month.

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
            _statement,
            options,
            body={
                "organization_id": organization_id,
                "period": period,
            },
        )


class OrganizationsCommitmentsResourceWithRawResponse:
    """`OrganizationsCommitmentsResource` whose methods give the whole response."""

    def __init__(self, resource: OrganizationsCommitmentsResource) -> None:
        self.list = rt.raw(resource.list)
        self.statement = rt.raw(resource.statement)


class OrganizationsCommitmentsResourceWithStreamingResponse:
    """`OrganizationsCommitmentsResource` whose methods give the open response."""

    def __init__(self, resource: OrganizationsCommitmentsResource) -> None:
        self.list = rt.streamed(resource.list)
        self.statement = rt.streamed(resource.statement)


class AsyncOrganizationsCommitmentsResourceWithRawResponse:
    """`AsyncOrganizationsCommitmentsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrganizationsCommitmentsResource) -> None:
        self.list = rt.async_raw(resource.list)
        self.statement = rt.async_raw(resource.statement)


class AsyncOrganizationsCommitmentsResourceWithStreamingResponse:
    """`AsyncOrganizationsCommitmentsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrganizationsCommitmentsResource) -> None:
        self.list = rt.async_streamed(resource.list)
        self.statement = rt.async_streamed(resource.statement)
