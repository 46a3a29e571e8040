/**
 * Runs a check again and again until it stops throwing, and returns what it returned.
 * For what happens after the answer (jobs, live events). After the deadline it throws the check's last error.
 */
export async function eventually<T>(check: () => T | Promise<T>, options: { withinMs?: number; everyMs?: number } = {}): Promise<T> {
  const deadline = Date.now() + (options.withinMs ?? 10_000);
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, options.everyMs ?? 25));
    }
  }
}
