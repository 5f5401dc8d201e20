import { prompts, render } from '../../../../prompts';
import { parityOf } from '../../parity';
import type { TaskAsk } from '../../tasks';
import { languageName } from '../language';
import { type RemoteTask, whole } from './task';

const hows = {
  shorter: 'Make it shorter: keep what the customer needs, drop what they do not.',
  longer: 'Say the same at more length, so that it is easier to follow.',
  warmer: 'Make it warmer, without more apologies than there are.',
  'more-formal': 'Make it more formal.',
  simpler: 'Make it simpler: short sentences and everyday words.',
  grammar: 'Correct only grammar, spelling and punctuation.',
} as const;

export const rewrite: RemoteTask<'rewrite'> = {
  prompt: 'rewrite',
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
      parity: parityOf({ text, language }, { text: changed, language }, brand),
    };
  },
};

const howOf = ({ way, words = '' }: TaskAsk<'rewrite'>, masked: (words: string) => string) =>
  way === 'words' ? `Change it as the agent asks: ${masked(words)}` : hows[way];
