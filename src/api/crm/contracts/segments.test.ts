import { jsonSchemaOf, type SharedSchemas } from '../../../platform/http/openapi/json-schema';
import { createSegment, previewSegment, rulesField, updateSegment } from './segments';

const condition = { field: 'city', op: 'eq', value: 'Казань' };

describe('the rules of a segment', () => {
  it('are described once, in few words, for all calls that take them', () => {
    const shared: SharedSchemas = {};
    const calls = [createSegment, updateSegment, previewSegment].map(({ body }) => jsonSchemaOf(body, 'input', { shared, scope: 'Test' }));
    expect(JSON.stringify(calls)).toContain('#/components/schemas/SegmentRules"');
    expect(JSON.stringify([calls, shared]).length).toBeLessThan(10_000);
  });

  it('nest five deep and no deeper', () => {
    const nested = (depth: number): unknown => (depth === 0 ? condition : { all: [nested(depth - 1)] });
    expect(rulesField.safeParse(nested(5)).success).toBe(true);
    expect(rulesField.safeParse(nested(6)).success).toBe(false);
  });
});
