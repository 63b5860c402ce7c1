"""Uploads"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.signed_url_output import SignedUrlOutput
    from ..models.upload_complete_output import UploadCompleteOutput
    from ..models.upload_initiate import UploadInitiateTransferMethod
    from ..models.upload_output import UploadOutput

_complete: rt.Lazy[UploadCompleteOutput]
_complete = rt.Lazy(
    lambda: rt.Operation(
        "uploads.complete",
        "POST",
        "/v1/op/uploads.complete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "dict[str, typing.Any] | None"),
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "UploadCompleteOutput"),
            ),
            rt.Response(
                "400",
                rt.Content("application/problem+json", "json", "Problem"),
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

_fail: rt.Lazy[UploadOutput]
_fail = rt.Lazy(
    lambda: rt.Operation(
        "uploads.fail",
        "POST",
        "/v1/op/uploads.fail",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "UploadFailInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "UploadOutput"),
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

_initiate: rt.Lazy[UploadOutput]
_initiate = rt.Lazy(
    lambda: rt.Operation(
        "uploads.initiate",
        "POST",
        "/v1/op/uploads.initiate",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "UploadInitiate"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "UploadOutput"),
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

_progress: rt.Lazy[UploadOutput]
_progress = rt.Lazy(
    lambda: rt.Operation(
        "uploads.progress",
        "POST",
        "/v1/op/uploads.progress",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "UploadProgressInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "UploadOutput"),
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

_signed_url: rt.Lazy[SignedUrlOutput]
_signed_url = rt.Lazy(
    lambda: rt.Operation(
        "uploads.signed_url",
        "POST",
        "/v1/op/uploads.signed_url",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SignedUrlInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SignedUrlOutput"),
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


class UploadsResource(rt.SyncResource):
    """Sessions that bring data of your own."""

    @cached_property
    def with_raw_response(self) -> UploadsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return UploadsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return UploadsResourceWithStreamingResponse(self)

    def complete(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UploadCompleteOutput:
        """Finish an upload and turn its files into items.

        Takes the identifier of the upload and the names of the files that were sent.

        Args:
            body: Upload and the names of its files.

        Returns:
            The operation succeeded.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _complete,
            options,
            body=body,
        )

    def fail(
        self,
        *,
        upload_id: str,
        error_message: str,
        error_step: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UploadOutput:
        """Give up an upload.

        Args:
            upload_id: Identifier of the upload.
            error_message: What went wrong, for people.
            error_step: Step of the upload that failed.

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
            _fail,
            options,
            body={
                "upload_id": upload_id,
                "error_message": error_message,
                "error_step": error_step,
            },
        )

    def initiate(
        self,
        *,
        project_id: str,
        transfer_method: UploadInitiateTransferMethod | rt.Omit = rt.omit,
        file_count: int | rt.Omit = rt.omit,
        total_bytes: int | rt.Omit = rt.omit,
        target_collection_id: str | rt.Omit | None = rt.omit,
        target_item_id: str | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        is_categorical: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UploadOutput:
        """Start an upload of own data.

        Then ask `uploads.signed_url` for an address per file, send the files, and call
        `uploads.complete`.

        Args:
            project_id: Identifier of the project.
            transfer_method: How the files travel.
                Default: "browser".
            file_count: Number of files that will be sent.
                Limits: at least 1.
                Default: 1.
            total_bytes: Total size of all files in bytes.
                Limits: at least 0.
                Default: 0.
            target_collection_id: Collection to put the result into.
            target_item_id: Item that receives the files.
            asset_key: Key of the asset within its item.
            is_categorical: Whether pixel values are classes and not measurements.
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
            _initiate,
            options,
            body={
                "project_id": project_id,
                "transfer_method": transfer_method,
                "file_count": file_count,
                "total_bytes": total_bytes,
                "target_collection_id": target_collection_id,
                "target_item_id": target_item_id,
                "asset_key": asset_key,
                "is_categorical": is_categorical,
            },
        )

    def progress(
        self,
        *,
        upload_id: str,
        status: str | rt.Omit | None = rt.omit,
        bytes_uploaded: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UploadOutput:
        """Report how far an upload has come.

        Args:
            upload_id: Identifier of the upload.
            status: Status to set.
            bytes_uploaded: Bytes transferred so far.

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
            _progress,
            options,
            body={
                "upload_id": upload_id,
                "status": status,
                "bytes_uploaded": bytes_uploaded,
            },
        )

    def signed_url(
        self,
        *,
        upload_id: str,
        file_name: str,
        content_type_: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SignedUrlOutput:
        """Get a signed address to send one file to.

        Args:
            upload_id: Identifier of the upload.
            file_name: Name of the file to upload.
                Limits: at least 1 characters.
            content_type_: Media type the file is uploaded with.
                Default: "application/octet-stream".

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
            _signed_url,
            options,
            body={
                "upload_id": upload_id,
                "file_name": file_name,
                "content_type": content_type_,
            },
        )


