/**
 * Types of `ArchiveEstimateInput`.
 *
 * @module
 */

/** The schema `ArchiveEstimateInput`. */
export interface ArchiveEstimateInput {
  /** Archive captures to price, one object per scene. */
  captures?: Array<{ [key: string]: unknown }>;
  /**
   * Whether captures of different days become separate orders.
   *
   * @defaultValue `false`
   */
  splitByDate?: boolean | null;
}
