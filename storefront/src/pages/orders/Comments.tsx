import { drawKey } from '@artel/client';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../language/use-words';
import type { Order } from '../../shop/api';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { useComments, useSay } from './use-order';

/** What the shop and the buyer say to one another about the order. */
export function Comments({ order }: { order: Order }) {
  const { words, moment } = useWords();
  const { data: comments } = useComments(order.documentId);
  const [text, setText] = useState('');
  const [key, setKey] = useState(drawKey);
  const say = useSay(order.documentId, () => {
    setText('');
    setKey(drawKey());
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim()) say.mutate({ text: text.trim(), key });
  };
  return (
    <section aria-labelledby="order-talk">
      <h2 id="order-talk">{words('talk.title')}</h2>
      <ul className="talk" aria-live="polite">
        {(comments ?? []).map(({ documentId, text: said, author, createdAt }) => (
          <li key={documentId} className={author.kind === 'staff' ? 'said said-shop' : 'said'}>
            <p className="said-who">
              <strong>{author.kind === 'staff' ? words('talk.shop', { name: author.name }) : author.name || words('talk.you')}</strong>
              <time dateTime={createdAt}>{moment(createdAt)}</time>
            </p>
            <p className="said-text">{said}</p>
          </li>
        ))}
        {comments?.length === 0 && <li className="small">{words('talk.empty')}</li>}
      </ul>
      <form onSubmit={submit} className="talk-form">
        <TextArea
          label={words('talk.label')}
          value={text}
          maxLength={5000}
          onChange={(event) => {
            setText(event.target.value);
            // Another text is another comment.
            if (say.isError) setKey(drawKey());
          }}
        />
        {say.error && <Notice kind="problem">{refusalMessage(words, say.error)}</Notice>}
        <Button type="submit" isBusy={say.isPending} disabled={!text.trim()}>
          {words('talk.send')}
        </Button>
      </form>
    </section>
  );
}
