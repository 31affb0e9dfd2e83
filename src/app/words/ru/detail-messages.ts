import type { detailMessages as english } from '../en/detail-messages.ts'
import { pluralOf } from '../plural.ts'

const { number } = pluralOf('ru')

/** «Новости» stays as it is: what articles say is never put into another case. */
const quoted = (text: string) => `«${text}»`

export const detailMessages: typeof english = {
  close: 'Закрыть событие',
  corrected: 'исправлено редактором',
  correctedField: (field, reason) => `Исправлено (${field}): ${reason}`,
  verbs: {
    says: '— говорит об этом',
    claims: '— утверждает это',
    denies: '— отрицает это',
    warns: '— предупреждает об этом',
    reports: '— сообщает об этом',
  },
  place: (place) => `· ${place}`,

  evidence: 'Подтверждения',
  openInArticle: 'Открыть в статье',
  openInArticleNamed: (title) => `Открыть в статье: ${title}`,
  roles: { primary: 'сообщает об этом', supporting: 'также сообщает', background: 'вспоминает позже' },
  unknownOutlet: 'издание не названо',
  undated: 'дата неизвестна',

  why: 'Почему эта дата',
  bases: {
    explicit: 'Статья сама называет дату.',
    weekday: 'В предложении назван день недели; он отсчитан от дня выхода статьи.',
    deictic: 'В предложении есть слово вроде «вчера»; день отсчитан от дня выхода статьи.',
    heading: 'Дату даёт заголовок над предложением.',
    interval: 'Предложение называет отрезок времени, а не отдельный день.',
    anchor: 'Предложение ссылается на событие с известной датой.',
    'document-date': 'В предложении нет даты, поэтому событие отнесено ко дню выхода статьи.',
    vague: 'О времени в предложении сказано неопределённо.',
  },
  certainties: {
    stated: { label: 'Названа', sentence: 'Дату дают сами слова.' },
    inferred: { label: 'Выведена', sentence: 'Получена из слов и даты статьи.' },
    assumed: {
      label: 'Предположена',
      sentence: 'Слова оставляют её открытой; точнее по ним и по статье сказать нельзя.',
    },
  },
  explanation: ({ basis }) => detailMessages.bases[basis],
  cue: 'Слова',
  noCue: 'своих слов о времени нет',
  reference: 'Статья датирована',
  result: 'Отсюда',
  rule: 'Правило',
  certainty: 'Достоверность',

  who: 'Кто это говорит',
  whoNobody: 'Статьи сообщают это от себя; источник не назван.',
  via: (channel) => ` (${quoted(channel)})`,
  differ: 'В чём статьи расходятся',
  thisDate: 'Взята здесь',
  otherDate: 'Прочитана также',
  dateColumn: 'Дата',
  wordsColumn: 'Слова',
  articleColumn: 'Статья',

  actors: 'Кто участвует',
  actorRole: { agent: '', counterpart: '', target: '', mentioned: 'упоминается' },
  topics: 'О чём',

  related: 'Связанное',
  relatedNone: 'Ни одна статья не связывает это событие с другим.',
  relations: {
    'part-of': 'часть события',
    follows: 'следует за',
    'response-to': 'в ответ на',
    fulfils: 'исполняет намеченное в',
    'same-visit': 'в ходе того же визита',
  },
  relationsBack: {
    'part-of': 'включает',
    follows: 'за этим следует',
    'response-to': 'ответ на это',
    fulfils: 'ожидавшееся здесь состоялось:',
    'same-visit': 'в ходе того же визита',
  },

  copyLink: 'Копировать ссылку',
  copied: 'Ссылка скопирована',
  copyFailed: 'Копирование здесь не разрешено',
  cite: 'Цитировать',
  citeTitle: 'Ссылка на событие',
  citeFormats: { plain: 'Текст', markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  citeWhat: 'На что ссылаться',
  citeArticle: 'На статью',
  citeEvent: 'На это событие',
  citeFormat: 'Вид',
  copyQuote: 'Копировать цитату с источником',
  quoteCopied: 'Цитата скопирована',
  citeCopy: 'Копировать',
  citeClose: 'Закрыть',
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  position: (place, of) => `${number(place)} из ${number(of)}`,
  outside: 'Вне текущего отбора',

  howTo: 'Как это читать',
  howToLead: 'Каждое событие опирается на предложения статей, слово в слово. Откройте любое, чтобы их увидеть.',
  howToSteps: [
    'Дата не бывает точнее слов: месяц остаётся месяцем.',
    'У утверждения указано, кто его делает и кто отрицает.',
    'Несколько статей об одном событии показаны как одно событие, вместе с их расхождениями.',
  ],
  example: 'Пример',

  loading: 'Цитаты загружаются',
  failedTitle: 'Не удалось загрузить цитаты этого события',
  unknownTitle: 'По этому адресу события нет',
  unknownText: 'Возможно, ссылка неполная. События этой хронологии:',
  goneTitle: 'Это событие отозвано',
  mergedNote: (reason, was) =>
    `Ссылка вела на событие${was === '' ? '' : ` (${quoted(was)})`}, которое теперь входит в это.${reason === '' ? '' : ` ${reason}`}`,
  splitTitle: 'Это событие разделено',
  reason: (reason) => `Почему: ${reason}`,
  others: 'События этой хронологии',
}
