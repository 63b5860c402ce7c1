/**
 * Types of `SourcesListOutput`.
 *
 * @module
 */

import type { SourceDTO } from "./source-dto.ts";

/** Sources of imagery. */
export interface SourcesListOutput {
  /** The sources. */
  sources: Array<SourceDTO>;
}
