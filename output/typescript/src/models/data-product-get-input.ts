/**
 * Types of `DataProductGetInput`.
 *
 * @module
 */

/** The schema `DataProductGetInput`. */
export interface DataProductGetInput {
  /** Name of the data product in the glossary. */
  data_product_name: string;
}
