import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { Tag } from './TagChips';
import { TagPicker } from './TagPicker';
import { changeTags } from './useTags';

interface BulkTagsDialogProps {
  customers: readonly CustomerBody[];
  onClose: () => void;
  onDone: () => void;
}

/** Tags for many at once: what they have is there to be taken away, new ones are added. */
export function BulkTagsDialog({ customers, onClose, onDone }: BulkTagsDialogProps) {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const [isSaving, setSaving] = useState(false);
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.customers.${id}` }, values);
  const counts = new Map<string, number>();
  for (const { tags } of customers) for (const { name } of tags) counts.set(name, (counts.get(name) ?? 0) + 1);
  const present = [...counts].filter(([name]) => !remove.includes(name)).sort(([a], [b]) => a.localeCompare(b));
  const ids = customers.map(({ documentId }) => documentId);

  const write = async (added: string[], removed: string[]): Promise<boolean> => {
    try {
      const { changed, notFound } = await changeTags(ids, added, removed);
      onDone();
      notices.show({
        key: 'tags',
        tone: notFound > 0 ? 'info' : 'success',
        title: text('tagged', { count: changed }),
        text: notFound > 0 ? text('tagged.gone', { count: notFound }) : undefined,
      });
      return true;
    } catch (error) {
      notices.show({ key: 'tags', tone: 'danger', title: intl.formatMessage({ id: 'desk.ui.failed' }), text: messageOf(error) });
      return false;
    }
  };
  const save = async (): Promise<void> => {
    setSaving(true);
    const isWritten = await write(add, remove);
    setSaving(false);
    if (isWritten) onClose();
  };
  const group = (title: string, children: React.ReactNode) => (
    <div role="group" aria-label={title}>
      <Typography fontWeight="semiBold" tag="h3" textColor="neutral800" style={{ paddingBottom: 8 }}>
        {title}
      </Typography>
      <Flex gap={2} wrap="wrap">
        {children}
      </Flex>
    </div>
  );
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '560px' }} aria-describedby={undefined}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{text('bulk.tags.title', { count: customers.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex alignItems="stretch" direction="column" gap={5}>
            <TagPicker label={text('bulk.tags.add')} without={add} canCreate onPick={(name) => setAdd((now) => [...now, name])} />
            {add.length > 0
              ? group(
                  text('bulk.tags.added'),
                  add.map((name) => (
                    <Tag key={name} tag={{ name, colour: null }} onRemove={() => setAdd((now) => now.filter((other) => other !== name))} />
                  )),
                )
              : null}
            {present.length > 0
              ? group(
                  text('bulk.tags.present'),
                  present.map(([name, count]) => (
                    <Tag
                      key={name}
                      tag={{ name: count < customers.length ? `${name} · ${count}` : name, colour: null }}
                      onRemove={() => {
                        setRemove((now) => [...now, name]);
                        setAdd((now) => now.filter((other) => other !== name));
                      }}
                    />
                  )),
                )
              : null}
            {remove.length > 0
              ? group(
                  text('bulk.tags.removed'),
                  remove.map((name) => (
                    <Button
                      key={name}
                      size="S"
                      variant="tertiary"
                      onClick={() => setRemove((now) => now.filter((other) => other !== name))}
                    >
                      {intl.formatMessage({ id: 'desk.customers.bulk.tags.keep' }, { name })}
                    </Button>
                  )),
                )
              : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose} variant="tertiary">
            {intl.formatMessage({ id: 'desk.ui.cancel' })}
          </Button>
          <Button disabled={add.length + remove.length === 0} loading={isSaving} onClick={() => void save()}>
            {text('bulk.tags.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
