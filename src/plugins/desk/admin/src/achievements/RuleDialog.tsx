import { useState } from 'react';
import { Button, Field, Flex, SingleSelect, SingleSelectOption, Switch, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { AchievementBody } from '../../../../../api/club/contracts/public/achievements';
import type { AchievementRule, RuleCondition } from '../../../../../api/club/domain/achievement-rule';
import { FormDialog } from '../events/FormDialog';
import { LongLine, TextLine } from '../events/form-fields';
import { Pair } from '../events/Pair';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import { ConditionFields } from './ConditionFields';
import { ICON_NAMES } from './icons';
import { PreviewLine } from './PreviewLine';

const MOST = 8;
const FIRST: RuleCondition = { metric: 'visits.count', comparison: 'gte', threshold: 10, window: { kind: 'ever' } };

interface RuleDialogProps {
  achievement?: AchievementBody;
  onSaved: () => void;
  onClose: () => void;
}

/** The builder: what must be reached, and at once to how many people it would be given. */
export function RuleDialog({ achievement, onSaved, onClose }: RuleDialogProps) {
  const intl = useIntl();
  const { act, isBusy } = useAct();
  const [title, setTitle] = useState(achievement?.title ?? '');
  const [description, setDescription] = useState(achievement?.description ?? '');
  const [icon, setIcon] = useState(achievement?.icon ?? 'star');
  const [active, setActive] = useState(achievement?.active ?? true);
  const [rule, setRule] = useState<AchievementRule | null>(achievement ? achievement.rule : { match: 'all', conditions: [FIRST] });
  const text = (id: string): string => intl.formatMessage({ id: `desk.achievements.${id}` });
  const change = (at: number, condition: RuleCondition): void =>
    setRule((before) => before && { ...before, conditions: before.conditions.map((one, index) => (index === at ? condition : one)) });
  const remove = (at: number): void =>
    setRule((before) => before && { ...before, conditions: before.conditions.filter((_, index) => index !== at) });
  const save = async (): Promise<void> => {
    const body = { title: title.trim(), description: description.trim() || null, icon, rule, active };
    const told = intl.formatMessage({ id: 'desk.achievements.saved' }, { title: body.title });
    const isDone = await act(told, () =>
      achievement ? deskApi.put(`/club/achievements/${achievement.documentId}`, body) : deskApi.post('/club/achievements', body),
    );
    if (isDone) onSaved();
  };
  return (
    <FormDialog
      title={text(achievement ? 'edit.title' : 'new')}
      save={text('save')}
      isBusy={isBusy}
      canSave={title.trim() !== ''}
      width={760}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Pair>
        <TextLine isFirst isRequired label={text('field.title')} maxLength={120} name="title" value={title} onChange={setTitle} />
        <Field.Root name="icon" width="100%">
          <Field.Label>{text('field.icon')}</Field.Label>
          <SingleSelect value={icon} onChange={(value) => setIcon(String(value))}>
            {ICON_NAMES.map((name) => (
              <SingleSelectOption key={name} value={name}>
                {text(`icon.${name}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Pair>
      <LongLine label={text('field.description')} name="description" value={description} onChange={setDescription} />
      <Pair>
        <Field.Root name="way" width="100%">
          <Field.Label>{text('field.way')}</Field.Label>
          <SingleSelect
            value={rule === null ? 'hand' : rule.match}
            onChange={(value) =>
              setRule(value === 'hand' ? null : { match: value as 'all' | 'any', conditions: rule?.conditions ?? [FIRST] })
            }
          >
            {(['all', 'any', 'hand'] as const).map((way) => (
              <SingleSelectOption key={way} value={way}>
                {text(`way.${way}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root name="active" width="100%">
          <Field.Label>{text('field.active')}</Field.Label>
          <Switch checked={active} onCheckedChange={setActive} onLabel={text('active.on')} offLabel={text('active.off')} visibleLabels />
        </Field.Root>
      </Pair>
      {rule?.conditions.map((condition, index) => (
        <ConditionFields
          key={index}
          condition={condition}
          index={index}
          onChange={(next) => change(index, next)}
          onRemove={rule.conditions.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      {rule ? (
        <Flex gap={4} justifyContent="space-between" wrap="wrap">
          {rule.conditions.length < MOST ? (
            <Button
              startIcon={<Plus aria-hidden />}
              variant="tertiary"
              onClick={() => setRule({ ...rule, conditions: [...rule.conditions, FIRST] })}
            >
              {text('condition.add')}
            </Button>
          ) : (
            <span />
          )}
          <PreviewLine rule={rule} />
        </Flex>
      ) : (
        <Typography textColor="neutral700">{text('byHand.hint')}</Typography>
      )}
    </FormDialog>
  );
}
