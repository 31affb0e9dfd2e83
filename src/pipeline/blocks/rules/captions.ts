import { isAgency, namesAgency } from '../furniture-lexicon.ts'
import type { Page, Rule } from '../page.ts'
import type { Piece } from '../pieces.ts'
import { endsSentence, fold } from '../shape.ts'

const LONGEST = 700
const PICTURE =
  '(?:photo|photograph|image|picture|pic|video|graphic|illustration|credit|photo credit|image credit|file photo|source photo|screenshot)s?'
/** `Photo: AP`, `(Image credit: NASA)`: whatever follows the mark. */
const CREDIT_MARKED = new RegExp(String.raw`^[([]?${PICTURE}\s?(?:credit)?\s?(?::|\/|–|—|©)\s?.{1,160}$`, 'i')
/** `Photo by Jo Vale`, `Video courtesy of NASA`: no sentence, or nothing but names. “Video from the scene showed smoke.” is none. */
const CREDIT_WORDED = new RegExp(String.raw`^[([]?${PICTURE} (?:by|courtesy|from|via)\b.{1,160}$`, 'i')
const CREDITED = new RegExp(String.raw`^[([]?${PICTURE} (?:by|courtesy(?: of)?) `, 'i')
const NAMES_ONLY = /^\p{Lu}[\p{L}.’'-]{0,40}(?:[ /]{1,3}\p{Lu}[\p{L}.’'-]{0,40}){0,4}[ /]{0,3}[)\]]{0,2}[.]?$/u
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s?.{2,100}$/i
const CREDITS_AT_END = [
  /(?:^|[.!?…”"’)\s])(?:Photos?|Images?|Pictures?|Photographs?|Credits?|Videos?|PHOTO|IMAGE|Photo [Cc]redit|Image [Cc]redit)\s?[:©][^.!?]+\.?$/u,
  /[.!?…”"’)]\s?(?:Photos?|Images?|Pictures?|Photographs?|Videos?|PHOTO|IMAGE) (?:by (?=[\p{Lu}-])|courtesy )[^.!?]+\.?$/u,
  // “… in Arl on Tuesday.Credit...Pool photo by Jon Vik”
  /Credit\.{3}[^!?]+$/u,
  /\((?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit|[Ff]ile|[Hh]andout)s?\b[^()]{0,90}\)$/u,
]
const SERVICE_AT_END =
  /[/|] ?(?:getty images|afp|ap|reuters|epa|shutterstock|alamy|pa|tass|sputnik|xinhua|nasa|spacex)\)?\.?$/i
const BRACKET_CREDIT = /\(([^()]{2,90})\)\.?$/
const SQUARE_CREDIT = /\[([^[\]]{2,90})\]\.?$/

const LABEL = /^(?:image|picture|photo|media|video) caption\s?[,:]?/i
const CAPTION_WORDS =
  /^(?:an? |the |this |in this |undated |)(?:undated |file |handout |aerial |general |satellite |archive |combination |composite |screen ?grab |still |video |)(?:artist['’]s (?:concept|impression|rendering|illustration)|(?:photo(?:graph)?|picture|image|view|screenshot|screengrab|grab|still|illustration|rendering|infographic|footage)) (?:of|shows?|showing|from|taken|released|provided|made|obtained|dated|depicts|by)\b/i
const IN_PICTURE =
  /\b(?:is|are|was|were) (?:pictured|seen (?:here|in this))\b|\bpictured (?:here|in|on|at|left|right|above|below)\b|\((?:left|right|centre|center|L|R|C|L-R|from left|above|below|pictured)\)|, (?:left|right|centre|center|L|R),/
const FILE = /^FILE(?: PHOTO)?(?:\s?[:–—-]| —)\s/
const NUMBERED = /^\[\d{1,2}\/\d{1,2}\]\s?\S/

const AGENCY_PHOTOGRAPHER =
  /(?:^|[\s(])(?:REUTERS|Reuters|AP Photo|AFP PHOTO|AFP|EPA(?:-EFE)?|Xinhua|Getty Images|NurPhoto|Anadolu|TASS|Kyodo)\s?\/\s?\p{Lu}[\p{L} .’'-]{2,50}(?: &nbsp;)?[).]{0,2}$/u
const IMAGE_SOURCE = /Image source, .{2,40}$/

function isCredit({ text, tail, words }: Piece): boolean {
  if (COPYRIGHT.test(text) && words <= 8) return true
  if (CREDIT_MARKED.test(text)) return true
  if (CREDITED.test(text) && NAMES_ONLY.test(text.replace(CREDITED, ''))) return true
  return CREDIT_WORDED.test(text) && !endsSentence(tail)
}

/** A line that is nothing but a credit: `(Photo: AP)`, `Photo: AFP / Ministry`, `Image credit: NASA`. */
export const creditLine: Rule = {
  name: 'photo-credit',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.length > LONGEST) return
      if (piece.words <= 24 && isCredit(piece)) {
        page.mark(index, 'caption', 'photo-credit')
        return
      }
      const bracket = (BRACKET_CREDIT.exec(piece.tail) ?? SQUARE_CREDIT.exec(piece.tail))?.[1]
      if (
        bracket !== undefined &&
        /^[^()]{2,90}\/[^()]{2,60}$|^(?:AP|AFP|Reuters|PA|EPA|Photo|Image)\b/i.test(bracket) &&
        namesAgency(bracket)
      ) {
        page.mark(index, 'caption', 'caption-with-credit')
        return
      }
      if (
        piece.words <= 110 &&
        (CREDITS_AT_END.some((credit) => (credit.exec(piece.tail)?.[0].length ?? LONGEST) < 110) ||
          SERVICE_AT_END.test(piece.tail) ||
          AGENCY_PHOTOGRAPHER.test(piece.tail) ||
          IMAGE_SOURCE.test(piece.tail))
      )
        page.mark(index, 'caption', 'caption-with-credit')
    })
  },
}

/** The caption of a picture, written again as the beginning of the line that carries its credit. */
export const repeatedCaption: Rule = {
  name: 'repeated-caption',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words < 3 || piece.length > LONGEST) return
      const folded = fold(piece.text)
      for (const near of [index + 1, index - 1]) {
        if (page.verdicts[near]?.kind === 'caption' && fold(page.pieces[near]?.text ?? '').startsWith(folded)) {
          page.mark(index, 'caption', 'repeated-caption')
          return
        }
      }
    })
  },
}

