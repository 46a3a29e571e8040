import { useRef, useState, type DragEvent } from 'react';
import { Button, IconButton } from '@strapi/design-system';
import { Download, File as FileIcon, Trash, Upload } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Attachment } from '../../../../../api/orders/contracts/staff-bodies';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { Failed, Loading } from '../ui/states';
import { saveBlob, useDeskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import type { Around } from './useAround';

/** The server's limit; larger files are not even sent. */
const LIMIT_BYTES = 10 * 1024 * 1024;
/** What the file dialog offers; the server looks into the content. */
const ACCEPTED = '.png,.jpg,.jpeg,.webp,.gif,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp,.rtf,.txt,.csv,.zip';

const Drop = styled.div<{ $isOver: boolean }>`
  padding: 12px 16px 16px;
  background: ${({ theme, $isOver }) => ($isOver ? theme.colors.primary100 : 'transparent')};
  outline: ${({ theme, $isOver }) => ($isOver ? `2px dashed ${theme.colors.primary600}` : 'none')};
  outline-offset: -4px;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  ul {
    margin: 0 0 12px;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 6px 0;
  }
  li > div {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .add {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 12px;
  }
`;

interface FilesProps {
  id: string;
  files: Around<Attachment[]>;
  isReadOnly: boolean;
  reload: () => Promise<unknown>;
}

/** Files kept with the order: added by the button or dropped here, downloaded, deleted. */
export function Files({ id, files, isReadOnly, reload }: FilesProps) {
  const api = useDeskApi();
  const intl = useIntl();
  const formats = useFormats();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isSending, setSending] = useState(false);
  const fail = (failure: unknown, name?: string): void => {
    const title = name
      ? intl.formatMessage({ id: 'desk.order.files.refused' }, { name })
      : intl.formatMessage({ id: 'desk.order.files.failed' });
    notices.show({ title, text: messageOf(failure), tone: 'danger' });
  };
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setSending(true);
    try {
      await work();
      await Promise.all([files.reload(), reload()]);
    } catch (failure) {
      fail(failure);
    } finally {
      setSending(false);
    }
  };
  const send = (chosen: FileList | null): Promise<void> =>
    attempt(async () => {
      for (const file of chosen ?? []) {
        if (file.size > LIMIT_BYTES) {
          notices.show({ title: intl.formatMessage({ id: 'desk.order.files.large' }, { name: file.name }), tone: 'danger' });
          continue;
        }
        const form = new FormData();
        form.append('file', file, file.name);
        // One that is refused does not keep the others from being sent.
        await api.post(`/orders/${id}/files`, form).catch((failure: unknown) => fail(failure, file.name));
      }
    });
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!isReadOnly) void send(event.dataTransfer.files);
  };
  const size = (bytes: number): string =>
    bytes < 1024 * 1024
      ? intl.formatMessage({ id: 'desk.order.files.kb' }, { size: formats.number(Math.max(1, Math.round(bytes / 1024))) })
      : intl.formatMessage({ id: 'desk.order.files.mb' }, { size: formats.number(Math.round((bytes / 1024 / 1024) * 10) / 10) });
  if (!files.value) return files.error ? <Failed error={files.error} onRetry={() => void files.reload()} /> : <Loading />;
  return (
    <Drop
      $isOver={isOver && !isReadOnly}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {files.value.length > 0 && (
        <ul>
          {files.value.map((file) => (
            <li key={file.documentId}>
              <FileIcon aria-hidden width={16} height={16} />
              <div>
                {file.name}
                <small>
                  {size(file.size)} · {file.uploadedBy} · {formats.day(file.createdAt)}
                </small>
              </div>
              <IconButton
                variant="ghost"
                label={intl.formatMessage({ id: 'desk.order.files.download' }, { name: file.name })}
                onClick={() => {
                  api
                    .blob(`/orders/${id}/files/${file.documentId}`)
                    .then((blob) => saveBlob(blob, file.name))
                    .catch((failure: unknown) => fail(failure));
                }}
              >
                <Download aria-hidden />
              </IconButton>
              {!isReadOnly && (
                <IconButton
                  variant="ghost"
                  disabled={isSending}
                  label={intl.formatMessage({ id: 'desk.order.files.delete' }, { name: file.name })}
                  onClick={() => void attempt(() => api.del(`/orders/${id}/files/${file.documentId}`))}
                >
                  <Trash aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {isReadOnly ? (
        files.value.length === 0 && intl.formatMessage({ id: 'desk.order.files.none' })
      ) : (
        <div className="add">
          <input
            ref={input}
            type="file"
            accept={ACCEPTED}
            multiple
            hidden
            onChange={(event) => {
              void send(event.target.files).then(() => input.current && (input.current.value = ''));
            }}
          />
          <Button variant="tertiary" startIcon={<Upload aria-hidden />} loading={isSending} onClick={() => input.current?.click()}>
            {intl.formatMessage({ id: 'desk.order.files.add' })}
          </Button>
          <small>{intl.formatMessage({ id: 'desk.order.files.drop' })}</small>
        </div>
      )}
    </Drop>
  );
}
