import { createHash } from 'node:crypto';
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

/**
 * Keeps V8's compiled code of every module from one start to the next. Half of a start is the compiling of 3,600 modules:
 * 4.7 s become 2.6 s on two cores. Node 22 has this built in; for Node 20 it is done here, in one file
 * (docs/adr/compiled-code-is-kept.md). A cache that is missing, foreign or broken costs time and nothing else.
 */
interface Entry {
  digest: string;
  offset: number;
  length: number;
}

interface Kept {
  entries: Map<string, Entry>;
  code: Buffer;
}

type Compile = (this: NodeModule, content: string, filename: string, format?: string) => unknown;
interface Internals {
  prototype: { _compile: Compile };
  wrap: (content: string) => string;
  enableCompileCache?: (folder: string) => unknown;
  _resolveFilename: (request: string, parent: NodeModule, isMain: boolean, options?: object) => string;
  _extensions: NodeJS.Dict<unknown>;
  _cache: NodeJS.Dict<NodeModule>;
}
type Wrapped = (...parts: [exports: unknown, require: unknown, module: NodeModule, filename: string, dirname: string]) => unknown;

const internals = Module as unknown as Internals;
const FORMAT = `artel-1 ${process.version} ${process.arch}`;
/** A start that compiled fewer new modules than this keeps the old file. */
const WORTH_WRITING = 20;

const compiled = new Map<string, { digest: string; script: vm.Script }>();
let misses = 0;

/**
 * Begins to use the cache in this folder; call before anything large is required. Answers how to end it once the process is
 * up: what was compiled is written, 12 MB are let go, and modules required later are Node's own affair.
 */
export function useCompileCache(folder: string): () => void {
  if (internals.enableCompileCache) {
    internals.enableCompileCache(folder);
    return () => undefined;
  }
  const file = path.join(folder, 'modules.bin');
  let kept: Kept | null = read(file);
  const original = internals.prototype._compile;
  internals.prototype._compile = function compile(content, filename, format) {
    if (!kept) return original.call(this, content, filename, format);
    const digest = createHash('md5').update(content).digest('base64');
    const entry = kept.entries.get(filename);
    const cachedData = entry?.digest === digest ? kept.code.subarray(entry.offset, entry.offset + entry.length) : undefined;
    const script = format === 'module' ? null : scriptOf(content, filename, cachedData);
    // An ES module, or a mistake that Node itself shall tell.
    if (!script) return original.call(this, content, filename, format);
    if (!cachedData || script.cachedDataRejected) misses += 1;
    compiled.set(filename, { digest, script });
    const run = script.runInThisContext() as Wrapped;
    return run.call(this.exports, this.exports, requireOf(this), this, filename, path.dirname(filename));
  };
  return () => {
    write(file);
    kept = null;
  };
}

function scriptOf(content: string, filename: string, cachedData: Buffer | undefined): vm.Script | null {
  const importModuleDynamically = vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  try {
    return new vm.Script(internals.wrap(content.replace(/^#!.*/, '')), { filename, cachedData, importModuleDynamically });
  } catch {
    return null;
  }
}

function requireOf(module: NodeModule): unknown {
  const require = (id: string): unknown => module.require(id);
  const resolve = (request: string, options?: object): string => internals._resolveFilename(request, module, false, options);
  return Object.assign(require, { resolve, main: process.mainModule, extensions: internals._extensions, cache: internals._cache });
}

function read(file: string): Kept {
  try {
    const whole = fs.readFileSync(file);
    const indexLength = whole.readUInt32LE(0);
    const { format, entries } = JSON.parse(whole.toString('utf8', 4, 4 + indexLength)) as { format: string; entries: [string, Entry][] };
    if (format === FORMAT) return { entries: new Map(entries), code: whole.subarray(4 + indexLength) };
  } catch {
    // No cache yet, or half a one: everything is compiled anew.
  }
  return { entries: new Map(), code: Buffer.alloc(0) };
}

/** Code that ran is part of what is kept, so it is taken after the start. Lets go of everything afterwards. */
function write(file: string): void {
  if (misses >= WORTH_WRITING) {
    try {
      const parts: Buffer[] = [];
      let offset = 0;
      const entries = [...compiled].map(([filename, { digest, script }]): [string, Entry] => {
        const data = script.createCachedData();
        parts.push(data);
        offset += data.length;
        return [filename, { digest, offset: offset - data.length, length: data.length }];
      });
      const index = Buffer.from(JSON.stringify({ format: FORMAT, entries }));
      const head = Buffer.alloc(4);
      head.writeUInt32LE(index.length);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(`${file}.${process.pid}`, Buffer.concat([head, index, ...parts]));
      fs.renameSync(`${file}.${process.pid}`, file);
    } catch {
      // A full or read-only disk: the next start is as slow as this one.
    }
  }
  compiled.clear();
}
