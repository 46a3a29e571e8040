import fs from 'node:fs';
import path from 'node:path';
import { KIND_NAMES, KINDS } from '../../src/plugins/desk/admin/src/translations/content-types';
import { FIELD_NAMES } from '../../src/plugins/desk/admin/src/translations/field-names';
import { projectDir } from '../support/paths';

interface Schema {
  info: { displayName: string };
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, unknown>;
}

const api = path.join(projectDir, 'src/api');
const shown = fs.readdirSync(api).flatMap((context) => {
  const folder = path.join(api, context, 'content-types');
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).flatMap((name): [string, Schema][] => {
    const schema = JSON.parse(fs.readFileSync(path.join(folder, name, 'schema.json'), 'utf8')) as Schema;
    return schema.pluginOptions?.['content-manager']?.visible === false ? [] : [[`api::${context}.${name}`, schema]];
  });
});

describe('the Content Manager in Russian', () => {
  it.each(shown)('names %s and each of its fields', (uid, { info, attributes }) => {
    expect(KIND_NAMES).toHaveProperty([info.displayName]);
    expect(Object.keys(KINDS)).toContain(uid);
    const nameless = Object.keys(attributes).filter((field) => !(field in { ...FIELD_NAMES, ...KINDS[uid] }));
    expect(nameless).toEqual([]);
  });
});
