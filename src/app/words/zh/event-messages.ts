import { eventMessages as english } from '../en/event-messages.ts'

const { statuses, contested } = english

export const eventMessages: typeof english = {
  panel: '事件',
  statuses: {
    happened: { ...statuses.happened, label: '已发生', word: '已发生', sentence: '报道为已经发生。' },
    planned: {
      ...statuses.planned,
      label: '计划中',
      word: '计划中',
      sentence: '已宣布或预期。此处没有任何内容表明它确已发生。',
    },
    claimed: {
      ...statuses.claimed,
      label: '单方说法',
      word: '单方说法',
      sentence: '仅一方如此表示，文章本身并未证实。',
    },
    denied: { ...statuses.denied, label: '被否认', word: '被否认', sentence: '有人否认此事发生过。' },
    ongoing: { ...statuses.ongoing, label: '持续中', word: '持续中', sentence: '报道时仍在进行。' },
  },
  contested: { ...contested, label: '有争议', word: '有争议', sentence: '各消息来源说法不一。' },
  says: {
    says: (who) => `${who}表示`,
    claims: (who) => `${who}声称`,
    denies: (who) => `${who}否认`,
    warns: (who) => `${who}警告`,
    reports: (who) => `${who}报道`,
  },
  saysNobody: { says: '据称', claims: '有人声称', denies: '有人否认', warns: '警告', reports: '据报道' },
  quoteMark: '以原文引语为据',
  untitled: '无标题文章',
  filterBy: (name) => `只看与${name}有关的事件`,
}
