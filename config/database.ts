import { environment } from '../src/platform/database/environment';

/**
 * PostgreSQL only. Sessions run in UTC because Strapi keeps `created_at` without a zone.
 * Without DATABASE_URL a launcher has started the embedded server and set it.
 */
export default () => {
  const { databaseUrl, databasePoolMax, role } = environment();
  return {
    connection: {
      client: 'postgres',
      connection: {
        connectionString: databaseUrl,
        // The JIT compiles for 15–40 ms what runs in one, wherever the planner lacks statistics.
        options: '-c TimeZone=UTC -c jit=off',
        application_name: `artel-${role}`,
        keepAlive: true,
      },
      pool: { min: 2, max: databasePoolMax },
      acquireConnectionTimeout: 60_000,
    },
  };
};
