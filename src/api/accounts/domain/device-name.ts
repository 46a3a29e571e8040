const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];
const PROGRAMS: readonly [RegExp, string][] = [
  [/YaBrowser\//, 'Yandex'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

/** How a list of sessions calls a device (`Firefox, Windows`), from its User-Agent; null for one that says nothing known. */
export function deviceName(userAgent: string | undefined): string | null {
  if (!userAgent) return null;
  const named = (names: readonly [RegExp, string][]): string | undefined => names.find(([pattern]) => pattern.test(userAgent))?.[1];
  // Programs that are no browsers call themselves by one word: `curl/8.5.0`, `okhttp/4.12`.
  const program = named(PROGRAMS) ?? /^(?!Mozilla)[A-Za-z][\w.-]{1,30}/.exec(userAgent)?.[0];
  return [program, named(SYSTEMS)].filter(Boolean).join(', ') || null;
}
