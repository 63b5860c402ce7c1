/**
 * Types of `processes`.
 *
 * @module
 */

import type { Process } from "./process.ts";

/** A list of processes. */
export interface ProcessesOutput {
  /** The processes. */
  items: Array<Process>;
  /** Number of processes in all. */
  total: number;
}
