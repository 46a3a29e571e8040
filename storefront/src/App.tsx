import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router-dom';
import { Language } from './language/Language';
import { router } from './router';
import { LiveOrders } from './shop/LiveOrders';
import { queries } from './shop/query-client';
import { Session } from './shop/Session';
import { Toasts } from './ui/Toasts';

/** Everything around the pages: what is read, who reads, in which language. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Session>
        <Language>
          <Toasts go={(to) => void router.navigate(to)}>
            <LiveOrders>
              <RouterProvider router={router} />
            </LiveOrders>
          </Toasts>
        </Language>
      </Session>
    </QueryClientProvider>
  );
}
