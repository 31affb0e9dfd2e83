import { eventMessages as english } from '../en/event-messages.ts'

const { statuses, contested } = english

export const eventMessages: typeof english = {
  panel: 'Событие',
  statuses: {
    happened: {
      ...statuses.happened,
      label: 'Произошло',
      word: 'произошло',
      sentence: 'Сообщается как произошедшее.',
    },
    planned: {
      ...statuses.planned,
      label: 'Планировалось',
      word: 'планировалось',
      sentence: 'Объявлено или ожидается. Ничто здесь не говорит, что это состоялось.',
    },
    claimed: {
      ...statuses.claimed,
      label: 'Утверждается',
      word: 'утверждается',
      sentence: 'Так говорит одна сторона. Сами статьи этого не подтверждают.',
    },
    denied: {
      ...statuses.denied,
      label: 'Отрицается',
      word: 'отрицается',
      sentence: 'Кто-то отрицает, что это произошло.',
    },
    ongoing: {
      ...statuses.ongoing,
      label: 'Продолжается',
      word: 'продолжается',
      sentence: 'На момент сообщения ещё продолжалось.',
    },
  },
  contested: { ...contested, label: 'Спорно', word: 'спорно', sentence: 'Источники расходятся.' },
  says: {
    says: (who) => `говорит ${who}`,
    claims: (who) => `утверждает ${who}`,
    denies: (who) => `отрицает ${who}`,
    warns: (who) => `предупреждает ${who}`,
    reports: (who) => `сообщает ${who}`,
  },
  saysNobody: {
    says: 'с чьих-то слов',
    claims: 'утверждается',
    denies: 'отрицается',
    warns: 'предупреждение',
    reports: 'по сообщениям',
  },
  quoteMark: 'Опирается на цитаты',
  untitled: 'Статья без заголовка',
  filterBy: (name) => `Показать только события, где есть ${name}`,
}
