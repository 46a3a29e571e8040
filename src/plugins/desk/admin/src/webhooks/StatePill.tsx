import { styled } from 'styled-components';
import type { AttemptBody, WebhookBody } from '../../../../../api/integrations/contracts/webhooks';
import { useWords } from './words';

type Scale = 'success' | 'warning' | 'danger' | 'neutral' | 'primary';

const Pill = styled.span<{ $scale: Scale }>`
  display: inline-flex;
  align-items: center;
  flex: none;
  height: 24px;
  padding: 0 8px;
  border-radius: 4px;
  font-size: 12px;
  line-height: 16px;
  font-weight: 600;
  white-space: nowrap;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme, $scale }) => theme.colors[`${$scale}100`]};
  border: 1px solid ${({ theme, $scale }) => theme.colors[`${$scale}200`]};
`;

const ATTEMPT_SCALE: Record<AttemptBody['state'], Scale> = { waiting: 'primary', delivered: 'success', failed: 'danger' };

/** Where a webhook stands: it posts, fails at the moment, is paused, or was switched off. */
export function StatePill({ webhook }: { webhook: Pick<WebhookBody, 'state' | 'failures'> }) {
  const words = useWords();
  const state = webhook.state === 'active' && webhook.failures > 0 ? 'failing' : webhook.state;
  const scale: Scale = { active: 'success', failing: 'warning', paused: 'neutral', disabled: 'danger' }[state] as Scale;
  return (
    <Pill $scale={scale} data-state={state}>
      {words(`state.${state}`)}
    </Pill>
  );
}

/** What came of one POST. */
export function AttemptPill({ attempt }: { attempt: AttemptBody }) {
  const words = useWords();
  const status = attempt.status === null ? '' : ` ${attempt.status}`;
  return (
    <Pill $scale={ATTEMPT_SCALE[attempt.state]} data-attempt-state={attempt.state}>
      {words(`attempt.${attempt.state}`)}
      {status}
    </Pill>
  );
}
