import fs from 'node:fs';

/**
 * A text that names one running process and no later one: the id, and on Linux also its start time and the
 * machine's boot. Ids alone come back: in a container the same program has the same id after every restart.
 */
export function identityOf(pid: number): string {
  return [pid, startTime(pid), bootId()].filter(Boolean).join(' ');
}

/** True while the process of that identity runs. A text that is no identity counts as gone. */
export function isRunning(identity: string): boolean {
  const pid = Number(identity.split(' ')[0]);
  return isAlive(pid) && identityOf(pid) === identity.trim();
}

/** True while any process has this id. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  return statFields(pid)[0] === 'Z';
}

function startTime(pid: number): string {
  return statFields(pid)[19] ?? '';
}

/** Fields of /proc/<pid>/stat from the third on; the second, the name, may contain spaces and brackets. */
function statFields(pid: number): string[] {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function bootId(): string {
  return readIfThere('/proc/sys/kernel/random/boot_id').trim();
}

function readIfThere(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
