/**
 * Types of `eulas`.
 *
 * @module
 */

import type { Eula } from "./eula.ts";

/** The schema `EulasListInput`. */
export interface EulasListInput {
  /** Keep only entries that contain this text. */
  term?: string | null;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Number of results per page.
   *
   * @defaultValue `20`
   */
  size?: number;
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"createdAt,desc"`
   */
  sort?: string;
}

/** A list of licence agreements. */
export interface EulasOutput {
  /** The licence agreements. */
  items: Array<Eula>;
  /** Number of licence agreements in all. */
  total: number;
}
