import type { ShopSettings } from '../../../accounts/domain/shop-settings';
import { logoPicture } from '../../../accounts/services/shop-logo';

/** The shop's logo as a `data:` address for papers and pages; null without one. */
export async function logoAddress(shop: Pick<ShopSettings, 'logoHash'>): Promise<string | null> {
  const picture = await logoPicture(shop);
  return picture && `data:image/png;base64,${picture.toString('base64')}`;
}
