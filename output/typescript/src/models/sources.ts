/**
 * Types of `sources`.
 *
 * @module
 */

import type { SourceDTO } from "./source.ts";

/** The schema `SourcesListInput`. */
export interface SourcesListInput {
  /** Keep only sources that offer this kind of data. */
  data_type?: string | null;
  /** Keep only sources of this geographic reach. */
  scope?: string | null;
  /** Keep only sources that cover this country. */
  country?: string | null;
}

/** Sources of imagery. */
export interface SourcesListOutput {
  /** The sources. */
  sources: Array<SourceDTO>;
}
