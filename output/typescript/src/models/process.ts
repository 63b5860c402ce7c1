/**
 * Types of `Process`.
 *
 * @module
 */

import type { ProcessInput } from "./process-input.ts";

/** A process that can be run on imagery. */
export interface Process {
  /** Identifier of the process. */
  id: string;
  /** Text for people. */
  title: string;
  /** What it does. */
  description?: string | null;
  /** Version of the process. */
  version: string;
  /** Category it is filed under. */
  category?: string | null;
  /** Inputs in order. */
  inputs: Array<ProcessInput>;
}
