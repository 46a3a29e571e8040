import { useState } from 'react';
import { Box, Button, IconButton, Tabs, TextInput, Field } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { MailingBody } from '../../../../../../api/mailings/contracts/bodies';
import { Panel } from '../../order/surface';
import { useMessageOf } from '../../ui/error-message';
import { useNotices } from '../../ui/notices';
import { PageBar } from '../../ui/PageBar';
import { Failed, Loading } from '../../ui/states';
import { AudienceStep } from './AudienceStep';
import { CheckStep } from './CheckStep';
import { LetterStep } from './LetterStep';
import { useComposer } from './useComposer';
import { WindowStep } from './WindowStep';

const STEPS = ['letter', 'audience', 'window', 'check'] as const;

/** A mailing that has not started: the letter, to whom, when, and whether it can go. */
export function Composer({ mailing, onStarted }: { mailing: MailingBody | null; onStarted: () => void }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const composer = useComposer(mailing);
  const [step, setStep] = useState<string>('letter');
  const { draft, change } = composer;
  const text = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  const save = async (): Promise<string | null> => {
    try {
      return await composer.save();
    } catch (error) {
      notices.show({ title: text('not-saved'), text: messageOf(error), tone: 'danger', key: 'save' });
      return null;
    }
  };
  const open = async (next: string): Promise<void> => {
    if (next === 'check' && (await save()) === null) return;
    setStep(next);
  };
  const saveByHand = async (): Promise<void> => {
    const id = await save();
    if (id === null) return;
    notices.show({ title: text('saved'), tone: 'success', key: 'save' });
    if (!mailing) navigate(`../${id}`, { replace: true, relative: 'path' });
  };
  if (composer.error) return <Failed error={composer.error} />;
  if (!composer.isReady) return <Loading />;
  return (
    <>
      <PageBar
        before={
          <IconButton label={text('back')} onClick={() => navigate('..', { relative: 'path' })} variant="ghost">
            <ArrowLeft />
          </IconButton>
        }
        right={
          <Button
            disabled={!composer.isChanged || draft.name.trim() === ''}
            loading={composer.isSaving}
            onClick={() => void saveByHand()}
            variant="tertiary"
          >
            {text('save')}
          </Button>
        }
        title={draft.name.trim() || text('new')}
      />
      <Box padding={6}>
        <Panel>
          <Box padding={4} maxWidth="640px">
            <Field.Root name="mailing-name" required>
              <Field.Label>{text('name')}</Field.Label>
              <TextInput autoComplete="off" maxLength={200} onChange={(event) => change({ name: event.target.value })} value={draft.name} />
            </Field.Root>
          </Box>
          <Tabs.Root onValueChange={(next: string) => void open(next)} value={step}>
            <Tabs.List aria-label={text('steps')}>
              {STEPS.map((one) => (
                <Tabs.Trigger disabled={one === 'check' && draft.name.trim() === ''} key={one} value={one}>
                  {text(`step.${one}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <Tabs.Content value="letter">
              <LetterStep change={change} draft={draft} files={composer.files} />
            </Tabs.Content>
            <Tabs.Content value="audience">
              <AudienceStep change={change} draft={draft} />
            </Tabs.Content>
            <Tabs.Content value="window">
              <WindowStep change={change} draft={draft} />
            </Tabs.Content>
            <Tabs.Content value="check">
              {composer.id && step === 'check' ? (
                <CheckStep
                  id={composer.id}
                  onStarted={() => (mailing ? onStarted() : navigate(`../${composer.id}`, { replace: true, relative: 'path' }))}
                />
              ) : null}
            </Tabs.Content>
          </Tabs.Root>
        </Panel>
      </Box>
    </>
  );
}
