import fs from 'node:fs';

/** Sends everything that libraries and logs write to standard output to standard error: only the result belongs there. */
export function keepStandardOutputForResult(): void {
  const write = process.stderr.write.bind(process.stderr);
  process.stdout.write = write;
}

/** Prints the result as one line of JSON, the last of standard output. */
export function printResult(result: unknown): void {
  fs.writeSync(1, `${JSON.stringify(result)}\n`);
}
