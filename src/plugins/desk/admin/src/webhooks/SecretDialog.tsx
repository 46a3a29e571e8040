import { useState } from 'react';
import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useWords } from './words';

interface Props {
  secret: string;
  /** The secret before this one signs as well for a day. */
  isRotated: boolean;
  onClose: () => void;
}

/** A secret, this once: afterwards nobody can see it. */
export function SecretDialog({ secret, isRotated, onClose }: Props) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard?.writeText(secret).then(() => setCopied(true));
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open>
      <Modal.Content style={{ maxWidth: 640 }}>
        <Modal.Header>
          <Modal.Title>{words('secret.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex alignItems="stretch" direction="column" gap={4}>
            <Typography>{words(isRotated ? 'secret.rotated' : 'secret.text')}</Typography>
            <Field.Root name="secret">
              <Field.Label>{words('secret')}</Field.Label>
              <TextInput onFocus={(event: { target: HTMLInputElement }) => event.target.select()} readOnly value={secret} />
            </Field.Root>
            <Typography aria-live="polite" textColor="neutral600">
              {isCopied ? words('copied') : ''}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose} variant="tertiary">
            {words('done')}
          </Button>
          <Button onClick={copy}>{words('copy')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
