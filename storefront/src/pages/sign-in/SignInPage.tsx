import { answerOf, ApiRefusal } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { safeAim } from './aim';
import { Doors } from './Doors';
import { ResendLetter } from './ResendLetter';

/** The door, for people with an account. */
export function Page() {
  const { words } = useWords();
  const { isSignedIn, enter } = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const to = safeAim(search.get('to'));
  const [identifier, setIdentifier] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: async () => answerOf(shop.POST('/api/auth/local', { body: { data: { identifier, password, deviceId: shop.deviceId } } })),
    onSuccess(signedIn) {
      enter(signedIn);
      navigate(to, { replace: true });
    },
  });
  if (isSignedIn && !signIn.isPending) return <Navigate to={to} replace />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (identifier.trim() && password) signIn.mutate();
  };
  return (
    <div className="page form-page">
      <PageTitle>{words('signIn.title')}</PageTitle>
      <form onSubmit={submit}>
        <TextField
          label={words('field.email')}
          type="text"
          inputMode="email"
          autoComplete="username"
          required
          maxLength={254}
          value={identifier}
          onChange={(event) => setIdentifier(event.target.value)}
        />
        <TextField
          label={words('field.password')}
          type="password"
          autoComplete="current-password"
          required
          maxLength={1000}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {signIn.error && <Notice kind="problem">{refusalMessage(words, signIn.error)}</Notice>}
        {signIn.error instanceof ApiRefusal && signIn.error.code === 'NOT_CONFIRMED' && <ResendLetter email={identifier} />}
        <Button type="submit" look="main" wide isBusy={signIn.isPending}>
          {words('frame.signIn')}
        </Button>
      </form>
      <p className="form-links">
        <Link to="/recover">{words('signIn.forgot')}</Link>
        <Link to={`/register?to=${encodeURIComponent(to)}`}>{words('register.title')}</Link>
      </p>
      <Doors to={to} />
    </div>
  );
}
