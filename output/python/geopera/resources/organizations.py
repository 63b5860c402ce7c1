"""Organizations"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.organization_create_output import OrganizationCreateOutput
    from .organizations_commitments import (
        AsyncOrganizationsCommitmentsResource,
        OrganizationsCommitmentsResource,
    )

_create: rt.Lazy[OrganizationCreateOutput]
_create = rt.Lazy(
    lambda: rt.Operation(
        "organizations.create",
        "POST",
        "/v1/op/organizations.create",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrganizationCreateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OrganizationCreateOutput"),
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


class OrganizationsResource(rt.SyncResource):
    """Organizations and their spending commitments."""

    @cached_property
    def with_raw_response(self) -> OrganizationsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrganizationsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrganizationsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrganizationsResourceWithStreamingResponse(self)

    @cached_property
    def commitments(self) -> OrganizationsCommitmentsResource:
        """commitments"""
        from .organizations_commitments import OrganizationsCommitmentsResource

        return OrganizationsCommitmentsResource(self._client)

    def create(
        self,
        *,
        name: str,
        description: str | rt.Omit | None = rt.omit,
        website: str | rt.Omit | None = rt.omit,
        industry: str | rt.Omit | None = rt.omit,
        size: str | rt.Omit | None = rt.omit,
        country: str | rt.Omit | None = rt.omit,
        abn: str | rt.Omit | None = rt.omit,
        tax_number: str | rt.Omit | None = rt.omit,
        billing_email: str | rt.Omit | None = rt.omit,
        billing_admin_id: str | rt.Omit | None = rt.omit,
        billing_address: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        enterprise_billing: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrganizationCreateOutput:
        """Create an organization owned by the caller.

        Args:
            name: Legal or trading name.
                Limits: at least 1 characters.
            description: Free text for people.
            website: Address of the website.
            industry: Line of business.
            size: Number of employees, as a range.
            country: ISO 3166-1 alpha-2 code of the country.
            abn: Australian Business Number of the organization.
            tax_number: Tax number of the organization.
            billing_email: Address that invoices are sent to.
            billing_admin_id: User who receives billing questions.
            billing_address: Postal address printed on invoices.
            enterprise_billing: Whether usage is invoiced monthly instead of prepaid.
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
            _create,
            options,
            body={
                "name": name,
                "description": description,
                "website": website,
                "industry": industry,
                "size": size,
                "country": country,
                "abn": abn,
                "tax_number": tax_number,
                "billing_email": billing_email,
                "billing_admin_id": billing_admin_id,
                "billing_address": billing_address,
                "enterprise_billing": enterprise_billing,
            },
        )


class AsyncOrganizationsResource(rt.AsyncResource):
    """Organizations and their spending commitments."""

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrganizationsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrganizationsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrganizationsResourceWithStreamingResponse(self)

    @cached_property
    def commitments(self) -> AsyncOrganizationsCommitmentsResource:
        """commitments"""
        from .organizations_commitments import AsyncOrganizationsCommitmentsResource

        return AsyncOrganizationsCommitmentsResource(self._client)

    async def create(
        self,
        *,
        name: str,
        description: str | rt.Omit | None = rt.omit,
        website: str | rt.Omit | None = rt.omit,
        industry: str | rt.Omit | None = rt.omit,
        size: str | rt.Omit | None = rt.omit,
        country: str | rt.Omit | None = rt.omit,
        abn: str | rt.Omit | None = rt.omit,
        tax_number: str | rt.Omit | None = rt.omit,
        billing_email: str | rt.Omit | None = rt.omit,
        billing_admin_id: str | rt.Omit | None = rt.omit,
        billing_address: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        enterprise_billing: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrganizationCreateOutput:
        """Create an organization owned by the caller.

        Args:
            name: Legal or trading name.
                Limits: at least 1 characters.
            description: Free text for people.
            website: Address of the website.
            industry: Line of business.
            size: Number of employees, as a range.
            country: ISO 3166-1 alpha-2 code of the country.
            abn: Australian Business Number of the organization.
            tax_number: Tax number of the organization.
            billing_email: Address that invoices are sent to.
            billing_admin_id: User who receives billing questions.
            billing_address: Postal address printed on invoices.
            enterprise_billing: Whether usage is invoiced monthly instead of prepaid.
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
            _create,
            options,
            body={
                "name": name,
                "description": description,
                "website": website,
                "industry": industry,
                "size": size,
                "country": country,
                "abn": abn,
                "tax_number": tax_number,
                "billing_email": billing_email,
                "billing_admin_id": billing_admin_id,
                "billing_address": billing_address,
                "enterprise_billing": enterprise_billing,
            },
        )


class OrganizationsResourceWithRawResponse:
    """`OrganizationsResource` whose methods give the whole response."""

    def __init__(self, resource: OrganizationsResource) -> None:
        self.create = rt.raw(resource.create)


class OrganizationsResourceWithStreamingResponse:
    """`OrganizationsResource` whose methods give the open response."""

    def __init__(self, resource: OrganizationsResource) -> None:
        self.create = rt.streamed(resource.create)


class AsyncOrganizationsResourceWithRawResponse:
    """`AsyncOrganizationsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrganizationsResource) -> None:
        self.create = rt.async_raw(resource.create)


class AsyncOrganizationsResourceWithStreamingResponse:
    """`AsyncOrganizationsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrganizationsResource) -> None:
        self.create = rt.async_streamed(resource.create)
