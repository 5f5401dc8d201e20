/**
 * A plain reply as the HTML that rich editors take by paste: paragraphs, lists and links, nothing else. Everything is
 * escaped first, so that no character of a reply is ever read as markup.
 */
export function toHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((block) => block.replace(/^\n+|\n+$/g, ''))
    .filter((block) => block.trim() !== '')
    .flatMap(runsOf)
    .map(htmlOf)
    .join('');
}

type Kind = 'ul' | 'ol' | 'p';
interface Run {
  kind: Kind;
  lines: string[];
}

const bullet = /^[ \t]*[-*•][ \t]+(?=\S)/;
const number = /^[ \t]*\d{1,3}[.)][ \t]+(?=\S)/;

/** A block may hold a sentence and a list below it. One numbered or dashed line alone is no list. */
function runsOf(block: string): Run[] {
  const runs: Run[] = [];
  for (const line of block.split('\n')) {
    const kind: Kind = bullet.test(line) ? 'ul' : number.test(line) ? 'ol' : 'p';
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs
    .map((run): Run => (run.kind !== 'p' && !isList(run) ? { ...run, kind: 'p' } : run))
    .reduce<Run[]>((merged, run) => {
      const last = merged.at(-1);
      if (last?.kind === 'p' && run.kind === 'p') last.lines.push(...run.lines);
      else merged.push({ kind: run.kind, lines: [...run.lines] });
      return merged;
    }, []);
}

/** A numbered list that does not begin at 1 would be renumbered by the editor. */
function isList({ kind, lines }: Run): boolean {
  if (lines.length < 2) return false;
  return kind === 'ul' || lines.every((line, index) => Number.parseInt(line.trim(), 10) === index + 1);
}

function htmlOf({ kind, lines }: Run): string {
  if (kind === 'p') return `<p>${lines.map(inline).join('<br>')}</p>`;
  const marker = kind === 'ul' ? bullet : number;
  return `<${kind}>${lines.map((line) => `<li>${inline(line.replace(marker, ''))}</li>`).join('')}</${kind}>`;
}

const link = /https?:\/\/[^\s<>"']+/g;
/** Signs that end a sentence rather than an address. */
const trailing = /[.,;:!?)\]}'"»”]+$/;

function inline(line: string): string {
  let html = '';
  let at = 0;
  for (const match of line.matchAll(link)) {
    const url = balanced(match[0]);
    html += `${escaped(line.slice(at, match.index))}<a href="${escaped(url)}">${escaped(url)}</a>`;
    at = match.index + url.length;
  }
  return html + escaped(line.slice(at));
}

/** Without the sentence's end; a closing bracket stays when the address opened it. */
function balanced(url: string): string {
  const bare = url.replace(trailing, '');
  return bare.includes('(') && !bare.includes(')') && url[bare.length] === ')' ? `${bare})` : bare;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
