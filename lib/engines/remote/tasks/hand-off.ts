import { prompts, render } from '../../../../prompts';
import { conversationOf } from '../conversation';
import { languageName } from '../language';
import { type RemoteTask, whole } from './task';

export const handOff: RemoteTask<'hand-off'> = {
  prompt: 'hand-off',
  prose: true,
  question: ({ about, language }, { masker, fenced }) => ({
    user: [
      fenced(conversationOf(about, masker)),
      render(prompts['hand-off'], { language: languageName(language) }),
    ],
  }),
  read: (answer, _, setting) => ({ task: 'hand-off', text: whole(answer, setting).trim() }),
};
