import fc from 'fast-check';
import { suggestMapping } from './fields';
import { afterPlan, keysOf, planRow, roundsOf } from './plan-row';
import { dayOf, readRow, type ReadRow } from './read-row';

const reading = {
  mapping: { name: 0, phone: 1, email: 2, sex: 3, birthDate: 4, tags: 5, city: 6 },
  region: 'RU',
  today: '2026-11-21',
};
const read = (...cells: string[]) => readRow(cells, reading);

describe('the columns of a file', () => {
  it.each([
    [['Имя', 'Телефон', 'E-mail', 'Дата рождения'], { name: 0, phone: 1, email: 2, birthDate: 3 }],
    [['id', 'FULL_NAME', 'Phone', 'Phone number', 'City'], { name: 1, phone: 2, city: 4 }],
    [['A', 'B'], {}],
  ])('%j are recognised by their headings', (headings, mapping) => expect(suggestMapping(headings)).toEqual(mapping));
});

describe('a row of a file', () => {
  it('is read in any notation', () => {
    expect(read(' Анна ', '8 (999) 123-45-67; 8 800 1', 'A@B.test', 'Ж', '17.05.1990', 'опт; свои,опт')).toEqual({
      ok: true,
      value: {
        columns: { name: 'Анна', phone: '+79991234567', email: 'a@b.test', sex: 'female', birth_date: '1990-05-17' },
        tags: ['опт', 'свои'],
      },
    });
  });

  it.each([
    [['A', 'call me'], 'phone', 'bad-phone'],
    [['A', '', 'nobody'], 'email', 'bad-email'],
    [['A', '', ''], 'phone', 'unreachable'],
    [['A', '+79991234567', '', 'x'], 'sex', 'bad-sex'],
    [['A', '+79991234567', '', '', '31.02.1990'], 'birthDate', 'bad-date'],
    [['A', '+79991234567', '', '', '01.01.2027'], 'birthDate', 'born-in-future'],
    [['A'.repeat(201), '+79991234567'], 'name', 'too-long'],
    [['A\0', '+79991234567'], 'name', 'bad-text'],
  ])('%j fails by its %s: %s', (cells, field, reason) => expect(readRow(cells, reading)).toEqual({ ok: false, reason: { field, reason } }));

  it.each([
    ['1990-05-17', '1990-05-17'],
    ['7/5/1990', '1990-05-07'],
    ['17.05.1990 00:00:00', '1990-05-17'],
    ['29.02.2023', null],
    ['yesterday', null],
  ])('%s is the day %s', (text, day) => expect(dayOf(text)).toBe(day));
});

const rows = fc
  .record(
    {
      name: fc.constantFrom('Анна', 'Ann'),
      phone: fc.constantFrom('+79990000001', '+79990000002'),
      email: fc.constantFrom('a@b.test', 'c@d.test'),
      city: fc.constantFrom('Казань', 'Тверь'),
    },
    { requiredKeys: ['phone'] },
  )
  .map((columns): ReadRow => ({ columns, tags: ['t'] }));

describe('a plan', () => {
  it('that was carried out leaves nothing to do, in every mode', () => {
    fc.assert(
      fc.property(
        rows,
        fc.option(rows),
        fc.constantFrom('fill', 'overwrite', 'skip'),
        fc.boolean(),
        (row, before, onExisting, emailTaken) => {
          const options = { onExisting, emailTaken } as const;
          const found = before && afterPlan(null, planRow(before, null, { onExisting: 'fill', emailTaken: false }));
          const after = afterPlan(found, planRow(row, found, options));
          expect(planRow(row, after, options)).toMatchObject({ outcome: 'unchanged', columns: {}, tags: [] });
        },
      ),
    );
  });

  it('fills only what is empty, or writes what differs, or nothing; never who lies in the trash', () => {
    const row: ReadRow = { columns: { name: 'Анна', phone: '+79990000001', city: 'Тверь' }, tags: [] };
    const found = afterPlan(
      null,
      planRow({ columns: { name: 'Ann', phone: '+79990000001' }, tags: [] }, null, { onExisting: 'fill', emailTaken: false }),
    );
    const plan = (onExisting: 'fill' | 'overwrite' | 'skip') => planRow(row, found, { onExisting, emailTaken: false });
    expect(plan('fill')).toMatchObject({ outcome: 'updated', columns: { city: 'Тверь' }, before: { city: null } });
    expect(plan('overwrite')).toMatchObject({ columns: { name: 'Анна', city: 'Тверь' }, before: { name: 'Ann', city: null } });
    expect(plan('skip')).toMatchObject({ outcome: 'unchanged', warning: 'exists' });
    const trashed = planRow(row, { ...found, isTrashed: true }, { onExisting: 'overwrite', emailTaken: false });
    expect(trashed).toMatchObject({ outcome: 'unchanged', warning: 'in-trash' });
  });
});

describe('rounds', () => {
  it('keep all rows, never two of one person at once, and their order', () => {
    fc.assert(
      fc.property(fc.array(rows), (list) => {
        const numbered = list.map((row, index) => ({ row, index }));
        const rounds = roundsOf(numbered, ({ row }) => keysOf(row));
        expect(rounds.flat()).toHaveLength(list.length);
        const place = new Map(rounds.flatMap((round, at) => round.map(({ index }) => [index, at] as const)));
        for (const one of numbered)
          for (const other of numbered)
            if (one.index < other.index && keysOf(one.row).some((key) => keysOf(other.row).includes(key)))
              expect(place.get(one.index)).toBeLessThan(place.get(other.index) ?? -1);
      }),
    );
  });
});
