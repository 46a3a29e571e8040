import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { appDir, distDir, projectDir } from './paths';

const COMPILED = ['config', 'database', 'src'];
const LEFT_OUT = /^src\/admin\/|^src\/plugins\/[^/]+\/admin\/|\.test\.ts$|\.d\.ts$/;
const STAMPS = path.join(appDir, 'stamps.json');
const COPIED = ['package.json', 'favicon.png', 'public'];

/**
 * Lays the app out as the runtime image does: `dist/` beside the few files that Strapi reads from the sources.
 * Emits file by file without a type check (`npm run check` does that), and only what changed.
 * Returns a digest of everything compiled; equal digests mean an equal server.
 */
export function compileServer(): string {
  const sources = COMPILED.flatMap((folder) => filesUnder(folder)).filter((file) => /\.(ts|json)$/.test(file) && !LEFT_OUT.test(file));
  const known = knownStamps();
  const stamps: Record<string, string> = {};
  for (const file of sources.sort()) {
    const text = fs.readFileSync(path.join(projectDir, file), 'utf8');
    const stamp = createHash('sha1').update(text).digest('hex');
    stamps[targetOf(file)] = stamp;
    if (known[targetOf(file)] !== stamp) emit(file, text);
  }
  removeOthers(stamps);
  copyStaticFiles();
  fs.writeFileSync(STAMPS, JSON.stringify(stamps));
  return createHash('sha1').update(JSON.stringify(stamps)).digest('hex');
}

function targetOf(file: string): string {
  return file.replace(/\.ts$/, '.js');
}

function emit(file: string, text: string): void {
  const target = path.join(distDir, targetOf(file));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, file.endsWith('.ts') ? transpile(file, text) : text);
}

/** Digest of every file's source at the last run. Kept outside `dist/`, where Strapi would load it. */
function knownStamps(): Record<string, string> {
  return fs.existsSync(STAMPS) && fs.existsSync(distDir) ? (JSON.parse(fs.readFileSync(STAMPS, 'utf8')) as Record<string, string>) : {};
}

function transpile(file: string, text: string): string {
  const { config } = ts.readConfigFile(path.join(projectDir, 'tsconfig.json'), (name) => fs.readFileSync(name, 'utf8')) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, projectDir);
  return ts.transpileModule(text, { fileName: file, compilerOptions: { ...options, inlineSourceMap: true, inlineSources: true } })
    .outputText;
}

/** What no longer has a source would still be loaded by Strapi. */
function removeOthers(stamps: Record<string, string>): void {
  const folder = path.relative(projectDir, distDir).split(path.sep).join('/');
  for (const file of filesUnder(folder)) if (!(file.slice(folder.length + 1) in stamps)) fs.rmSync(path.join(projectDir, file));
}

function copyStaticFiles(): void {
  const pluginFiles = filesUnder('src/plugins').filter((file) => /^src\/plugins\/[^/]+\/(package\.json|strapi-server\.js)$/.test(file));
  for (const file of [...COPIED, ...pluginFiles]) {
    const source = path.join(projectDir, file);
    if (fs.existsSync(source))
      fs.cpSync(source, path.join(appDir, file), { recursive: true, filter: (from) => !from.includes('/uploads/') });
  }
  fs.mkdirSync(path.join(appDir, 'public/uploads'), { recursive: true });
  // Strapi asks TypeScript where `dist` is (for the migrations), and TypeScript wants at least one input.
  fs.writeFileSync(path.join(appDir, 'app.d.ts'), 'export {};\n');
  fs.writeFileSync(path.join(appDir, 'tsconfig.json'), JSON.stringify({ compilerOptions: { outDir: 'dist' }, files: ['app.d.ts'] }));
}

function filesUnder(folder: string): string[] {
  const full = path.join(projectDir, folder);
  if (!fs.existsSync(full)) return [];
  return fs
    .readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
