import { Modal } from '@strapi/design-system';
import { ShownOnce } from '../ui/ShownOnce';
import { useWords } from './words';

interface Props {
  secret: string;
  /** The secret before this one signs as well for a day. */
  isRotated: boolean;
  onClose: () => void;
}

/** A webhook's secret, this once. */
export function SecretDialog({ secret, isRotated, onClose }: Props) {
  const words = useWords();
  const text = words(isRotated ? 'secret.rotated' : 'secret.text');
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open>
      <Modal.Content style={{ maxWidth: 640 }}>
        <Modal.Header>
          <Modal.Title>{words('secret.title')}</Modal.Title>
        </Modal.Header>
        <ShownOnce
          name="secret"
          onClose={onClose}
          value={secret}
          words={{ label: words('secret'), text, copy: words('copy'), copied: words('copied'), done: words('done') }}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
