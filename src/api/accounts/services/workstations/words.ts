import { Refusal } from '../../../../platform/http/refusal';

interface Facts {
  missing: readonly ('network' | 'device')[];
  address: string;
  enrolPage: string;
}

const RUSSIAN = ({ missing, address, enrolPage }: Facts): string => {
  const network = `Попросите администратора внести вашу сеть в список (ваш адрес: ${address}).`;
  const device = `Если этот компьютер внесён в список, подтвердите его на странице ${enrolPage} и войдите снова; если нет, попросите администратора внести его.`;
  return ['Менеджеры входят только с рабочих мест из списка.', ...wanted(missing, network, device)].join(' ');
};
const ENGLISH = ({ missing, address, enrolPage }: Facts): string => {
  const network = `Ask an administrator to list your network (your address: ${address}).`;
  const device = `If this computer is enrolled, confirm it at ${enrolPage} and sign in again; if it is not, ask an administrator to enrol it.`;
  return ['Managers sign in from listed workstations only.', ...wanted(missing, network, device)].join(' ');
};

function wanted(missing: Facts['missing'], network: string, device: string): string[] {
  return [...(missing.includes('device') ? [device] : []), ...(missing.includes('network') ? [network] : [])];
}

/** 403 `WORKSTATION_REQUIRED` in the reader's words; `missing`, `address` and `enrolPage` are for programs. */
export function workstationRefusal(language: 'ru' | 'en', facts: Facts): Refusal {
  const ask = (language === 'en' ? ENGLISH : RUSSIAN)(facts);
  return new Refusal(403, ask, { code: 'WORKSTATION_REQUIRED', ask, ...facts });
}
