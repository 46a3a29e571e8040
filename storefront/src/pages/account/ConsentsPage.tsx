import { answerOf } from '@artel/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop, type Consents } from '../../shop/api';
import { usePages } from '../../shop/use-pages';
import { CheckField } from '../../ui/Field';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Broken, Empty, Notice } from '../../ui/states';
import { holding, QUESTIONS, type Channel, type Purpose } from './consent-choices';

interface Wish {
  purpose: Purpose;
  channel: Channel;
  granted: boolean;
  textVersion: string;
}

/** What I agreed to, in which version of the text, and how to take it back. */
export function Page() {
  const { words, day } = useWords();
  const cache = useQueryClient();
  const pages = usePages();
  const consents = useQuery({
    queryKey: ['consents'],
    queryFn: async () => (await answerOf(shop.GET('/api/users/me/consents'))).data,
  });
  const change = useMutation({
    mutationFn: async (wish: Wish) => (await answerOf(shop.PUT('/api/users/me/consents', { body: { data: { consents: [wish] } } }))).data,
    onSuccess: (now: Consents) => cache.setQueryData(['consents'], now),
  });
  const asked = QUESTIONS.flatMap((question) => {
    const page = pages.data?.find(({ slug }) => slug === question.slug);
    return page ? [{ ...question, page }] : [];
  });
  const current = consents.data?.current ?? [];
  const isWaiting = pages.isPending || consents.isPending;
  const error = pages.error ?? consents.error;
  return (
    <>
      <PageTitle>{words('account.consents')}</PageTitle>
      <p>{words('consents.text')}</p>
      {error && <Broken error={error} retry={() => Promise.all([pages.refetch(), consents.refetch()])} />}
      {isWaiting && !error && <Bars count={4} tall />}
      {!isWaiting && !error && asked.length === 0 && <Empty icon="paper" title={words('consents.none')} />}
      {change.error && <Notice kind="problem">{refusalMessage(words, change.error)}</Notice>}
      {!isWaiting &&
        asked.map(({ purpose, channels, page }) => (
          <fieldset key={purpose} className="form-part">
            <legend>{words(`consents.${purpose}`)}</legend>
            <p>
              <Link to={`/pages/${page.slug}`}>{page.title}</Link>, {words('consents.version', { version: page.version })}
            </p>
            {channels.map((channel) => {
              const word = holding(current, purpose, channel);
              return (
                <CheckField
                  key={channel}
                  checked={word?.granted ?? false}
                  disabled={change.isPending}
                  onChange={(event) =>
                    change.mutate({ purpose, channel, granted: event.target.checked, textVersion: `${page.slug}@${page.version}` })
                  }
                >
                  {words(`consents.channel.${channel}`)}
                  {word && (
                    <span className="small">{words(word.granted ? 'consents.since' : 'consents.refused', { at: day(word.at) })}</span>
                  )}
                </CheckField>
              );
            })}
          </fieldset>
        ))}
    </>
  );
}
