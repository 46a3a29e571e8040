import { answerOf } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useLanguage } from '../../language/Language';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { useShop } from '../../shop/use-shop';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { fieldProblems } from '../../ui/form-problems';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { safeAim } from './aim';
import { Doors } from './Doors';
import { ResendLetter } from './ResendLetter';

/** The shortest password, in characters, as the shop has it. */
const MIN_PASSWORD = 10;

/** A new account; a letter confirms the address. */
export function Page() {
  const { words } = useWords();
  const { language } = useLanguage();
  const { enter } = useSession();
  const { data: facts } = useShop();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const to = safeAim(search.get('to'));
  const [form, setForm] = useState({ name: '', email: '', password: '', birthDate: '' });
  const [sentTo, setSentTo] = useState<string | null>(null);
  const asksAge = (facts?.minAge ?? 0) > 0;
  const register = useMutation({
    mutationFn: async () => {
      const { name, email, password, birthDate } = form;
      const data = {
        email: email.trim(),
        password,
        language,
        ...(name.trim() ? { name: name.trim() } : {}),
        ...(birthDate ? { birthDate } : {}),
      };
      return answerOf(shop.POST('/api/auth/local/register', { body: { data } }));
    },
    onSuccess(answer) {
      if ('jwt' in answer) {
        enter(answer);
        navigate(to, { replace: true });
      } else setSentTo(answer.email);
    },
  });
  const refused = fieldProblems(register.error);
  const isShort = form.password !== '' && form.password.length < MIN_PASSWORD;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isShort) register.mutate();
  };
  const bind = (field: keyof typeof form) => ({
    value: form[field],
    onChange: (event: { target: { value: string } }) => setForm((now) => ({ ...now, [field]: event.target.value })),
    problem: refused[field] ? words('problem.field') : null,
  });

  if (sentTo)
    return (
      <div className="page form-page">
        <PageTitle>{words('register.sentTitle')}</PageTitle>
        <Notice kind="good">{words('register.sent', { email: sentTo })}</Notice>
        <p>{words('register.sentHint')}</p>
        <ResendLetter email={sentTo} />
      </div>
    );
  return (
    <div className="page form-page">
      <PageTitle>{words('register.title')}</PageTitle>
      <form onSubmit={submit}>
        <TextField label={words('field.name')} autoComplete="name" maxLength={200} {...bind('name')} />
        <TextField label={words('field.email')} type="email" autoComplete="email" required maxLength={254} {...bind('email')} />
        <TextField
          label={words('field.password')}
          type="password"
          autoComplete="new-password"
          required
          hint={words('field.passwordHint')}
          {...bind('password')}
          problem={isShort && register.isError ? words('problem.password') : bind('password').problem}
          minLength={MIN_PASSWORD}
        />
        {asksAge && <TextField label={words('field.birthDate')} type="date" autoComplete="bday" required {...bind('birthDate')} />}
        {register.error && <Notice kind="problem">{refusalMessage(words, register.error)}</Notice>}
        <Button type="submit" look="main" wide isBusy={register.isPending}>
          {words('register.submit')}
        </Button>
      </form>
      <p className="form-links">
        <Link to={`/sign-in?to=${encodeURIComponent(to)}`}>{words('register.have')}</Link>
      </p>
      <Doors to={to} />
    </div>
  );
}
