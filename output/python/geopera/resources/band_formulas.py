"""Band formulas"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.band_formula_delete_output import BandFormulaDeleteOutput
    from ..models.band_formula_output import BandFormulaOutput
    from ..models.band_formulas_list_output import BandFormulasListOutput

_create: rt.Lazy[BandFormulaOutput]
_create = rt.Lazy(
    lambda: rt.Operation(
        "band_formulas.create",
        "POST",
        "/v1/op/band_formulas.create",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "BandFormulaCreateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "BandFormulaOutput"),
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

_delete: rt.Lazy[BandFormulaDeleteOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "band_formulas.delete",
        "POST",
        "/v1/op/band_formulas.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "BandFormulaDeleteInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "BandFormulaDeleteOutput"),
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

_get: rt.Lazy[BandFormulaOutput]
_get = rt.Lazy(
    lambda: rt.Operation(
        "band_formulas.get",
        "POST",
        "/v1/op/band_formulas.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "BandFormulaGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "BandFormulaOutput"),
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

_list: rt.Lazy[BandFormulasListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "band_formulas.list",
        "POST",
        "/v1/op/band_formulas.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "BandFormulasListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "BandFormulasListOutput"),
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

_update: rt.Lazy[BandFormulaOutput]
_update = rt.Lazy(
    lambda: rt.Operation(
        "band_formulas.update",
        "POST",
        "/v1/op/band_formulas.update",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "BandFormulaUpdateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "BandFormulaOutput"),
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


class BandFormulasResource(rt.SyncResource):
    """Reusable band-math formulas."""

    @cached_property
    def with_raw_response(self) -> BandFormulasResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return BandFormulasResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BandFormulasResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return BandFormulasResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        formula: str,
        display_name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit = rt.omit,
        value_range: typing.Sequence[float] | rt.Omit = rt.omit,
        category: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulaOutput:
        """Save a band-math formula for later use.

        Args:
            name: Name shown to people.
                Limits: at least 2 characters, at most 50 characters.
            formula: Band-math formula.
                Limits: at least 3 characters.
            display_name: Name to show instead of the technical one.
            description: Free text for people.
            colormap: Name of the colour ramp for single-band results.
                Default: "RdYlGn".
            value_range: Lowest and highest value of the result.
                Limits: at least 2 items, at most 2 items.
            category: Category to file the formula under.
                Default: "custom".

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
                "formula": formula,
                "display_name": display_name,
                "description": description,
                "colormap": colormap,
                "value_range": value_range,
                "category": category,
            },
        )

    def delete(
        self,
        *,
        formula_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulaDeleteOutput:
        """Delete a saved band-math formula.

        Args:
            formula_id: Identifier of the formula.

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
                "formula_id": formula_id,
            },
        )

    def get(
        self,
        *,
        formula_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulaOutput:
        """Show one band-math formula.

        Args:
            formula_id: Identifier of the formula.

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
                "formula_id": formula_id,
            },
        )

    def list(
        self,
        *,
        category: str | rt.Omit | None = rt.omit,
        include_templates: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulasListOutput:
        """List saved and supplied band-math formulas.

        Without any member of the body, an empty one is sent.

        Args:
            category: Category to file it under; as a filter, keep only this category.
            include_templates: Whether the formulas supplied by Geopera are listed as
                well.
                Default: True.

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
                "category": category,
                "include_templates": include_templates,
            },
        )

    def update(
        self,
        *,
        formula_id: str,
        name: str | rt.Omit | None = rt.omit,
        formula: str | rt.Omit | None = rt.omit,
        display_name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        value_range: typing.Sequence[float] | rt.Omit | None = rt.omit,
        category: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulaOutput:
        """Change a saved band-math formula.

        Args:
            formula_id: Identifier of the formula.
            name: Name shown to people.
                Limits: at least 2 characters, at most 50 characters.
            formula: Band-math formula.
                Limits: at least 3 characters.
            display_name: Name to show instead of the technical one.
            description: Free text for people.
            colormap: Name of the colour ramp for single-band results.
            value_range: Lowest and highest value of the result.
                Limits: at least 2 items, at most 2 items.
            category: Category to file the formula under.

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
                "formula_id": formula_id,
                "name": name,
                "formula": formula,
                "display_name": display_name,
                "description": description,
                "colormap": colormap,
                "value_range": value_range,
                "category": category,
            },
        )


