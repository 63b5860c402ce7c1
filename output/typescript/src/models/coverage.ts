/**
 * Types of `coverage`.
 *
 * @module
 */

import type { Geometry } from "./geometry.ts";

/** Captures of one day. */
export interface CoverageGroup {
  /** Day of the captures. */
  date: string;
  /** Share captured on that day. */
  covered_percent: number;
  /** Items delivered for that day. */
  item_ids: Array<string>;
}

/** A list of days with captures. */
export interface CoverageGroupsOutput {
  /** The days with captures. */
  items: Array<CoverageGroup>;
  /** Number of days with captures in all. */
  total: number;
}

/** The schema `CoverageInput`. */
export interface CoverageInput {
  /** Identifier of the order. */
  order_id: string;
}

/** How much of the ordered area has been captured. */
export interface CoverageOutput {
  /** Identifier of the order. */
  order_id: string;
  /** Share that has been captured. */
  covered_percent: number;
  /** Area that has been captured. */
  covered?: Geometry | null;
  /** Area that is still missing. */
  remaining?: Geometry | null;
}
