import { invalidatedBy } from './schema';

describe('watched tables', () => {
  it('count every edit, or only updates of the named columns', () => {
    const sql = invalidatedBy('catalog', [{ table: 'categories' }, { table: 'products', columns: ['name', 'price'] }]);
    expect(sql).toContain('after insert or delete or truncate or update on "categories"');
    expect(sql).toContain('after insert or delete or truncate or update of "name", "price" on "products"');
    expect(sql).toContain("artel.mark_edit_by_trigger('catalog')");
  });

  it('belong to a namespace that is a plain word', () => {
    expect(() => invalidatedBy("catalog'; drop table products; --", [])).toThrow('plain word');
  });
});
