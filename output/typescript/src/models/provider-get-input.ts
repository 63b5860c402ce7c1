/**
 * Types of `ProviderGetInput`.
 *
 * @module
 */

/** The schema `ProviderGetInput`. */
export interface ProviderGetInput {
  /** Name of the provider in the glossary. */
  provider_name: string;
}
