import { answerOf } from '@artel/client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { useToast } from '../../ui/Toasts';

/** Everything the shop keeps about me, and the end of it. */
export function Page() {
  const { words } = useWords();
  const [isLeaving, setLeaving] = useState(false);
  const save = useMutation({
    mutationFn: async () => {
      const { data } = await answerOf(shop.GET('/api/users/me/personal-data', {}));
      download(`my-data-${new Date().toISOString().slice(0, 10)}.json`, JSON.stringify(data, null, 2));
    },
  });
  return (
    <>
      <PageTitle>{words('account.data')}</PageTitle>
      <section className="form-part" aria-labelledby="export-title">
        <h2 id="export-title">{words('data.export')}</h2>
        <p>{words('data.exportText')}</p>
        {save.error && <Notice kind="problem">{refusalMessage(words, save.error)}</Notice>}
        <Button isBusy={save.isPending} onClick={() => save.mutate()}>
          {words('data.download')}
        </Button>
      </section>
      <section className="form-part" aria-labelledby="delete-title">
        <h2 id="delete-title">{words('data.delete')}</h2>
        <p>{words('data.deleteText')}</p>
        <Button look="danger" onClick={() => setLeaving(true)} aria-haspopup="dialog">
          {words('data.deleteButton')}
        </Button>
      </section>
      {isLeaving && <Leave onClose={() => setLeaving(false)} />}
    </>
  );
}

function Leave({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  const { me } = useSession();
  const navigate = useNavigate();
  const toast = useToast();
  const [password, setPassword] = useState('');
  const remove = useMutation({
    mutationFn: async () => answerOf(shop.DELETE('/api/users/me', { body: { data: me?.hasPassword ? { password } : {} } })),
    onSuccess() {
      shop.forget();
      toast(words('data.deleted'));
      navigate('/', { replace: true });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    remove.mutate();
  };
  return (
    <Dialog title={words('data.deleteTitle')} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{words('data.deleteWarning')}</p>
        {me?.hasPassword && (
          <TextField
            label={words('password.current')}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
        {remove.error && <Notice kind="problem">{refusalMessage(words, remove.error)}</Notice>}
        <div className="dialog-buttons">
          <Button onClick={onClose}>{words('data.stay')}</Button>
          <Button type="submit" look="danger" isBusy={remove.isPending}>
            {words('data.deleteYes')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
