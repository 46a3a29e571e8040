import { Link } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import type { ArticleBrief } from '../../shop/api';
import { Picture } from '../../ui/Picture';

/** Articles beside one another. */
export function ArticleCards({ articles }: { articles: readonly ArticleBrief[] }) {
  const { words, day } = useWords();
  return (
    <ul className="article-cards">
      {articles.map(({ documentId, slug, title, lead, cover, publishedAt, commentCount }) => (
        <li key={documentId}>
          <article className="article-card">
            {cover && <Picture image={cover} alt="" />}
            <h3>
              <Link to={`/articles/${slug}`}>{title}</Link>
            </h3>
            {lead && <p>{lead}</p>}
            <p className="small">
              <time dateTime={publishedAt}>{day(publishedAt)}</time>
              {commentCount > 0 && <> · {words('articles.comments', { count: commentCount })}</>}
            </p>
          </article>
        </li>
      ))}
    </ul>
  );
}
