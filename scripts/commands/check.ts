import type { Command } from 'commander';
import type { Core } from '@strapi/strapi';
import { contexts } from '../../src/contexts';
import type { Invariant } from '../../src/platform/invariants';
import { inArtel } from '../cli/in-artel';

/** Rows shown of one broken invariant. */
const SHOWN = 20;

interface Finding {
  context: string;
  name: string;
  violations: number;
  rows: unknown[];
}

/** Adds `check`: the invariants of every context against the stored data. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Check the stored data against the invariants of every context. Exit code 1 when one is broken.')
    .action(() =>
      inArtel(async (strapi) => {
        const findings: Finding[] = [];
        for (const { name, invariants = [] } of contexts)
          for (const invariant of invariants) findings.push(await examine(strapi, name, invariant));
        for (const finding of findings)
          process.stderr.write(
            `${finding.violations ? 'BROKEN' : 'holds '}  ${finding.context}: ${finding.name}${finding.violations ? ` (${finding.violations})` : ''}\n`,
          );
        const broken = findings.filter((finding) => finding.violations > 0);
        return { result: { checked: findings.length, broken }, isDone: broken.length === 0 };
      }),
    );
}

async function examine(strapi: Core.Strapi, context: string, { name, sql }: Invariant): Promise<Finding> {
  const query = sql.trim().replace(/;$/, '');
  const { rows } = await strapi.db.connection.raw<{ rows: { total: string; shown: unknown[] | null }[] }>(
    `with violation as materialized (${query})
     select (select count(*) from violation) as total,
            (select json_agg(row_to_json(few)) from (select * from violation limit ${SHOWN}) few) as shown`,
  );
  return { context, name, violations: Number(rows[0]?.total ?? 0), rows: rows[0]?.shown ?? [] };
}
