import { environment } from '../database/environment';

/** True when this process runs jobs, schedules and the queue's maintenance (`ARTEL_ROLE` all or worker). */
export function runsJobs(): boolean {
  const { role } = environment();
  return role === 'all' || role === 'worker';
}
