import { likeness, runsIn } from '../../packs/desk/near';
import type { Material } from '../../packs/material';
import { parseTemplate, TemplateError, templateText } from '../../packs/template';
import type { Fact } from '../../signals/brief';
import { extractFacts } from '../../signals/facts/extract';
import { fold } from '../../signals/text/fold';
import type { GateReport } from '../contract';

/** What of a point is found in a reply. Words and values only: no model reads it. */

/** The first of the phrases that stands in the text as whole words. */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  const inside = even(text);
  return phrases.find((phrase) => {
    const wanted = even(phrase);
    if (wanted === '') return false;
    for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
      const whole = !isWord(inside[at - 1]) || !isWord(wanted[0]);
      const ends = !isWord(inside[at + wanted.length]) || !isWord(wanted.at(-1));
      if (whole && ends) return true;
    }
    return false;
  });
}

const even = (text: string) => fold(text).text.replace(/\s+/g, ' ').trim();
const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** The words in which a value stands in the reply; undefined for none. What is no amount, time or code is read as words. */
export function factIn(
  reply: string,
  value: string,
  material: Material,
  language: string,
): string | undefined {
  const { brand } = material;
  const [wanted] = extractFacts(value, { language, brand });
  if (!wanted) return phraseIn(reply, [value]);
  return extractFacts(reply, { language, brand }).find((fact) => same(fact, wanted))?.text;
}

const same = (a: Fact, b: Fact) => a.kind === b.kind && a.value === b.value;

/** Kinds of value that one source says and another does not. */
const telling: ReadonlySet<Fact['kind']> = new Set([
  'amount',
  'percent',
  'duration',
  'date',
  'code',
  'url',
  'email',
  'phone',
]);
/** Share of a sentence's runs of three words that must stand in the reply. */
const enough = 0.6;
/** Shorter sentences are formulas. */
const fewestRuns = 3;

/**
 * Whether a reply rests on a macro or an article: a sentence of it stands there, nearly word for word, or a value that the
 * gate has proven and the source says.
 * @param source `macro/<id>` or `article/<id>`
 */
export function restsOn(
  reply: string,
  source: string,
  material: Material,
  report: GateReport | null,
): boolean {
  const texts = textsOf(source, material);
  const own = runsIn(reply);
  const quoted = texts
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/u))
    .some((sentence) => {
      const runs = runsIn(sentence);
      if (runs.size < fewestRuns) return false;
      return likeness(runs, new Set([...own].filter((run) => runs.has(run)))) >= enough;
    });
  if (quoted) return true;
  const proven = (report?.checked ?? []).filter(
    ({ standing, fact }) => standing === 'approved-source' && telling.has(fact.kind),
  );
  return texts.some(({ text, language }) => {
    const said = extractFacts(text, { language, brand: material.brand });
    return proven.some(({ fact }) => said.some((one) => same(one, fact)));
  });
}

function textsOf(source: string, { macros, passages }: Material): { text: string; language: string }[] {
  const [kind = '', id = ''] = source.split('/');
  if (kind === 'article')
    return passages
      .filter(({ articleId }) => articleId === id)
      .map(({ text, language }) => ({ text, language }));
  const family = macros.filter((macro) => macro.id === id || macro.translationOf === id);
  return family.map(({ body, language }) => ({ text: plain(body), language }));
}

function plain(body: string): string {
  try {
    return templateText(parseTemplate(body));
  } catch (error) {
    if (error instanceof TemplateError) return '';
    throw error;
  }
}
