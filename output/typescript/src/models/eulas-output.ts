/**
 * Types of `EulasOutput`.
 *
 * @module
 */

import type { Eula } from "./eula.ts";

/** A list of licence agreements. */
export interface EulasOutput {
  /** The licence agreements. */
  items: Array<Eula>;
  /** Number of licence agreements in all. */
  total: number;
}
