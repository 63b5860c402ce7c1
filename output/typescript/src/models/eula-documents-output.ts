/**
 * Types of `EulaDocumentsOutput`.
 *
 * @module
 */

import type { EulaDocument } from "./eula-document.ts";

/** A list of versions of a licence agreement. */
export interface EulaDocumentsOutput {
  /** The versions of a licence agreement. */
  items: Array<EulaDocument>;
  /** Number of versions of a licence agreement in all. */
  total: number;
}