class AsyncUploadsResource(rt.AsyncResource):
    """Sessions that bring data of your own."""

    @cached_property
    def with_raw_response(self) -> AsyncUploadsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncUploadsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncUploadsResourceWithStreamingResponse(self)

    async def complete(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UploadCompleteOutput:
        """Finish an upload and turn its files into items.

        Takes the identifier of the upload and the names of the files that were sent.

        Args:
            body: Upload and the names of its files.

        Returns:
            The operation succeeded.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _complete,
            options,
            body=body,
        )

    async def fail(
        self,
        *,
        upload_id: str,
        error_message: str,
        error_step: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UploadOutput:
        """Give up an upload.

        Args:
            upload_id: Identifier of the upload.
            error_message: What went wrong, for people.
            error_step: Step of the upload that failed.

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
            _fail,
            options,
            body={
                "upload_id": upload_id,
                "error_message": error_message,
                "error_step": error_step,
            },
        )

    async def initiate(
        self,
        *,
        project_id: str,
        transfer_method: UploadInitiateTransferMethod | rt.Omit = rt.omit,
        file_count: int | rt.Omit = rt.omit,
        total_bytes: int | rt.Omit = rt.omit,
        target_collection_id: str | rt.Omit | None = rt.omit,
        target_item_id: str | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        is_categorical: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UploadOutput:
        """Start an upload of own data.

        Then ask `uploads.signed_url` for an address per file, send the files, and call
        `uploads.complete`.

        Args:
            project_id: Identifier of the project.
            transfer_method: How the files travel.
                Default: "browser".
            file_count: Number of files that will be sent.
                Limits: at least 1.
                Default: 1.
            total_bytes: Total size of all files in bytes.
                Limits: at least 0.
                Default: 0.
            target_collection_id: Collection to put the result into.
            target_item_id: Item that receives the files.
            asset_key: Key of the asset within its item.
            is_categorical: Whether pixel values are classes and not measurements.
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
            _initiate,
            options,
            body={
                "project_id": project_id,
                "transfer_method": transfer_method,
                "file_count": file_count,
                "total_bytes": total_bytes,
                "target_collection_id": target_collection_id,
                "target_item_id": target_item_id,
                "asset_key": asset_key,
                "is_categorical": is_categorical,
            },
        )

    async def progress(
        self,
        *,
        upload_id: str,
        status: str | rt.Omit | None = rt.omit,
        bytes_uploaded: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UploadOutput:
        """Report how far an upload has come.

        Args:
            upload_id: Identifier of the upload.
            status: Status to set.
            bytes_uploaded: Bytes transferred so far.

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
            _progress,
            options,
            body={
                "upload_id": upload_id,
                "status": status,
                "bytes_uploaded": bytes_uploaded,
            },
        )

    async def signed_url(
        self,
        *,
        upload_id: str,
        file_name: str,
        content_type_: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SignedUrlOutput:
        """Get a signed address to send one file to.

        Args:
            upload_id: Identifier of the upload.
            file_name: Name of the file to upload.
                Limits: at least 1 characters.
            content_type_: Media type the file is uploaded with.
                Default: "application/octet-stream".

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
            _signed_url,
            options,
            body={
                "upload_id": upload_id,
                "file_name": file_name,
                "content_type": content_type_,
            },
        )


class UploadsResourceWithRawResponse:
    """`UploadsResource` whose methods give the whole response."""

    def __init__(self, resource: UploadsResource) -> None:
        self.complete = rt.raw(resource.complete)
        self.fail = rt.raw(resource.fail)
        self.initiate = rt.raw(resource.initiate)
        self.progress = rt.raw(resource.progress)
        self.signed_url = rt.raw(resource.signed_url)


class UploadsResourceWithStreamingResponse:
    """`UploadsResource` whose methods give the open response."""

    def __init__(self, resource: UploadsResource) -> None:
        self.complete = rt.streamed(resource.complete)
        self.fail = rt.streamed(resource.fail)
        self.initiate = rt.streamed(resource.initiate)
        self.progress = rt.streamed(resource.progress)
        self.signed_url = rt.streamed(resource.signed_url)


class AsyncUploadsResourceWithRawResponse:
    """`AsyncUploadsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncUploadsResource) -> None:
        self.complete = rt.async_raw(resource.complete)
        self.fail = rt.async_raw(resource.fail)
        self.initiate = rt.async_raw(resource.initiate)
        self.progress = rt.async_raw(resource.progress)
        self.signed_url = rt.async_raw(resource.signed_url)


class AsyncUploadsResourceWithStreamingResponse:
    """`AsyncUploadsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncUploadsResource) -> None:
        self.complete = rt.async_streamed(resource.complete)
        self.fail = rt.async_streamed(resource.fail)
        self.initiate = rt.async_streamed(resource.initiate)
        self.progress = rt.async_streamed(resource.progress)
        self.signed_url = rt.async_streamed(resource.signed_url)