class AsyncBandFormulasResource(rt.AsyncResource):
    """Reusable band-math formulas."""

    @cached_property
    def with_raw_response(self) -> AsyncBandFormulasResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBandFormulasResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBandFormulasResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncBandFormulasResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        formula: str,
        display_name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit = rt.omit,
        value_range: typing.Sequence[float] | rt.Omit = rt.omit,
        category: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulaOutput:
        """Save a band-math formula for later use.

        Args:
            name: Name shown to people.
                Limits: at least 2 characters, at most 50 characters.
            formula: Band-math formula.
                Limits: at least 3 characters.
            display_name: Name to show instead of the technical one.
            description: Free text for people.
            colormap: Name of the colour ramp for single-band results.
                Default: "RdYlGn".
            value_range: Lowest and highest value of the result.
                Limits: at least 2 items, at most 2 items.
            category: Category to file the formula under.
                Default: "custom".

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
                "formula": formula,
                "display_name": display_name,
                "description": description,
                "colormap": colormap,
                "value_range": value_range,
                "category": category,
            },
        )

    async def delete(
        self,
        *,
        formula_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulaDeleteOutput:
        """Delete a saved band-math formula.

        Args:
            formula_id: Identifier of the formula.

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
                "formula_id": formula_id,
            },
        )

    async def get(
        self,
        *,
        formula_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulaOutput:
        """Show one band-math formula.

        Args:
            formula_id: Identifier of the formula.

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
                "formula_id": formula_id,
            },
        )

    async def list(
        self,
        *,
        category: str | rt.Omit | None = rt.omit,
        include_templates: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulasListOutput:
        """List saved and supplied band-math formulas.

        Without any member of the body, an empty one is sent.

        Args:
            category: Category to file it under; as a filter, keep only this category.
            include_templates: Whether the formulas supplied by Geopera are listed as
                well.
                Default: True.

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
                "category": category,
                "include_templates": include_templates,
            },
        )

    async def update(
        self,
        *,
        formula_id: str,
        name: str | rt.Omit | None = rt.omit,
        formula: str | rt.Omit | None = rt.omit,
        display_name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        value_range: typing.Sequence[float] | rt.Omit | None = rt.omit,
        category: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandFormulaOutput:
        """Change a saved band-math formula.

        Args:
            formula_id: Identifier of the formula.
            name: Name shown to people.
                Limits: at least 2 characters, at most 50 characters.
            formula: Band-math formula.
                Limits: at least 3 characters.
            display_name: Name to show instead of the technical one.
            description: Free text for people.
            colormap: Name of the colour ramp for single-band results.
            value_range: Lowest and highest value of the result.
                Limits: at least 2 items, at most 2 items.
            category: Category to file the formula under.

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
                "formula_id": formula_id,
                "name": name,
                "formula": formula,
                "display_name": display_name,
                "description": description,
                "colormap": colormap,
                "value_range": value_range,
                "category": category,
            },
        )


class BandFormulasResourceWithRawResponse:
    """`BandFormulasResource` whose methods give the whole response."""

    def __init__(self, resource: BandFormulasResource) -> None:
        self.create = rt.raw(resource.create)
        self.delete = rt.raw(resource.delete)
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)
        self.update = rt.raw(resource.update)


class BandFormulasResourceWithStreamingResponse:
    """`BandFormulasResource` whose methods give the open response."""

    def __init__(self, resource: BandFormulasResource) -> None:
        self.create = rt.streamed(resource.create)
        self.delete = rt.streamed(resource.delete)
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)
        self.update = rt.streamed(resource.update)


class AsyncBandFormulasResourceWithRawResponse:
    """`AsyncBandFormulasResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncBandFormulasResource) -> None:
        self.create = rt.async_raw(resource.create)
        self.delete = rt.async_raw(resource.delete)
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)
        self.update = rt.async_raw(resource.update)


class AsyncBandFormulasResourceWithStreamingResponse:
    """`AsyncBandFormulasResource` whose methods give the open response."""

    def __init__(self, resource: AsyncBandFormulasResource) -> None:
        self.create = rt.async_streamed(resource.create)
        self.delete = rt.async_streamed(resource.delete)
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
        self.update = rt.async_streamed(resource.update)
