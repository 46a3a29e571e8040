import { useState, type FormEvent } from 'react';
import { Box, Button, Field, Flex, Modal, Radio, TextInput, Typography } from '@strapi/design-system';
import { useMessageOf } from '../ui/error-message';
import { ShownOnce } from '../ui/ShownOnce';
import { deskApi } from '../ui/useDeskApi';
import { useWords } from './words';

interface Props {
  /** The reader's own address, offered as the network. */
  address: string;
  onClose: () => void;
  onAdded: () => void;
}

/** Adds a network, or makes the link that enrols the computer it is opened on. */
export function AddDialog({ address, onClose, onAdded }: Props) {
  const words = useWords();
  const messageOf = useMessageOf();
  const [kind, setKind] = useState<'device' | 'network'>('device');
  const [name, setName] = useState('');
  const [network, setNetwork] = useState(address);
  const [link, setLink] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    setFailure(null);
    try {
      if (kind === 'network') {
        await deskApi.post('/workstations/networks', { name, network });
        onAdded();
      } else {
        const { data } = await deskApi.post<{ data: { link: string } }>('/workstations/enrolments', { name });
        setLink(data.link);
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setSaving(false);
    }
  };
  const problem = failure ? messageOf(failure) : undefined;
  const about = (one: string) => (
    <Box key={one}>
      <Radio.Item value={one}>
        <Typography fontWeight="semiBold">{words(`kind.${one}`)}</Typography>
      </Radio.Item>
      <Box paddingLeft={7}>
        <Typography textColor="neutral600" variant="pi">
          {words(`kind.${one}.hint`)}
        </Typography>
      </Box>
    </Box>
  );
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && (link ? onAdded() : onClose())} open>
      <Modal.Content style={{ maxWidth: 560 }}>
        <Modal.Header>
          <Modal.Title>{words(link ? 'link.title' : 'add')}</Modal.Title>
        </Modal.Header>
        {link ? (
          <LinkShown link={link} onClose={onAdded} />
        ) : (
          <form onSubmit={(event) => void add(event)}>
            <Modal.Body>
              <Flex alignItems="stretch" direction="column" gap={4}>
                <Radio.Group
                  aria-label={words('column.kind')}
                  onValueChange={(value: string) => setKind(value === 'network' ? 'network' : 'device')}
                  value={kind}
                >
                  <Flex alignItems="stretch" direction="column" gap={3}>
                    {['device', 'network'].map(about)}
                  </Flex>
                </Radio.Group>
                <Field.Root error={kind === 'device' ? problem : undefined} hint={words('name.hint')} name="name" required>
                  <Field.Label>{words('column.name')}</Field.Label>
                  <TextInput
                    maxLength={100}
                    onChange={(event: { target: { value: string } }) => setName(event.target.value)}
                    value={name}
                  />
                  <Field.Hint />
                  <Field.Error />
                </Field.Root>
                {kind === 'network' ? (
                  <Field.Root error={problem} hint={words('network.hint', { address })} name="network" required>
                    <Field.Label>{words('network')}</Field.Label>
                    <TextInput
                      maxLength={60}
                      onChange={(event: { target: { value: string } }) => setNetwork(event.target.value)}
                      value={network}
                    />
                    <Field.Hint />
                    <Field.Error />
                  </Field.Root>
                ) : null}
              </Flex>
            </Modal.Body>
            <Modal.Footer>
              <Button onClick={onClose} type="button" variant="tertiary">
                {words('discard')}
              </Button>
              <Button disabled={name.trim() === ''} loading={isSaving} type="submit">
                {words(kind === 'network' ? 'add' : 'link.make')}
              </Button>
            </Modal.Footer>
          </form>
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

/** The link, once: it is a secret that nobody keeps. */
function LinkShown({ link, onClose }: { link: string; onClose: () => void }) {
  const words = useWords();
  return (
    <ShownOnce
      name="link"
      onClose={onClose}
      value={link}
      words={{ label: words('link'), text: words('link.text'), copy: words('copy'), copied: words('copied'), done: words('done') }}
    />
  );
}
