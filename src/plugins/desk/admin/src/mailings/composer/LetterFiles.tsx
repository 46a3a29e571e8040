import { useRef, useState } from 'react';
import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { File as FileIcon, Trash, Upload } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useMessageOf } from '../../ui/error-message';
import { useNotices } from '../../ui/notices';
import { useFormats } from '../../ui/useFormats';
import type { ComposedFiles } from './useLetterFiles';

const KILO = 1_024;

/** Files that go with a letter: up to ten, of 10 MB each. What the server refuses is said, the others are added. */
export function LetterFiles({ files, isEmpty }: { files: ComposedFiles; isEmpty: boolean }) {
  const intl = useIntl();
  const formats = useFormats();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const input = useRef<HTMLInputElement>(null);
  const [isWorking, setWorking] = useState(false);
  const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
    setWorking(true);
    try {
      await work();
    } catch (failure) {
      const title = intl.formatMessage({ id: 'desk.order.files.refused' }, { name });
      notices.show({ title, text: messageOf(failure), tone: 'danger' });
    } finally {
      setWorking(false);
    }
  };
  const add = async (chosen: FileList | null): Promise<void> => {
    for (const file of chosen ?? []) await attempt(file.name, () => files.add(file));
    if (input.current) input.current.value = '';
  };
  const size = (bytes: number): string =>
    bytes < KILO * KILO
      ? intl.formatMessage({ id: 'desk.order.files.kb' }, { size: formats.number(Math.max(1, Math.round(bytes / KILO))) })
      : intl.formatMessage({ id: 'desk.order.files.mb' }, { size: formats.number(Math.round((bytes / KILO / KILO) * 10) / 10) });
  return (
    <Flex alignItems="stretch" aria-label={intl.formatMessage({ id: 'desk.mailings.files' })} direction="column" gap={2} role="group">
      {files.kept.map((file) => (
        <Flex gap={2} key={file.documentId}>
          <FileIcon aria-hidden height={16} width={16} />
          <Typography style={{ minWidth: 0, overflowWrap: 'anywhere' }}>{file.fileName}</Typography>
          <Typography textColor="neutral600" variant="pi">
            {size(file.size)}
          </Typography>
          <IconButton
            disabled={isWorking}
            label={intl.formatMessage({ id: 'desk.order.files.delete' }, { name: file.fileName })}
            onClick={() => void attempt(file.fileName, () => files.remove(file.documentId))}
            variant="ghost"
          >
            <Trash aria-hidden />
          </IconButton>
        </Flex>
      ))}
      <Flex gap={3} wrap="wrap">
        <input hidden multiple onChange={(event) => void add(event.target.files)} ref={input} type="file" />
        <Button
          disabled={isEmpty}
          loading={isWorking}
          onClick={() => input.current?.click()}
          startIcon={<Upload aria-hidden />}
          variant="tertiary"
        >
          {intl.formatMessage({ id: 'desk.order.files.add' })}
        </Button>
        <Typography textColor="neutral600" variant="pi">
          {intl.formatMessage({ id: isEmpty ? 'desk.mailings.files.first' : 'desk.mailings.files.hint' })}
        </Typography>
      </Flex>
    </Flex>
  );
}
