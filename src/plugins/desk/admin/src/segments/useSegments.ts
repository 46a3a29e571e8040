import type { SegmentBody } from '../../../../../api/crm/contracts/segments';
import { forgetShared, useSharedRead } from '../ui/shared-read';
import type { SegmentFieldInfo } from './segment-words';

const LIST = '/crm/segments?pagination[pageSize]=100';
const FIELDS = '/crm/segments/fields';
const NO_SEGMENTS: SegmentBody[] = [];

/** Segments by name; empty until read. */
export function useSegments(): SegmentBody[] {
  return useSharedRead<SegmentBody[]>(LIST) ?? NO_SEGMENTS;
}

/** The fields rules may use; undefined until read. */
export function useSegmentFields(): SegmentFieldInfo[] | undefined {
  return useSharedRead<SegmentFieldInfo[]>(FIELDS);
}

/** Reads the list anew where it is shown next. */
export function forgetSegments(): void {
  forgetShared(LIST);
}
