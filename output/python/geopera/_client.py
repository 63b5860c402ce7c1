"""The clients of Geopera."""

from __future__ import annotations

import typing
from functools import cached_property

from ._runtime import client_api as rt

if typing.TYPE_CHECKING:
    import httpx2

    from .resources.alerts import AlertsResource, AsyncAlertsResource
    from .resources.analytics import AnalyticsResource, AsyncAnalyticsResource
    from .resources.api_keys import ApiKeysResource, AsyncApiKeysResource
    from .resources.assets import AssetsResource, AsyncAssetsResource
    from .resources.band_formulas import AsyncBandFormulasResource, BandFormulasResource
    from .resources.billing import AsyncBillingResource, BillingResource
    from .resources.catalog import AsyncCatalogResource, CatalogResource
    from .resources.clip import AsyncClipResource, ClipResource
    from .resources.cog import AsyncCogResource, CogResource
    from .resources.collections import AsyncCollectionsResource, CollectionsResource
    from .resources.eulas import AsyncEulasResource, EulasResource
    from .resources.event_subscriptions import (
        AsyncEventSubscriptionsResource,
        EventSubscriptionsResource,
    )
    from .resources.glossary import AsyncGlossaryResource, GlossaryResource
    from .resources.items import AsyncItemsResource, ItemsResource
    from .resources.notifications import (
        AsyncNotificationsResource,
        NotificationsResource,
    )
    from .resources.orders import AsyncOrdersResource, OrdersResource
    from .resources.organizations import (
        AsyncOrganizationsResource,
        OrganizationsResource,
    )
    from .resources.payment_methods import (
        AsyncPaymentMethodsResource,
        PaymentMethodsResource,
    )
    from .resources.processing import AsyncProcessingResource, ProcessingResource
    from .resources.projects import AsyncProjectsResource, ProjectsResource
    from .resources.provenance import AsyncProvenanceResource, ProvenanceResource
    from .resources.reports import AsyncReportsResource, ReportsResource
    from .resources.share import AsyncShareResource, ShareResource
    from .resources.stac import AsyncStacResource, StacResource
    from .resources.uploads import AsyncUploadsResource, UploadsResource
    from .resources.usage import AsyncUsageResource, UsageResource
    from .resources.visualization import (
        AsyncVisualizationResource,
        VisualizationResource,
    )


