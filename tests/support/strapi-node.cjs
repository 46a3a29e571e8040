'use strict';

// One Strapi node in a process of its own: `--load-only` migrates and leaves, otherwise it listens and says so.
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = process.env.ARTEL_TEST_DIST;

async function main() {
  process.chdir(appDir);
  const app = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  app.log.level = process.env.LOG_LEVEL;
  if (process.argv.includes('--load-only')) {
    await app.load();
    await app.destroy();
    process.exit(0);
  }
  await app.start();
  process.send({ ready: true });
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
