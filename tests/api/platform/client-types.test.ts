import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { projectDir } from '../../support/paths';
import { startApp, type App } from '../../support/start-app';

const SCRIPT = `
  const { clientTypes } = await import(process.argv[1]);
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  process.stdout.write(await clientTypes(JSON.parse(text)));
`;

/** The types that `npm run client` would write for this document; in a process of its own, since the generator is a module. */
function typesFor(document: unknown): string {
  const tool = path.join(projectDir, 'scripts/tooling/client-types.mjs');
  return execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, tool], {
    cwd: projectDir,
    input: JSON.stringify(document),
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
}

describe('packages/client', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  it('has the types of what this server says of itself (else: npm run client)', async () => {
    const { body } = await app.get('/api/openapi.json').expect(200);
    const committed = fs.readFileSync(path.join(projectDir, 'packages/client/src/schema.ts'), 'utf8');
    // Not `toBe`: a megabyte of difference helps nobody.
    expect(typesFor(body) === committed).toBe(true);
  });
});