class Geopera(
    rt.SyncClient,
):
    """A client of Geopera.

    Use it in a `with` block or close it; it keeps connections open between calls.
    """

    def __init__(
        self,
        *,
        api_key: rt.Credential | None = None,
        bearer_token: rt.Credential | None = None,
        credentials: typing.Mapping[str, rt.Credential] | None = None,
        base_url: str | None = None,
        server: int | str | None = None,
        server_variables: typing.Mapping[str, str] | None = None,
        document_url: str | None = None,
        timeout: rt.Timeout = 60.0,
        max_retries: int = 2,
        max_retry_delay: float = 60.0,
        default_headers: typing.Mapping[str, str | rt.Omit] | None = None,
        default_query: typing.Mapping[str, object] | None = None,
        follow_redirects: bool = True,
        validation: rt.Validation = "lenient",
        max_response_bytes: int | None = None,
        require_credentials: bool = True,
        before_request: typing.Callable[[rt.HttpRequest], typing.Any] | None = None,
        after_response: typing.Callable[[rt.HttpResponse], typing.Any] | None = None,
        http_client: httpx2.Client | None = None,
        clock: rt.Clock | None = None,
    ) -> None:
        """Make a client.

        Args:
            api_key: Credential for the scheme apiKeyAuth.
                Default: the environment variable GEOPERA_API_KEY.
            bearer_token: Credential for the scheme bearerAuth.
                Default: the environment variable GEOPERA_BEARER_TOKEN.
            credentials: Credentials by the name of their scheme in the document.
            base_url: Where the API is, instead of a server of the document.
                Default: the environment variable GEOPERA_BASE_URL.
            server: Position or name of a server of the document.
            server_variables: Values for the variables of the server's URL.
            document_url: Where the document was fetched, for relative server URLs.
            timeout: Seconds for one attempt, or an `httpx2.Timeout`; None for ever.
            max_retries: How many times a call may be sent again.
            max_retry_delay: Longest pause in seconds that a server may ask for.
            default_headers: Headers of every request; `omit` removes one.
            default_query: Query parameters of every request.
            follow_redirects: Whether safe redirects are followed.
            validation: What becomes of responses that differ from the document:
                `lenient` returns them and notes it, `strict` raises, `off` is silent.
            max_response_bytes: Largest response body to read, decompressed.
            require_credentials: Whether to refuse calls for which a credential is
                missing, instead of sending them without.
            before_request: Called with every request before it is sent.
            after_response: Called with every response before it is read.
            http_client: Your own HTTP client, for proxies, HTTP/2 or tests.
            clock: Your own clock, for tests.
        """
        given: dict[str, rt.Credential | None] = {
            "apiKeyAuth": api_key,
            "bearerAuth": bearer_token,
        }
        environment: dict[str, str] = {
            "apiKeyAuth": "GEOPERA_API_KEY",
            "bearerAuth": "GEOPERA_BEARER_TOKEN",
        }
        self._start(
            {
                "base_url": rt.base_url(
                    base_url,
                    "GEOPERA_BASE_URL",
                ),
                "server": server,
                "server_variables": server_variables or {},
                "document_url": document_url,
                "credentials": rt.collect_credentials(given, environment, credentials),
                "require_credentials": require_credentials,
                "timeout": timeout,
                "max_retries": max_retries,
                "max_retry_delay": max_retry_delay,
                "default_headers": default_headers or {},
                "default_query": default_query or {},
                "follow_redirects": follow_redirects,
                "validation": validation,
                "max_response_bytes": max_response_bytes,
                "deep_object_arrays": "repeat",
                "before_request": before_request,
                "after_response": after_response,
            },
            http_client,
            clock,
        )

    def _api(self) -> rt.Api:
        from ._api import API

        return API

    @cached_property
    def alerts(
        self,
    ) -> AlertsResource:
        """Alerts"""
        from .resources.alerts import AlertsResource

        return AlertsResource(self)

    @cached_property
    def analytics(
        self,
    ) -> AnalyticsResource:
        """Analytics"""
        from .resources.analytics import AnalyticsResource

        return AnalyticsResource(self)

    @cached_property
    def api_keys(
        self,
    ) -> ApiKeysResource:
        """API keys"""
        from .resources.api_keys import ApiKeysResource

        return ApiKeysResource(self)

    @cached_property
    def assets(
        self,
    ) -> AssetsResource:
        """Assets"""
        from .resources.assets import AssetsResource

        return AssetsResource(self)

    @cached_property
    def band_formulas(
        self,
    ) -> BandFormulasResource:
        """Band formulas"""
        from .resources.band_formulas import BandFormulasResource

        return BandFormulasResource(self)

    @cached_property
    def billing(
        self,
    ) -> BillingResource:
        """Billing"""
        from .resources.billing import BillingResource

        return BillingResource(self)

    @cached_property
    def catalog(
        self,
    ) -> CatalogResource:
        """Catalog & search"""
        from .resources.catalog import CatalogResource

        return CatalogResource(self)

    @cached_property
    def clip(
        self,
    ) -> ClipResource:
        """Clipping"""
        from .resources.clip import ClipResource

        return ClipResource(self)

    @cached_property
    def cog(
        self,
    ) -> CogResource:
        """COG & tiles"""
        from .resources.cog import CogResource

        return CogResource(self)

    @cached_property
    def collections(
        self,
    ) -> CollectionsResource:
        """Collections"""
        from .resources.collections import CollectionsResource

        return CollectionsResource(self)

    @cached_property
    def eulas(
        self,
    ) -> EulasResource:
        """EULAs"""
        from .resources.eulas import EulasResource

        return EulasResource(self)

    @cached_property
    def event_subscriptions(
        self,
    ) -> EventSubscriptionsResource:
        """Event subscriptions"""
        from .resources.event_subscriptions import EventSubscriptionsResource

        return EventSubscriptionsResource(self)

    @cached_property
    def glossary(
        self,
    ) -> GlossaryResource:
        """Glossary"""
        from .resources.glossary import GlossaryResource

        return GlossaryResource(self)

    @cached_property
    def items(
        self,
    ) -> ItemsResource:
        """Items & assets"""
        from .resources.items import ItemsResource

        return ItemsResource(self)

    @cached_property
    def notifications(
        self,
    ) -> NotificationsResource:
        """Notifications"""
        from .resources.notifications import NotificationsResource

        return NotificationsResource(self)

    @cached_property
    def orders(
        self,
    ) -> OrdersResource:
        """Orders & tasking"""
        from .resources.orders import OrdersResource

        return OrdersResource(self)

    @cached_property
    def organizations(
        self,
    ) -> OrganizationsResource:
        """Organizations"""
        from .resources.organizations import OrganizationsResource

        return OrganizationsResource(self)

    @cached_property
    def payment_methods(
        self,
    ) -> PaymentMethodsResource:
        """Payment methods"""
        from .resources.payment_methods import PaymentMethodsResource

        return PaymentMethodsResource(self)

    @cached_property
    def processing(
        self,
    ) -> ProcessingResource:
        """Processing"""
        from .resources.processing import ProcessingResource

        return ProcessingResource(self)

    @cached_property
    def projects(
        self,
    ) -> ProjectsResource:
        """Projects"""
        from .resources.projects import ProjectsResource

        return ProjectsResource(self)

    @cached_property
    def provenance(
        self,
    ) -> ProvenanceResource:
        """Provenance"""
        from .resources.provenance import ProvenanceResource

        return ProvenanceResource(self)

    @cached_property
    def reports(
        self,
    ) -> ReportsResource:
        """Reports"""
        from .resources.reports import ReportsResource

        return ReportsResource(self)

    @cached_property
    def share(
        self,
    ) -> ShareResource:
        """Sharing"""
        from .resources.share import ShareResource

        return ShareResource(self)

    @cached_property
    def stac(
        self,
    ) -> StacResource:
        """STAC"""
        from .resources.stac import StacResource

        return StacResource(self)

    @cached_property
    def uploads(
        self,
    ) -> UploadsResource:
        """Uploads"""
        from .resources.uploads import UploadsResource

        return UploadsResource(self)

    @cached_property
    def usage(
        self,
    ) -> UsageResource:
        """Usage"""
        from .resources.usage import UsageResource

        return UsageResource(self)

    @cached_property
    def visualization(
        self,
    ) -> VisualizationResource:
        """Visualization"""
        from .resources.visualization import VisualizationResource

        return VisualizationResource(self)


