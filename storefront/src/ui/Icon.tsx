const PATHS = {
  account: 'M12 12.5a4.25 4.25 0 1 0 0-8.5 4.25 4.25 0 0 0 0 8.5Zm-7.5 7.75c.6-3.6 3.6-5.5 7.5-5.5s6.900 1.900 7.500 5.500',
  cart: 'M3.500 4.500h2.200l2 10.500h9.800l2-7.500H6.300M9.500 19.750a1 1 0 1 1-2 0 1 1 0 0 1 2 0Zm8 0a1 1 0 1 1-2 0 1 1 0 0 1 2 0Z',
  search: 'M10.500 17.500a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 5 5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  arrow: 'M5 12h14m-5.500-5.500L19 12l-5.500 5.500',
  back: 'M19 12H5m5.500-5.500L5 12l5.500 5.500',
  down: 'M7 10l5 5 5-5',
  sun: 'M12 16.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9ZM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z',
  filter: 'M4 6.500h16M7 12h10M10 17.500h4',
  box: 'M12 3.500 4.500 7.500v9L12 20.500l7.500-4v-9L12 3.500Zm0 8.500 7.500-4.500M12 12v8.500M12 12 4.500 7.500',
  chat: 'M4.500 5.500h15v10h-9l-4 3.500v-3.500h-2v-10Z',
  paper: 'M6.500 3.500h7.500l4 4v13h-11.500v-17Zm7 0v4.500h4.500',
  award: 'M12 14.5a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11Zm-3.500-1.200L7 20.500l5-2.500 5 2.500-1.500-7.200',
  calendar: 'M4.500 6.500h15v13h-15v-13Zm0 4h15M8.500 4v4M15.500 4v4',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word; alone it needs a label on what holds it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
