/**
 * Types of `sort`.
 *
 * @module
 */

/** The schema `SortClause`. */
export interface SortClause {
  /** Property to sort by. */
  field: string;
  /**
   * Ascending or descending.
   *
   * @defaultValue `"asc"`
   */
  direction?: SortClauseDirection;
}

/** Ascending or descending. */
export type SortClauseDirection = "asc" | "desc" | (string & {});
