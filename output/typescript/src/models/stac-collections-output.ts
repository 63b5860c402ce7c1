/**
 * Types of `StacCollectionsOutput`.
 *
 * @module
 */

import type { Link } from "./link.ts";
import type { StacCollection } from "./stac-collection.ts";

/** Every collection the caller can see. */
export interface StacCollectionsOutput {
  /** The collections. */
  collections: Array<StacCollection>;
  /** Related documents. */
  links: Array<Link>;
}
