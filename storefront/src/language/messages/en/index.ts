import type { Messages } from '../ru';
import { account } from './account';
import { club } from './club';
import { frame } from './frame';
import { goods } from './goods';
import { orders } from './orders';
import { refusals } from './refusals';

/** Every word of the pages in English. */
export const en: Messages = { ...frame, ...goods, ...orders, ...account, ...club, ...refusals };
