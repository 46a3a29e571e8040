import { fillOf, identityOf, NAMELESS } from './sync';

const known = { name: 'Анна', phone: '+79991234567', email: 'a@b.test', city: 'Казань', isDeleted: false };
const order = { name: 'Мария', phone: '+79990000000', email: 'm@b.test', city: 'Тверь' };

describe('the automatic sync', () => {
  it('fills only what is empty, and the name also in place of «Без имени»', () => {
    expect(fillOf(known, order)).toEqual({});
    expect(fillOf({ ...known, name: NAMELESS, email: null, city: '' }, order)).toEqual({ name: 'Мария', email: 'm@b.test', city: 'Тверь' });
    expect(fillOf({ ...known, name: null, phone: null }, { ...order, name: null })).toEqual({ phone: '+79990000000' });
  });

  it('takes a customer out of the trash', () => expect(fillOf({ ...known, isDeleted: true }, order)).toEqual({ restore: true }));

  it('searches by phone, by e-mail only without a phone', () => {
    expect(identityOf(order)).toEqual({ kind: 'phone', value: '+79990000000' });
    expect(identityOf({ ...order, phone: null })).toEqual({ kind: 'email', value: 'm@b.test' });
    expect(identityOf({ ...order, phone: null, email: null })).toBeNull();
  });
});
