import { useTheme } from 'styled-components';
import type { OrderStatus } from '../../../../../api/orders/domain/status';
import { STATUS_LOOK, type ColourToken } from './status-look';

/** The icon of a status in its colour, which buttons and menus around it do not change. */
export function StatusIcon({ status, size = 14, colour }: { status: OrderStatus; size?: number; colour?: ColourToken }) {
  const { colors } = useTheme();
  const { icon: Icon, iconColour } = STATUS_LOOK[status];
  return <Icon aria-hidden height={size} width={size} style={{ flex: 'none', fill: colors[colour ?? iconColour] }} />;
}
