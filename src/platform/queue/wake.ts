type Wake = (queue: string) => void;

let wake: Wake | null = null;

/** Who wakes the workers of a queue on this node; null when it has none. */
export function setWake(wakeQueue: Wake | null): void {
  wake = wakeQueue;
}

/** Tells this node's workers of these queues that there is work; does nothing on a node without workers. */
export function wakeWorkers(queues: string[]): void {
  if (wake) queues.forEach(wake);
}
