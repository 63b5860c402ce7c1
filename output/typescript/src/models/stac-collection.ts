/**
 * Types of `StacCollection`.
 *
 * @module
 */

import type { Link } from "./link.ts";
import type { StacExtent } from "./stac-extent.ts";

/** A STAC collection. */
export interface StacCollection {
  /** Always `Collection`. */
  type: "Collection";
  /**
   * Version of STAC.
   *
   * @defaultValue `"1.0.0"`
   */
  stac_version: string;
  /** Identifier of the collection. */
  id: string;
  /** Text for people. */
  title?: string | null;
  /** What the collection holds. */
  description: string;
  /** SPDX identifier of the licence, or `proprietary`. */
  license: string;
  /** Where and when it has data. */
  extent: StacExtent;
  /** Related documents. */
  links: Array<Link>;
}
