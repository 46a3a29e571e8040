import { useState } from 'react';
import { assetUrl } from '../shop/api';
import { Icon } from './Icon';

interface Image {
  url: string;
  alternativeText: string | null;
  formats?: Readonly<Record<string, { url: string; width: number | null }>>;
  width?: number | null;
}

/** A picture in a frame of fixed shape: nothing moves when it arrives. `sizes` tells the browser how large it will be. */
export function Picture({
  image,
  alt,
  sizes,
  isFirst = false,
}: {
  image: Image | null | undefined;
  alt?: string;
  sizes?: string;
  isFirst?: boolean;
}) {
  const [hasFailed, setFailed] = useState(false);
  if (!image || hasFailed)
    return (
      <span className="picture picture-none" aria-hidden="true">
        <Icon name="box" size={32} />
      </span>
    );
  const candidates = [...Object.values(image.formats ?? {}), { url: image.url, width: image.width ?? null }].filter(({ width }) => width);
  return (
    <span className="picture">
      <img
        src={assetUrl(image.url)}
        srcSet={candidates.length > 1 ? candidates.map(({ url, width }) => `${assetUrl(url)} ${width}w`).join(', ') : undefined}
        sizes={candidates.length > 1 ? sizes : undefined}
        alt={alt ?? image.alternativeText ?? ''}
        loading={isFirst ? 'eager' : 'lazy'}
        decoding="async"
        onError={() => setFailed(true)}
      />
    </span>
  );
}
