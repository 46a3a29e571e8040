import { answerOf, ApiRefusal } from '@artel/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { Markdown } from '../../reading/Markdown';
import { shop } from '../../shop/api';
import { ButtonLink } from '../../ui/Button';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Picture } from '../../ui/Picture';
import { Broken, Empty } from '../../ui/states';
import { ArticleTalk } from './ArticleTalk';

/** One article and what people say to it. */
export function Page() {
  const { words, day } = useWords();
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['article', slug],
    queryFn: async () => (await answerOf(shop.GET('/api/articles/{id}', { params: { path: { id: slug } } }))).data,
  });
  if (!data)
    return (
      <div className="page narrow">
        <PageTitle>{words('articles.one')}</PageTitle>
        {error instanceof ApiRefusal && error.status === 404 ? (
          <Empty
            icon="paper"
            title={words('articles.missing')}
            action={<ButtonLink to="/articles">{words('articles.title')}</ButtonLink>}
          />
        ) : error ? (
          <Broken error={error} retry={refetch} />
        ) : (
          <Bars count={8} />
        )}
      </div>
    );
  return (
    <article className="page narrow">
      <nav className="crumbs" aria-label={words('catalogue.path')}>
        <ol>
          <li>
            <Link to="/articles">{words('articles.title')}</Link>
          </li>
        </ol>
      </nav>
      <PageTitle>{data.title}</PageTitle>
      <p className="small">
        <time dateTime={data.publishedAt}>{day(data.publishedAt)}</time>
        {data.author && <> · {data.author}</>}
      </p>
      {data.lead && <p className="lead">{data.lead}</p>}
      {data.cover && <Picture image={data.cover} alt={data.cover.alternativeText ?? ''} isFirst />}
      <Markdown text={data.body} />
      <ArticleTalk article={data} />
    </article>
  );
}
