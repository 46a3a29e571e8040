import { answerOf } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { LinkPage } from './LinkPage';

const confirm = (confirmation: string) => shop.POST('/api/auth/email-confirmation', { body: { data: { confirmation } } });

/** Confirms the address of a new account. */
export function Page() {
  return <LinkPage title="confirm.title" ask="confirm.ask" done="confirm.done" confirm={confirm} again={<NewLetter />} />;
}

/** A new letter instead of a link that does not work. */
function NewLetter() {
  const { words } = useWords();
  const [email, setEmail] = useState('');
  const send = useMutation({
    mutationFn: async () => answerOf(shop.POST('/api/auth/send-email-confirmation', { body: { data: { email } } })),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  if (send.isSuccess) return <Notice kind="good">{words('register.sentAgain', { email })}</Notice>;
  return (
    <form onSubmit={submit}>
      {send.error && <Notice kind="problem">{refusalMessage(words, send.error)}</Notice>}
      <TextField
        label={words('field.email')}
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button type="submit" wide isBusy={send.isPending}>
        {words('register.resend')}
      </Button>
    </form>
  );
}
