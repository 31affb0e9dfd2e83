import type { ReadDocument } from '../../pipeline/annotation.ts'

/**
 * What was read in one text, in the form that scorers take: offsets are UTF-16 units, dates carry TIMEX3 type and value. A name that
 * means several actors has one entry for each.
 */
export function annotationJson({ sentences, dates, names, claims, text }: ReadDocument) {
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    dates: dates.map(
      ({ start, end, type, value, mod, from, to, precision, certainty, rule, explanation, unresolved }) => ({
        start,
        end,
        text: text.slice(start, end),
        type,
        value,
        mod,
        from,
        to,
        precision,
        certainty,
        rule,
        explanation,
        unresolved,
      }),
    ),
    names: names.flatMap(({ start, end, actors, kind, via, as, locative, rule }) =>
      (actors.length === 0 ? [undefined] : actors).map((actor) => ({
        start,
        end,
        text: text.slice(start, end),
        actor,
        kind,
        via,
        as,
        locative,
        rule,
      })),
    ),
    claims: claims.map(({ content, speaker, speakerText, actors, stance, cue, channel, quoted, rule }) => ({
      start: content.start,
      end: content.end,
      text: text.slice(content.start, content.end),
      speaker: speakerText,
      speakerStart: speaker.start,
      speakerEnd: speaker.end,
      actor: actors[0],
      stance,
      cue: { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) },
      channel,
      quoted,
      rule,
    })),
  }
}
