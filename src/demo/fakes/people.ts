import type { FakePerson } from './vk-id';

/** Who has an account at the demo's stand-in for VK ID: one tells everything, one hides the year of birth and the address. */
export const DEMO_VK_PEOPLE: FakePerson[] = [
  { id: 101, firstName: 'Ольга', lastName: 'Кузнецова', email: 'olga.vk@artel.test', sex: 1, birthday: '7.3.1990', city: 'Тверь' },
  { id: 102, firstName: 'Павел', lastName: 'Орлов', sex: 2, birthday: '12.9' },
];
