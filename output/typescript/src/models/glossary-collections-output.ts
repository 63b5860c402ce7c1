/**
 * Types of `GlossaryCollectionsOutput`.
 *
 * @module
 */

import type { GlossaryCollection } from "./glossary-collection.ts";

/** A list of glossary collections. */
export interface GlossaryCollectionsOutput {
  /** The glossary collections. */
  items: Array<GlossaryCollection>;
  /** Number of glossary collections in all. */
  total: number;
}
