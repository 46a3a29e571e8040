import { useSearchParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { useComingEvents } from '../../shop/use-events';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Pager } from '../../ui/Pager';
import { Broken, Empty } from '../../ui/states';
import { EventCards } from './EventCards';

const PAGE_SIZE = 20;

/** What is going on. */
export function Page() {
  const { words } = useWords();
  const [search] = useSearchParams();
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const { data, isPending, error, refetch } = useComingEvents(page, PAGE_SIZE);
  const { pageCount = 1 } = (data?.meta.pagination ?? {}) as { pageCount?: number };
  return (
    <div className="page">
      <PageTitle>{words('events.title')}</PageTitle>
      {error && !data && <Broken error={error} retry={refetch} />}
      {isPending && !error && <Bars count={5} tall />}
      {data?.data.length === 0 && (
        <Empty icon="calendar" title={words('events.empty')}>
          {words('events.emptyText')}
        </Empty>
      )}
      {data && data.data.length > 0 && (
        <>
          <h2 className="hidden">{words('home.events')}</h2>
          <EventCards events={data.data} />
        </>
      )}
      <Pager page={page} pageCount={pageCount} />
    </div>
  );
}
