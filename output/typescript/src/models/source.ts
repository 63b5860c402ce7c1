/**
 * Types of `source`.
 *
 * @module
 */

import type { CollectionDTO } from "./collection.ts";

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

/** What one source contributed to a search. */
export interface SourceResultSummary {
  /** Identifier of the source. */
  source_id: string;
  /** Name of the source. */
  title: string;
  /** Number of scenes. */
  count: number;
  /** Why the source did not answer. */
  error?: string | null;
}
