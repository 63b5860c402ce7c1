/**
 * Types of `CoverageGroupsOutput`.
 *
 * @module
 */

import type { CoverageGroup } from "./coverage-group.ts";

/** A list of days with captures. */
export interface CoverageGroupsOutput {
  /** The days with captures. */
  items: Array<CoverageGroup>;
  /** Number of days with captures in all. */
  total: number;
}
