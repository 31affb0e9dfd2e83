/** Every code that a problem can carry: what it means and what to do about it. The order is that of the documentation. */
export const PROBLEM_CODES = {
  'E-COMMAND': { means: 'There is no such command or flag.', do: 'Use one of those that the message lists.' },
  'E-FOLDER': { means: 'The corpus folder cannot be read.', do: 'Give a folder that exists and that you may read.' },
  'E-NO-ARTICLES': {
    means: 'The folder holds no *.txt file.',
    do: 'Put the articles into it as UTF-8 text files, or let npm run new-corpus make them of .md and .html files.',
  },
  'E-NAME': { means: 'A file name is not valid UTF-8 or holds control characters.', do: 'Rename the file.' },
  'E-NAME-CASE': {
    means:
      'Two file names differ only in case or in the composition of their letters; other systems hold them for one.',
    do: 'Rename one of them.',
  },
  'E-FILE': {
    means: 'A name that ends in .txt is not a regular file.',
    do: 'Replace links and folders by real files.',
  },
  'E-READ': { means: 'A file cannot be read.', do: 'Check its permissions and that nothing else is changing it.' },
  'E-SIZE': { means: 'A file is larger than 5 MiB.', do: 'Split it, one article a file.' },
  'E-TYPE': {
    means: 'A .txt file holds something else than text.',
    do: 'Save the words of the article as plain text.',
  },
  'E-ENC': { means: 'A file is not valid UTF-8.', do: 'Save it as UTF-8.' },
  'E-CTRL': { means: 'A text holds control characters.', do: 'Remove them; they are not part of an article.' },
  'E-EMPTY': { means: 'An article has no words.', do: 'Fill it or remove the file.' },
  'E-TIME': {
    means: 'Reading an article took far longer than one of its length needs, so it was ended.',
    do: 'Look for text that repeats without end, split the article, or leave it out.',
  },
  'W-BOM': { means: 'A text begins with a byte order mark, which is left out.', do: 'Save it as UTF-8 without BOM.' },
  'W-MOJIBAKE': { means: 'A text looks as if it had been decoded wrongly.', do: 'Copy it again from its source.' },
  'W-REPLACED': { means: 'A text holds U+FFFD: letters were lost earlier.', do: 'Copy it again from its source.' },
  'W-BIDI': { means: 'A text holds direction overrides that can disguise its words.', do: 'Check why they are there.' },
  'W-INVISIBLE': {
    means: 'A text holds characters of no width inside its words.',
    do: 'Nothing: names are still found.',
  },
  'W-UNUSUAL': { means: 'A text holds private or unassigned characters.', do: 'Check that they are meant.' },
  'W-CONFUSABLE': {
    means: 'A word mixes letters of two alphabets that look alike, so a name may be another one than it seems.',
    do: 'Check where the text comes from; it is kept as it is.',
  },
  'W-DUPLICATE': { means: 'Two files hold the same text; one is left out.', do: 'Remove one of them.' },
  'W-NEAR-DUPLICATE': {
    means: 'An article tells almost word for word what another one does; it counts as no second source.',
    do: 'Nothing, or remove one of them.',
  },
  'W-VERSION': {
    means: 'Two articles stand at the same address: versions of one report, which count as one source.',
    do: 'Nothing, or remove the one that was replaced.',
  },
  'W-DATE': {
    means: 'A date contradicts itself, as a weekday that its day was not; the day of the month counts.',
    do: 'Nothing: the page shows it. Check that the text is as it was published.',
  },
  'W-SENTENCE': {
    means:
      'A sentence goes on for thousands of characters, as in a text that has lost its punctuation; it is read in pieces.',
    do: 'Check that the text is as it was published.',
  },
  'W-PARAGRAPH': {
    means: 'A paragraph is as long as a book; it is kept whole, but only its first 250,000 characters are read.',
    do: 'Check that the text is as it was published, with its line breaks.',
  },
  'W-WITHHELD': {
    means:
      'An event would break one of Dateline’s own laws, such as “nothing happened after the article that tells it”, so it is left out.',
    do: 'Report it with the article: it is a defect of Dateline. All else is built.',
  },
  'W-FUTURE': {
    means: 'An article is dated later than today. What is built does not depend on the clock; only this warning does.',
    do: 'Check the year of published in corpus.yaml.',
  },
  'W-LANGUAGE': {
    means: 'An article is written in another language; only English is read.',
    do: 'Replace it by a translation, or expect few events of it.',
  },
  'E-LANG': {
    means: 'An article is written in other letters than Latin ones; only English is read.',
    do: 'Replace it by a translation.',
  },
  'W-NO-CORPUS': {
    means: 'The folder has no corpus.yaml, so no article has a day of publication.',
    do: 'Write one: title and, for each file, published.',
  },
  'W-NO-DAY': {
    means: 'Neither corpus.yaml nor the text says when an article appeared, so its relative dates stay unresolved.',
    do: 'Add published for this file in corpus.yaml.',
  },
  'W-UNREAD': {
    means:
      'The folder holds what nothing reads: a YAML file of another name, an article that is no .txt file, a folder of articles.',
    do: 'Rename it, save its words as .txt or move the articles up, as the message says; or leave it there.',
  },
  'W-DATASET': {
    means:
      'A dataset file is at odds with itself, such as a date whose words name other days than its numbers. The site is built; the message says what stands in it.',
    do: 'Mend the file as the message says, or write it again with `npm run extract`.',
  },
  'E-YAML': { means: 'A YAML file is not well formed.', do: 'Mend the line; indent with spaces.' },
  'E-YAML-KEY-TWICE': { means: 'A key is given twice.', do: 'Keep one of them.' },
  'E-YAML-ALIAS': { means: 'A YAML file uses anchors or aliases.', do: 'Write the value out.' },
  'E-YAML-TAG': { means: 'A YAML file uses a tag.', do: 'Write plain text, numbers, lists and keys.' },
  'E-YAML-DOCUMENTS': { means: 'A YAML file holds several documents.', do: 'Remove the line “---” between them.' },
  'E-JSON': { means: 'A JSON file is not well formed.', do: 'Restore it from version control.' },
  'E-CORPUS-KEY': { means: 'A key is not known here.', do: 'Use one of the keys that the message names.' },
  'E-CORPUS-TYPE': { means: 'A value has the wrong type.', do: 'Write what the message asks for.' },
  'E-CORPUS-MISSING': { means: 'A key that is needed is not there.', do: 'Add it.' },
  'E-CORPUS-VALUE': { means: 'A value is not one of those allowed.', do: 'Use one that the message names.' },
  'E-CORPUS-DATE': { means: 'A day does not exist or is not written YYYY-MM-DD.', do: 'Write it as 2022-06-17.' },
  'E-CORPUS-ID': { means: 'An id or a file is given twice.', do: 'Keep one entry.' },
  'E-CORPUS-FILE': {
    means: 'corpus.yaml lists a file that is not in the folder.',
    do: 'Add the file or remove the entry.',
  },
  'E-CORRECTION': {
    means: 'A correction does not apply: its event is gone or told elsewhere, or the rules read it right by now.',
    do: 'Mend or remove the entry of corrections.yaml as the message says.',
  },
  'E-LEDGER': {
    means: 'An entry of links.json is not as it was published.',
    do: 'Restore the file from version control.',
  },
  'E-URL': { means: 'An address is not plain http or https.', do: 'Write the full address, without user or password.' },
  'E-DATASET': { means: 'A dataset file breaks the contract.', do: 'Write it again with `npm run extract`.' },
  'E-OUT': { means: 'The result cannot be written.', do: 'Give a path that you may write to.' },
  'E-PIPELINE': { means: 'The pipeline broke one of its own laws.', do: 'Report it with the article that caused it.' },
} as const satisfies Record<string, { means: string; do: string }>

export type ProblemCode = keyof typeof PROBLEM_CODES
