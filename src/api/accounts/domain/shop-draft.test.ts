import { changesOf, rebased, shopFormOf } from './shop-draft';
import { defaultShop } from './shop-settings';

const base = shopFormOf(defaultShop({ currency: 'RUB', timezone: 'Europe/Moscow' }));

describe("the draft of a shop's settings", () => {
  it('begins without nulls in its texts', () => expect(base).toMatchObject({ name: 'Artel', inn: '', vatRate: null }));

  it('sends only what differs', () => {
    expect(changesOf(base, { ...base, numbering: { ...base.numbering } })).toEqual({});
    expect(changesOf(base, { ...base, phone: '+7', numbering: { ...base.numbering, digits: 4 } })).toEqual({
      phone: '+7',
      numbering: { yearPrefix: true, prefix: '', digits: 4 },
    });
  });

  it('takes over what others saved, keeps what is mine and names what is disputed', () => {
    const current = { ...base, phone: 'theirs', email: 'theirs', site: 'both' };
    const { draft, disputed } = rebased(base, { ...base, phone: 'mine', bank: 'mine', site: 'both' }, current);
    expect(draft).toMatchObject({ phone: 'mine', email: 'theirs', bank: 'mine', site: 'both' });
    expect(disputed).toEqual(['phone']);
  });
});
