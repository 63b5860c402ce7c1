/**
 * What the document says about the API as a whole.
 *
 * @module
 */

import type { ApiDescription } from "./runtime/description.ts";

/** Version of this package. */
export const VERSION: string = "2.1.0";

/** Servers, security schemes and the names that requests carry. */
export const api: ApiDescription = {
  packageName: "@geopera/sdk",
  packageVersion: VERSION,
  environmentPrefix: "GEOPERA",
  servers: [
    {
      url: "https://api.geopera.com",
    },
  ],
  securitySchemes: {
    apiKeyAuth: {
      type: "apiKey",
      option: "apiKey",
      in: "header",
      name: "X-API-Key",
      environment: "GEOPERA_API_KEY",
    },
    bearerAuth: {
      type: "http",
      option: "bearerToken",
      scheme: "bearer",
      environment: "GEOPERA_BEARER_TOKEN",
    },
  },
};
