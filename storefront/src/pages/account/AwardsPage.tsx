import { answerOf } from '@artel/client';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { Bars } from '../../ui/Loading';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';
import { Broken, Empty } from '../../ui/states';

/** What I was given. */
export function Page() {
  const { words, day } = useWords();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['awards'],
    queryFn: async () => (await answerOf(shop.GET('/api/awards'))).data,
  });
  const held = (data ?? []).filter(({ revokedAt }) => revokedAt === null);
  return (
    <>
      <PageTitle>{words('account.awards')}</PageTitle>
      {error && !data && <Broken error={error} retry={refetch} />}
      {isPending && !error && <Bars count={3} tall />}
      {data && held.length === 0 && (
        <Empty icon="award" title={words('awards.empty')}>
          {words('awards.emptyText')}
        </Empty>
      )}
      <ul className="awards">
        {held.map(({ documentId, achievement, at, reason }) => (
          <li key={documentId}>
            <span className="empty-icon">
              <Icon name="award" size={30} />
            </span>
            <strong>{achievement.title}</strong>
            {(reason ?? achievement.description) && <p>{reason ?? achievement.description}</p>}
            <p className="small">{day(at)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
