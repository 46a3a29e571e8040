import { account } from './account';
import { club } from './club';
import { frame } from './frame';
import { goods } from './goods';
import { orders } from './orders';
import { refusals } from './refusals';

/** Every word of the pages in Russian; the other language has the same ids. */
export const ru = { ...frame, ...goods, ...orders, ...account, ...club, ...refusals };

export type MessageId = keyof typeof ru;
export type Messages = Readonly<Record<MessageId, string>>;
