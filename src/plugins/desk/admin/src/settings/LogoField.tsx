import { useEffect, useRef, useState } from 'react';
import { Box, Button, Field, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ShopBody } from '../../../../../api/accounts/contracts/shop';
import { DeskError } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { useDeskApi } from '../ui/useDeskApi';
import type { FieldProps } from './fields';

const PATH = '/settings/shop/logo';
const LIMIT_BYTES = 1024 * 1024;

// Papers are white in either theme.
const Preview = styled.img`
  display: block;
  max-width: 240px;
  max-height: 72px;
  padding: 8px;
  background: #ffffff;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
`;

/** The kept picture as an address of this page. */
function useLogo(hash: string | undefined): string | null {
  const api = useDeskApi();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!hash) {
      setAddress(null);
      return;
    }
    let url: string | null = null;
    let isGone = false;
    api.blob(PATH, { hash }).then(
      (picture) => {
        if (isGone) return;
        url = URL.createObjectURL(picture);
        setAddress(url);
      },
      () => setAddress(null),
    );
    return () => {
      isGone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [api, hash]);
  return address;
}

/** The logo: shown, chosen, taken away. It is saved at once, apart from the rest of the form. */
export function LogoField({ form }: FieldProps) {
  const api = useDeskApi();
  const intl = useIntl();
  const messageOf = useMessageOf();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | undefined>();
  const address = useLogo(form.saved?.logo?.hash);
  const text = (id: string): string => intl.formatMessage({ id: `desk.settings.logo.${id}` });

  const wordsOf = (error: unknown): string => {
    if (error instanceof DeskError && error.code === 'NOT_A_PICTURE') return text('notPicture');
    if (error instanceof DeskError && error.status === 413) return text('tooLarge');
    return messageOf(error);
  };
  const run = async (write: () => Promise<{ data: ShopBody }>): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    try {
      form.adopt((await write()).data);
    } catch (error) {
      setFault(wordsOf(error));
    } finally {
      setBusy(false);
    }
  };
  const choose = (file: File | undefined): void => {
    if (!file) return;
    if (file.size > LIMIT_BYTES) {
      setFault(text('tooLarge'));
      return;
    }
    const body = new FormData();
    body.append('file', file);
    void run(() => api.post(PATH, body));
  };
  return (
    <Field.Root error={fault} hint={text('hint')} name="logo">
      <Field.Label>{text('label')}</Field.Label>
      {address ? <Preview alt={text('alt')} src={address} /> : null}
      <input
        accept="image/png,image/jpeg,image/webp"
        aria-label={text('choose')}
        hidden
        onChange={(event) => {
          choose(event.target.files?.[0]);
          event.target.value = '';
        }}
        ref={input}
        type="file"
      />
      <Box>
        <Flex gap={2}>
          <Button loading={isBusy} onClick={() => input.current?.click()} type="button" variant="tertiary">
            {text(address ? 'replace' : 'choose')}
          </Button>
          {form.saved?.logo ? (
            <Button disabled={isBusy} onClick={() => void run(() => api.del(PATH))} type="button" variant="danger-light">
              {text('remove')}
            </Button>
          ) : null}
        </Flex>
      </Box>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
