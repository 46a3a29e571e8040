import { answerOf } from '@artel/client';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Pager } from '../../ui/Pager';
import { Broken, Empty } from '../../ui/states';

/** When I was at the club. */
export function Page() {
  const { words, moment, intl } = useWords();
  const [search] = useSearchParams();
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const query = { filters: { cancelledAt: { $null: 'true' } }, sort: 'at:desc', pagination: { page: String(page), pageSize: '25' } };
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['visits', page],
    queryFn: async () => answerOf(shop.GET('/api/users/me/visits', { params: { query } })),
  });
  const { pageCount = 1 } = (data?.meta.pagination ?? {}) as { pageCount?: number };
  return (
    <>
      <PageTitle>{words('account.visits')}</PageTitle>
      {error && !data && <Broken error={error} retry={refetch} />}
      {isPending && !error && <Bars count={4} tall />}
      {data?.data.length === 0 && <Empty icon="calendar" title={words('visits.empty')} />}
      <ul className="rows">
        {(data?.data ?? []).map(({ documentId, at, leftAt, event }) => (
          <li key={documentId}>
            <div>
              <strong>{moment(at)}</strong>
              <p className="small">
                {leftAt ? words('visits.left', { at: intl.formatTime(leftAt) }) : words('visits.inside')}
                {event && <> · {event.title}</>}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Pager page={page} pageCount={pageCount} />
    </>
  );
}
