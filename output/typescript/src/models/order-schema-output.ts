/**
 * Types of `OrderSchemaOutput`.
 *
 * @module
 */

/** Which parameters a data product takes. */
export interface OrderSchemaOutput {
  /** Identifier of the data product. */
  data_product_id: string;
  /** JSON Schema of the parameters. */
  schema: { [key: string]: unknown };
}
