import { User } from '@strapi/icons';
import { useFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { UserType } from '../../../../../api/accounts/contracts/actor';
import { may } from '../permissions';
import { messageOf } from '../ui/error-message';
import { deskErrorOf } from '../ui/desk-error';
import { ChangeTypeForm } from './ChangeTypeDialog';

const USERS = 'plugin::users-permissions.user';

interface ActionProps {
  documents: { documentId: string }[];
  model: string;
}

/** The Content Manager's bulk action on users: one type for all that are selected. */
export function ChangeTypeAction({ documents, model }: ActionProps) {
  const intl = useIntl();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const { allowedActions } = useRBAC(may.changeUserTypes);
  if (model !== USERS || !Object.values(allowedActions).some(Boolean)) return null;
  const save = async (type: UserType, onClose: () => void): Promise<void> => {
    try {
      const { data } = await post<{ data: { changed: string[]; unchanged: string[] } }>('/desk/users/type', {
        users: documents.map(({ documentId }) => documentId),
        type,
      });
      const message = intl.formatMessage(
        { id: 'desk.users.type.changed' },
        { changed: data.data.changed.length, unchanged: data.data.unchanged.length },
      );
      toggleNotification({ type: 'success', message });
      onClose();
      // The list is Strapi's; reading the page again is the way to make it show the new types.
      navigate(0);
    } catch (thrown) {
      toggleNotification({ type: 'danger', message: messageOf(deskErrorOf(thrown), intl) });
    }
  };
  return {
    icon: <User />,
    label: intl.formatMessage({ id: 'desk.users.change.type' }),
    variant: 'secondary' as const,
    dialog: {
      type: 'modal' as const,
      title: intl.formatMessage({ id: 'desk.users.type.title' }, { count: documents.length }),
      content: ({ onClose }: { onClose: () => void }) => (
        <ChangeTypeForm initial="client" onClose={onClose} onSave={(type) => save(type, onClose)} />
      ),
    },
  };
}
