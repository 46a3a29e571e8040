/** The state of the connection, and who else is here. */
export const live = {
  ru: {
    'desk.live.live': 'На связи',
    'desk.live.reconnecting': 'Переподключаемся…',
    'desk.live.offline': 'Нет связи',
    'desk.live.bar': 'Нет связи, данные на {time}. Изменения можно будет сохранить, когда она вернётся.',
  },
  en: {
    'desk.live.live': 'Live',
    'desk.live.reconnecting': 'Reconnecting…',
    'desk.live.offline': 'Offline',
    'desk.live.bar': 'No connection, the figures are as of {time}. Changes can be saved once it is back.',
  },
};
