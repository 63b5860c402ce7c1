/**
 * Types of `StacItemCollection`.
 *
 * @module
 */

import type { Link } from "./link.ts";
import type { StacItem } from "./stac-item.ts";

/** A page of STAC items. */
export interface StacItemCollection {
  /** Always `FeatureCollection`. */
  type: "FeatureCollection";
  /** Items of this page. */
  features: Array<StacItem>;
  /** Related documents. */
  links: Array<Link>;
  /** Items that match in all. */
  numberMatched?: number;
  /** Items on this page. */
  numberReturned?: number;
}
