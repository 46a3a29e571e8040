import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** The numbers of this process, shown at `/metrics`. */
export const registry = new Registry();

let defaultsCollected = false;

/** Node's own numbers (memory, event loop, garbage collection); once a process. */
export function collectProcessMetrics(): void {
  if (!defaultsCollected) collectDefaultMetrics({ register: registry });
  defaultsCollected = true;
}

/** A number that only grows; asked again by the same name, the same counter. Names start with `artel_` and end with `_total`. */
export function counter<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
  return known<Counter<L>>(name) ?? new Counter({ name, help, labelNames, registers: [registry] });
}

/** A number read at each scrape: `collect` sets it. A later call by the same name replaces the earlier reading. */
export function gauge<L extends string>(
  name: string,
  help: string,
  labelNames: readonly L[],
  collect: (gauge: Gauge<L>) => void | Promise<void>,
): Gauge<L> {
  registry.removeSingleMetric(name);
  return new Gauge<L>({
    name,
    help,
    labelNames,
    registers: [registry],
    async collect() {
      await collect(this);
    },
  });
}

/** A distribution of seconds; asked again by the same name, the same histogram. */
export function histogram<L extends string>(name: string, help: string, labelNames: readonly L[], buckets: number[]): Histogram<L> {
  return known<Histogram<L>>(name) ?? new Histogram({ name, help, labelNames, buckets, registers: [registry] });
}

function known<M>(name: string): M | undefined {
  return registry.getSingleMetric(name) as M | undefined;
}
