import fs from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../error-code';
import { checkedFile } from './archive';
import type { CheckedFile, KeptFolder, Manifest } from './manifest';

/** Copies the folders into `<spool>/files/<name>`, so that what is packed cannot change while it is read. */
export async function spoolFiles(folders: readonly KeptFolder[], spool: string): Promise<CheckedFile[]> {
  const files: CheckedFile[] = [];
  for (const { name, folder } of folders) {
    for (const file of await filesIn(folder)) {
      const kept = `files/${name}/${file}`;
      if (!(await copied(path.join(folder, file), path.join(spool, kept)))) continue;
      files.push(await checkedFile(spool, kept));
    }
  }
  return files;
}

/** Puts an archive's files back where they belong; files that are there under other names stay. */
export async function placeFiles(manifest: Manifest, spool: string, folders: readonly KeptFolder[]): Promise<void> {
  for (const { name, folder } of folders) {
    const prefix = `files/${name}/`;
    for (const { file } of manifest.files.filter((kept) => kept.file.startsWith(prefix))) {
      const target = path.join(folder, file.slice(prefix.length));
      await fs.mkdir(path.dirname(target), { recursive: true, ...(name === 'private' ? { mode: 0o700 } : {}) });
      await fs.copyFile(path.join(spool, file), `${target}.part`);
      await fs.chmod(`${target}.part`, name === 'private' ? 0o600 : 0o644);
      await fs.rename(`${target}.part`, target);
    }
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name !== '.gitkeep');
    return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** False when the file was deleted meanwhile. */
async function copied(from: string, to: string): Promise<boolean> {
  await fs.mkdir(path.dirname(to), { recursive: true });
  try {
    await fs.copyFile(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
