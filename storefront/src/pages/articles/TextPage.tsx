import { answerOf, ApiRefusal } from '@artel/client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { useLanguage } from '../../language/Language';
import { useWords } from '../../language/use-words';
import { Markdown } from '../../reading/Markdown';
import { shop } from '../../shop/api';
import { useShop } from '../../shop/use-shop';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Broken, Empty } from '../../ui/states';

/** A text of the shop: about it, its policy, what people agree to; with its version. */
export function Page() {
  const { words, day } = useWords();
  const { language: locale } = useLanguage();
  const { data: facts } = useShop();
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['pages', locale, slug],
    queryFn: async () => (await answerOf(shop.GET('/api/pages/{slug}', { params: { path: { slug }, query: { locale } } }))).data,
    staleTime: 300_000,
  });
  if (!data)
    return (
      <div className="page narrow">
        <PageTitle>{slug === 'about' ? words('frame.about') : (facts?.name ?? ' ')}</PageTitle>
        {error instanceof ApiRefusal && error.status === 404 ? (
          <Empty icon="paper" title={words('pages.missing')} />
        ) : error ? (
          <Broken error={error} retry={refetch} />
        ) : (
          <Bars count={8} />
        )}
      </div>
    );
  return (
    <article className="page narrow" lang={data.locale}>
      <PageTitle>{data.title}</PageTitle>
      <Markdown text={data.body} />
      <p className="small" lang={locale}>
        {words('pages.version', { version: data.version, at: day(data.effectiveAt) })}
      </p>
    </article>
  );
}
