import { answerOf } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../language/use-words';
import { shop, type Me } from '../../shop/api';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';

/** Another address; it counts once a letter to it was answered. */
export function EmailForm({ me }: { me: Me }) {
  const { words } = useWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: async () =>
      answerOf(shop.POST('/api/auth/change-email', { body: { data: { email: email.trim(), ...(me.hasPassword ? { password } : {}) } } })),
    onSuccess() {
      setEmail('');
      setPassword('');
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form className="form-part" onSubmit={submit} aria-labelledby="email-title">
      <h2 id="email-title">{words('account.email')}</h2>
      <p>{words('account.emailNow', { email: me.email })}</p>
      <div className="pair">
        <TextField
          label={words('account.emailNew')}
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        {me.hasPassword && (
          <TextField
            label={words('password.current')}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </div>
      {change.error && <Notice kind="problem">{refusalMessage(words, change.error)}</Notice>}
      {change.data && <Notice kind="good">{words('account.emailSent', { email: change.data.email })}</Notice>}
      <Button type="submit" isBusy={change.isPending}>
        {words('account.emailChange')}
      </Button>
    </form>
  );
}
