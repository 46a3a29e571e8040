import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { Loading } from '../ui/Loading';
import { Connection } from './Connection';
import { Footer } from './Footer';
import { Header } from './Header';

/** What stands around every page. */
export function Frame() {
  const { words } = useWords();
  const { state } = useNavigation();
  return (
    <>
      <a className="skip" href="#content">
        {words('frame.skip')}
      </a>
      <Header />
      <div className={state === 'loading' ? 'progress is-on' : 'progress'} aria-hidden="true" />
      <Connection />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ScrollRestoration getKey={({ pathname, search }) => pathname + search} />
    </>
  );
}
