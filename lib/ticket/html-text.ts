import { Parser } from 'htmlparser2';
import { gapOf, unread } from './elements';
import { linkText } from './link-text';
import { withoutLooseEnds } from './loose-tags';
import {
  type Colour,
  colourOf,
  type Declarations,
  declarationsOf,
  invisible,
  readableSize,
  rulesOf,
  takesAway,
} from './style';
import { TextWriter } from './text-writer';
import { type Zone, zoneOf } from './zones';

/** Stands where a quoted block was cut out, so that the line before it is read as its introduction. */
export const quoteMark = '\u0000';

export interface HtmlText {
  /** What the writer wrote, still with introductions such as "On ... wrote:" and {@link quoteMark} lines. */
  text: string;
  /** Blocks that the mail's own markup marks as quoted. */
  quoted: string;
  signature: string;
  /** True when words were found that the mail hides from its reader. */
  hidden: boolean;
}

interface Frame {
  name: string;
  /** Nothing in here is seen. */
  gone: boolean;
  /** Not writing: scripts, styles, pictures' own titles. */
  skip: boolean;
  /** A size that a child may set right again. */
  tiny: boolean;
  ink: Colour | undefined;
  paper: Colour | undefined;
  zone: Zone;
  href: string | undefined;
  /** Length of the written text where a link began. */
  linkStart: number;
  /** The numbering that items in here take part in; undefined where they get dashes. */
  list: { next: number } | undefined;
  gap: number;
  pre: boolean;
}

/** Mail HTML as the text its reader sees, links kept as `words (address)`. Linear in the length; never throws. */
export function htmlText(html: string): HtmlText {
  const reader = new MailReader();
  const parser = new Parser(reader, {
    decodeEntities: true,
    lowerCaseTags: true,
    recognizeSelfClosing: false,
  });
  parser.write(withoutLooseEnds(html));
  parser.end();
  return reader.result();
}

class MailReader {
  private readonly frames: Frame[] = [
    {
      name: '',
      gone: false,
      skip: false,
      tiny: false,
      ink: undefined,
      paper: undefined,
      zone: 'body',
      href: undefined,
      linkStart: 0,
      list: undefined,
      gap: 0,
      pre: false,
    },
  ];
  private readonly writers = {
    body: new TextWriter(),
    quoted: new TextWriter(),
    signature: new TextWriter(),
  };
  private rules = new Map<string, Declarations>();
  private sheet = '';
  private hidden = false;
  /** Set by the markers after which all is history. */
  private rest: Zone | undefined;

  onopentag(name: string, attributes: Record<string, string>): void {
    const parent = this.top();
    const style = this.styleOf(name, attributes);
    const zone = this.zoneFor(name, attributes, style, parent);
    const paperWords = style.get('background-color') ?? style.get('background') ?? attributes.bgcolor;
    const inkWords = style.get('color') ?? (name === 'font' ? attributes.color : undefined);
    const size = readableSize(style);
    if (zone === 'quoted' && parent.zone === 'body') this.writers.body.line(quoteMark);
    const frame: Frame = {
      name,
      gone: parent.gone || 'hidden' in attributes || takesAway(style),
      skip: parent.skip || unread.has(name),
      tiny: size === undefined ? parent.tiny : !size,
      ink: inkWords === undefined ? parent.ink : colourOf(inkWords),
      paper: paperWords === undefined ? parent.paper : colourOf(paperWords),
      zone,
      href: name === 'a' ? attributes.href : undefined,
      linkStart: 0,
      list: listOf(name, attributes, parent),
      gap: gapOf(name, attributes, style),
      pre: parent.pre || name === 'pre',
    };
    const writer = this.writers[zone];
    if (frame.gap > 0) writer.gap(frame.gap);
    if (name === 'li') writer.text(bullet(parent.list), true);
    if (name === 'br') writer.newline();
    if ((name === 'td' || name === 'th') && !frame.gone) writer.text(' ', false);
    if (name === 'img' && /\p{Extended_Pictographic}/u.test(attributes.alt ?? ''))
      this.say(attributes.alt ?? '', frame);
    frame.linkStart = writer.length;
    this.frames.push(frame);
  }

  ontext(data: string): void {
    const frame = this.top();
    if (frame.name === 'style') this.sheet += data;
    else this.say(data, frame);
  }

  onclosetag(name: string): void {
    const frame = this.top();
    if (frame.name !== name || this.frames.length === 1) return;
    this.frames.pop();
    if (name === 'style') {
      for (const [key, value] of rulesOf(this.sheet)) this.rules.set(key, value);
      this.sheet = '';
    }
    const writer = this.writers[frame.zone];
    if (frame.href !== undefined && !frame.gone)
      writer.replaceFrom(frame.linkStart, (words) =>
        words.includes(quoteMark) ? words : linkText(words, frame.href ?? ''),
      );
    if (frame.gap > 0) writer.gap(frame.gap);
  }

  result(): HtmlText {
    const { body, quoted, signature } = this.writers;
    return { text: body.done(), quoted: quoted.done(), signature: signature.done(), hidden: this.hidden };
  }

  private say(data: string, frame: Frame): void {
    if (frame.skip) return;
    const text = data.replaceAll(quoteMark, '');
    if (frame.gone || frame.tiny || invisible(frame.ink, frame.paper)) {
      this.hidden ||= /[\p{L}\p{N}]/u.test(text);
      return;
    }
    this.writers[frame.zone].text(text, frame.pre);
  }

  private zoneFor(
    name: string,
    attributes: Record<string, string>,
    style: Declarations,
    parent: Frame,
  ): Zone {
    if (parent.zone === 'quoted') return 'quoted';
    const found = zoneOf(name, attributes, style);
    if (found === 'rest') {
      if (this.rest === undefined) this.writers.body.line(quoteMark);
      this.rest = 'quoted';
    }
    return this.rest ?? (found === 'rest' ? 'quoted' : (found ?? parent.zone));
  }

  private styleOf(name: string, attributes: Record<string, string>): Declarations {
    const own = declarationsOf(attributes.style ?? '');
    if (this.rules.size === 0) return own;
    const keys = [
      name,
      ...(attributes.class ?? '').split(/\s+/).map((one) => `.${one}`),
      `#${attributes.id ?? ''}`,
    ];
    return new Map([...keys.flatMap((key) => [...(this.rules.get(key) ?? [])]), ...own]);
  }

  private top(): Frame {
    const frame = this.frames.at(-1);
    if (!frame) throw new Error('the reader lost its root');
    return frame;
  }
}

function listOf(name: string, attributes: Record<string, string>, parent: Frame): Frame['list'] {
  if (name === 'ul') return undefined;
  return name === 'ol' ? { next: Number.parseInt(attributes.start ?? '1', 10) || 1 } : parent.list;
}

function bullet(list: Frame['list']): string {
  if (!list) return '- ';
  list.next += 1;
  return `${list.next - 1}. `;
}
