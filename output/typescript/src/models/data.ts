/**
 * Types of `data`.
 *
 * @module
 */

/** The schema `DataProductGetInput`. */
export interface DataProductGetInput {
  /** Name of the data product in the glossary. */
  data_product_name: string;
}

/** The schema `DataProductsListInput`. */
export interface DataProductsListInput {
  /** Keep only this data product. */
  dataProductId?: string | null;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Number of results per page.
   *
   * @defaultValue `10`
   */
  size?: number;
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"createdAt,desc"`
   */
  sort?: string | null;
}
