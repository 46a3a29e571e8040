import { useState } from 'react';
import { Image } from '@strapi/icons';
import { styled } from 'styled-components';

const Frame = styled.span<{ $size: number }>`
  display: grid;
  place-items: center;
  flex: none;
  overflow: hidden;
  width: ${({ $size }) => $size}px;
  height: ${({ $size }) => $size}px;
  border-radius: 4px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.neutral100};
  img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
`;

/** A product's picture, or a sign that it has none; its name always stands beside it. */
export function ProductPicture({ url, size = 40 }: { url: string | null; size?: number }) {
  const [isBroken, setBroken] = useState(false);
  return (
    <Frame $size={size}>
      {url && !isBroken ? (
        <img src={url} alt="" loading="lazy" width={size} height={size} onError={() => setBroken(true)} />
      ) : (
        <Image aria-hidden width={16} height={16} fill="neutral500" />
      )}
    </Frame>
  );
}
