import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { MessageId } from '../../language/messages/ru';
import { useWords } from '../../language/use-words';
import { Button, ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';

/**
 * Where a letter's link leads. Opening it changes nothing (mail programs open links by themselves): a button does. The token
 * goes from the address at once, so that it is not in the history.
 */
export function LinkPage({
  title,
  ask,
  done,
  confirm,
  again,
}: {
  title: MessageId;
  ask: MessageId;
  done: MessageId;
  confirm: (token: string) => Promise<unknown>;
  /** What is offered when the link does not work. */
  again?: ReactNode;
}) {
  const { words } = useWords();
  const token = useTakenToken('confirmation');
  const act = useMutation({ mutationFn: () => confirm(token) });
  return (
    <div className="page form-page">
      <PageTitle>{words(title)}</PageTitle>
      {act.isSuccess ? (
        <>
          <Notice kind="good">{words(done)}</Notice>
          <ButtonLink look="main" wide to="/sign-in">
            {words('frame.signIn')}
          </ButtonLink>
        </>
      ) : (
        <>
          {token ? <p>{words(ask)}</p> : <Notice kind="problem">{words('refusal.LINK_INVALID')}</Notice>}
          {act.error && <Notice kind="problem">{refusalMessage(words, act.error)}</Notice>}
          {(!token || act.error) && again}
          {token && (
            <Button look="main" wide isBusy={act.isPending} onClick={() => act.mutate()}>
              {words('link.confirm')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** The token of this page's address, which is shown without it from then on. */
export function useTakenToken(name: string): string {
  const [search] = useSearchParams();
  const [token] = useState(() => search.get(name) ?? '');
  useState(() => {
    // Not by the router: another entry of the history would keep the token.
    if (search.has(name)) history.replaceState(history.state, '', location.pathname);
  });
  return token;
}
