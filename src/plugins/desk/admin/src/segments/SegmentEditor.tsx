import { useState } from 'react';
import { Button, Dialog, Field, IconButton, Menu, TextInput } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { SegmentBody } from '../../../../../api/crm/contracts/segments';
import { commandKey } from '../order/command-key';
import { NARROW, Panel, PanelHead } from '../order/surface';
import type { SegmentProposal } from '../insights/model/segment-proposal';
import { LeaveDialog } from '../settings/LeaveDialog';
import { may } from '../permissions';
import { BackButton, useBackTo } from '../ui/BackButton';
import { Kbd } from '../ui/Kbd';
import { PageBar } from '../ui/PageBar';
import { useMay } from '../ui/useMay';
import { useFormats } from '../ui/useFormats';
import { useKeys } from '../ui/useKeys';
import { PreviewPanel } from './PreviewPanel';
import { RuleGroup } from './RuleGroup';
import { ruleWords, type SegmentFieldInfo } from './segment-words';
import { usePreview } from './usePreview';
import { useSegmentForm } from './useSegmentForm';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 352px;
  align-items: start;
  gap: 16px;
  padding: 16px 24px 32px;
  ${NARROW} {
    grid-template-columns: minmax(0, 1fr);
    padding: 16px;
  }
`;

const Body = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
  padding: 0 16px 16px;
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
`;

const Said = styled.p`
  font-size: 12px;
  line-height: 18px;
  color: ${({ theme }) => theme.colors.neutral600};
  overflow-wrap: anywhere;
`;

const DeskOnly = styled.span`
  @media (max-width: 640px) {
    display: none;
  }
`;

interface SegmentEditorProps {
  segment: SegmentBody | null;
  /** What a new one begins with. */
  proposal: SegmentProposal | null;
  fields: readonly SegmentFieldInfo[];
  canWrite: boolean;
  onSaved: () => void;
}

/** Name and rules of a segment, with whom they choose beside them. */
export function SegmentEditor({ segment, proposal, fields, canWrite, onSaved }: SegmentEditorProps) {
  const intl = useIntl();
  const formats = useFormats();
  const navigate = useNavigate();
  const mayMail = useMay(may.writeMailings);
  const back = useBackTo('/plugins/desk/customers/segments');
  const form = useSegmentForm({ segment, proposal }, fields, onSaved);
  const preview = usePreview(form.rules);
  const [isRemoving, setRemoving] = useState(false);
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.segment.${id}` }, values);
  const canSave = canWrite && form.isChanged && form.rules !== null && form.name.trim() !== '';
  useKeys({ 'Mod+KeyS': () => canSave && void form.save() });
  const title = segment?.name ?? text('add');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <PageBar
        title={title}
        before={<BackButton onClick={back} />}
        right={
          <>
            {segment ? (
              <Menu.Root>
                <Menu.Trigger tag={IconButton} icon={<More aria-hidden />} label={intl.formatMessage({ id: 'desk.customers.more' })} />
                <Menu.Content popoverPlacement="bottom-end">
                  <Menu.Item onSelect={() => navigate(`/plugins/desk/customers?segment=${segment.documentId}`)}>{text('show')}</Menu.Item>
                  {canWrite ? (
                    <Menu.Item onSelect={() => setRemoving(true)} variant="danger">
                      {text('remove')}
                    </Menu.Item>
                  ) : null}
                </Menu.Content>
              </Menu.Root>
            ) : null}
            {segment && mayMail ? (
              <Button
                onClick={() => navigate('/plugins/desk/mailings/new', { state: { segment: segment.documentId, name: segment.name } })}
                variant="secondary"
              >
                {text('mail')}
              </Button>
            ) : null}
            {canWrite ? (
              <Button
                disabled={!canSave}
                endIcon={
                  <DeskOnly>
                    <Kbd aria-hidden $onPrimary>
                      {commandKey('S')}
                    </Kbd>
                  </DeskOnly>
                }
                loading={form.isSaving}
                onClick={() => void form.save()}
              >
                {intl.formatMessage({ id: 'desk.order.save' })}
              </Button>
            ) : null}
          </>
        }
      />
      <Columns>
        <Panel aria-labelledby="segment-rules">
          <PanelHead id="segment-rules" title={text('rules')} />
          <Body>
            <fieldset disabled={!canWrite}>
              <Field.Root name="name" required>
                <Field.Label>{text('name')}</Field.Label>
                <TextInput
                  autoComplete="off"
                  maxLength={100}
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) => form.setName(event.target.value)}
                  value={form.name}
                />
              </Field.Root>
            </fieldset>
            <RuleGroup group={form.root} tree={{ root: form.root, unfinished: form.unfinished, fields, onChange: form.setRoot }} />
            {form.rules ? <Said>{text('said', { rules: ruleWords(form.root, fields, intl, formats) })}</Said> : null}
          </Body>
        </Panel>
        <PreviewPanel preview={preview} isUnfinished={form.rules === null} />
      </Columns>
      <LeaveDialog isEditing={canWrite && form.isChanged} />
      <Dialog.Root onOpenChange={(isOpen: boolean) => !isOpen && setRemoving(false)} open={isRemoving}>
        <Dialog.Content>
          <Dialog.Header>{text('remove.title', { name: title })}</Dialog.Header>
          <Dialog.Body>{text('remove.text')}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button fullWidth variant="tertiary">
                {intl.formatMessage({ id: 'desk.ui.cancel' })}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={() => void form.remove()} variant="danger-light">
                {text('remove')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Page.Main>
  );
}
