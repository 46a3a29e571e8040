/** The state of the connection, and who else is here. */
export const live = {
  ru: {
    'desk.live.live': 'На связи',
    'desk.live.reconnecting': 'Переподключаемся…',
    'desk.live.offline': 'Нет связи',
    'desk.session.over': 'Сеанс закончился',
    'desk.session.over.text': 'Данные с этой страницы убраны. Войдите снова, чтобы продолжить.',
    'desk.session.signIn': 'Войти',
    'desk.live.bar': 'Нет связи, данные на {time}. Изменения можно будет сохранить, когда она вернётся.',
  },
  en: {
    'desk.live.live': 'Live',
    'desk.live.reconnecting': 'Reconnecting…',
    'desk.live.offline': 'Offline',
    'desk.session.over': 'The session has ended',
    'desk.session.over.text': 'What this page showed has been taken away. Sign in again to go on.',
    'desk.session.signIn': 'Sign in',
    'desk.live.bar': 'No connection, the figures are as of {time}. Changes can be saved once it is back.',
  },
};
