/**
 * Types of `ItemWmtsCapabilitiesInput`.
 *
 * @module
 */

/** The schema `ItemWmtsCapabilitiesInput`. */
export interface ItemWmtsCapabilitiesInput {
  /** Identifier of the item. */
  item_id: string;
  /** Prefix for the links in the answer. */
  base_url: string;
  /**
   * API key to put into the links of the document.
   *
   * @defaultValue `""`
   */
  key?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}
