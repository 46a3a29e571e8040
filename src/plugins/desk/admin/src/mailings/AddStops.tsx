import { useState } from 'react';
import { Button, Field, Flex, Modal, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CHANNELS, type Channel } from '../../../../../api/mailings/domain/channels';
import { useMessageOf } from '../ui/error-message';
import { deskApi } from '../ui/useDeskApi';

/** What came of a list. */
export interface Imported {
  added: number;
  known: number;
  failed: { line: number; address: string }[];
}

/** Takes a pasted list over: one address a line, or the CSV of the export. */
export function AddStops({ onClose, onAdded }: { onClose: () => void; onAdded: (result: Imported) => void }) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const text = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  const [channel, setChannel] = useState<Channel>('email');
  const [list, setList] = useState('');
  const [error, setError] = useState<unknown>(null);
  const add = async (): Promise<void> => {
    try {
      onAdded((await deskApi.post<{ data: Imported }>('/suppressions/import', { channel, text: list, reason: 'manual' })).data);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('stop.add')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex alignItems="stretch" direction="column" gap={4}>
            <Field.Root name="stop-channel">
              <Field.Label>{text('channel')}</Field.Label>
              <SingleSelect onChange={(value: string | number) => setChannel(value as Channel)} value={channel}>
                {CHANNELS.map((one) => (
                  <SingleSelectOption key={one} value={one}>
                    {text(`channel.${one}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Field.Root error={error ? messageOf(error) : undefined} hint={text('stop.hint')} name="stop-list" required>
              <Field.Label>{text('stop.list')}</Field.Label>
              <Textarea onChange={(event) => setList(event.target.value)} rows={8} value={list} />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose} variant="tertiary">
            {text('cancel')}
          </Button>
          <Button disabled={list.trim() === ''} onClick={() => void add()}>
            {text('stop.add.do')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
