import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withFileLock } from './file-lock';
import { identityOf, isAlive, isRunning } from './process-identity';

const lockFile = (): string => path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'artel-lock-')), 'lock');

describe('the file lock', () => {
  it('lets one in at a time and leaves nothing behind', async () => {
    const file = lockFile();
    let inside = 0;
    let most = 0;
    const visit = async (): Promise<void> => {
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => withFileLock(file, visit)));
    expect(most).toBe(1);
    expect(fs.readdirSync(path.dirname(file))).toEqual([]);
  });

  it('is let go when the work fails', async () => {
    const file = lockFile();
    await expect(withFileLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withFileLock(file, () => Promise.resolve('next'))).toBe('next');
  });

  it('of the dead is taken by one of those who wait', async () => {
    const file = lockFile();
    fs.writeFileSync(file, '999999999 1 x 00ff');
    let inside = 0;
    const visit = async (): Promise<number> => {
      const seen = (inside += 1);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      return seen;
    };
    expect(await Promise.all(Array.from({ length: 4 }, () => withFileLock(file, visit)))).toEqual([1, 1, 1, 1]);
  });

  it('held too long by the living is reported with their process id', async () => {
    const file = lockFile();
    fs.writeFileSync(file, `${identityOf(process.pid)} 00ff`);
    await expect(withFileLock(file, () => Promise.resolve(), 100)).rejects.toThrow(`held by process ${process.pid}`);
  });
});

describe('the identity of a process', () => {
  it('ends with the process, and is not met again by the same id', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const pid = child.pid ?? 0;
    const identity = identityOf(pid);
    expect(isRunning(identity)).toBe(true);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(isRunning(identity)).toBe(false);
    expect(isRunning(`${process.pid} 1 another-boot`)).toBe(process.platform !== 'linux');
  });

  it('is nobody for a text that names none', () => {
    expect([isRunning(''), isRunning('x'), isAlive(0), isAlive(-1)]).toEqual([false, false, false, false]);
  });
});
