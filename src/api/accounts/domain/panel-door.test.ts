import { fitsType, panelRank, panelRolesFor } from './panel-door';

describe('panel roles by type', () => {
  it('closes the panel to clients and leaves a marketer theirs', () => {
    expect(panelRolesFor('client', ['artel-manager', 'editors'])).toEqual([]);
    expect(panelRolesFor('marketer', ['artel-director', 'editors'])).toEqual(['artel-marketer']);
  });
  it('exchanges manager and director, and keeps what was given besides', () => {
    expect(panelRolesFor('director', ['artel-manager', 'editors'])).toEqual(['editors', 'artel-director']);
    expect(panelRolesFor('manager', ['artel-director'])).toEqual(['artel-manager']);
    expect(panelRolesFor('manager', ['artel-receptionist'])).toEqual(['artel-receptionist']);
  });
  it('ranks', () => {
    expect([[], ['artel-marketer'], ['artel-receptionist'], ['artel-director', 'x']].map(panelRank)).toEqual([0, 1, 2, 3]);
    expect([fitsType('artel-director', 'marketer'), fitsType('artel-receptionist', 'manager')]).toEqual([false, true]);
  });
});
