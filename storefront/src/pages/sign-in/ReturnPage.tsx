import { answerOf, ApiRefusal } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop, type SignedIn } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { Button, ButtonLink } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Loading } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { takeAim } from './aim';
import { useTakenToken } from './LinkPage';

/** Where another service leads people back to: with a code for a session, or with why there is none. */
export function Page() {
  const { words } = useWords();
  const { enter } = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [{ refused, signUpToken }] = useState(() => ({ refused: search.get('error'), signUpToken: search.get('signUpToken') }));
  const code = useTakenToken('code');
  const begun = useRef(false);
  const welcome = (signedIn: SignedIn): void => {
    enter(signedIn);
    navigate(takeAim(), { replace: true });
  };
  const exchange = useMutation({
    mutationFn: async () => answerOf(shop.POST('/api/auth/code', { body: { data: { code, deviceId: shop.deviceId } } })),
    onSuccess: welcome,
  });
  useEffect(() => {
    // The code works once.
    if (code && !begun.current) exchange.mutate();
    begun.current = true;
  }, [code, exchange]);

  const problem = exchange.error ?? (refused ? new ApiRefusal(400, refused, refused) : null);
  if (code && !problem) return <Loading />;
  return (
    <div className="page form-page">
      <PageTitle>{words('signIn.title')}</PageTitle>
      <Notice kind="problem">{refusalMessage(words, problem ?? new ApiRefusal(400, 'LINK_INVALID', ''))}</Notice>
      {refused === 'AGE_UNKNOWN' && signUpToken ? (
        <BirthDate token={signUpToken} onDone={welcome} />
      ) : (
        <ButtonLink look="main" wide to="/sign-in">
          {words('signIn.again')}
        </ButtonLink>
      )}
    </div>
  );
}

function BirthDate({ token, onDone }: { token: string; onDone: (signedIn: SignedIn) => void }) {
  const { words } = useWords();
  const [birthDate, setBirthDate] = useState('');
  const go = useMutation({
    mutationFn: async () => answerOf(shop.POST('/api/auth/sign-up', { body: { data: { token, birthDate, deviceId: shop.deviceId } } })),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    go.mutate();
  };
  return (
    <form onSubmit={submit}>
      <TextField
        label={words('field.birthDate')}
        type="date"
        autoComplete="bday"
        required
        value={birthDate}
        onChange={(event) => setBirthDate(event.target.value)}
      />
      {go.error && <Notice kind="problem">{refusalMessage(words, go.error)}</Notice>}
      <Button type="submit" look="main" wide isBusy={go.isPending}>
        {words('signIn.goOn')}
      </Button>
    </form>
  );
}
