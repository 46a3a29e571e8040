import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useWords } from '../../language/use-words';
import { shop, type Me } from '../../shop/api';
import { usePicture } from '../../shop/own-files';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';

const PATH = '/api/users/me/picture';

/** The person's picture; it is read with their session, which an ordinary picture's address would not carry. */
export function PhotoForm({ me }: { me: Me }) {
  const { words } = useWords();
  const cache = useQueryClient();
  const id = useId();
  const photo = usePicture(me.picture);
  const onSuccess = async (answer: Response): Promise<void> => {
    cache.setQueryData(['me'], (await answer.json()) as Me);
  };
  const put = useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData();
      body.append('file', file);
      return shop.call(PATH, { method: 'PUT', body });
    },
    onSuccess,
  });
  const remove = useMutation({ mutationFn: () => shop.call(PATH, { method: 'DELETE' }), onSuccess });
  const refused = put.error ?? remove.error;
  return (
    <div className="photo">
      <span className="photo-frame">{photo ? <img src={photo} alt={words('account.photo')} /> : <Icon name="account" size={40} />}</span>
      <div>
        <div className="photo-buttons">
          <input
            id={id}
            className="hidden"
            type="file"
            accept="image/png,image/jpeg,image/webp"
            disabled={put.isPending}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) put.mutate(file);
              event.target.value = '';
            }}
          />
          <label htmlFor={id} className="button button-plain">
            {me.picture ? words('account.photoChange') : words('account.photoPut')}
          </label>
          {me.picture && (
            <Button look="quiet" isBusy={remove.isPending} onClick={() => remove.mutate()}>
              {words('account.photoRemove')}
            </Button>
          )}
        </div>
        <p className="hint">{words('account.photoHint')}</p>
        {refused && <Notice kind="problem">{refusalMessage(words, refused)}</Notice>}
      </div>
    </div>
  );
}
