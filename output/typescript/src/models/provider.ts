/**
 * Types of `provider`.
 *
 * @module
 */

/** The schema `ProviderGetInput`. */
export interface ProviderGetInput {
  /** Name of the provider in the glossary. */
  provider_name: string;
}

/** The schema `ProviderSamplesInput`. */
export interface ProviderSamplesInput {
  /** Name of the data provider. */
  provider: string;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}
