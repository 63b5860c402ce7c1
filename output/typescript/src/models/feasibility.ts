/**
 * Types of `feasibility`.
 *
 * @module
 */

/** The schema `FeasibilityCheckInput`. */
export interface FeasibilityCheckInput {
  /** Identifier of the data product to order. */
  dataProduct: string;
  /** Name under which the order is shown. */
  displayName?: string | null;
  /**
   * Areas of interest as a GeoJSON feature collection.
   *
   * @defaultValue `{  }`
   */
  featureCollection?: { [key: string]: unknown };
  /** Parameters, named as the product or operation asks for them. */
  params?: { [key: string]: unknown } | null;
}

/** Whether a tasking request can be carried out. */
export interface FeasibilityCheckOutput {
  /** Whether there is any way. */
  feasible: boolean;
  /** Possible ways. */
  options: Array<FeasibilityOption>;
  /** Remark for people. */
  message?: string | null;
}

/** The schema `FeasibilityDecideInput`. */
export interface FeasibilityDecideInput {
  /** Identifier of the feasibility study. */
  study_id: string;
  /** Identifier of the feasibility option that is accepted. */
  acceptedOptionId: string;
}

/** A way to carry out a tasking request. */
export interface FeasibilityOption {
  /** Identifier of the option. */
  id: string;
  /** Text for people. */
  title: string;
  /** First possible day. */
  start_date: string;
  /** Last possible day. */
  end_date: string;
  /** Estimated chance of success. */
  success_percent?: number | null;
  /** Price in credits. */
  credits?: number | null;
}

/** A list of feasibility studies. */
export interface FeasibilityStudiesOutput {
  /** The feasibility studies. */
  items: Array<FeasibilityStudy>;
  /** Number of feasibility studies in all. */
  total: number;
}

/** A study of a tasking order. */
export interface FeasibilityStudy {
  /** Identifier of the study. */
  id: string;
  /** Order it belongs to. */
  order_id: string;
  /** Decision so far. */
  decision: string;
  /** Possible ways. */
  options: Array<FeasibilityOption>;
  /** Moment of creation. */
  created_at: string;
}
