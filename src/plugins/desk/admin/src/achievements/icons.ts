import { Calendar, Crown, Gift, HandHeart, Heart, Lightning, PriceTag, Rocket, Sparkle, Star, Walk } from '@strapi/icons';
import type { Icon } from '../ui/status-look';

/** Icons that an achievement can have, by the name it keeps. */
export const ICONS: Readonly<Record<string, Icon>> = {
  star: Star,
  crown: Crown,
  heart: Heart,
  gift: Gift,
  rocket: Rocket,
  lightning: Lightning,
  sparkle: Sparkle,
  walk: Walk,
  calendar: Calendar,
  'price-tag': PriceTag,
  'hand-heart': HandHeart,
};

export const ICON_NAMES = Object.keys(ICONS);

/** The icon of this name, a star for none. */
export function iconOf(name: string | null): Icon {
  return ICONS[name ?? ''] ?? Star;
}
