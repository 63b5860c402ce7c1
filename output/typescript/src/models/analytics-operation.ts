/**
 * Types of `AnalyticsOperation`.
 *
 * @module
 */

import type { AnalyticsParameter } from "./analytics-parameter.ts";

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
