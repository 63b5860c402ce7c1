/**
 * Types of `order`.
 *
 * @module
 */

/** The schema `OrderAssetsInput`. */
export interface OrderAssetsInput {
  /** Identifier of the order. */
  order_id: string;
}

/** The schema `OrderCancelInput`. */
export interface OrderCancelInput {
  /** Identifier of the order. */
  order_id: string;
}

/** An order after its cancellation. */
export interface OrderCancelOutput {
  /** Identifier of the order. */
  orderId: string;
  /** State of the order. */
  status: string;
  /** Credits given back. */
  refunded_credits?: number | null;
  /** Further members. */
  [key: string]: unknown;
}

/** An order. */
export interface OrderEntity {
  /** Tells the entities apart. */
  entity_type: "order";
  /** Identifier of the order. */
  id: string;
  /** Status of the order. */
  status?: string | null;
}

/** Price of an order. */
export interface OrderEstimateOutput {
  /** Price in credits. */
  credits: number;
  /** Price in Australian dollars. */
  amount_aud: number;
  /** Area that is charged. */
  area_km2?: number | null;
}

/** The schema `OrderGetInput`. */
export interface OrderGetInput {
  /** Identifier of the order. */
  order_id: string;
}

/** An order. */
export interface OrderOutput {
  /** Identifier of the order. */
  id: string;
  /** Workspace that ordered. */
  workspaceId: string;
  /** Whether existing or future imagery is ordered. */
  type: OrderType;
  /** State of the order. */
  status: OrderStatus;
  /** Finer state of tasking orders. */
  subStatus?: string | null;
  /** Name shown to people. */
  displayName: string;
  /** Data product that was ordered. */
  dataProduct?: string | null;
  /** Labels. */
  tags?: Array<string> | null;
  /** Price in credits. */
  credits?: number | null;
  /** Moment of creation. */
  createdAt: string;
  /** Moment of the last change. */
  updatedAt: string;
}

/** The schema `OrderPlaceInput`. */
export interface OrderPlaceInput {
  /** Identifier of the workspace. */
  workspaceId: string;
  /** Identifier of the data product to order. */
  dataProduct: string;
  /**
   * Name under which the order is shown.
   *
   * @defaultValue `""`
   */
  displayName?: string;
  /** Parameters, named as the product or operation asks for them. */
  params?: { [key: string]: unknown };
  /** Areas of interest as a GeoJSON feature collection. */
  featureCollection?: { [key: string]: unknown };
  /** Labels for grouping and filtering. */
  tags?: Array<string> | null;
}

/** Receipt for an order. */
export interface OrderPlaceOutput {
  /** Identifier of the order. */
  id: string;
  /** State of the order. */
  status: OrderStatus;
  /** Credits set aside for it. */
  credits?: number | null;
  /** Further members. */
  [key: string]: unknown;
}

/** Receipt for one or more orders that were accepted for processing. */
export interface OrderPlacementOutput {
  /** Orders that were created. */
  orders: Array<OrderPlaceOutput>;
  /**
   * Parts that could not be ordered.
   *
   * @defaultValue `[]`
   */
  errors?: Array<OrderProblem>;
  /** Credits set aside in all. */
  total_credits: number;
}

/** Why part of a request could not be priced or ordered. */
export interface OrderProblem {
  /** Position in the request. */
  index: number;
  /** What is wrong. */
  message: string;
}

/** The schema `OrderSchemaInput`. */
export interface OrderSchemaInput {
  /** Identifier of the data product. */
  data_product_id: string;
}

/** Which parameters a data product takes. */
export interface OrderSchemaOutput {
  /** Identifier of the data product. */
  data_product_id: string;
  /** JSON Schema of the parameters. */
  schema: { [key: string]: unknown };
}

/** State of an order; the last three are final. */
export type OrderStatus =
  | "CREATED"
  | "PLACED"
  | "BEING_FULFILLED"
  | "FULFILLED"
  | "CANCELLED"
  | "FAILED"
  | (string & {});

/** Whether existing or future imagery is ordered. */
export type OrderType = "ARCHIVE" | "TASKING" | (string & {});

/** The schema `OrderUpdateInput`. */
export interface OrderUpdateInput {
  /** Identifier of the order. */
  order_id: string;
  /** Labels for grouping and filtering. */
  tags?: Array<string> | null;
}

/** An order after a change. */
export interface OrderUpdateOutput {
  /** Identifier of the order. */
  id?: string;
  /** Labels. */
  tags?: Array<string> | null;
  /** Further members. */
  [key: string]: unknown;
}
