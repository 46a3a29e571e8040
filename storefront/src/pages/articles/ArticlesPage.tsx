import { useSearchParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { useArticles } from '../../shop/use-articles';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Pager } from '../../ui/Pager';
import { Broken, Empty } from '../../ui/states';
import { ArticleCards } from './ArticleCards';

const PAGE_SIZE = 12;

/** What the shop writes. */
export function Page() {
  const { words } = useWords();
  const [search] = useSearchParams();
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const { data, isPending, error, refetch } = useArticles(page, PAGE_SIZE);
  const { pageCount = 1 } = (data?.meta.pagination ?? {}) as { pageCount?: number };
  return (
    <div className="page">
      <PageTitle>{words('articles.title')}</PageTitle>
      {error && !data && <Broken error={error} retry={refetch} />}
      {isPending && !error && <Bars count={4} tall />}
      {data?.data.length === 0 && <Empty icon="paper" title={words('articles.empty')} />}
      {data && data.data.length > 0 && (
        <>
          <h2 className="hidden">{words('home.news')}</h2>
          <ArticleCards articles={data.data} />
        </>
      )}
      <Pager page={page} pageCount={pageCount} />
    </div>
  );
}
