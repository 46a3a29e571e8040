import { answerOf } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';

/** Asks for a letter to choose a new password. The answer is the same for every address. */
export function Page() {
  const { words } = useWords();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: async () => answerOf(shop.POST('/api/auth/forgot-password', { body: { data: { email: email.trim() } } })),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (email.trim()) ask.mutate();
  };
  return (
    <div className="page form-page">
      <PageTitle>{words('recover.title')}</PageTitle>
      {ask.isSuccess ? (
        <Notice kind="good">{words('recover.sent')}</Notice>
      ) : (
        <form onSubmit={submit}>
          <p>{words('recover.ask')}</p>
          <TextField
            label={words('field.email')}
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          {ask.error && <Notice kind="problem">{refusalMessage(words, ask.error)}</Notice>}
          <Button type="submit" look="main" wide isBusy={ask.isPending}>
            {words('recover.send')}
          </Button>
        </form>
      )}
    </div>
  );
}
