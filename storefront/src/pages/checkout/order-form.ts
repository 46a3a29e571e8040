import type { Me } from '../../shop/api';

/** What a buyer types. */
export interface OrderForm {
  name: string;
  phone: string;
  email: string;
  city: string;
  address: string;
  comment: string;
}

export type OrderField = keyof OrderForm;

/** An empty form, filled from the profile of whoever is signed in. */
export function formFor(me: Pick<Me, 'name' | 'phone' | 'email' | 'city'> | null): OrderForm {
  return { name: me?.name ?? '', phone: me?.phone ?? '', email: me?.email ?? '', city: me?.city ?? '', address: '', comment: '' };
}

/** What is wrong with the form, by field; empty when it can be sent. A phone or an e-mail is needed, so that the shop can answer. */
export function problemsOf(form: OrderForm): Partial<Record<OrderField, 'reach' | 'phone' | 'email'>> {
  const [phone, email] = [form.phone.trim(), form.email.trim()];
  if (!phone && !email) return { phone: 'reach' };
  return {
    ...(phone && phone.replace(/\D/g, '').length < 7 ? { phone: 'phone' as const } : {}),
    ...(email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? { email: 'email' as const } : {}),
  };
}

/** The body of `POST /api/cart/checkout`; what was left empty is left out. */
export function orderBody(form: OrderForm, consentTo: string | null) {
  const given = (text: string): string | undefined => text.trim() || undefined;
  return {
    contact: { name: given(form.name), phone: given(form.phone), email: given(form.email) },
    delivery: { city: given(form.city), address: given(form.address) },
    comment: given(form.comment),
    ...(consentTo ? { consentTo } : {}),
  };
}