/** Lines above a credit that stands alone: the caption, and the caption's own heading. A paragraph of the story there stays one. */
export const captionBeforeCredit: Rule = {
  name: 'caption-before-credit',
  read(page) {
    for (let index = 1; index < page.pieces.length; index += 1) {
      if (page.verdicts[index]?.reason !== 'photo-credit') continue
      const caption = page.pieces[index - 1]
      if (!caption || !page.isOpen(index - 1) || caption.words > 40 || isOnlyHeadline(page, index - 1)) continue
      const head = page.pieces[index - 2]
      const headed =
        index - 2 > 0 &&
        head !== undefined &&
        page.isOpen(index - 2) &&
        head.words <= 12 &&
        !endsSentence(head.tail) &&
        !head.tail.endsWith(':')
      if (endsSentence(caption.tail) && !headed && caption.words > 10) continue
      page.mark(index - 1, 'caption', 'caption-before-credit')
      if (headed) page.mark(index - 2, 'caption', 'caption-before-credit')
    }
  },
}

/** The first line of some words on a page, in no sentence: the headline stands above the picture, and nothing else can be it. */
function isOnlyHeadline(page: Page, index: number): boolean {
  const line = page.pieces[index]
  if (line === undefined || line.words < 4 || endsSentence(line.tail)) return false
  return !page.pieces.slice(0, index).some(({ words }, at) => words >= 4 && page.verdicts[at]?.kind !== 'furniture')
}

/** `Source: Customs Service; authors’ calculations.` under a figure. */
export const figureSource: Rule = {
  name: 'figure-source',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 60 || !/^(?:Data )?Sources?: \S/.test(piece.text)) return
      if (
        page.verdicts[index - 1]?.kind === 'caption' ||
        /\b(?:authors?['’]s?|calculations?|own analysis)\b/.test(piece.text)
      )
        page.mark(index, 'caption', 'figure-source')
    })
  },
}

/** `— Jane Doe (@handle) May 6, 2025`: who wrote an embedded post. */
export const tweetCredit: Rule = {
  name: 'post-credit',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words <= 14 && /^(?:—|–|-|--)\s?.{2,60}\(@\w{2,30}\)/.test(piece.text))
        page.mark(index, 'byline', 'post-credit')
    })
  },
}

/** A caption that says so: `Image caption, The ferry …` (the words may stand on the next line), `FILE PHOTO: …`, `[1/3] …`. */
export const labelledCaption: Rule = {
  name: 'labelled-caption',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 90) return
      if (FILE.test(piece.text) || NUMBERED.test(piece.text)) page.mark(index, 'caption', 'labelled-caption')
      const label = LABEL.exec(piece.text)?.[0]
      if (label === undefined) return
      if (piece.words > 4) page.mark(index, 'caption', 'labelled-caption')
      else if (label.length >= piece.text.length) {
        page.mark(index, 'furniture', 'caption-label')
        if ((page.pieces[index + 1]?.words ?? 99) <= 60) page.mark(index + 1, 'caption', 'labelled-caption')
      }
    })
  },
}

/** Words that speak of the picture itself: “An artist's concept of …”, “A general view of …”, “(left)”, “is pictured”. */
export const captionWords: Rule = {
  name: 'caption-words',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 60 || piece.words < 4) return
      const besideCredit = page.verdicts[index + 1]?.reason === 'photo-credit'
      const noSentence = !endsSentence(piece.tail)
      const ofPicture =
        CAPTION_WORDS.test(piece.text) &&
        (besideCredit ||
          noSentence ||
          /^an? (?:general|aerial|file|handout|satellite|artist)/i.test(piece.text) ||
          /^(?:in this|this) /i.test(piece.text))
      const inPicture =
        IN_PICTURE.test(piece.text) &&
        (besideCredit || noSentence || (piece.words <= 30 && !/\b(?:said|says|told)\b/.test(piece.text)))
      if (ofPicture || inPicture) page.mark(index, 'caption', 'caption-words')
    })
  },
}

const SIGNED = /(?<=[.”"’!?])\s?(?:(?:—|–|-{1,2})\s?([\p{L} /-]{2,30})|\(([\p{L} /-]{2,30})\))$/u

/** `… in Khan Younis, 9 October. — Reuters`: under a picture a credit, at the end of the last paragraph a sign-off of its own. */
export const signedParagraph: Rule = {
  name: 'signed-paragraph',
  read(page) {
    const last = page.pieces.findLastIndex((piece, index) => page.isOpen(index) && piece.words >= 12)
    page.eachOpen((piece, index) => {
      if (piece.words < 6 || piece.length > LONGEST) return
      const match = SIGNED.exec(piece.tail)
      if (!match || !isAgency(match[1] ?? match[2] ?? '')) return
      if (index < last && piece.words <= 60) page.mark(index, 'caption', 'caption-with-credit')
      else page.cutTrail(index, page.text.slice(piece.start, piece.end).search(SIGNED), 'furniture', 'agency-sign-off')
    })
  },
}
