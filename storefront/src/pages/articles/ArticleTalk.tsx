import { answerOf, drawKey } from '@artel/client';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop, type Article, type ArticleComment } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import { refusalMessage } from '../../ui/refusal-message';
import { Broken, Notice } from '../../ui/states';

/** Comments of an article; whoever is signed in may add one, and mend or delete their own for a while. */
export function ArticleTalk({ article }: { article: Article }) {
  const { words } = useWords();
  const { isSignedIn } = useSession();
  const id = article.documentId;
  const talk = useInfiniteQuery({
    queryKey: ['article', article.slug, 'comments'],
    queryFn: async ({ pageParam }) =>
      answerOf(shop.GET('/api/articles/{id}/comments', { params: { path: { id }, query: pageParam ? { after: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: ({ meta }) => meta.next,
  });
  const comments = talk.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <section className="band" aria-labelledby="talk">
      <h2 id="talk">{words('talk.title')}</h2>
      {talk.error && !talk.data && <Broken error={talk.error} retry={talk.refetch} />}
      <ul className="talk">
        {comments.map((comment) => (
          <Comment key={comment.documentId} article={article} comment={comment} />
        ))}
        {talk.data && comments.length === 0 && <li className="small">{words('articles.noComments')}</li>}
      </ul>
      {talk.hasNextPage && (
        <Button isBusy={talk.isFetchingNextPage} onClick={() => void talk.fetchNextPage()}>
          {words('articles.moreComments')}
        </Button>
      )}
      {article.commentsClosed ? (
        <p className="small">{words('refusal.COMMENTS_CLOSED')}</p>
      ) : isSignedIn ? (
        // Below what was said, once that is there: nobody writes in a form that is about to move.
        !talk.isPending && <SayForm article={article} />
      ) : (
        <p>
          <Link to={`/sign-in?to=${encodeURIComponent(`/articles/${article.slug}`)}`}>{words('articles.signIn')}</Link>
        </p>
      )}
    </section>
  );
}

function SayForm({ article }: { article: Article }) {
  const { words } = useWords();
  const cache = useQueryClient();
  const [text, setText] = useState('');
  const [key, setKey] = useState(drawKey);
  const say = useMutation({
    mutationFn: async () =>
      answerOf(
        shop.POST('/api/articles/{id}/comments', {
          params: { path: { id: article.documentId }, header: { 'Idempotency-Key': key } },
          body: { data: { text: text.trim() } },
        }),
      ),
    async onSuccess() {
      setText('');
      setKey(drawKey());
      await cache.invalidateQueries({ queryKey: ['article', article.slug, 'comments'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim()) say.mutate();
  };
  return (
    <form className="talk-form" onSubmit={submit}>
      <TextArea
        label={words('articles.yourComment')}
        value={text}
        maxLength={3000}
        onChange={(event) => {
          setText(event.target.value);
          if (say.isError) setKey(drawKey());
        }}
      />
      {say.error && <Notice kind="problem">{refusalMessage(words, say.error)}</Notice>}
      <Button type="submit" isBusy={say.isPending} disabled={!text.trim()}>
        {words('talk.send')}
      </Button>
    </form>
  );
}

function Comment({ article, comment }: { article: Article; comment: ArticleComment }) {
  const { words, moment } = useWords();
  const cache = useQueryClient();
  const [draft, setDraft] = useState<string | null>(null);
  const path = { id: article.documentId, comment: comment.documentId };
  const readAgain = () => cache.invalidateQueries({ queryKey: ['article', article.slug, 'comments'] });
  const save = useMutation({
    mutationFn: async (text: string) =>
      answerOf(shop.PUT('/api/articles/{id}/comments/{comment}', { params: { path }, body: { data: { text } } })),
    async onSuccess() {
      setDraft(null);
      await readAgain();
    },
  });
  const remove = useMutation({
    mutationFn: async () => answerOf(shop.DELETE('/api/articles/{id}/comments/{comment}', { params: { path }, body: { data: {} } })),
    onSuccess: readAgain,
  });
  const refused = save.error ?? remove.error;
  return (
    <li className={comment.author.isMe ? 'said said-mine' : 'said'}>
      <p className="said-who">
        <strong>{comment.author.name}</strong>
        <time dateTime={comment.at}>{moment(comment.at)}</time>
        {comment.editedAt && <span>{words('talk.edited')}</span>}
      </p>
      {draft === null ? (
        <p className="said-text">{comment.text}</p>
      ) : (
        <TextArea label={words('articles.yourComment')} value={draft} maxLength={3000} onChange={(event) => setDraft(event.target.value)} />
      )}
      {refused && <Notice kind="problem">{refusalMessage(words, refused)}</Notice>}
      {comment.mayEdit && (
        <p className="said-acts">
          {draft === null ? (
            <>
              <button type="button" className="link" onClick={() => setDraft(comment.text)}>
                {words('talk.edit')}
              </button>
              <button type="button" className="link" disabled={remove.isPending} onClick={() => remove.mutate()}>
                {words('talk.remove')}
              </button>
            </>
          ) : (
            <>
              <button type="button" className="link" disabled={save.isPending || !draft.trim()} onClick={() => save.mutate(draft.trim())}>
                {words('action.save')}
              </button>
              <button type="button" className="link" onClick={() => setDraft(null)}>
                {words('action.discard')}
              </button>
            </>
          )}
        </p>
      )}
    </li>
  );
}
