import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled, useTheme } from 'styled-components';
import type { AchievementBody } from '../../../../../api/club/contracts/public/achievements';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { iconOf } from './icons';
import { ruleWords } from './rule-words';

const Card = styled.li`
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 16px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

const Medal = styled.span<{ $isActive: boolean }>`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 44px;
  height: 44px;
  border-radius: 50%;
  background: ${({ theme, $isActive }) => ($isActive ? theme.colors.warning100 : theme.colors.neutral150)};
`;

interface AchievementCardProps {
  achievement: AchievementBody;
  mayPlan: boolean;
  onEdit: () => void;
  onAwards: () => void;
  onChanged: () => void;
}

/** An achievement: what for, how many have it, and what can be done with it. */
export function AchievementCard({ achievement, mayPlan, onEdit, onAwards, onChanged }: AchievementCardProps) {
  const intl = useIntl();
  const formats = useFormats();
  const { colors } = useTheme();
  const { act, isBusy } = useAct();
  const { documentId, title, description, icon, rule, active, awarded } = achievement;
  const text = (id: string, values?: Record<string, string | number>): string =>
    intl.formatMessage({ id: `desk.achievements.${id}` }, values);
  const Glyph = iconOf(icon);
  return (
    <Card data-achievement={documentId}>
      <Flex gap={3}>
        <Medal $isActive={active} aria-hidden>
          <Glyph height={22} width={22} style={{ fill: active ? colors.warning700 : colors.neutral600 }} />
        </Medal>
        <Flex alignItems="flex-start" direction="column" minWidth={0}>
          <Typography ellipsis fontWeight="bold" tag="h2" textColor="neutral800" style={{ maxWidth: '100%' }}>
            {title}
          </Typography>
          <Typography textColor="neutral600" variant="pi">
            {active ? text('awarded', { count: awarded }) : text('off', { count: awarded })}
          </Typography>
        </Flex>
      </Flex>
      {description ? <Typography textColor="neutral700">{description}</Typography> : null}
      <Typography textColor="neutral700" variant="pi" style={{ flex: 1 }}>
        {ruleWords(rule, intl, formats)}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button aria-label={`${text('awards')}: ${title}`} variant="tertiary" onClick={onAwards}>
          {text('awards')}
        </Button>
        {mayPlan ? (
          <Button aria-label={`${text('edit')}: ${title}`} variant="tertiary" onClick={onEdit}>
            {text('edit')}
          </Button>
        ) : null}
        {mayPlan && rule && active ? (
          <Button
            aria-label={`${text('backfill')}: ${title}`}
            loading={isBusy}
            variant="tertiary"
            onClick={() =>
              void act(text('backfill.asked', { title }), () => deskApi.post(`/club/achievements/${documentId}/backfill`)).then(() =>
                window.setTimeout(onChanged, 2_000),
              )
            }
          >
            {text('backfill')}
          </Button>
        ) : null}
      </Flex>
    </Card>
  );
}
