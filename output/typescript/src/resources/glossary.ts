/**
 * The class of `glossary`.
 *
 * @module
 */

import { Resource } from "../runtime/resource.ts";
import { GlossaryCollections } from "./glossary-collections.ts";
import { GlossaryDataProducts } from "./glossary-data-products.ts";
import { GlossaryProviders } from "./glossary-providers.ts";

/**
 * Glossary
 *
 * What can be ordered, and from whom.
 */
export class Glossary extends Resource {
  /** Collections */
  readonly collections: GlossaryCollections = new GlossaryCollections(
    this._client,
  );

  /** Operations of `glossary.data_products`. */
  readonly data_products: GlossaryDataProducts = new GlossaryDataProducts(
    this._client,
  );

  /** Operations of `glossary.providers`. */
  readonly providers: GlossaryProviders = new GlossaryProviders(this._client);
}
