import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { projectDir } from '../support/paths';

const planted = path.join(__dirname, 'planted');

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

describe('the rules of imports', () => {
  const expected = plantedViolations();
  const found = violationsFound();

  it.each(ruleNames())('%s finds what was planted for it', (rule) => {
    expect(expected.filter((violation) => violation.startsWith(`${rule} `))).not.toEqual([]);
    expect(found).toEqual(expect.arrayContaining(expected.filter((violation) => violation.startsWith(`${rule} `))));
  });

  it('find nothing else', () => {
    expect(found.filter((violation) => !expected.includes(violation))).toEqual([]);
  });
});

function ruleNames(): string[] {
  const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>('../../.dependency-cruiser.cjs');
  return forbidden.map(({ name }) => name);
}

/** "rule file" of every file under planted/ that says in its first line what it violates. */
function plantedViolations(): string[] {
  const files = fs.readdirSync(planted, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const rules = /^\/\/ violates: (.*)$/m.exec(fs.readFileSync(path.join(planted, file), 'utf8'))?.[1]?.split(', ') ?? [];
    return rules.map((rule) => `${rule} ${file.split(path.sep).join('/')}`);
  });
}

function violationsFound(): string[] {
  const cruiser = path.join(projectDir, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = path.join(projectDir, '.dependency-cruiser.cjs');
  const options = [
    '--config',
    rules,
    '--ts-config',
    path.join(projectDir, 'tsconfig.json'),
    '--output-type',
    'json',
    'src',
    'storefront',
    'packages',
  ];
  const report = JSON.parse(
    execFileSync(process.execPath, [cruiser, ...options], { cwd: planted, encoding: 'utf8', maxBuffer: 64e6 }),
  ) as Report;
  return report.summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
}
