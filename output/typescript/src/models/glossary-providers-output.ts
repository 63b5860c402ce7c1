/**
 * Types of `GlossaryProvidersOutput`.
 *
 * @module
 */

import type { GlossaryProvider } from "./glossary-provider.ts";

/** A list of glossary providers. */
export interface GlossaryProvidersOutput {
  /** The glossary providers. */
  items: Array<GlossaryProvider>;
  /** Number of glossary providers in all. */
  total: number;
}
