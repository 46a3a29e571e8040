import { answerOf } from '@artel/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { Button } from '../../ui/Button';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Broken, Notice } from '../../ui/states';

/** Where I am signed in, and how to end it. */
export function Page() {
  const { words, moment } = useWords();
  const cache = useQueryClient();
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: async () => (await answerOf(shop.GET('/api/auth/sessions'))).data });
  const readAgain = () => cache.invalidateQueries({ queryKey: ['sessions'] });
  const end = useMutation({
    mutationFn: (sessionId: string) => shop.DELETE('/api/auth/sessions/{sessionId}', { params: { path: { sessionId } } }),
    onSettled: readAgain,
  });
  const endOthers = useMutation({ mutationFn: () => shop.DELETE('/api/auth/sessions'), onSettled: readAgain });
  const refused = end.error ?? endOthers.error;
  const others = (sessions.data ?? []).filter(({ current }) => !current).length;
  return (
    <>
      <PageTitle>{words('account.sessions')}</PageTitle>
      <p>{words('sessions.text')}</p>
      {sessions.error && !sessions.data && <Broken error={sessions.error} retry={sessions.refetch} />}
      {sessions.isPending && <Bars count={3} tall />}
      {refused && <Notice kind="problem">{refusalMessage(words, refused)}</Notice>}
      <ul className="rows">
        {(sessions.data ?? []).map(({ id, deviceName, current, loginAt, lastActiveAt }) => (
          <li key={id}>
            <div>
              <strong>{deviceName ?? words('sessions.unknown')}</strong>
              {current && <span className="pill pill-confirmed">{words('sessions.this')}</span>}
              <p className="small">{words('sessions.times', { since: loginAt ? moment(loginAt) : '—', last: moment(lastActiveAt) })}</p>
            </div>
            {!current && (
              <Button isBusy={end.isPending && end.variables === id} onClick={() => end.mutate(id)}>
                {words('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <Button isBusy={endOthers.isPending} onClick={() => endOthers.mutate()}>
          {words('sessions.endOthers')}
        </Button>
      )}
    </>
  );
}
