import { environment } from '../src/platform/database/environment';

/**
 * PostgreSQL only. Sessions run in UTC because Strapi keeps `created_at` without a zone, and look for tables in `public` alone:
 * by default a schema named like the user would come first, and Strapi's schema sync would not see what is made there.
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
        options: '-c TimeZone=UTC -c jit=off -c search_path=public',
        application_name: `artel-${role}`,
        keepAlive: true,
      },
      pool: { min: 2, max: databasePoolMax },
      acquireConnectionTimeout: 60_000,
    },
  };
};
