import { announcedBy } from './announced-by';

const placed = { name: 'orders', table: 'order_events', on: 'insert', events: 'select 1 from written' } as const;

describe('announcements', () => {
  it('of inserts are one statement for all rows', () => {
    const sql = announcedBy([placed]);
    expect(sql).toContain('after insert on "order_events" referencing new table as written for each statement');
    expect(sql).toContain('insert into artel.outbox (type, subject, data, at) select 1 from written');
  });

  it('of updates fire only when a watched column has another value', () => {
    const sql = announcedBy([{ name: 'products', table: 'products', on: 'update', columns: ['name', 'price'], events: 'select 1' }]);
    expect(sql).toContain('after update of "name", "price" on "products" for each row');
    expect(sql).toContain('when (old."name" is distinct from new."name" or old."price" is distinct from new."price")');
  });

  it('carry the version of their text in the name of the trigger', () => {
    const nameOf = (sql: string): string | undefined => /create trigger (\w+)/.exec(sql)?.[1];
    expect(nameOf(announcedBy([placed]))).toBe(nameOf(announcedBy([placed])));
    expect(nameOf(announcedBy([placed]))).not.toBe(nameOf(announcedBy([{ ...placed, events: 'select 2 from written' }])));
  });

  it('have plain names', () => {
    expect(() => announcedBy([{ ...placed, name: 'x"; drop table orders; --' }])).toThrow('plain word');
  });
});
