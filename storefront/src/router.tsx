import { createBrowserRouter, type RouteObject } from 'react-router-dom';
import { Frame } from './frame/Frame';
import { BrokenPage } from './frame/BrokenPage';
import { SignedInOnly } from './frame/SignedInOnly';

type PageModule = { Page: () => JSX.Element };

/** A page whose program is fetched when it is opened. */
const page = (path: string, load: () => Promise<PageModule>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).Page }),
});

const signingIn: RouteObject[] = [
  page('sign-in', () => import('./pages/sign-in/SignInPage')),
  page('signed-in', () => import('./pages/sign-in/ReturnPage')),
  page('register', () => import('./pages/sign-in/RegisterPage')),
  page('confirm', () => import('./pages/sign-in/ConfirmPage')),
  page('change-email', () => import('./pages/sign-in/ChangeEmailPage')),
  page('recover', () => import('./pages/sign-in/RecoverPage')),
  page('new-password', () => import('./pages/sign-in/NewPasswordPage')),
];

const own: RouteObject[] = [
  page('orders', () => import('./pages/orders/OrdersPage')),
  page('orders/:id', () => import('./pages/orders/OrderPage')),
  {
    path: 'account',
    lazy: async () => ({ Component: (await import('./pages/account/Cabinet')).Cabinet }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./pages/account/ProfilePage')).Page }) },
      page('events', () => import('./pages/account/OwnEventsPage')),
      page('visits', () => import('./pages/account/VisitsPage')),
      page('awards', () => import('./pages/account/AwardsPage')),
      page('password', () => import('./pages/account/PasswordPage')),
      page('consents', () => import('./pages/account/ConsentsPage')),
      page('sessions', () => import('./pages/account/SessionsPage')),
      page('data', () => import('./pages/account/OwnDataPage')),
    ],
  },
];

/** Every address of the shop. */
export const router = createBrowserRouter(
  [
    {
      element: <Frame />,
      errorElement: <BrokenPage />,
      children: [
        {
          errorElement: <BrokenPage />,
          children: [
            { index: true, lazy: async () => ({ Component: (await import('./pages/home/HomePage')).Page }) },
            page('catalogue', () => import('./pages/catalogue/CataloguePage')),
            page('products/:slug', () => import('./pages/catalogue/ProductPage')),
            page('cart', () => import('./pages/checkout/CartPage')),
            page('checkout', () => import('./pages/checkout/CheckoutPage')),
            page('thanks', () => import('./pages/checkout/ThanksPage')),
            page('events', () => import('./pages/events/EventsPage')),
            page('events/:id', () => import('./pages/events/EventPage')),
            page('articles', () => import('./pages/articles/ArticlesPage')),
            page('articles/:slug', () => import('./pages/articles/ArticlePage')),
            page('pages/:slug', () => import('./pages/articles/TextPage')),
            ...signingIn,
            { element: <SignedInOnly />, children: own },
            page('*', () => import('./frame/MissingPage')),
          ],
        },
      ],
    },
  ],
  { basename: import.meta.env.BASE_URL.replace(/\/$/, '') || '/' },
);
