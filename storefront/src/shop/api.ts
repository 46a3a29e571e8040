import { createClient, type paths } from '@artel/client';

const meta = document.querySelector<HTMLMetaElement>('meta[name="artel-api"]')?.content.trim() ?? '';

/** The shop's address; empty when it is this page's own origin. */
export const shopUrl = meta.replace(/\/+$/, '');

/** The one client of this page. */
export const shop = createClient({ url: shopUrl, language: () => document.documentElement.lang });

/** A picture or file of the shop, by the path it gave. */
export function assetUrl(path: string): string {
  return path.startsWith('/') ? shopUrl + path : path;
}

/** The page of this storefront that other services lead people back to. */
export function ownPage(path: string): string {
  return new URL(import.meta.env.BASE_URL + path, location.origin).toString();
}

/** What a successful answer of a call holds. */
type Answered<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { responses: infer R }
  ? R extends { 200: { content: { 'application/json': infer B } } }
    ? B
    : R extends { 201: { content: { 'application/json': infer C } } }
      ? C
      : never
  : never;
type DataOf<T> = T extends { data: infer D } ? D : never;

export type Shop = DataOf<Answered<'/api/shop', 'get'>>;
export type Product = DataOf<Answered<'/api/products/{id}', 'get'>>;
export type Category = DataOf<Answered<'/api/categories', 'get'>>[number];
export type Cart = DataOf<Answered<'/api/cart', 'get'>>;
export type CartLine = Cart['lines'][number];
export type Order = DataOf<Answered<'/api/orders/{id}', 'get'>>;
export type OrderLine = NonNullable<Order['lines']>[number];
export type OrderList = Answered<'/api/orders', 'get'>;
export type OrderComment = DataOf<Answered<'/api/orders/{id}/comments', 'get'>>[number];
export type HistoryEntry = DataOf<Answered<'/api/orders/{id}/history', 'get'>>[number];
export type Quote = DataOf<Answered<'/api/orders/{id}/quotes', 'get'>>[number];
export type Me = Answered<'/api/users/me', 'get'>;
export type SignedIn = Answered<'/api/auth/local', 'post'>;
export type OwnSession = DataOf<Answered<'/api/auth/sessions', 'get'>>[number];
export type Consents = DataOf<Answered<'/api/users/me/consents', 'get'>>;
export type Article = DataOf<Answered<'/api/articles/{id}', 'get'>>;
export type ArticleBrief = DataOf<Answered<'/api/articles', 'get'>>[number];
export type ArticleComment = DataOf<Answered<'/api/articles/{id}/comments', 'get'>>[number];
export type ClubEvent = DataOf<Answered<'/api/events/{id}', 'get'>>;
export type Participation = DataOf<Answered<'/api/participations', 'get'>>[number];
export type TextPage = DataOf<Answered<'/api/pages/{slug}', 'get'>>;
