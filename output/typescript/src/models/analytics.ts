/**
 * Types of `analytics`.
 *
 * @module
 */

/** Result of an analytics operation; its members depend on the operation. */
export type AnalyticsExecuteOutput = { [key: string]: unknown };

/** A registered analytics operation. */
export interface AnalyticsOperation {
  /** Name to call it by. */
  name: string;
  /** Name shown to people. */
  title: string;
  /** Kinds of data it accepts. */
  data_types: Array<string>;
  /** Parameters in order. */
  parameters: Array<AnalyticsParameter>;
}

/** A list of analytics operations. */
export interface AnalyticsOperationsOutput {
  /** The analytics operations. */
  items: Array<AnalyticsOperation>;
  /** Number of analytics operations in all. */
  total: number;
}

/** A parameter of an analytics operation. */
export interface AnalyticsParameter {
  /** Name of the parameter. */
  name: string;
  /** JSON type of the value. */
  type: string;
  /** Whether it has to be given. */
  required: boolean;
  /** What it does. */
  description?: string | null;
  /** Value used when it is left out. */
  default?: unknown;
}