class AsyncGeopera(
    rt.AsyncClient,
):
    """A client of Geopera, to be awaited.

    Use it in an `async with` block or close it; it keeps connections open between calls.
    """

    def __init__(
        self,
        *,
        api_key: rt.Credential | None = None,
        bearer_token: rt.Credential | None = None,
        credentials: typing.Mapping[str, rt.Credential] | None = None,
        base_url: str | None = None,
        server: int | str | None = None,
        server_variables: typing.Mapping[str, str] | None = None,
        document_url: str | None = None,
        timeout: rt.Timeout = 60.0,
        max_retries: int = 2,
        max_retry_delay: float = 60.0,
        default_headers: typing.Mapping[str, str | rt.Omit] | None = None,
        default_query: typing.Mapping[str, object] | None = None,
        follow_redirects: bool = True,
        validation: rt.Validation = "lenient",
        max_response_bytes: int | None = None,
        require_credentials: bool = True,
        before_request: typing.Callable[[rt.HttpRequest], typing.Any] | None = None,
        after_response: typing.Callable[[rt.HttpResponse], typing.Any] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        clock: rt.Clock | None = None,
    ) -> None:
        """Make a client.

        Args:
            api_key: Credential for the scheme apiKeyAuth.
                Default: the environment variable GEOPERA_API_KEY.
            bearer_token: Credential for the scheme bearerAuth.
                Default: the environment variable GEOPERA_BEARER_TOKEN.
            credentials: Credentials by the name of their scheme in the document.
            base_url: Where the API is, instead of a server of the document.
                Default: the environment variable GEOPERA_BASE_URL.
            server: Position or name of a server of the document.
            server_variables: Values for the variables of the server's URL.
            document_url: Where the document was fetched, for relative server URLs.
            timeout: Seconds for one attempt, or an `httpx2.Timeout`; None for ever.
            max_retries: How many times a call may be sent again.
            max_retry_delay: Longest pause in seconds that a server may ask for.
            default_headers: Headers of every request; `omit` removes one.
            default_query: Query parameters of every request.
            follow_redirects: Whether safe redirects are followed.
            validation: What becomes of responses that differ from the document:
                `lenient` returns them and notes it, `strict` raises, `off` is silent.
            max_response_bytes: Largest response body to read, decompressed.
            require_credentials: Whether to refuse calls for which a credential is
                missing, instead of sending them without.
            before_request: Called with every request before it is sent.
            after_response: Called with every response before it is read.
            http_client: Your own HTTP client, for proxies, HTTP/2 or tests.
            clock: Your own clock, for tests.
        """
        given: dict[str, rt.Credential | None] = {
            "apiKeyAuth": api_key,
            "bearerAuth": bearer_token,
        }
        environment: dict[str, str] = {
            "apiKeyAuth": "GEOPERA_API_KEY",
            "bearerAuth": "GEOPERA_BEARER_TOKEN",
        }
        self._start(
            {
                "base_url": rt.base_url(
                    base_url,
                    "GEOPERA_BASE_URL",
                ),
                "server": server,
                "server_variables": server_variables or {},
                "document_url": document_url,
                "credentials": rt.collect_credentials(given, environment, credentials),
                "require_credentials": require_credentials,
                "timeout": timeout,
                "max_retries": max_retries,
                "max_retry_delay": max_retry_delay,
                "default_headers": default_headers or {},
                "default_query": default_query or {},
                "follow_redirects": follow_redirects,
                "validation": validation,
                "max_response_bytes": max_response_bytes,
                "deep_object_arrays": "repeat",
                "before_request": before_request,
                "after_response": after_response,
            },
            http_client,
            clock,
        )

    def _api(self) -> rt.Api:
        from ._api import API

        return API

    @cached_property
    def alerts(
        self,
    ) -> AsyncAlertsResource:
        """Alerts"""
        from .resources.alerts import AsyncAlertsResource

        return AsyncAlertsResource(self)

    @cached_property
    def analytics(
        self,
    ) -> AsyncAnalyticsResource:
        """Analytics"""
        from .resources.analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self)

    @cached_property
    def api_keys(
        self,
    ) -> AsyncApiKeysResource:
        """API keys"""
        from .resources.api_keys import AsyncApiKeysResource

        return AsyncApiKeysResource(self)

    @cached_property
    def assets(
        self,
    ) -> AsyncAssetsResource:
        """Assets"""
        from .resources.assets import AsyncAssetsResource

        return AsyncAssetsResource(self)

    @cached_property
    def band_formulas(
        self,
    ) -> AsyncBandFormulasResource:
        """Band formulas"""
        from .resources.band_formulas import AsyncBandFormulasResource

        return AsyncBandFormulasResource(self)

    @cached_property
    def billing(
        self,
    ) -> AsyncBillingResource:
        """Billing"""
        from .resources.billing import AsyncBillingResource

        return AsyncBillingResource(self)

    @cached_property
    def catalog(
        self,
    ) -> AsyncCatalogResource:
        """Catalog & search"""
        from .resources.catalog import AsyncCatalogResource

        return AsyncCatalogResource(self)

    @cached_property
    def clip(
        self,
    ) -> AsyncClipResource:
        """Clipping"""
        from .resources.clip import AsyncClipResource

        return AsyncClipResource(self)

    @cached_property
    def cog(
        self,
    ) -> AsyncCogResource:
        """COG & tiles"""
        from .resources.cog import AsyncCogResource

        return AsyncCogResource(self)

    @cached_property
    def collections(
        self,
    ) -> AsyncCollectionsResource:
        """Collections"""
        from .resources.collections import AsyncCollectionsResource

        return AsyncCollectionsResource(self)

    @cached_property
    def eulas(
        self,
    ) -> AsyncEulasResource:
        """EULAs"""
        from .resources.eulas import AsyncEulasResource

        return AsyncEulasResource(self)

    @cached_property
    def event_subscriptions(
        self,
    ) -> AsyncEventSubscriptionsResource:
        """Event subscriptions"""
        from .resources.event_subscriptions import AsyncEventSubscriptionsResource

        return AsyncEventSubscriptionsResource(self)

    @cached_property
    def glossary(
        self,
    ) -> AsyncGlossaryResource:
        """Glossary"""
        from .resources.glossary import AsyncGlossaryResource

        return AsyncGlossaryResource(self)

    @cached_property
    def items(
        self,
    ) -> AsyncItemsResource:
        """Items & assets"""
        from .resources.items import AsyncItemsResource

        return AsyncItemsResource(self)

    @cached_property
    def notifications(
        self,
    ) -> AsyncNotificationsResource:
        """Notifications"""
        from .resources.notifications import AsyncNotificationsResource

        return AsyncNotificationsResource(self)

    @cached_property
    def orders(
        self,
    ) -> AsyncOrdersResource:
        """Orders & tasking"""
        from .resources.orders import AsyncOrdersResource

        return AsyncOrdersResource(self)

    @cached_property
    def organizations(
        self,
    ) -> AsyncOrganizationsResource:
        """Organizations"""
        from .resources.organizations import AsyncOrganizationsResource

        return AsyncOrganizationsResource(self)

    @cached_property
    def payment_methods(
        self,
    ) -> AsyncPaymentMethodsResource:
        """Payment methods"""
        from .resources.payment_methods import AsyncPaymentMethodsResource

        return AsyncPaymentMethodsResource(self)

    @cached_property
    def processing(
        self,
    ) -> AsyncProcessingResource:
        """Processing"""
        from .resources.processing import AsyncProcessingResource

        return AsyncProcessingResource(self)

    @cached_property
    def projects(
        self,
    ) -> AsyncProjectsResource:
        """Projects"""
        from .resources.projects import AsyncProjectsResource

        return AsyncProjectsResource(self)

    @cached_property
    def provenance(
        self,
    ) -> AsyncProvenanceResource:
        """Provenance"""
        from .resources.provenance import AsyncProvenanceResource

        return AsyncProvenanceResource(self)

    @cached_property
    def reports(
        self,
    ) -> AsyncReportsResource:
        """Reports"""
        from .resources.reports import AsyncReportsResource

        return AsyncReportsResource(self)

    @cached_property
    def share(
        self,
    ) -> AsyncShareResource:
        """Sharing"""
        from .resources.share import AsyncShareResource

        return AsyncShareResource(self)

    @cached_property
    def stac(
        self,
    ) -> AsyncStacResource:
        """STAC"""
        from .resources.stac import AsyncStacResource

        return AsyncStacResource(self)

    @cached_property
    def uploads(
        self,
    ) -> AsyncUploadsResource:
        """Uploads"""
        from .resources.uploads import AsyncUploadsResource

        return AsyncUploadsResource(self)

    @cached_property
    def usage(
        self,
    ) -> AsyncUsageResource:
        """Usage"""
        from .resources.usage import AsyncUsageResource

        return AsyncUsageResource(self)

    @cached_property
    def visualization(
        self,
    ) -> AsyncVisualizationResource:
        """Visualization"""
        from .resources.visualization import AsyncVisualizationResource

        return AsyncVisualizationResource(self)
