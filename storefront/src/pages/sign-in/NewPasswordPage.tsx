import { answerOf } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop, type SignedIn } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { useTakenToken } from './LinkPage';

/** Chooses a new password by the code of a letter; every session ends, this one begins. */
export function Page() {
  const { words } = useWords();
  const { enter } = useSession();
  const navigate = useNavigate();
  const toast = useToast();
  const code = useTakenToken('code');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const reset = useMutation({
    mutationFn: async () =>
      answerOf(
        shop.POST('/api/auth/reset-password', { body: { data: { code, password, passwordConfirmation: again, deviceId: shop.deviceId } } }),
      ),
    onSuccess(answer) {
      toast(words('password.changed'));
      if (answer.jwt && answer.refreshToken) {
        enter(answer as SignedIn);
        navigate('/account', { replace: true });
      } else navigate('/sign-in', { replace: true });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    reset.mutate();
  };
  return (
    <div className="page form-page">
      <PageTitle>{words('password.newTitle')}</PageTitle>
      {!code && (
        <Notice kind="problem">
          {words('refusal.LINK_INVALID')} <Link to="/recover">{words('recover.title')}</Link>
        </Notice>
      )}
      {code && (
        <form onSubmit={submit}>
          <TextField
            label={words('password.new')}
            type="password"
            autoComplete="new-password"
            required
            minLength={10}
            hint={words('field.passwordHint')}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          <TextField
            label={words('password.again')}
            type="password"
            autoComplete="new-password"
            required
            value={again}
            problem={again && again !== password ? words('refusal.PASSWORDS_DIFFER') : null}
            onChange={(event) => setAgain(event.target.value)}
          />
          {reset.error && <Notice kind="problem">{refusalMessage(words, reset.error)}</Notice>}
          <Button type="submit" look="main" wide isBusy={reset.isPending}>
            {words('action.save')}
          </Button>
        </form>
      )}
    </div>
  );
}
