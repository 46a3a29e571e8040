import { answerOf } from '@artel/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../language/use-words';
import { shop, type Me } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { fieldProblems } from '../../ui/form-problems';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Broken, Notice } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { EmailForm } from './EmailForm';
import { PhotoForm } from './PhotoForm';

/** Who I am. */
export function Page() {
  const { words } = useWords();
  const { me, problem, readAgain } = useSession();
  return (
    <>
      <PageTitle>{words('account.profile')}</PageTitle>
      {me ? (
        <>
          <PhotoForm me={me} />
          <ProfileForm key={me.documentId} me={me} />
          <EmailForm me={me} />
        </>
      ) : problem ? (
        <Broken error={problem} retry={readAgain} />
      ) : (
        <Bars count={5} tall />
      )}
    </>
  );
}

type Sex = Me['sex'];
const SEXES: readonly Sex[] = ['unknown', 'female', 'male'];

function ProfileForm({ me }: { me: Me }) {
  const { words } = useWords();
  const cache = useQueryClient();
  const toast = useToast();
  const [form, setForm] = useState({
    name: me.name ?? '',
    phone: me.phone ?? '',
    birthDate: me.birthDate ?? '',
    city: me.city ?? '',
    sex: me.sex,
  });
  const save = useMutation({
    mutationFn: async () => {
      const given = (text: string): string | null => text.trim() || null;
      const { name, phone, birthDate, city, sex } = form;
      const data = { name: given(name), phone: given(phone), birthDate: given(birthDate), city: given(city), sex };
      return answerOf(shop.PUT('/api/users/me', { body: { data } }));
    },
    onSuccess(now) {
      cache.setQueryData(['me'], now);
      toast(words('account.saved'));
    },
  });
  const refused = fieldProblems(save.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const bind = (field: 'name' | 'phone' | 'birthDate' | 'city') => ({
    value: form[field],
    onChange: (event: { target: { value: string } }) => setForm((now) => ({ ...now, [field]: event.target.value })),
    problem: refused[field] ? words('problem.field') : null,
  });
  return (
    <form className="form-part" onSubmit={submit}>
      <TextField label={words('field.name')} autoComplete="name" maxLength={200} {...bind('name')} />
      <div className="pair">
        <TextField
          label={words('field.phone')}
          type="tel"
          autoComplete="tel"
          maxLength={40}
          hint={words('account.phoneHint')}
          {...bind('phone')}
        />
        <TextField label={words('field.city')} autoComplete="address-level2" maxLength={200} {...bind('city')} />
      </div>
      <div className="pair">
        <TextField label={words('field.birthDate')} type="date" autoComplete="bday" {...bind('birthDate')} />
        <SelectField
          label={words('field.sex')}
          value={form.sex}
          choices={SEXES.map((sex) => ({ value: sex, label: words(`sex.${sex}`) }))}
          onChoose={(sex) => setForm((now) => ({ ...now, sex: SEXES.find((one) => one === sex) ?? 'unknown' }))}
        />
      </div>
      {save.error && <Notice kind="problem">{refusalMessage(words, save.error)}</Notice>}
      <Button type="submit" look="main" isBusy={save.isPending}>
        {words('action.save')}
      </Button>
    </form>
  );
}
