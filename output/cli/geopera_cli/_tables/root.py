"""The groups of the command line, and the commands that stand in none."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
    ("alerts", "alerts", "Alerts", "Rules that watch new imagery and the events they raise.", "events, rule, rules, acknowledge-event, create-rule, delete-rule, test-rule, update-rule"),
    ("analytics", "analytics", "Analytics", "Indices, band math and statistics over imagery.", "index, indices, operations, sensors, band-math, calculate-index, execute, validate-formula"),
    ("api-keys", "api_keys", "API keys", "Minting, listing and revoking API keys.", "create, list, revoke"),
    ("assets", "assets", "Assets", "Files that belong to items.", "delete"),
    ("band-formulas", "band_formulas", "Band formulas", "Reusable band-math formulas.", "create, delete, get, list, update"),
    ("billing", "billing", "Billing", "Credits, top-ups, invoices, and payment.", "approvals, auto-topup, credits, invoices, plans, status, stripe-invoices, run-monthly-for-org, set-auto-topup, topup"),
    ("catalog", "catalog", "Catalog & search", "Searching for imagery and looking at it before buying.", "image, info, provider, providers, sources, tile, vendors, viz, federated-search, granule-points, search, search-stream"),
    ("clip", "clip", "Clipping", "Cutting an area of interest out of imagery.", "area, areas, job, jobs, create-from-area, create-from-item"),
    ("cog", "cog", "COG & tiles", "Tiles and statistics straight from cloud-optimized GeoTIFFs.", "tile, colormaps, formulas, statistics, thumbnail"),
    ("collections", "collections", "Collections", "Groups of items within a project.", "create, delete, get, list, update"),
    ("eulas", "eulas", "EULAs", "Licence agreements of imagery providers.", "document, documents, get, list"),
    ("event-subscriptions", "event_subscriptions", "Event subscriptions", "Delivery of platform events to endpoints of your own.", "create, delete, get, list, test, update"),
    ("glossary", "glossary", "Glossary", "What can be ordered, and from whom.", "collections, data-products, providers"),
    ("items", "items", "Items & assets", "Imagery and derived data, with tiles and downloads.", "asset, tile, create, delete, detect-asset-bands, duplicate, get, get-stac, lineage, list, list-assets, list-by-collection, search, search-org, set-asset-band-names, update"),
    ("notifications", "notifications", "Notifications", "Messages shown inside the product.", "dismiss, list, mark-all-read, mark-read, unread-count"),
    ("orders", "orders", "Orders & tasking", "Existing imagery and future captures, from price to delivery.", "archive, coverage, tasking, cancel, estimate, get, get-schema, list, list-assets, place, update"),
    ("organizations", "organizations", "Organizations", "Organizations and their spending commitments.", "commitments, create"),
    ("payment-methods", "payment_methods", "Payment methods", "Cards that top-ups and invoices are charged to.", "attach, create-setup-intent, detach, list, set-default"),
    ("processing", "processing", "Processing", "Jobs that compute new data from imagery.", "catalog, job, job-types, jobs, project-job, project-jobs, create, create-and-dispatch, dispatch, execute"),
    ("projects", "projects", "Projects", "Spaces that hold items, and the people who work there.", "add-member, archive, create, delete, remove-member, update, update-member"),
    ("provenance", "provenance", "Provenance", "How data came about, as a graph.", "get"),
    ("reports", "reports", "Reports", "Documents made from data.", "generate"),
    ("share", "share", "Sharing", "Links for people without an account.", "link, tile, tilejson"),
    ("stac", "stac", "STAC", "Collections and item search as STAC clients expect them.", "collections, search"),
    ("uploads", "uploads", "Uploads", "Sessions that bring data of your own.", "complete, fail, initiate, progress, signed-url"),
    ("usage", "usage", "Usage", "What the organization has used.", "current, history, recalculate-storage"),
    ("visualization", "visualization", "Visualization", "Profiles that say how items are drawn.", "profile, profiles, list-for"),
)
SUMMARIES = (
)
COMMANDS: dict[str, CommandRow] = {
}
