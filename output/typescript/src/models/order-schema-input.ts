/**
 * Types of `OrderSchemaInput`.
 *
 * @module
 */

/** The schema `OrderSchemaInput`. */
export interface OrderSchemaInput {
  /** Identifier of the data product. */
  data_product_id: string;
}
