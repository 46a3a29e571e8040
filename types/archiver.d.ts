/** The part of archiver that is used here; the package carries no types of its own. */
declare module 'archiver' {
  import type { Readable } from 'node:stream';

  interface Archive extends Readable {
    append: (source: Readable | Buffer | string, entry: { name: string }) => this;
    finalize: () => Promise<void>;
    abort: () => this;
  }
  export default function archiver(format: 'zip', options: { zlib: { level: number } }): Archive;
}
