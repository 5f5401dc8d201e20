import { prompts, render } from '../../../../prompts';
import { parityOf } from '../../parity';
import type { TaskAsk } from '../../tasks';
import { languageName } from '../language';
import { heldOf, type RemoteTask, whole } from './task';

export const rewrite: RemoteTask<'rewrite'> = {
  prompt: 'rewrite',
  parts: ({ way }) => [`rewrite-${way}`],
  prose: true,
  question(ask, { masker, fenced }) {
    const { voice } = ask.about.material;
    return {
      user: [
        fenced(masker.mask(ask.text).text),
        render(prompts.rewrite, {
          language: languageName(ask.language),
          how: howOf(ask, (words) => masker.mask(words).text),
          tone: voice.tone,
          banned: voice.banned.map(({ word }) => word).join(', ') || 'none in particular',
        }),
      ],
    };
  },
  read(answer, { text, language, about }, setting) {
    const changed = whole(answer, setting).trim();
    const { brand } = about.material;
    return {
      task: 'rewrite',
      text: changed,
      parity: parityOf({ text, language }, { text: changed, language }, brand, heldOf(setting, about)),
    };
  },
};

const howOf = ({ way, words = '' }: TaskAsk<'rewrite'>, masked: (words: string) => string) =>
  render(prompts[`rewrite-${way}`], way === 'words' ? { words: masked(words) } : {});
