export default () => ({
  connection: {
    client: 'postgres',
    connection: { connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC' },
    pool: { min: 2, max: Number(process.env.DATABASE_POOL_MAX ?? 20) },
    acquireConnectionTimeout: 60_000,
  },
  settings: { useTypescriptMigrations: true },
});
