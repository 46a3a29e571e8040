import { useState } from 'react';
import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';

interface ShownOnceProps {
  value: string;
  /** What it is, why it is shown once, and the words of the two buttons. */
  words: { label: string; text: string; copy: string; copied: string; done: string };
  /** The field's name in the form. */
  name: string;
  onClose: () => void;
}

/** The inside of a dialog that shows a secret this once, to be copied: afterwards nobody can see it. */
export function ShownOnce({ value, words, name, onClose }: ShownOnceProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard?.writeText(value).then(() => setCopied(true));
  return (
    <>
      <Modal.Body>
        <Flex alignItems="stretch" direction="column" gap={4}>
          <Typography>{words.text}</Typography>
          <Field.Root name={name}>
            <Field.Label>{words.label}</Field.Label>
            <TextInput onFocus={(event: { target: HTMLInputElement }) => event.target.select()} readOnly value={value} />
          </Field.Root>
          <Typography aria-live="polite" textColor="neutral600">
            {isCopied ? words.copied : ''}
          </Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={onClose} variant="tertiary">
          {words.done}
        </Button>
        <Button onClick={copy}>{words.copy}</Button>
      </Modal.Footer>
    </>
  );
}
