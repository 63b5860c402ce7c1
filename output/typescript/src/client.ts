/**
 * The client with all operations of the API.
 *
 * @module
 */

import { GeoperaCore } from "./core.ts";
import type { GeoperaOptions } from "./core.ts";
import { Alerts } from "./resources/alerts.ts";
import { Analytics } from "./resources/analytics.ts";
import { ApiKeys } from "./resources/api-keys.ts";
import { Assets } from "./resources/assets.ts";
import { BandFormulas } from "./resources/band-formulas.ts";
import { Billing } from "./resources/billing.ts";
import { Catalog } from "./resources/catalog.ts";
import { Clip } from "./resources/clip.ts";
import { Cog } from "./resources/cog.ts";
import { Collections } from "./resources/collections.ts";
import { Eulas } from "./resources/eulas.ts";
import { EventSubscriptions } from "./resources/event-subscriptions.ts";
import { Glossary } from "./resources/glossary.ts";
import { Items } from "./resources/items.ts";
import { Notifications } from "./resources/notifications.ts";
import { Orders } from "./resources/orders.ts";
import { Organizations } from "./resources/organizations.ts";
import { PaymentMethods } from "./resources/payment-methods.ts";
import { Processing } from "./resources/processing.ts";
import { Projects } from "./resources/projects.ts";
import { Provenance } from "./resources/provenance.ts";
import { Reports } from "./resources/reports.ts";
import { Share } from "./resources/share.ts";
import { Stac } from "./resources/stac.ts";
import { Uploads } from "./resources/uploads.ts";
import { Usage } from "./resources/usage.ts";
import { Visualization } from "./resources/visualization.ts";

/**
 * Geopera
 *
 * ```ts
 * const client = new Geopera();
 * ```
 */
export class Geopera extends GeoperaCore {
  /** Alerts */
  readonly alerts: Alerts = new Alerts(this);

  /** Analytics */
  readonly analytics: Analytics = new Analytics(this);

  /** API keys */
  readonly api_keys: ApiKeys = new ApiKeys(this);

  /** Assets */
  readonly assets: Assets = new Assets(this);

  /** Band formulas */
  readonly band_formulas: BandFormulas = new BandFormulas(this);

  /** Billing */
  readonly billing: Billing = new Billing(this);

  /** Catalog & search */
  readonly catalog: Catalog = new Catalog(this);

  /** Clipping */
  readonly clip: Clip = new Clip(this);

  /** COG & tiles */
  readonly cog: Cog = new Cog(this);

  /** Collections */
  readonly collections: Collections = new Collections(this);

  /** EULAs */
  readonly eulas: Eulas = new Eulas(this);

  /** Event subscriptions */
  readonly event_subscriptions: EventSubscriptions = new EventSubscriptions(
    this,
  );

  /** Glossary */
  readonly glossary: Glossary = new Glossary(this);

  /** Items & assets */
  readonly items: Items = new Items(this);

  /** Notifications */
  readonly notifications: Notifications = new Notifications(this);

  /** Orders & tasking */
  readonly orders: Orders = new Orders(this);

  /** Organizations */
  readonly organizations: Organizations = new Organizations(this);

  /** Payment methods */
  readonly payment_methods: PaymentMethods = new PaymentMethods(this);

  /** Processing */
  readonly processing: Processing = new Processing(this);

  /** Projects */
  readonly projects: Projects = new Projects(this);

  /** Provenance */
  readonly provenance: Provenance = new Provenance(this);

  /** Reports */
  readonly reports: Reports = new Reports(this);

  /** Sharing */
  readonly share: Share = new Share(this);

  /** STAC */
  readonly stac: Stac = new Stac(this);

  /** Uploads */
  readonly uploads: Uploads = new Uploads(this);

  /** Usage */
  readonly usage: Usage = new Usage(this);

  /** Visualization */
  readonly visualization: Visualization = new Visualization(this);

  /** Returns a client with other settings. */
  withOptions(options: GeoperaOptions): Geopera {
    return new Geopera({ ...this.options, ...options });
  }
}
