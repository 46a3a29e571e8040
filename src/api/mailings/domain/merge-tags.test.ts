import { firstNameOf, tagsOf } from './merge-tags';

describe('merge tags', () => {
  it('are required where nothing stands in for them', () => {
    expect(tagsOf('Hi {{ customer.first_name }} of {{customer.city}}', '{{ shop.name }}').required).toEqual(['first_name', 'city']);
  });
  it('are not required with a default or behind a condition', () => {
    const text = '{{ customer.name | default: "friend" }} {% if customer.city %}in {{ customer.city }}{% endif %}';
    expect(tagsOf(text)).toMatchObject({ required: [], unknown: [] });
  });
  it('are told when they mean nothing', () => {
    expect(tagsOf('{{ customer.nmae }} {{ order.number }} {% if shop.motto %}x{% endif %}').unknown).toEqual([
      'customer.nmae',
      'order.number',
      'shop.motto',
    ]);
  });
  it('may define names of their own', () => {
    expect(tagsOf('{% assign x = customer.name %}{{ x }}{% for i in (1..3) %}{{ i }}{{ forloop.index }}{% endfor %}').unknown).toEqual([]);
  });
  it('know the way out', () => {
    expect(tagsOf('<a href="{{ unsubscribe_url }}">x</a>').hasUnsubscribeLink).toBe(true);
    expect(tagsOf('unsubscribe_url').hasUnsubscribeLink).toBe(false);
  });
});

describe('a first name', () => {
  it.each([
    ['Анна Петрова', 'Анна'],
    ['ООО Ромашка', 'ООО Ромашка'],
    ['Anna-Maria Smith', 'Anna-Maria'],
    ['  ', null],
    [null, null],
  ])('%p → %p', (name, first) => expect(firstNameOf(name)).toBe(first));
});
