import type { english } from '../en/messages.ts'
import { pluralOf } from '../plural.ts'
import { noteOf } from '../note-in-words.ts'
import { dates } from './dates.ts'
import { eventMessages } from './event-messages.ts'
import { dropped, facetNames, faults } from './names.ts'

const { count, form, listOf, number } = pluralOf('ru')

const EVENTS = { one: 'событие', few: 'события', other: 'событий' }
/** After «из»: «3 из 41 события», «3 из 42 событий». */
const OF_EVENTS = { one: 'события', other: 'событий' }
const ARTICLES = { one: 'статья', few: 'статьи', other: 'статей' }
const MONTHS = { one: 'месяц', few: 'месяца', other: 'месяцев' }
const DAYS = { one: 'день', few: 'дня', other: 'дней' }

export const russian: typeof english = {
  locale: 'ru',
  lang: 'ru',
  scripts: ['ru'],
  dates,
  product: 'Dateline',
  about: (day) => `около ${day}`,
  events: (value) => count(value, EVENTS),
  articles: (value) => count(value, ARTICLES),
  number,
  listOf,

  header: {
    views: 'Вид',
    timeline: 'Хронология',
    list: 'Список',
    table: 'Таблица',
    read: 'Чтение',
    story: 'Рассказ',
    about: 'О сайте',
    share: 'Поделиться',
    export: 'Экспорт',
    language: 'Язык',
    display: 'Язык и цвета',
    theme: 'Цвета',
    themes: { system: 'Как в системе', light: 'Светлые', dark: 'Тёмные' },
    keys: 'Клавиши',
    filters: 'Фильтры',
    skip: 'К событиям',
  },

  search: {
    label: 'Поиск событий',
    placeholder: 'Заголовки, цитаты, имена',
    clear: 'Очистить поиск',
    failed: 'Поиск не загрузился, поэтому слова не учитываются.',
    loading: 'Идёт поиск…',
  },

  facets: {
    skip: 'Пропустить фильтры',
    heading: 'Фильтры',
    names: facetNames,
    typeToFind: (facet) => `Найти: ${facetNames[facet].toLowerCase()}`,
    more: (value) => `Показать ещё ${number(value)}`,
    less: 'Показать меньше',
    nothing: 'Такого названия нет',
    any: 'Любое из них',
    together: 'Все вместе',
    match: 'Как сочетать несколько',
    exclude: (label) => `Исключить: ${label}`,
    include: (label) => `Больше не исключать: ${label}`,
    excluded: 'исключено',
    countryNote: 'вместе с её людьми и организациями',
    dates: 'Дата',
    from: 'С',
    to: 'По',
    clearDates: 'Любая дата',
    precision: 'Точность',
    dayKnown: 'День известен',
    dayKnownHint: 'Без событий, известных лишь до недели, месяца или грубее',
    accounts: 'Версии',
    contested: 'Спорно',
    contestedHint: 'Только то, что одни утверждают, а другие отрицают',
    sources: 'Число статей',
    sourcesAny: 'Любое',
    sourcesLeast: (value) => `${number(value)} и больше`,
    known: 'По состоянию на',
    knownHint: 'Без того, о чём к этому дню не писала ни одна статья',
    show: (value) => `Показать ${count(value, EVENTS)}`,
    close: 'Закрыть фильтры',
    clear: 'Сбросить',
  },

  result: {
    status: (shown, total) => `${number(shown)} из ${count(total, OF_EVENTS)}`,
    facts: (articles, from, to) => `${count(articles, ARTICLES)} · ${from === to ? from : `${from} – ${to}`}`,
    hidden: (value) =>
      `скрыто ${number(value)} ${form(value, { one: 'фоновое', other: 'фоновых' })} ${form(value, EVENTS)}`,
    searched: 'Поиск включает и фоновые события',
    background: 'С фоновыми событиями',
    show: 'Показать',
    hide: 'Скрыть',
    clear: 'Сбросить',
    chips: 'Что отобрано',
    instead: 'Отобрать по',
    only: (label) => `Отобрать по «${label}» вместо слов`,
    remove: (label) => `Убрать фильтр ${label}`,
    not: (label) => `без: ${label}`,
    text: (words) => `«${words}»`,
    from: (day) => `с: ${day}`,
    to: (day) => `по: ${day}`,
    known: (day) => `по состоянию на ${day}`,
    dayKnown: 'день известен',
    contested: 'спорно',
    articles: (value) => `не менее чем в ${number(value)} статьях`,
  },

  overview: {
    label: 'События по месяцам',
    brushFrom: 'Первый показанный месяц',
    brushTo: 'Последний показанный месяц',
    bar: (period, selected, all) => `${period}: ${number(selected)} из ${count(all, OF_EVENTS)}`,
    hint: 'Протяните, чтобы выбрать месяцы; стрелки двигают края.',
    whole: 'Весь период',
  },

  timeline: {
    region: 'Хронология',
    lanesBy: 'Полосы',
    lanes: { topic: 'Тема', country: 'Страна', person: 'Человек', none: 'Без полос' },
    fit: 'Всё',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    trueScale: 'Верный масштаб',
    trueScaleHint: 'Показать пустые месяцы во всю длину',
    loading: 'Полосы загружаются',
    failed: 'Полосы не удалось нарисовать. Все события есть в списке.',
    lanesWords: {
      quiet: (days) => {
        const months = Math.round(days / 30.4)
        return days >= 60 ? `${count(months, MONTHS)} без событий` : `${count(days, DAYS)} без событий`
      },
      quietShort: (days) => (days >= 60 ? `${number(Math.round(days / 30.4))} мес.` : `${number(days)} дн.`),
      more: (value) => `+${count(value, EVENTS)}`,
      other: 'Прочее',
      all: 'Все события',
      dense: (events, period, lane) => [count(events, EVENTS), period, lane].filter(Boolean).join(' · '),
      table: 'Сколько событий начинается когда, по полосам',
    },
    tabs: 'Показать как',
    tabList: 'События',
    tabLanes: 'Полосы',
  },

  list: {
    label: 'События',
    untitled: 'Событие, заголовок которого ещё не загружен',
    month: (month, events) => `${month}, ${count(events, EVENTS)}`,
    columns: { when: 'Когда', what: 'Что', who: 'Кто', how: 'Откуда известно' },
    caption: 'События текущего отбора',
    more: (value) => `+${number(value)}`,
    readMore: (value) => `Показать ещё ${number(value)}`,
    tableCut: (shown, all) =>
      `Первые ${number(shown)} из ${count(all, OF_EVENTS)}. Отберите, чтобы увидеть другие, или откройте список.`,
  },

  empty: {
    title: 'Всему этому не отвечает ни одно событие',
    text: 'Откажитесь от чего-то одного, и будет что читать:',
    drop: (what, events) => `Убрать ${dropped[what]} · ${count(events, EVENTS)}`,
    search: (text) => `Ни в одном событии нет «${text}»`,
    searched: (value) =>
      `Просмотрены заголовки, цитаты и имена во всех написаниях: ${count(value, EVENTS)}, включая фоновые.`,
    none: 'В этой хронологии пока нет событий.',
  },

  event: eventMessages,

  language: {
    names: { en: 'English', zh: '中文', ru: 'Русский' },
    failed: 'Этот язык не удалось загрузить; страница остаётся как есть.',
  },

  note: noteOf({
    'bad-value': (part, value) => `Часть адреса «${part}»: значение «${value}» не подходит и не учтено.`,
    repeated: (part) => `Часть адреса «${part}» указана несколько раз; учтена первая.`,
    'unknown-part': (part) => `Части «${part}» в наших адресах нет.`,
    swapped: () => 'Первый день был позже последнего; они поменялись местами.',
    'too-long': () => 'Адрес слишком длинный; его конец отброшен.',
    'newer-version': () =>
      'Адрес сделан более новой версией этой страницы. Перезагрузите её, чтобы получить эту версию.',
    'bad-path': (_part, value) => `Страницы «${value}» нет.`,
    'wrong-base': () => 'Адрес сделан для другого места этого сайта.',
  }),
  fault: ({ fault }) => `Не удалось загрузить: ${faults[fault][0]}. ${faults[fault][1]}`,
  versions: {
    added: (value) => `С тех пор как создана эта ссылка, добавлено: ${count(value, EVENTS)}.`,
  },
  states: {
    loading: 'Хронология загружается',
    loadingPage: 'Страница загружается',
    failedTitle: 'Не удалось загрузить хронологию',
    failedPart: 'Эту часть не удалось показать',
    codeMissing: 'Её код не загрузился. Проверьте соединение и попробуйте снова.',
    retry: 'Повторить',
    offline: 'Вы не в сети. Что на странице есть, то останется; остальное подождёт.',
    dismiss: 'Скрыть',
    notes: 'Об этом адресе',
    unknownPage: 'Такой страницы нет',
    unknownPageText: 'Адрес называет страницу, которой на этом сайте нет.',
    unknownPageFound: 'События с его словами',
    unknownPageNothing: 'Событий с его словами нет.',
    corrections: 'Исправления',
    home: 'К хронологии',
    back: 'Назад к хронологии',
    unknownArticle: 'Такой статьи нет',
    unknownActor: 'Такого участника нет',
    about: 'Об этой хронологии',
    unknownValues: (ids) => `В этой хронологии нет, поэтому не учтено: ${listOf(ids)}.`,
  },
}
