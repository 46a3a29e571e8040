import { cents } from '../../../../kernel/money';
import { firstValues, planUpdate, rememberedValues, type CurrentProduct } from './plan-update';
import type { ImportRow } from './source-row';

const row: ImportRow = {
  key: 'id:1',
  title: 'Cup',
  description: 'White',
  price: cents(10_000),
  priceIsDrawn: false,
  image: 'https://x.example/1.png',
  category: 'Cups',
};
const product: CurrentProduct = {
  name: 'Cup',
  description: 'White',
  price: cents(10_000),
  pictureIds: [7],
  hasCategory: true,
  isArchived: false,
};
const last = { ...firstValues(row), image: 'https://x.example/1.png', pictureId: 7 };

describe('a further import', () => {
  it('changes nothing when neither side changed', () => {
    expect(planUpdate(row, product, last)).toEqual({ changes: {}, fillsCategory: false, wantsPicture: false });
  });

  it('follows the source where nobody edited', () => {
    const plan = planUpdate(
      { ...row, title: 'Mug', description: 'Black', price: cents(20_000), image: 'https://x.example/2.png' },
      product,
      last,
    );
    expect(plan).toEqual({ changes: { name: 'Mug', description: 'Black', price: 200 }, fillsCategory: false, wantsPicture: true });
  });

  it('leaves what a person typed, also when the source changes again', () => {
    const edited = { ...product, name: 'My cup', price: cents(12_345), pictureIds: [9] };
    const changed = { ...row, title: 'Mug', price: cents(20_000), image: 'https://x.example/2.png' };
    const plan = planUpdate(changed, edited, last);
    expect(plan).toEqual({ changes: {}, fillsCategory: false, wantsPicture: false });
    expect(rememberedValues(changed, plan, last)).toEqual(last);
  });

  it('fills what is empty', () => {
    const plan = planUpdate(row, { ...product, description: '', pictureIds: [], hasCategory: false }, last);
    expect(plan).toEqual({ changes: { description: 'White' }, fillsCategory: true, wantsPicture: true });
  });

  it('never lets a drawn price replace another one, and takes a real one over a drawn one', () => {
    expect(planUpdate({ ...row, price: cents(50_000), priceIsDrawn: true }, product, last).changes).toEqual({});
    expect(planUpdate({ ...row, price: cents(50_000) }, product, last).changes).toEqual({ price: 500 });
  });

  it('leaves an archived product alone', () => {
    expect(planUpdate({ ...row, title: 'Mug' }, { ...product, isArchived: true }, last)).toEqual({
      changes: {},
      fillsCategory: false,
      wantsPicture: false,
    });
  });

  it('overwrites nothing of a product whose imported values are not known', () => {
    expect(planUpdate({ ...row, title: 'Mug', price: cents(1) }, product, null).changes).toEqual({});
  });
});
