import { useEffect, useState } from 'react';
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { PreviewBody } from '../../../../../../api/mailings/contracts/bodies';
import { useMessageOf } from '../../ui/error-message';
import { deskApi } from '../../ui/useDeskApi';
import { usePeople } from './usePeople';
import type { Draft } from './useComposer';

const PAUSE_MS = 500;
const WIDE = 600;
const NARROW = 340;
const NOBODY = 'nobody';

/** Paper is white in both themes: letters are made for mail programs, not for the panel. */
const Sheet = styled.iframe`
  display: block;
  height: 460px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: #fff;
  max-width: 100%;
`;

const Plain = styled.pre`
  margin: 0;
  padding: 16px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font: inherit;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
`;

/** The letter as one customer would get it, wide and narrow; scripts cannot run in it. */
export function Preview({ draft }: { draft: Draft }) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.mailings.${id}` }, values);
  const [isNarrow, setNarrow] = useState(false);
  const [customer, setCustomer] = useState<string | undefined>(undefined);
  const people = usePeople('', draft.channel);
  const [made, setMade] = useState<{ preview: PreviewBody | null; error: unknown }>({ preview: null, error: null });
  const { subject, body, format, channel } = draft;
  useEffect(() => {
    if (body.trim() === '') {
      setMade({ preview: null, error: null });
      return undefined;
    }
    let isWanted = true;
    const timer = window.setTimeout(() => {
      deskApi.post<{ data: PreviewBody }>('/messages/preview', { subject, body, format, channel, ...(customer ? { customer } : {}) }).then(
        ({ data }) => isWanted && setMade({ preview: data, error: null }),
        (error: unknown) => isWanted && setMade((before) => ({ ...before, error })),
      );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [subject, body, format, channel, customer]);
  const { preview, error } = made;
  return (
    <Flex alignItems="stretch" direction="column" gap={3}>
      <Flex alignItems="flex-end" gap={2}>
        <Field.Root flex="1" name="preview-customer">
          <Field.Label>{text('preview.for')}</Field.Label>
          <SingleSelect
            onChange={(value: string | number) => setCustomer(value === NOBODY ? undefined : String(value))}
            value={customer ?? NOBODY}
          >
            <SingleSelectOption value={NOBODY}>{text('preview.nobody')}</SingleSelectOption>
            {people.map(({ documentId, name, address }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {name ?? address ?? documentId}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Button aria-pressed={!isNarrow} onClick={() => setNarrow(false)} variant={isNarrow ? 'tertiary' : 'secondary'}>
          {text('preview.wide')}
        </Button>
        <Button aria-pressed={isNarrow} onClick={() => setNarrow(true)} variant={isNarrow ? 'secondary' : 'tertiary'}>
          {text('preview.narrow')}
        </Button>
      </Flex>
      {error ? (
        <Typography role="alert" textColor="danger600">
          {messageOf(error)}
        </Typography>
      ) : null}
      {preview?.unknownTags.length ? (
        <Typography textColor="danger600">{text('preview.unknown', { tags: preview.unknownTags.join(', ') })}</Typography>
      ) : null}
      {preview?.missing.length ? (
        <Typography textColor="warning700">{text('preview.missing', { tags: preview.missing.join(', ') })}</Typography>
      ) : null}
      {preview ? (
        <Box>
          {channel === 'email' ? (
            <Typography fontWeight="semiBold" paddingBottom={2} tag="p">
              {preview.subject || '—'}
            </Typography>
          ) : null}
          {preview.html === null ? (
            <Plain>{preview.text}</Plain>
          ) : (
            <Sheet sandbox="" srcDoc={preview.html} style={{ width: isNarrow ? NARROW : WIDE }} title={text('preview.title')} />
          )}
        </Box>
      ) : (
        <Typography textColor="neutral600">{text('preview.empty')}</Typography>
      )}
    </Flex>
  );
}
