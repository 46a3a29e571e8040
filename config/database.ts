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
        options: '-c TimeZone=UTC',
        application_name: `artel-${role}`,
        keepAlive: true,
      },
      pool: { min: 2, max: databasePoolMax },
      acquireConnectionTimeout: 60_000,
    },
  };
};
