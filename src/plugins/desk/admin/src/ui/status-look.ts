import { CheckCircle, CrossCircle, PaperPlane, Pencil, SealCheck, Sparkle, Store } from '@strapi/icons';
import type { DefaultTheme } from 'styled-components';
import type { OrderStatus } from '../../../../../api/orders/domain/status';

export type ColourToken = keyof DefaultTheme['colors'];

/** An icon of `@strapi/icons`. */
export type Icon = typeof Sparkle;

export interface StatusLook {
  icon: Icon;
  iconColour: ColourToken;
  ground: ColourToken;
  line: ColourToken;
  /** Text of the status; `desk.status.*`. */
  labelId: string;
  /** The digit after S that moves an order here. */
  digit: number;
}

function lookOf(icon: Icon, scale: 'primary' | 'warning' | 'alternative' | 'secondary' | 'success', step: 600 | 700) {
  return { icon, iconColour: `${scale}${step}`, ground: `${scale}100`, line: `${scale}200` } as const;
}

/** How each status is drawn everywhere (desk-ui.md, "Statuses"). */
export const STATUS_LOOK: Record<OrderStatus, StatusLook> = {
  new: { ...lookOf(Sparkle, 'primary', 600), labelId: 'desk.status.new', digit: 1 },
  preparing_quote: { ...lookOf(Pencil, 'warning', 700), labelId: 'desk.status.preparing_quote', digit: 2 },
  quoted: { ...lookOf(PaperPlane, 'alternative', 600), labelId: 'desk.status.quoted', digit: 3 },
  confirmed: { ...lookOf(SealCheck, 'secondary', 600), labelId: 'desk.status.confirmed', digit: 4 },
  ready_for_delivery: { ...lookOf(Store, 'success', 600), labelId: 'desk.status.ready_for_delivery', digit: 5 },
  completed: {
    icon: CheckCircle,
    iconColour: 'success600',
    ground: 'neutral100',
    line: 'neutral200',
    labelId: 'desk.status.completed',
    digit: 6,
  },
  cancelled: {
    icon: CrossCircle,
    iconColour: 'neutral600',
    ground: 'neutral100',
    line: 'neutral200',
    labelId: 'desk.status.cancelled',
    digit: 0,
  },
};
