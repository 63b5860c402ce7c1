/**
 * Types of `SourceDTO`.
 *
 * @module
 */

import type { CollectionDTO } from "./collection-dto.ts";

/** A source of imagery. */
export interface SourceDTO {
  /** Identifier of the source. */
  id: string;
  /** Text for people. */
  title: string;
  /** What the source offers. */
  description: string;
  /** How its data is obtained. */
  access_model: string;
  /** Geographic reach. */
  scope: string;
  /** Countries it covers. */
  countries: Array<string>;
  /** Credit line to show. */
  attribution: string;
  /** Licence of the data. */
  license: string;
  /** What it offers. */
  collections: Array<CollectionDTO>;
}
