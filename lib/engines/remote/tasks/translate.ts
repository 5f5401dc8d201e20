import { z } from 'zod';
import { prompts, render } from '../../../../prompts';
import { EngineFailed } from '../../contract';
import { parityOf } from '../../parity';
import { languageName } from '../language';
import { addressOf } from '../prompt';
import { heldOf, list, object, type RemoteTask, readJson, text, whole } from './task';

const Answer = z.object({ parts: z.array(z.object({ text: z.string(), gloss: z.string() })) });

export const translate: RemoteTask<'translate'> = {
  prompt: 'translate',
  prose: false,
  question({ parts, from, to, gloss, about }, { masker, fenced }) {
    const { voice } = about.material;
    const numbered = parts.map((part, at) => `(${at + 1}) ${masker.mask(part.trim()).text}`).join('\n');
    return {
      user: [
        fenced(numbered),
        render(prompts.translate, {
          from: languageName(from),
          to: languageName(to),
          gloss: languageName(gloss),
          tone: voice.tone,
          address: addressOf(voice.formality[to]),
        }),
      ],
      format: {
        name: 'translation',
        schema: object({ parts: list(object({ text, gloss: text })) }),
      },
    };
  },
  read(answer, { parts, from, to, about }, setting) {
    const read = readJson(answer, Answer).parts;
    // Each part keeps its sources, so parts that were joined or left out cannot be used.
    if (read.length !== parts.length) throw new EngineFailed('broken', 'another number of parts');
    const translated = read.map((one, at) => spaced(whole(one.text, setting), parts[at] ?? ''));
    const { brand } = about.material;
    return {
      task: 'translate',
      parts: translated,
      gloss: read.map((one) => whole(one.gloss, setting).trim()),
      parity: parityOf(
        { text: parts.join(''), language: from },
        { text: translated.join(''), language: to },
        brand,
        heldOf(setting, about),
      ),
    };
  },
};

/** With the white space that the part had, which parts sentences and paragraphs. */
function spaced(translated: string, part: string): string {
  const before = /^\s*/.exec(part)?.[0] ?? '';
  const after = /\s*$/.exec(part)?.[0] ?? '';
  return before + translated.replace(/^\(\d+\)\s*/, '').trim() + after;
}
