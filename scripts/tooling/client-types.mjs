// The types of packages/client out of an OpenAPI document; the script writes them, a test compares them.
import openapiTypes, { astToString } from 'openapi-typescript';

const HEADER = `// Made by \`npm run client\` from the server's own description of its REST API. Do not edit.\n\n`;

/** The text of packages/client/src/schema.ts; equal documents give equal texts. */
export async function clientTypes(document) {
  const nodes = await openapiTypes(JSON.stringify(document), { alphabetize: true, exportType: false });
  return HEADER + astToString(nodes);
}
