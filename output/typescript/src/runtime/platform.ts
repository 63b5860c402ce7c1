/**
 * What differs between Node, Deno, Bun, workers and browsers.
 *
 * @module
 */

interface Platform {
  readonly process?: { readonly env?: Record<string, string | undefined> };
  readonly document?: unknown;
}

const platform = globalThis as Platform;

/** Returns an environment variable where there is an environment. */
export function environment(name: string): string | undefined {
  try {
    return platform.process?.env?.[name]?.trim() || undefined;
  } catch {
    // Deno asks for permission to read the environment and may be refused.
    return undefined;
  }
}

/** Tells whether this is a web page, where some headers are forbidden. */
export function isBrowser(): boolean {
  return platform.document !== undefined;
}
