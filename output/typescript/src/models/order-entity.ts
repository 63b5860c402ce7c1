/**
 * Types of `OrderEntity`.
 *
 * @module
 */

/** An order. */
export interface OrderEntity {
  /** Tells the entities apart. */
  entity_type: "order";
  /** Identifier of the order. */
  id: string;
  /** Status of the order. */
  status?: string | null;
}
