import fs, { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { addAnalytics } from '../../../scripts/commands/analytics';
import { PUBLIC_SETS } from '../../support/analytics/public-sets';

interface Run {
  status: number;
  json: Record<string, unknown>;
  stderr: string;
}

describe('npm run artel -- analytics', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'artel-analytics-'));
    process.env.INIT_CWD = folder;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    delete process.env.INIT_CWD;
  });

  /** Runs the command as the command line does; nothing of it knows a server. */
  function analytics(...args: string[]): Run {
    const heard = { stdout: '', stderr: '' };
    const out = jest.spyOn(fs, 'writeSync').mockImplementation((_, text) => (heard.stdout += text).length);
    const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => (heard.stderr += String(text)) !== '');
    const program = new Command('artel').exitOverride();
    addAnalytics(program);
    for (const command of program.commands) command.exitOverride();
    process.exitCode = 0;
    let status = 0;
    try {
      program.parse(['node', 'artel', 'analytics', ...args]);
      status = process.exitCode;
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      status = 2;
    } finally {
      process.exitCode = 0;
      out.mockRestore();
      err.mockRestore();
    }
    return { status, json: heard.stdout === '' ? {} : (JSON.parse(heard.stdout) as Record<string, unknown>), stderr: heard.stderr };
  }

  function aFile(text: string): string {
    const file = path.join(folder, `${Math.random()}.csv`);
    writeFileSync(file, text);
    return file;
  }

  const cdnow = path.join(PUBLIC_SETS, 'CDNOW_sample.txt');

  it('fits BG/NBD to the CDNOW sample', () => {
    const { json, status } = analytics('bgnbd', '--file', cdnow, '--calibration-end', '1997-09-30', '--unit', 'week');
    expect(status).toBe(0);
    expect(json).toMatchObject({ customers: 2357, repeatCustomers: 946, logLikelihood: expect.closeTo(-9582.43, 2) });
    expect(json.params).toEqual({
      r: expect.closeTo(0.2426, 4),
      alpha: expect.closeTo(4.4136, 3),
      a: expect.closeTo(0.793, 3),
      b: expect.closeTo(2.426, 3),
    });
  });

  it('predicts for each customer when asked to', () => {
    const { json } = analytics('bgnbd', '--file', cdnow, '--calibration-end', '1997-09-30', '--predict', '52');
    const customers = json.customers as { x: number; T: number; pAlive: number; expected: number }[];
    expect(customers).toHaveLength(2357);
    expect(customers.find(({ x, T }) => x === 26 && T === 31)).toMatchObject({
      pAlive: expect.closeTo(0.9689, 4),
      expected: expect.closeTo(25.757, 2),
    });
  });

  it('answers repeat, cohorts, clv and rfm of the same file', () => {
    expect(analytics('repeat', '--file', cdnow).json).toMatchObject({
      customers: 2357,
      repeatCustomers: 1139,
      orders: 6696,
      revenue: 244091.94,
    });
    const { cohorts } = analytics('cohorts', '--file', cdnow).json as { cohorts: { month: string; active: (number | null)[] }[] };
    expect(cohorts[0]?.active.slice(0, 5)).toEqual([124, 95, 70, 65, 77]);
    expect(analytics('clv', '--file', cdnow, '--calibration-end', '1997-09-30').json.total).toBeCloseTo(71507.93, 0);
    expect(Object.keys(analytics('rfm', '--file', cdnow).json)).toEqual(['cuts', 'segments', 'customers']);
  });

  it('finds the rules of the groceries', () => {
    const { json } = analytics('baskets', '--file', path.join(PUBLIC_SETS, 'groceries.csv'), '--support', '.006', '--confidence', '.25');
    expect(json.baskets).toBe(9835);
    expect(json.rules).toHaveLength(463);
  });

  it('forecasts with fixed parameters, the first season given newest first', () => {
    const file = aFile(
      'date,value\n2026-01-01,10\n2026-01-02,20\n2026-01-03,12\n2026-01-04,22\n2026-01-05,14\n2026-01-06,25\n2026-01-07,15\n',
    );
    const fixed = ['--alpha', '0', '--beta', '0', '--gamma', '0', '--l0', '14', '--b0', '1', '--s0', '5,-5'];
    const { json } = analytics('forecast', '--file', file, '--season', '2', '--horizon', '2', ...fixed);
    expect(json.forecast).toMatchObject([
      { step: 1, mean: 14 + 8 + 5 },
      { step: 2, mean: 14 + 9 - 5 },
    ]);
  });

  it('needs three seasons and says how many values that is', () => {
    const { status, stderr } = analytics('forecast', '--file', aFile('2026-01-01,1\n2026-01-02,2\n'), '--season', '7');
    expect(status).toBe(1);
    expect(stderr).toContain('The file has 2 values; a season of 7 needs at least 21');
  });

  it.each([
    ['a,2026-01-01,5\nb,2026-02-30,7\n', 'line 2, column 2 (date): "2026-02-30" is not a date'],
    ['customer;date;amount\na;2026-01-01;5,50\nb;2026-01-02;much\n', 'line 3, column 3 (amount): "much" is not an amount'],
    ['a,2026-01-01,5\n\nb,2026-01-02\n', 'line 3: has 2 columns, the lines before have 3'],
    ['a,2026-01-01,5\n,2026-01-02,1\n', 'line 2, column 1 (customer): is empty'],
    ['a,2026-01-01,"5\n', 'line'],
    ['', 'line 1: the file is empty'],
    ['customer,date,amount\n', 'under the heading'],
  ])('names the line and the column of a fault in %j', (text, words) => {
    const { status, stderr, json } = analytics('repeat', '--file', aFile(text));
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(json).toEqual({});
  });

  it.each([
    [['horoscope', '--file', 'x'], '"horoscope" is not a model; there are repeat, rfm'],
    [['rfm', '--file', 'x', '--date', '2026-13-01'], '--date 2026-13-01: is not a date'],
    [['baskets', '--file', 'x', '--support', '7'], '--support 7: must be at most 1'],
    [['rfm'], '--file'],
  ])('knows wrong usage: %j', (args, words) => {
    const { status, stderr } = analytics(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  it('says which file is missing', () => expect(analytics('rfm', '--file', 'nowhere.csv')).toMatchObject({ status: 1, json: {} }));
});
