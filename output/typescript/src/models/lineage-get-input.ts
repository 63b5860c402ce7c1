/**
 * Types of `LineageGetInput`.
 *
 * @module
 */

/** The schema `LineageGetInput`. */
export interface LineageGetInput {
  /** Type of the entity to start from. */
  entity_type: string;
  /** Identifier of the entity to start from. */
  entity_id: string;
  /**
   * Way to walk the graph; `up` means ancestors.
   *
   * @defaultValue `"up"`
   */
  direction?: string;
  /**
   * How many steps away from the start to look.
   *
   * @defaultValue `20`
   */
  max_depth?: number;
}
