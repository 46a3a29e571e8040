import { styled } from 'styled-components';
import { Bone, Loading } from '../ui/states';
import { NARROW } from './surface';

const Frame = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 352px;
  gap: 16px;
  padding: 16px 24px;
  ${NARROW} {
    grid-template-columns: minmax(0, 1fr);
  }
  > .strip {
    grid-column: 1 / -1;
  }
  > div {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }
`;

/** The order page in grey while it is read. */
export function OrderSkeleton() {
  return (
    <Loading>
      <Frame>
        <div className="strip">
          <Bone $height={60} />
        </div>
        <div>
          <Bone $height={320} />
          <Bone $height={240} />
        </div>
        <div>
          <Bone $height={240} />
          <Bone $height={140} />
        </div>
      </Frame>
    </Loading>
  );
}
