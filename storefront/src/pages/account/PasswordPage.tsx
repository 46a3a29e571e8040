import { answerOf } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';

const EMPTY = { currentPassword: '', password: '', passwordConfirmation: '' };

/** Another password; every other session ends with it. */
export function Page() {
  const { words } = useWords();
  const { me, enter } = useSession();
  const [form, setForm] = useState(EMPTY);
  const change = useMutation({
    mutationFn: async () => answerOf(shop.POST('/api/auth/change-password', { body: { data: { ...form, deviceId: shop.deviceId } } })),
    onSuccess(signedIn) {
      enter(signedIn);
      setForm(EMPTY);
    },
  });
  const differ = form.passwordConfirmation !== '' && form.passwordConfirmation !== form.password;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!differ) change.mutate();
  };
  const bind = (field: keyof typeof form) => ({
    value: form[field],
    onChange: (event: { target: { value: string } }) => setForm((now) => ({ ...now, [field]: event.target.value })),
  });
  return (
    <>
      <PageTitle>{words('account.password')}</PageTitle>
      {me && !me.hasPassword ? (
        <p>
          {words('password.none')} <Link to="/recover">{words('recover.title')}</Link>
        </p>
      ) : (
        <form className="form-part" onSubmit={submit}>
          <TextField
            label={words('password.current')}
            type="password"
            autoComplete="current-password"
            required
            {...bind('currentPassword')}
          />
          <TextField
            label={words('password.new')}
            type="password"
            autoComplete="new-password"
            required
            minLength={10}
            hint={words('field.passwordHint')}
            {...bind('password')}
          />
          <TextField
            label={words('password.again')}
            type="password"
            autoComplete="new-password"
            required
            problem={differ ? words('refusal.PASSWORDS_DIFFER') : null}
            {...bind('passwordConfirmation')}
          />
          <p className="hint">{words('password.effect')}</p>
          {change.error && <Notice kind="problem">{refusalMessage(words, change.error)}</Notice>}
          {change.isSuccess && <Notice kind="good">{words('password.changed')}</Notice>}
          <Button type="submit" look="main" isBusy={change.isPending}>
            {words('account.passwordChange')}
          </Button>
        </form>
      )}
    </>
  );
}
