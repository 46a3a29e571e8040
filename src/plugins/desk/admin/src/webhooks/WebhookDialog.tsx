import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import type { WebhookBody } from '../../../../../api/integrations/contracts/webhooks';
import { useMessageOf } from '../ui/error-message';
import { DeskError } from '../ui/desk-error';
import { TypePicker } from './TypePicker';
import { webhookActs } from './useWebhooks';
import { useWords } from './words';

interface Props {
  /** The one that is edited; a new one without it. */
  webhook?: WebhookBody;
  onClose: () => void;
  /** Saved; with the secret of a new one. */
  onSaved: (secret: string | null) => void;
}

type Typed = { target: { value: string } };

const ABOUT_THE_ADDRESS = ['NOT_AN_ADDRESS', 'PRIVATE_ADDRESS'];

/** Adds a webhook or changes one. */
export function WebhookDialog({ webhook, onClose, onSaved }: Props) {
  const words = useWords();
  const messageOf = useMessageOf();
  const [url, setUrl] = useState(webhook?.url ?? '');
  const [description, setDescription] = useState(webhook?.description ?? '');
  const [types, setTypes] = useState<string[]>(webhook?.types ?? ['order.*']);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    setFailure(null);
    try {
      const fields = { url, description, types };
      if (webhook) await webhookActs.update(webhook.documentId, fields);
      onSaved(webhook ? null : (await webhookActs.create(fields)).secret);
    } catch (error) {
      setFailure(error);
      setSaving(false);
    }
  };
  const problem = failure ? messageOf(failure) : undefined;
  const isAboutUrl = failure instanceof DeskError && ABOUT_THE_ADDRESS.includes(failure.code);
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open>
      <Modal.Content style={{ maxWidth: 720 }}>
        <Modal.Header>
          <Modal.Title>{words(webhook ? 'edit' : 'add')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void save(event)} style={{ display: 'contents' }}>
          <Modal.Body>
            <Flex alignItems="stretch" direction="column" gap={4}>
              <Field.Root error={isAboutUrl ? problem : undefined} hint={words('url.hint')} name="url" required>
                <Field.Label>{words('url')}</Field.Label>
                <TextInput
                  maxLength={2000}
                  onChange={({ target }: Typed) => setUrl(target.value)}
                  placeholder="https://"
                  type="url"
                  value={url}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
              <Field.Root hint={words('description.hint')} name="description">
                <Field.Label>{words('description')}</Field.Label>
                <TextInput maxLength={200} onChange={({ target }: Typed) => setDescription(target.value)} value={description} />
                <Field.Hint />
              </Field.Root>
              <TypePicker onChange={setTypes} types={types} />
              {problem && !isAboutUrl ? (
                <Typography role="alert" textColor="danger600">
                  {problem}
                </Typography>
              ) : null}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button onClick={onClose} type="button" variant="tertiary">
              {words('discard')}
            </Button>
            <Button disabled={url.trim() === '' || types.length === 0} loading={isSaving} type="submit">
              {words(webhook ? 'save' : 'add')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
